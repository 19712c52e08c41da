/** What a language says of promises, call-backs and meetings. Whole words and phrases, as everywhere in this folder. */
export interface CommitmentWords {
  promise: PromiseWords;
  callBack: CallBackWords;
  meeting: MeetingWords;
}

export interface PromiseWords {
  /** The author says that he will; one of the deeds follows. */
  will: string[];
  /** The same as a wish or a plan: a promise only where the other side is named. */
  weakWill: string[];
  recipients: string[];
  /** The same without its subject, at the head of a sentence. */
  bareWill: string[];
  /** What may stand between the two. Null: up to the end of the sentence, as in German. */
  between: string[] | null;
  /** Joins a second deed to whatever comes first: `I'll ask the board and let you know`. */
  and: string[];
  /** What somebody does for the other side. */
  deeds: string[];
  /** Deeds that are one only with a day, or a "soon", in the sentence. */
  deedsWithDay: string[];
  /** Promises that need no auxiliary. */
  says: string[];
  /** The same, where only a day or a "soon" tells them from what is done with this mail. */
  saysWithDay: string[];
  /** The same, each of the first followed by each of the second: `ich` and `schicke`. */
  inTwoWithDay: { first: string[]; second: string[] }[];
  /** Stands for a day that is not named. */
  soon: string[];
  /** What is done with this very mail, or was done before: `anbei`, `suite à`. */
  done: string[];
  /** In front, in the same sentence: said under a condition. */
  conditions: string[];
  /** Just in front: said by somebody else, asked, or told of. */
  reports: string[];
  /** Behind: only if the other side wants it. */
  wishes: string[];
  /** In front of a promise without an auxiliary: `je ne vous enverrai pas`. */
  denials: string[];
  /** Between auxiliary and deed: nothing of the sort. */
  negations: string[];
  /** The author is not certain. */
  hedges: string[];
}

export interface CallBackWords {
  /** Somebody asks to be called, written to or met again. */
  asks: string[];
  /** Somebody asks to let it rest until then. */
  holds: string[];
  /** The same as `asks` in two parts, with anything between them: `können Sie mich … anrufen`. */
  opens: string[];
  closes: string[];
  /** Another time than now, without a day. */
  later: string[];
  /** Just in front: it is the author who will. */
  own: string[];
  /** Just in front: not to be contacted. */
  denials: string[];
  /** Beside it: only the offer to answer questions, or a deadline. */
  questions: string[];
  /** The day that was named before: `then`. */
  thatDay: string[];
}

export interface MeetingWords {
  /** What people meet for. */
  nouns: string[];
  /** Fixed, beside a noun. */
  set: string[];
  /** Fixed by itself, beside a day. */
  setDay: string[];
  /** Proposed by itself. */
  proposes: string[];
  /** Proposed, beside a noun. */
  proposesNoun: string[];
  /** Proposed by itself, beside a day. */
  proposesDay: string[];
  /** Agrees to a day and a time. */
  agrees: string[];
  /** Has a day and an hour as well: a delivery, opening hours. */
  things: string[];
  /** Called off, beside a noun. */
  cancels: string[];
  /** Beside any of them: speaks of something else, or of what is over. */
  traps: string[];
  /** How calendars begin the subject of what they send, the colon left out. */
  accepted: string[];
  invited: string[];
  calledOff: string[];
}
