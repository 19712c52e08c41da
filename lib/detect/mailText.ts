import { capped, cappedSaying } from './capped.ts';
import { fold } from './fold.ts';
import { mailParts } from './newText.ts';
import type { PagePerson } from '../model/reading.ts';

/** One mail as the detectors read it. Made once a mail, so that trimming and folding are paid for once. */
export interface MailText {
  direction: 'in' | 'out';
  subject: string | null;
  /** The whole text, of bounded length; null: not in sight. */
  body: string | null;
  /** What this author wrote: without quoted mails and without the signature. '' when the text is not in sight. */
  newText: string;
  /** The same, head and tail of an overlong one: what the detectors read. */
  own: string;
  /** The same, folded (`fold.ts`): positions are those of `own`. */
  folded: string;
  /** Signature and foot, where lists and newsletters say what they are; '' when the text is not in sight. */
  foot: string;
  /** Does the mail quote another? Machines seldom do. */
  quotes: boolean;
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

export type RawMail = Omit<MailText, 'newText' | 'own' | 'folded' | 'foot' | 'quotes'>;

export function mailText(raw: RawMail): MailText {
  if (raw.body === null) return { ...raw, newText: '', own: '', folded: '', foot: '', quotes: false };
  const { own: newText, foot, quotes } = mailParts(raw.body);
  const own = cappedSaying(newText);
  return { ...raw, newText, own, folded: fold(own), foot, quotes, body: capped(raw.body) };
}
