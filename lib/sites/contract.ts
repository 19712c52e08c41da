/** What a site's data looks like, for those who write it. The words themselves are of the model: the wire carries them. */
export type * from '../model/site.ts';
