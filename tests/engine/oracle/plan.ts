import { afterWorkingMinutes, businessDay, dayOf, MINUTE, opening, type Hours } from './calendar.ts';
import * as cadences from './cadences.ts';
import { lastTouch, later, onDay, type Ground } from './cadences.ts';
import { when } from './facts.ts';
import { moved } from './formulas.ts';
import { isDormant, isProspect, touchesOf } from './opportunities.ts';
import type { Told, ToldQuote } from './record.ts';

/** What is next: the lane, when, and the chase behind it. */
export interface Planned {
  lane: 'promise' | 'answer' | 'touch' | 'paused' | null;
  dates: string[];
}

const nothing: Planned = { lane: null, dates: [] };

export function planOf(told: Told, hours: Hours): Planned {
  const decision = told.opportunities.at(-1)?.decision ?? null;
  if (told.doNotContact || isDormant(told) || !isProspect(told) || decision?.outcome === 'disqualified') return nothing;
  if (told.stop) return { lane: 'paused', dates: [told.stop] };
  const snooze = snoozedUntil(told);
  const dated = datedIn(told, hours)
    .toSorted()
    .map((at) => ({ at: later(at, snooze), lane: 'promise' as const }));
  const owed = owedIn(told, decision && when(decision), hours).toSorted((a, b) => (a.at < b.at ? -1 : 1))[0];
  const first = owed ?? (decision ? null : firstContact(told, hours));
  const away = told.away && (lastTouch(told) ?? '') <= told.away.at ? cadences.backFrom(told.away, hours) : '';
  const chase: Owed[] = first
    ? [{ ...first, at: later(first.at, snooze) }]
    : chaseOf({ told, hours, notBefore: later(snooze, away) }).map((at) => ({ at, lane: 'touch' as const }));
  // Behind what is owed the chase goes on as if that were done: not compared.
  const end = first ? chase[0]!.at : '9';
  const all = [...dated, ...chase]
    .filter(({ at }) => at <= end)
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return { lane: all[0]?.lane ?? null, dates: all.slice(0, 3).map(({ at }) => at) };
}

type Owed = { at: string; lane: 'promise' | 'answer' | 'touch' };

/** Promises of ours on their day, without one on the next working day (E14); appointments, with the way there. */
function datedIn(told: Told, hours: Hours): string[] {
  const promises = told.promises.filter(({ by }) => by === 'us');
  const due = promises.map((promise) => promise.dueOn ?? businessDay(dayOf(when(promise), hours.zone), 1, hours));
  const leave = told.appointments.map((at) => new Date(Date.parse(when(at)) - 30 * MINUTE).toISOString());
  return [...due.map((day) => opening(day, hours)), ...leave];
}

/** An answer, a chosen day. */
function owedIn(told: Told, decidedAt: string | null, hours: Hours): Owed[] {
  const owed: Owed[] = [];
  const wrote = told.words.findLast(({ mail }) => mail)?.at;
  if (told.turn === 'ours' && told.turnSince && wrote && !(decidedAt !== null && wrote <= decidedAt)) {
    const over = decidedAt ?? told.opportunities.at(-2)?.decidedAt ?? '';
    const since = told.turnSince <= over ? wrote : told.turnSince;
    owed.push({ at: afterWorkingMinutes(since, 60, hours), lane: 'answer' });
  }
  for (const { backAt } of told.enquiries)
    if (backAt && !told.touches.some(({ at }) => at > backAt)) owed.push({ at: backAt, lane: 'touch' });
  const { agreed } = told;
  const asked = agreed && agreed.day === null && !(decidedAt !== null && decidedAt > agreed.at);
  if (asked && !isBooked(told, agreed.at))
    owed.push({ at: onDay(businessDay(dayOf(agreed.at, hours.zone), 1, hours), hours), lane: 'touch' });
  const last = told.unreached ?? told.touches.at(-1);
  const over = [wrote, decidedAt].some((at) => last && at && at > last.at);
  if (last?.nextOn && !over) owed.push({ at: onDay(moved(last.nextOn, hours), hours), lane: 'touch' });
  return owed;
}

/** An appointment was entered since. */
const isBooked = (told: Told, at: string) => told.bookings.some((entered) => entered >= at);

/** A7: `firstTouchDue = identifiedAt + SLA`; a mail that did not arrive is made good at once. */
function firstContact(told: Told, hours: Hours): Owed | null {
  if (told.turn === 'ours') return null;
  if (told.unreached) {
    const { at } = told.unreached;
    return { at: later(at, opening(moved(dayOf(at, hours.zone), hours), hours)), lane: 'touch' };
  }
  const opp = told.opportunities.at(-1)!;
  // A quote that was logged by hand is followed up after two working days.
  if (told.turn === null && told.quotes.some(({ state }) => state === 'open')) return null;
  if (touchesOf(opp, told) > 0) return null;
  // "Uncontacted" can always be brought to zero (A16): who asked for nothing is for the next working day.
  const at = told.turnSince
    ? onDay(businessDay(dayOf(told.turnSince, hours.zone), 1, hours), hours)
    : afterWorkingMinutes(opp.since, 60, hours);
  return { at, lane: 'touch' };
}

/** "Ends early on a reply." */
function snoozedUntil({ snooze, words }: Told): string {
  const replied = snooze && words.some(({ at, mail }) => mail && at > when(snooze));
  return snooze && !(snooze.endsOnReply && replied) ? snooze.until : '';
}

/** The cadence that runs: what was decided, their last word, the open quote, the meeting, the lead, our approach. */
function chaseOf(ground: Ground): string[] {
  const { told, hours } = ground;
  const opp = told.opportunities.at(-1)!;
  const [last, { decision }] = [lastTouch(told), opp];
  const nurture = (from = last ?? told.opportunities[0]!.since) =>
    cadences.everyMonths(later(from, last ?? ''), 6, ground);
  if (decision) {
    const from = later(when(decision), last ?? '');
    if (opp.outcome === 'won') return cadences.everyMonths(from, 3, ground);
    const { termMonths, signedOn } = decision;
    const signed = signedOn ?? dayOf(when(decision), hours.zone);
    return termMonths ? cadences.lostLease(termMonths, signed, when(decision), ground) : nurture(when(decision));
  }
  const { holding, postponed, met } = told;
  if (holding && !told.touches.some(({ at }) => at > holding.at && isStep(at, holding.day, hours)))
    return cadences.holding(holding, ground);
  if (postponed) return cadences.notNow(postponed, ground);
  const open = told.quotes.filter(({ state }) => state === 'open');
  const quote = open.at(-1);
  const then = (dates: string[]) => (dates.length ? dates : nurture());
  // "After expiry ask the outcome, then nurture", until they write.
  const isPast = ({ validUntil }: ToldQuote, at: string | null | undefined) =>
    Boolean(at && validUntil && dayOf(at, hours.zone) > validUntil);
  const expired = (at: string | null | undefined) => quote !== undefined && isPast(quote, at);
  // Told by a word of theirs, or tried three times.
  const isAsked = (one: ToldQuote) =>
    isPast(one, told.words.at(-1)?.at) || told.touches.filter(({ at }) => isPast(one, at)).length >= 3;
  // Two open quotes are two: each is followed up.
  const live = open.filter((one) => !isAsked(one));
  if (live.length > 0) return then(live.flatMap((one) => cadences.quoteSent(one, ground)).toSorted());
  if (met && (!quote || expired(met.at))) {
    const done = told.touches.filter(({ at, id, answers }) => at >= met.at && id !== met.id && !answers).length;
    return then(cadences.afterMeeting(met, done, ground));
  }
  // "Stops: meeting"; whoever spoke after it has overtaken it.
  const fixed = told.appointments.find((one) => when(one) > (told.words.at(-1)?.at ?? ''));
  if (fixed) {
    const done = told.touches.filter(({ at, answers }) => at >= when(fixed) && !answers).length;
    return then(cadences.afterMeeting({ id: fixed.id, at: when(fixed), day: null }, done, ground));
  }
  const { agreed } = told;
  if (agreed?.day && !isBooked(told, agreed.at)) {
    const held = onDay(agreed.day, hours);
    const done = told.touches.filter(({ at }) => at >= held).length;
    return then(cadences.afterMeeting({ ...agreed, at: held }, done, ground));
  }
  // A9: told when it is back; until then a look every ten working days.
  if (told.stock.length > 0) {
    const from = dayOf(later(told.stock.at(-1)!.at, last ?? ''), hours.zone);
    return [10, 20].map((n) => later(onDay(businessDay(from, n, hours), hours), ground.notBefore));
  }
  if (told.quiet || (quote && !expired(told.words.findLast(({ mail }) => mail)?.at))) return nurture();
  const dates = talkOf(ground);
  return dates.length ? dates : nurture();
}

/**
 * The chase of a lead, of a talk, or of our own approach. "Stops: any human reply": a talk that went back and forth has
 * the rhythm of a cold approach, from our answer (decided 2026-11-23).
 */
function talkOf(ground: Ground): string[] {
  const { told } = ground;
  const opp = told.opportunities.at(-1)!;
  const last = lastTouch(told);
  // A talk ends a first approach as a mail does: it is their last word, and step 1 of what follows.
  const wrote = told.words.at(-1)?.at;
  if (!wrote) return cadences.cold(touchesOf(opp, told), last, opp.since, ground);
  const done = told.touches.filter(({ at }) => at >= wrote).length;
  const inTalk = told.touches.some(({ at, talk }) => at < wrote || talk);
  if (inTalk) return cadences.cold(done, last, wrote, ground);
  return cadences.inboundLead(done, last ?? wrote, ground);
}

/** The touch that their holding reply was waited for. */
const isStep = (at: string, day: string | null, hours: Hours) => day === null || dayOf(at, hours.zone) >= day;
