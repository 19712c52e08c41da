import type { WorkingTime } from '../model/workingTime.ts';
import type { NextTouch, Prospect, Reason, ReasonCode } from '../model/prospect.ts';
import type { Clock, Line } from '../model/view.ts';
import type { Chip } from '../model/wire.ts';
import { asOf, atTime, dayIn, dayPhrase, daysBetween, exactTime, shortDate } from './when.ts';
import { standOf, type Stand } from './stands.ts';
import { t, tn, type CountedKey, type WordKey } from './words.ts';

export { asOf, exactTime } from './when.ts';

/** What is said of people and their clocks: the same words in chips, popup and panel. */

type Named = Pick<Prospect, 'key' | 'name' | 'addresses'>;

/** What to call somebody: the name, else an address, else a number. */
export function personName(person: Named): string {
  if (person.name) return person.name;
  const ref = person.key.startsWith('id:')
    ? person.addresses.find((address) => !address.startsWith('id:'))
    : person.key;
  return ref ? ref.replace(/^tel:/, '') : t('nameless');
}

/** The given name where it is plain which one it is: `Anna` of "Anna Kovács" and of "Kovács, Anna". */
export function shortName(person: Named): string {
  const name = personName(person);
  const given = (name.includes(',') ? name.slice(name.indexOf(',') + 1) : name).trim().split(/\s+/)[0] ?? '';
  return given.length < 2 || given.endsWith('.') || given.includes('@') ? name : given;
}

/** `40 min`, `2 h`, `4 d` */
export function spanPhrase(shown: Clock['shown']): string {
  return t(`span_${shown.unit}`, shown.n);
}

/** Who has waited how long: `No reply 4 d`, `Anna waits 2 h`. */
export function clockPhrase(person: Named, clock: Clock | null): string {
  if (!clock) return t('clockNone');
  const span = spanPhrase(clock.shown);
  if (clock.turn === 'ours') return t('clockOurs', shortName(person), span);
  return t(clock.spoken ? 'clockSpoken' : 'clockTheirs', span);
}

/** Must the conversation be looked at before this clock can be trusted? Nobody can look where there is none. */
export function isStale({ freshness, clock }: Pick<Line, 'freshness' | 'clock'>): boolean {
  return clock !== null && !freshness.fresh && (freshness.threadUrl !== null || freshness.readAt !== null);
}

/** The clock with what it is worth: `No reply as of Tue 14:02` when nobody looked today. */
export function standPhrase(line: Line, now: string, zone: string): string {
  const { prospect, clock, freshness } = line;
  const seen = freshness.readAt ? asOf(freshness.readAt, now, zone) : null;
  const stand = standOf(prospect, now, zone);
  if (stand) return stand.mayAge && isStale(line) && seen ? t('clockOursStale', stand.text, seen) : stand.text;
  if (!clock || clock.spoken || !isStale(line)) return clockPhrase(prospect, clock);
  if (clock.turn === 'theirs') return seen ? t('clockTheirsStale', seen) : t('clockUnread', spanPhrase(clock.shown));
  return seen ? t('clockOursStale', clockPhrase(prospect, clock), seen) : clockPhrase(prospect, clock);
}

/** The next touch in as few words as a chip has room for: `try 2 Thu`, `call today`, `keep in touch 12 Nov`. */
export function nextPhrase(
  next: NextTouch | null,
  dueAt: string | null,
  triesSinceReply: number,
  now: string,
  workingTime: Pick<WorkingTime, 'zone'>,
): string {
  if (!next || !dueAt) return '';
  return whenPhrase(nextName(next, triesSinceReply), dueAt, now, workingTime.zone);
}

function nextName(next: NextTouch, triesSinceReply: number): string {
  const { code } = next.reason;
  if (SLOW.has(code)) return t('nextNurture');
  if (code === 'answer' || code === 'answerFirst') return t('nextAnswer');
  // The page knows of mails only: a lease or an absence stays out of "try".
  return next.cadence === null || DATED.has(code) ? t(`next_${next.channel}`) : t('nextTry', triesSinceReply + 1);
}

/** Slow contact without an ask, and touches that have a day of their own: no tries. */
const SLOW: ReadonlySet<ReasonCode> = new Set(['nurture', 'lostMailing', 'customer', 'goingQuiet', 'dusty']);
const DATED: ReadonlySet<ReasonCode> = new Set(['leaseCall', 'callBack', 'holding', 'away', 'promise']);

/** What to do and when, at the head of a line: `Call today`, `Mail was due Mon`. */
export function touchPhrase(next: NextTouch, dueAt: string | null, now: string, zone: string): string {
  const what = t(`channel_${next.channel}`);
  return dueAt ? whenPhrase(what, dueAt, now, zone) : what;
}

function whenPhrase(what: string, dueAt: string, now: string, zone: string): string {
  const late = daysBetween(dayIn(zone, dueAt), dayIn(zone, now)) > 0;
  return t(late ? 'whenWasDue' : 'whenDue', what, dayPhrase(dueAt, now, zone));
}

/** Reasons that count something, and which of their values it is. */
const COUNTED = {
  nurture: ['reasonNurture', 'months'],
  lostMailing: ['reasonLostMailing', 'months'],
  customer: ['reasonCustomer', 'months'],
  goingQuiet: ['reasonGoingQuiet', 'days'],
  dusty: ['reasonDusty', 'days'],
} as const satisfies Partial<Record<ReasonCode, [key: CountedKey, count: string]>>;
type Counted = keyof typeof COUNTED;

const REASONS: Record<Exclude<ReasonCode, Counted>, [key: WordKey, ...values: string[]]> = {
  answerFirst: ['reasonAnswerFirst', 'minutes'],
  answer: ['reasonAnswer'],
  nextTry: ['reasonNextTry', 'n', 'of'],
  quoteTry: ['reasonQuoteTry', 'n', 'of', 'day'],
  quoteExpires: ['reasonQuoteExpires', 'day'],
  quoteExpired: ['reasonQuoteExpired', 'day'],
  closing: ['reasonClosing'],
  chosenDay: ['reasonChosenDay'],
  promise: ['reasonPromise', 'what'],
  promiseSoon: ['reasonPromiseSoon', 'what', 'day'],
  appointment: ['reasonAppointment', 'at'],
  appointmentOver: ['reasonAppointmentOver', 'at'],
  callBack: ['reasonCallBack', 'day'],
  meetingDate: ['reasonMeetingDate'],
  meetingSeen: ['reasonMeetingSeen', 'at'],
  meetingSeenOver: ['reasonMeetingSeenOver', 'at'],
  meetingTry: ['reasonMeetingTry', 'n', 'of', 'day'],
  notNow: ['reasonNotNow', 'n', 'of'],
  holding: ['reasonHolding', 'day'],
  away: ['reasonAway', 'day'],
  leaseCall: ['reasonLeaseCall', 'month', 'term'],
  backInStock: ['reasonBackInStock', 'product'],
  stillOut: ['reasonStillOut', 'product'],
  bounced: ['reasonBounced'],
  quoteBounced: ['reasonQuoteBounced'],
  wrongPerson: ['reasonWrongPerson'],
  paused: ['reasonPaused'],
  firstContact: ['reasonFirstContact'],
};

/**
 * Why somebody is next: as the rule says that asks for it now, else as it was planned. '' for nothing planned. A try is
 * counted as on a chip, from their last word: the mail with the quote is one.
 */
export function whyPhrase({ nudge, prospect }: Line, now: string, zone: string): string {
  const reason = nudge?.evidence.reason ?? prospect.next?.reason;
  if (!reason) return '';
  return reasonPhrase(asTry(reason, prospect.triesSinceReply + 1), now, zone);
}

/** A touch of the plan, so many touches ahead of the next one: the tries go on counting. */
export function plannedPhrase(reason: Reason, ahead: number, { triesSinceReply }: Prospect, now: string, zone: string) {
  return reasonPhrase(asTry(reason, triesSinceReply + 1 + ahead), now, zone);
}

function asTry({ code, values }: Reason, n: number): Reason {
  return { code, values: code === 'quoteTry' ? { ...values, n } : values };
}

/** Why this touch is next: `try 2 of 5 on the quote of 12 May`. */
export function reasonPhrase(reason: Reason, now: string, zone: string): string {
  const { code, values } = reason;
  if (isCounted(code)) return tn(COUNTED[code][0], Number(values[COUNTED[code][1]] ?? 0));
  const [key, ...names] = withDay(code, values);
  return t(key, ...names.map((name) => valueText(values[name] ?? '?', now, zone)));
}

function isCounted(code: ReasonCode): code is Counted {
  return code in COUNTED;
}

/** They may have named a day or not, and an appointment a place. */
function withDay(code: Exclude<ReasonCode, Counted>, values: Reason['values']): [key: WordKey, ...values: string[]] {
  const named = values['day'] !== '';
  if (code === 'holding' && named) return ['reasonHoldingDay', 'day'];
  if (code === 'away' && named) return ['reasonAwayDay', 'day'];
  if (code === 'appointment' && values['place']) return ['reasonAppointmentAt', 'at', 'place'];
  return REASONS[code];
}

/**
 * Days arrive as data and are said as days, an instant with its time; what is over by its date, since "Fri" would be
 * read as the next.
 */
function valueText(value: string | number, now: string, zone: string): string {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d(T.*Z)?$/.test(value)) return String(value);
  const over = daysBetween(dayIn(zone, value), dayIn(zone, now)) > 1;
  const day = over ? shortDate(value, now, zone) : dayPhrase(value, now, zone);
  return value.length > 10 ? atTime(day, value, zone) : day;
}

/** A chip for a conversation of this person: only what its page already knows, the wait, and which try is next. */
export function chipOf(line: Line, now: string, workingTime: WorkingTime): Omit<Chip, 'threadId' | 'quote'> {
  const { zone } = workingTime;
  const stand = standOf(line.prospect, now, zone);
  return {
    text: chipText(line, now, workingTime),
    title: chipTitle(line, stand, zone),
    tone: chipTone(line, stand),
  };
}

function chipText(line: Line, now: string, workingTime: WorkingTime): string {
  const { prospect, clock } = line;
  if (prospect.doNotContact) return t('chipDoNotContact');
  if (prospect.standing === 'ignored') return t('chipNotAProspect');
  if (prospect.dormant) return t('chipOldMail');
  const stand = standPhrase(line, now, workingTime.zone);
  if (prospect.lane === 'paused') return stand;
  if (clock?.turn === 'ours') return prospect.standing === 'candidate' ? t('chipNew', stand) : stand;
  const next = nextPhrase(prospect.next, prospect.dueAt, prospect.triesSinceReply, now, workingTime);
  return isStale(line) || !next ? stand : t('joined', stand, next);
}

/** No reason here: a page could read that there is a quote or a promise in another conversation. */
function chipTitle({ clock, prospect }: Line, stand: Stand | null, zone: string): string {
  if (stand && !prospect.doNotContact)
    return stand.at ? `${t('titleStand', exactTime(stand.at, zone))}\n${t('chipOpen')}` : t('chipOpen');
  if (!clock || prospect.doNotContact) return t('chipOpen');
  const key = clock.turn === 'ours' ? 'titleOurs' : clock.spoken ? 'titleSpoken' : 'titleTheirs';
  const since = t(key, exactTime(clock.since, zone));
  return `${since}\n${t('chipOpen')}`;
}

function chipTone(line: Line, stand: Stand | null): Chip['tone'] {
  const { prospect, clock } = line;
  if (prospect.doNotContact || prospect.dormant || prospect.standing === 'ignored') return 'calm';
  if (stand?.kind === 'decide') return 'owed';
  if (prospect.standing === 'candidate') return 'new';
  if (isStale(line) && stand?.mayAge !== false) return 'stale';
  if (clock?.turn === 'ours') return 'owed';
  return line.due ? 'due' : 'calm';
}
