import type { PersonRef } from './address.ts';
import type { Channel, ContactEvent } from './event.ts';
import type { Nudge, Weight } from './nudge.ts';
import type { Prospect, Question, Reason } from './prospect.ts';
import type { Failure } from './wire.ts';
import type { WorkingTime } from './workingTime.ts';

/** What the screens are given: records, and what the present moment makes of them. */

/** How long somebody has waited, as of one moment. */
export interface Clock {
  /** `ours`: they wait for us. `theirs`: we wait for them. */
  turn: 'ours' | 'theirs';
  since: string;
  /** It began with a word spoken, not with a mail of ours that stands unanswered. */
  spoken: boolean;
  workingMinutes: number;
  /** Midnights passed in the zone of the working time. */
  calendarDays: number;
  /** The wait in calendar words: minutes and hours in the first 24 hours, then midnights passed. */
  shown: { n: number; unit: 'minute' | 'hour' | 'day' };
}

/** When the conversation behind a clock was last looked at. */
export interface Freshness {
  readAt: string | null;
  /** Looked at today: the clock can be trusted. */
  fresh: boolean;
  /** Where to look again; null when the contact is in no mail conversation. */
  threadUrl: string | null;
}

/** One line of today's list. */
export interface Line {
  prospect: Prospect;
  clock: Clock | null;
  freshness: Freshness;
  due: boolean;
  /** What the rules ask for now, and why; null: nothing yet. */
  nudge: Nudge | null;
  /** What it weighs in the order of the list; absent outside the list. */
  weight?: Weight;
  /** What the pester guard says of a touch now; absent outside the list. */
  warning?: GuardWarning | null;
}

/** A question as it is put to the rep. */
export interface Asked {
  question: Question;
  prospect: Prospect;
  /** What it is about: a mail, or a decision; null: it is not at hand. */
  event: ContactEvent | null;
}

/** Somebody of whom nothing is asked: until the words that paused it are decided on, or as the rep said. */
export interface PausedPerson {
  prospect: Prospect;
  asked: Asked | null;
}

/** A product that was out of stock, and how many are to be told when it is back. */
export interface Waited {
  product: string;
  count: number;
  /** The first of them. */
  first: PersonRef;
}

/** What fell due in a vacation, and over how many days it was spread. */
export interface VacationNote {
  id: string;
  count: number;
  days: number;
}

export interface PileValue {
  /** Null: quotes without a stated value. */
  currency: string | null;
  count: number;
  amount: number;
}

export interface SiteReport {
  site: string;
  /** When a page of it was last read with sense. */
  at: string | null;
  state: 'never' | 'ok' | 'blind';
}

/** Everything the popup shows. */
export interface Today {
  sites: SiteReport[];
  numbers: {
    prospects: number;
    uncontacted: number;
    due: number;
    toSort: number;
    pile: PileValue[];
    /** An empty pile is good news only then. */
    quotesKnown: boolean;
  };
  /** Promises and appointments that are due, and what was promised for the next working day; the first of them. */
  promises: Line[];
  /** How many more there are. */
  morePromises: number;
  /** Strangers whose first mail came today and waits: candidates, asked about at once. */
  newcomers: Line[];
  /** Prospects who wait for our answer, the first of them. */
  answers: Line[];
  /** How many more wait. */
  moreAnswers: number;
  /** Touches due by value x probability x urgency, at most ten. */
  touches: Line[];
  /** How many more touches are due. */
  more: number;
  /** What the rep is asked today: at most three, one a prospect. */
  questions: Asked[];
  /** Of whom nothing is asked until the rep has decided: how many, and the first of them, the newest first. */
  paused: { count: number; people: PausedPerson[] };
  /** How many have shown interest and collect dust (E19); who they are is read when she asks. */
  idle: number;
  /** Products that somebody waits for. */
  waited: Waited[];
  /** What fell due in a vacation was spread over the days after it. */
  vacation: VacationNote | null;
}

/** One line of a person's history. */
export interface HistoryLine {
  event: ContactEvent;
  /** The retractions that took it back: shown struck through, with "bring back", which takes them back. None: it stands. */
  retractedBy: string[];
}

/** One touch of the plan. */
export interface PlannedDate {
  at: string;
  channel: Channel;
  reason: Reason;
  skipped: string[];
}

/** What the pester guard says of a touch now, with what it counted (engine/guard). */
export interface GuardWarning {
  rule: 'doNotContact' | 'rest' | 'limit' | 'restAfterLastStep' | 'account';
  values: Record<string, number>;
}

/** What lies ahead of one person, what the nudge weighs, and how hard we have tried. */
export interface Outlook {
  /** The planned touches in order; the first is the record's next. */
  plan: PlannedDate[];
  /** What a dismissal of the next touch is of; null: nothing is planned. */
  nudgeKey: string | null;
  /** Of the nudge; null without one, or where no value is known. */
  weight: (Weight & { currency: string }) | null;
  warning: GuardWarning | null;
  /** Touches in the last `pressureDays` working days, over all channels. */
  pressure: number;
  asks: { tries: number; nos: number; pressureDays: number };
  /** Cadences that the rep may choose for this person; without a name of the rep's own it is the product's. */
  cadences: { id: string; name: string | null }[];
}

export interface PersonView {
  line: Line;
  history: HistoryLine[];
  workingTime: WorkingTime;
  now: string;
  outlook: Outlook;
}

/** A CRM record the panel was opened on. */
export interface RecordContext {
  /** The address that leads to this record and to no other; null: there is none, and nothing is remembered for it. */
  url: string | null;
  name: string | null;
  company: string | null;
  phones: string[];
}

export interface KnownPerson {
  key: PersonRef;
  name: string | null;
  company: string | null;
}

/** What went wrong: a look at the book, which comes right by itself, or a click of the rep's, which she must repeat. */
export interface Trouble {
  of: 'look' | 'click';
  failure: Failure;
}

/** What a panel is about. */
export type PanelScreen =
  | { mode: 'person'; person: PersonView; start: 'history' | 'log'; record: RecordContext | null }
  /** Two or more people on the page: the rep says which. */
  | { mode: 'choose'; people: KnownPerson[]; record: RecordContext | null }
  /** Nobody with an address on the page: search the known people, or take the name as it is. */
  | { mode: 'search'; query: string; people: KnownPerson[]; record: RecordContext }
  | { mode: 'closed'; why: 'expired' | 'gone' };

/** What the background tells a panel. */
export type PanelState = PanelScreen | { mode: 'failed'; trouble: Trouble };
