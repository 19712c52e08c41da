import type { Verdicts } from './compare.ts';

/**
 * Where model and engine differ, or where the requirements leave it open: in histories that go there, these verdicts are
 * not compared. Each entry goes as soon as it is settled; the test says which of them differ no more.
 */
export type Field = keyof Verdicts | 'plan';

const ENDS: Field[] = ['opportunities', 'missed', 'lost', 'uncontacted', 'noCount', 'plan'];
const TURN: Field[] = ['turn', 'turnSince', 'plan'];

export const DISPUTED: Record<string, Field[]> = {
  // 2026-11-23 A4, D9: the engine opens an opportunity at a decision that comes first, and does not end it.
  loneDecision: ENDS,
  // 2026-11-23 A3: won on one quote, lost on the other; the engine says lost.
  wonAndLost: ENDS,
  // 2026-11-23 "Do the figures of a past period change?": replacing a quote ends an opportunity in the past.
  replacedLater: ENDS,
  // 2026-11-23 lesson 27: logging a quote again reopens it and counts from then.
  relogged: [...ENDS, 'quotes'],
  // 2026-11-23 "What is a no?": the engine counts a detected hard refusal.
  hardNoCounts: ['noCount', 'opportunities'],
  // 2026-11-23 lesson 11: "nothing to answer" on one mail silences the others that wait.
  severalWaiting: TURN,
  // 2026-11-23 "Waiting since": after a bounce the turn is counted from their last mail, whatever it asked.
  bounceRestores: TURN,
  // 2026-11-23 the nudge "did not arrive: call" stays after the call.
  bounceStays: ['plan'],
  // 2026-11-23 "It pauses and asks": the next mail of theirs forgets a stop.
  stopForgotten: ['plan'],
  // 2026-11-23 a holding reply leaves the turn, so it stops no cadence; the engine goes six-monthly after one bump.
  holdingEnds: ['plan'],
  // 2026-11-23 "Not now: else +22 bd": a polite answer takes the place of that step.
  softNoAnswered: ['plan'],
  // 2026-11-23 C11: answered on the phone, the day that they named is gone.
  answeredElsewhere: ['plan'],
  // 2026-11-23 "After a meeting": no recap where the last mail asked nothing.
  meetingQuiet: ['plan'],
  // 2026-11-23 "recap same day": the rest of 2 bd counts from the visit itself.
  recapRested: ['plan'],
  // 2026-11-23 "Inbound lead, stops: any human reply": the engine begins it anew. Open what chases instead.
  leadAnew: ['plan'],
  // 2026-11-23 "Quote sent, stops": no promise and no meeting ahead is among them.
  owedSilences: ['plan'],
  // 2026-11-23 E14: "due default +1 bd".
  promiseWithoutDay: ['plan'],
  // 2026-11-23 D7, "always from the anchor": six-monthly after a lease from a month's last day.
  leaseAnchor: ['plan'],
  // 2026-11-23 D11: the day of the last step is read in UTC, a day early where work opens before midnight UTC.
  dayOfUtc: ['plan'],
  // 2026-11-23 open: a day chosen after a snooze; the engine lets the older snooze win.
  snoozeThenChosen: ['plan'],
  // 2026-11-23 not modelled: how a plan shifts by a pause is no row of the requirements.
  paused: ['plan'],
};

export const isDisputed = (field: Field, disputes: Set<string>) =>
  [...disputes].some((name) => DISPUTED[name]?.includes(field) === true);
