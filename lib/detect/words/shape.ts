import type { AnswerWords } from './answerShape.ts';
import type { BulkWords } from './bulkShape.ts';
import type { CommitmentWords } from './commitmentShape.ts';
import type { DateWords } from './dateShape.ts';
import type { TopicWords } from './topicShape.ts';

/**
 * What the detectors know of one language. Whole words and phrases; case, accents and line breaks do not matter, and
 * `*` allows any ending. Write ae, oe, ue only where file names do so, too.
 */
export interface LanguageWords {
  /** ISO 639-1. */
  language: string;
  quote: QuoteWords;
  validity: ValidityWords;
  money: MoneyWords;
  mail: MailWords;
  bulk?: BulkWords;
  dates?: DateWords;
  commitments?: CommitmentWords;
  answers?: AnswerWords;
  topics?: TopicWords;
}

export interface QuoteWords {
  /** Names of a price quote that mean hardly anything else. */
  strong: string[];
  /** Names that may mean something else as well. */
  weak: string[];
  /** Other business papers: a mail that brings one of them brings no quote. */
  other: string[];
  /** The same, but too common in running text: trusted in file names and at the head of a subject. */
  otherName: string[];
  /** Phrases in which a name of a quote means no quote. */
  trap: string[];
  /** Somebody asks for a quote. */
  request: string[];
  /** The sender hands something over with this mail. */
  deliver: string[];
  /** The sender will hand it over another time. */
  later: string[];
  /** The sender speaks of what was handed over before. */
  chase: string[];
  /** The sender answers a quote of somebody else. */
  received: string[];
}

export interface ValidityWords {
  /** Before the last day of validity. */
  until: string[];
  /** Before or after a number of days. */
  lasting: string[];
  day: string[];
  week: string[];
  month: string[];
}

export interface MoneyWords {
  grandTotal: string[];
  total: string[];
  /** Sums that are not the price of the whole: parts, taxes, discounts, advances. */
  partial: string[];
  /** After a sum: the price of one piece or one month. */
  each: string[];
}

/** What mail programs write above a quoted mail. */
export interface QuotedMailWords {
  /** In the line above a quoted mail: "On … Anna wrote:". */
  wrote: string[];
  /** Stands between dashes above a quoted or forwarded mail. */
  original: string[];
  /** Labels of the header block above a quoted mail: of the sender, those that hardly anything else has, the others. */
  from: string[];
  sent: string[];
  label: string[];
}

export interface MailWords extends QuotedMailWords {
  /** Begins the line that a telephone signs with. */
  device: string[];
  /** Alone on the line above a name. */
  signOff: string[];
  /** Two of them in one paragraph make a disclaimer. */
  disclaimer: string[];
  /** Head of the subject of an automatic answer, and what a person may head a mail with as well. */
  outOfOffice: string[];
  awaySubject: string[];
  /** What may head such a mail or one about journeys: believed when the text speaks of the same absence. */
  holidaySubject: string[];
  /** "I am away", and what only an absence notice says beside it. */
  away: string[];
  meanwhile: string[];
  /** Who is away, in a mail of a person: not a colleague of his. */
  me: string[];
  /** Beside the day that somebody is back; beside the last day that he is away. */
  back: string[];
  /** The same, where `from` stands before the day. */
  reachable: string[];
  /** A person who says when he himself is back. */
  backAgain: string[];
  inclusive: string[];
  /** What only a person says beside it: machines know no "tomorrow" and greet nobody. */
  announces: string[];
  /** Text of an acknowledgement by a machine, and of any mail that a machine wrote or nobody should answer. */
  autoReply: string[];
  /** Beside that: what makes it an acknowledgement. */
  received: string[];
  noAnswer: string[];
  /** Acknowledges what somebody wrote, and no order. */
  acknowledged: string[];
  /** Beside that, of nobody in particular: when and how somebody will answer. */
  service: string[];
  /** In the text of a mail system: the mail that came back. */
  yours: string[];
  /** Head of the subject of a mail that came back; what may be said of a parcel as well; of a mail that is late. */
  bounce: string[];
  failed: string[];
  delay: string[];
  /** In the text of a mail system: it has not given up. */
  stillTrying: string[];
  /** Local parts of addresses that nobody reads. */
  noReply: string[];
  /** Foot of a mailing list. */
  listFoot: string[];
  /** How digests of lists open. */
  listHead: string[];
  /** Foot of a newsletter; what the link in it is called. */
  unsubscribeLink: string[];
  unsubscribe: string[];
}

/** Splits a list of words written with commas, over as many lines as it takes. */
export function phrases(text: string): string[] {
  return text
    .split(',')
    .map((phrase) => phrase.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}

/** Each of the first with each of the second: `ich` and `sende`, `schicke`. */
export function pairs(firsts: readonly string[], seconds: readonly string[]): string[] {
  return firsts.flatMap((first) => seconds.map((second) => `${first} ${second}`));
}
