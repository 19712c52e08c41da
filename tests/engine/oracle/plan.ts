import { afterWorkingMinutes, businessDay, dayOf, MINUTE, opening, type Hours } from './calendar.ts';
import * as cadences from './cadences.ts';
import { lastTouch, later, onDay, type Ground } from './cadences.ts';
import { when } from './facts.ts';
import { moved } from './formulas.ts';
import { isDormant, isProspect, touchesOf } from './opportunities.ts';
import type { Told } from './record.ts';

/** What is next: the lane, when, and the chase behind it. */
export interface Planned {
  lane: 'promise' | 'answer' | 'touch' | 'paused' | null;
  dates: string[];
}

const nothing: Planned = { lane: null, dates: [] };

export function planOf(told: Told, hours: Hours): Planned {
  const decision = told.opportunities.at(-1)?.outcome ? told.decision : null;
  if (told.doNotContact || isDormant(told) || !isProspect(told) || decision?.outcome === 'disqualified') return nothing;
  if (told.stop) return { lane: 'paused', dates: [told.stop] };
  const snooze = snoozedUntil(told);
  const owed = owedIn(told, decision ? when(decision) : null, hours).toSorted((a, b) => (a.at < b.at ? -1 : 1))[0];
  const first = owed ?? (decision ? null : firstContact(told, hours));
  const away = told.away && (lastTouch(told) ?? '') <= told.away.at ? cadences.backFrom(told.away, hours) : '';
  const chase = chaseOf({ told, hours, notBefore: later(snooze, away) });
  if (!first) return { lane: chase.length ? 'touch' : null, dates: chase.slice(0, 3) };
  const chosen = told.touches.at(-1);
  const newer = first.lane === 'touch' && owed && told.snooze && chosen && chosen.at > when(told.snooze);
  if (newer && snooze > first.at) told.disputes.add('snoozeThenChosen');
  const at = newer ? first.at : later(first.at, snooze);
  // A promise or a meeting ahead is no reason to leave a chase that falls due before it.
  if (first.lane === 'promise' && chase[0] && chase[0] < at) {
    told.disputes.add('owedSilences');
    return { lane: 'touch', dates: [chase[0]] };
  }
  return { lane: first.lane, dates: [at] };
}

type Owed = { at: string; lane: 'promise' | 'answer' | 'touch' };

/** A promise with its day, an appointment, an answer, a chosen day. */
function owedIn(told: Told, decidedAt: string | null, hours: Hours): Owed[] {
  const owed: Owed[] = told.promises.flatMap(({ by, dueOn, at, seenAt }) => {
    if (by !== 'us') return [];
    if (dueOn === null) told.disputes.add('promiseWithoutDay');
    const day = dueOn ?? businessDay(dayOf(at ?? seenAt, hours.zone), 1, hours);
    return [{ at: opening(day, hours), lane: 'promise' }];
  });
  for (const appointment of told.appointments)
    owed.push({ at: new Date(Date.parse(when(appointment)) - 30 * MINUTE).toISOString(), lane: 'promise' });
  const wrote = told.words.findLast(({ mail }) => mail)?.at;
  if (told.turn === 'ours' && told.turnSince && wrote && !(decidedAt !== null && wrote <= decidedAt)) {
    const over = [decidedAt, told.opportunities.at(-2)?.decidedAt ?? null].findLast((at) => at !== null) ?? '';
    const since = told.turnSince <= over ? wrote : told.turnSince;
    owed.push({ at: afterWorkingMinutes(since, 60, hours), lane: 'answer' });
  }
  const last = told.touches.at(-1);
  const over = [wrote, decidedAt].some((at) => last && at && at > last.at);
  if (last?.nextOn && !over) owed.push({ at: onDay(moved(last.nextOn, hours), hours), lane: 'touch' });
  return owed;
}

/** A7: `firstTouchDue = identifiedAt + SLA`; a mail that did not arrive is made good at once. */
function firstContact(told: Told, hours: Hours): Owed | null {
  if (told.turn === 'ours') return null;
  if (told.bouncedAt) {
    const open = opening(moved(dayOf(told.bouncedAt, hours.zone), hours), hours);
    return { at: later(told.bouncedAt, open), lane: 'touch' };
  }
  if (told.turn !== null || told.quotes.length > 0) return null;
  return { at: afterWorkingMinutes(told.opportunities.at(-1)!.since, 60, hours), lane: 'touch' };
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
  const [last, decision] = [lastTouch(told), told.decision];
  const since = (at: string) => told.touches.filter((touch) => touch.at >= at).length;
  const nurture = (from = last ?? told.opportunities[0]!.since) =>
    cadences.everyMonths(later(from, last ?? ''), 6, ground);
  if (opp.outcome && decision) {
    const from = later(when(decision), last ?? '');
    if (opp.outcome === 'won') return cadences.everyMonths(from, 3, ground);
    const { termMonths, signedOn } = decision;
    const signed = signedOn ?? dayOf(when(decision), hours.zone);
    return termMonths ? cadences.lostLease(termMonths, signed, when(decision), ground) : nurture(when(decision));
  }
  const { holding, postponed, met } = told;
  if (holding && !told.touches.some(({ at }) => at > holding.at && isStep(at, holding.day, hours)))
    return cadences.holding(holding, ground);
  if (holding) told.disputes.add('holdingEnds');
  if (postponed) {
    const since22 = told.touches.some(({ at, id }) => at >= postponed.at && id !== postponed.id);
    if (postponed.day === null && since22) told.disputes.add('softNoAnswered');
    return cadences.notNow(postponed, ground);
  }
  const quote = told.quotes.findLast(({ state }) => state === 'open');
  const then = (dates: string[]) => (dates.length ? dates : nurture());
  if (quote) return then(cadences.quoteSent(quote, ground));
  if (met) {
    if (told.quiet) told.disputes.add('meetingQuiet');
    const done = told.touches.filter(({ at, id }) => at >= met.at && id !== met.id).length;
    if (done === 0) told.disputes.add('recapRested');
    return then(cadences.afterMeeting(met, done, ground));
  }
  if (told.quiet) return nurture();
  const wrote = told.words.findLast(({ mail }) => mail)?.at;
  if (wrote) {
    const done = since(wrote);
    if (!told.touches.some(({ at }) => at < wrote)) return then(cadences.inboundLead(done, last ?? wrote, ground));
    // "Stops: any human reply": what chases after it is open; here the rhythm of a cold approach from our answer.
    told.disputes.add('leadAnew');
    return then(cadences.cold(done, last, wrote, ground));
  }
  return then(cadences.cold(touchesOf(opp, told), last, opp.since, ground));
}

const isStep = (at: string, day: string | null, hours: Hours) => day === null || dayOf(at, hours.zone) >= day;
