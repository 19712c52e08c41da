import { phrases } from './shape.ts';

/**
 * What a language says of refusals, stops, holding replies, thanks and questions. Lists marked "wordings" are written as
 * `phrasing.ts` reads them; the others are whole words and phrases, as everywhere in this folder.
 */
export interface AnswerWords {
  clause: ClauseWords;
  refusal: RefusalWords;
  stop: StopWords;
  holding: HoldingWords;
  asks: AskWords;
  thanks: ThanksWords;
}

export interface ClauseWords {
  /** Words that a clause may begin with and still say what it says without them: "Sorry, but". */
  openers: string[];
  /** Words behind which it may go on, and still have said all. */
  closers: string[];
  /** Divide clauses without a comma. */
  joints: string[];
  /** Wordings: make a condition or an indirect question of their clause. */
  condition: string[];
  /** Wordings: somebody whose no is not the author's. */
  others: string[];
  /** Wordings: the rest of the sentence is what somebody said or thought. */
  reported: string[];
  negation: string[];
  /** Wordings: like one of the first two, and yet the author asks: `grateful if you would`. */
  asking: string[];
  /** Wordings: the author and his house. */
  self: string[];
  /** Look like one of the wordings below, and are none. */
  trap: string[];
}

/** Wordings. */
export interface RefusalWords {
  /** A no for now that carries its negation. */
  negated: string[];
  /** A no for now that a negation before it turns around: too expensive, another supplier. */
  plain: string[];
  /** In one of the first: they do not want it at all, beside it: only for now. */
  interest: string[];
  forNow: string[];
  /** A no for good that does not ask for silence. */
  never: string[];
  /** Beside a no for now: makes it one for good. */
  emphatic: string[];
  /** What may be declined beside the offer: a date, a call, an option. */
  aside: string[];
  /** Begins the next clause and says what they do want: "not the lamp, but". Words and phrases. */
  contrast: string[];
  /** Decides in favour: who says so does not decline the whole. */
  accept: string[];
}

/** Wordings. */
export interface StopWords {
  /** Asks for silence. */
  request: string[];
  /** Asks for it in a word or two that also stand at the foot of a newsletter. */
  bare: string[];
  /** Calls it spam, harassment, a breach of data protection. */
  complaint: string[];
  /** Will report or block us, also if we write again. */
  threat: string[];
  /** Behind a request: only then, only there, or only in that way. */
  narrowed: string[];
  /** Things other than mails of a seller that may be refused: invoices, samples. */
  other: string[];
  /** What somebody may leave without declining an offer. */
  newsletter: string[];
  /** How a foot tells to leave: by a click. */
  click: string[];
  /** Asks for more, in words that ask for silence. */
  unsaid: string[];
}

/** Wordings. */
export interface HoldingWords {
  /** Announces an answer: "will check", "come back to you", "not decided yet". */
  later: string[];
  /** Makes something else of it: it was checked already, or the answer comes only if there is a need. */
  not: string[];
  /** The answer itself, or something that was asked for. */
  answer: string[];
}

/** Wordings. */
export interface AskWords {
  /** Asks for something, with or without a question mark. */
  request: string[];
  /** Out of politeness: "how are you". What else the sentence asks still counts. */
  polite: string[];
  /** In a sentence that closes a mail or stands below one, and asks nothing: "if you have any questions, call me". */
  closing: string[];
}

/** Words and phrases. */
export interface ThanksWords {
  thanks: string[];
  /** Acknowledges. One of these or of those above must be there. */
  acknowledges: string[];
  /** May stand beside it. */
  beside: string[];
  /** Behind thanks: what they are for follows, and ends the sentence. */
  objects: string[];
  greeting: string[];
  /** Begins the foot of a mail. */
  signOff: string[];
  /** In a line below that: it is no signature, the author goes on. */
  speaks: string[];
}

/** Wordings written with commas, over as many lines as it takes; also a line may end behind a `|`. */
export function wordings(text: string): string[] {
  return phrases(text.replace(/\|\s+/g, '|'));
}

/** Words and phrases as one slot of a wording: `at the moment, today` is `at_the_moment|today`. */
export function oneOf(text: string): string {
  return phrases(text)
    .map((phrase) => phrase.replaceAll(' ', '_'))
    .join('|');
}
