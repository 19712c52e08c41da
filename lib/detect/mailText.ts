import { capped } from './capped.ts';
import { fold } from './fold.ts';
import { newText } from './newText.ts';
import type { PagePerson } from '../model/reading.ts';

/** One mail as the detectors read it. Made once a mail, so that trimming and folding are paid for once. */
export interface MailText {
  direction: 'in' | 'out';
  subject: string | null;
  /** The whole text, of bounded length; null: not in sight. */
  body: string | null;
  /** What this author wrote: without quoted mails and without the signature. '' when the text is not in sight. */
  own: string;
  /** The same, folded (`fold.ts`): positions are those of `own`. */
  folded: string;
  from: PagePerson | null;
  /** Header names in lower case; null: a page shows none. */
  headers: Readonly<Record<string, string>> | null;
  /** The day it was written, in the zone it was read in: what "tomorrow" counts from. Null: unknown. */
  day: string | null;
}

/** What a detector found. */
export interface Finding<T> {
  value: T;
  /** The words it stands on, as they were written; shown to the rep. */
  words: string;
  /** False: the rep is asked before anything follows from it. */
  sure: boolean;
}

export type RawMail = Omit<MailText, 'own' | 'folded'>;

export function mailText(raw: RawMail): MailText {
  const own = raw.body === null ? '' : newText(raw.body);
  return { ...raw, body: raw.body === null ? null : capped(raw.body), own, folded: fold(own) };
}
