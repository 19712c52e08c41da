import * as z from 'zod/mini';
import type { PersonRef } from './address.ts';
import type { OpenPromise, Prospect } from './prospect.ts';
import type { GuardWarning, Trouble } from './view.ts';
import type { WorkingTime } from './workingTime.ts';

/** The line beside a compose window: what is to be minded before this mail goes. */

/** One question of theirs, and whether the draft speaks of it. */
export interface AskedInDraft {
  text: string;
  /** Null: the words cannot tell. */
  touched: boolean | null;
  /** What was looked for. */
  words: string[];
}

/** A recipient whom the book knows, as the line shows them. */
export interface Recipient {
  prospect: Prospect;
  /** What the pester guard says of a touch now. */
  warning: GuardWarning | null;
  /** Touches of late, over all channels. */
  pressure: number;
  asks: AskedInDraft[];
}

/** What a draft carries that calls for a remark, whoever it goes to. */
export interface DraftSigns {
  /** The words a quote was recognised by; null: it brings none. */
  quote: string | null;
}

/** One thing to mind, about one recipient. What it says in words is the screen's to say. */
export type Remark = { key: PersonRef } & (
  | { kind: 'doNotContact' }
  /** A detector read that they want no more; the rep has not decided. */
  | { kind: 'paused'; words: string }
  | { kind: 'promise'; promise: OpenPromise; when: 'overdue' | 'due' | 'ahead' }
  | { kind: 'asks'; untouched: number; of: number }
  | { kind: 'guard'; warning: GuardWarning; pressure: number }
  /** The draft brings a quote: it should hold three ways to become a customer (B20). */
  | { kind: 'ways'; evidence: string }
  /** They wait for this answer. */
  | { kind: 'answer'; since: string }
  /** Which try this would be. */
  | { kind: 'try'; n: number; of: number; since: string | null }
  /** In touch without an ask. */
  | { kind: 'inTouch'; since: string | null }
);

/** A text that fits, filled in for one recipient. */
export interface OfferedText {
  /** Names it in an order to insert it. */
  id: string;
  key: PersonRef;
  name: string;
  /** Piece by piece; what nothing is known for is marked. */
  parts: { text: string; missing?: true }[];
}

/** Everything the line shows. */
export interface LineScreen {
  mode: 'line';
  /** The most important first. */
  remarks: Remark[];
  people: Recipient[];
  texts: OfferedText[];
  /** Asks for a sale that it takes, and the working days pressure is counted over. */
  asks: { tries: number; nos: number; pressureDays: number };
  now: string;
  workingTime: WorkingTime;
}

/** What the background tells a line. `silent`: the draft goes to nobody of interest. */
export type LineState = LineScreen | { mode: 'silent' } | { mode: 'closed' } | { mode: 'failed'; trouble: Trouble };

/** How much room a line may ask for, in pixels: folded, and at most. */
export const LINE_HEIGHT = 28;
export const MOST_LINE_HEIGHT = 420;

/** A line, over its port: bound by its ticket to one compose window. */
export const lineAskSchema = z.discriminatedUnion('ask', [
  z.strictObject({ ask: z.literal('ticket'), ticket: z.string().check(z.maxLength(64)) }),
  z.strictObject({
    ask: z.literal('height'),
    height: z.int().check(z.gte(0), z.lte(MOST_LINE_HEIGHT)),
  }),
  z.strictObject({
    ask: z.literal('insert'),
    text: z.string().check(z.maxLength(200)),
    key: z.string().check(z.maxLength(320)),
  }),
]);
export type LineAsk = z.infer<typeof lineAskSchema>;

/** What the background calls out to lines: the draft of this ticket has changed. */
export interface LineTell {
  tell: 'drafted';
  ticket: string;
}
