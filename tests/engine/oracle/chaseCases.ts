import { event, mailIn, mailOut, touch } from '../events.ts';
import { asks, decision, meeting, quoted, says, sent } from './caseEvents.ts';
import type { Case } from './cases.ts';

/** Disputes about the chase: which cadence runs, and when its steps fall due. */
export const CHASES: Record<string, Case> = {
  stopForgotten: {
    decides: 'a detected stop pauses every nudge until the rep has decided',
    events: [sent, mailIn('2026-05-05T08:00', says({ stop: true })), mailIn('2026-05-05T08:05', says())],
    lane: 'paused',
  },
  holdingEnds: {
    decides: 'Quote sent, stops: reply (turn changes); a holding reply leaves it',
    events: [quoted, mailIn('2026-05-05T09:00', says({ holding: true })), touch('2026-05-08T09:00')],
    dates: ['2026-05-12T09:00', '2026-05-18T09:00', '2026-05-25T09:00'],
  },
  softNoAnswered: {
    decides: 'Not now / soft no: +22 bd',
    events: [sent, mailIn('2026-05-05T08:00', says({ refusal: 'soft' })), mailOut('2026-05-05T09:00', says())],
    dates: ['2026-06-04T09:00', '2026-09-03T09:00'],
  },
  answeredElsewhere: {
    decides: 'C11: callBackOn makes a due item',
    events: [
      sent,
      mailIn('2026-05-05T08:00', { id: 'm', ...says({ callBackOn: { from: '2026-06-15', to: '2026-06-15' } }) }),
      event('settle', '2026-05-05T09:00', { of: 'm', how: 'answeredElsewhere' }),
    ],
    dates: ['2026-06-15T09:00'],
  },
  meetingQuiet: {
    decides: 'After a meeting: recap same day; +3; +5; +7; +10',
    events: [
      sent,
      mailIn('2026-05-05T09:00', asks),
      mailOut('2026-05-05T10:00', says()),
      meeting,
      event('settle', '2026-05-12T11:00', { of: 'visit', how: 'kept' }),
    ],
    dates: ['2026-05-12T09:00', '2026-05-15T09:00', '2026-05-22T09:00'],
  },
  recapRested: {
    decides: 'After a meeting: recap same day; the guard is about unanswered touches',
    events: [touch('2026-04-24T09:16', { channel: 'visit', disposition: 'connected' })],
    dates: ['2026-04-24T09:16', '2026-04-29T09:00', '2026-05-06T09:00'],
  },
  leadAnew: {
    decides: 'Inbound lead, stops: any human reply; at least 2 bd between unanswered touches',
    events: [
      mailIn('2026-05-04T08:00', asks),
      mailOut('2026-05-04T09:00', asks),
      mailIn('2026-05-06T08:00', asks),
      mailOut('2026-05-06T09:00', asks),
    ],
    dates: ['2026-05-11T09:00'],
  },
  owedSilences: {
    decides: 'Quote sent: 2 bd; it stops on a reply or a decision',
    events: [quoted, event('promise', '2026-05-05T09:01', { by: 'us', dueOn: '2026-06-12' })],
    lane: 'touch',
    dates: ['2026-05-06T09:00'],
  },
  promiseWithoutDay: {
    decides: 'E14: due default +1 bd',
    events: [sent, event('promise', '2026-05-04T10:00', { by: 'us', dueOn: null })],
    lane: 'promise',
    dates: ['2026-05-05T09:00'],
  },
  dayOfUtc: {
    decides: 'D11: six months from the day of the touch, on the clock of the place',
    zone: 'Pacific/Auckland',
    events: [touch('2026-03-02T20:27', { disposition: 'notNow' })],
    dates: ['2026-04-01T20:00', '2026-07-01T21:00', '2027-01-03T20:00'],
  },
  leaseAnchor: {
    decides: 'D7, D11: six-monthly, always from the anchor',
    events: [sent, decision('2026-05-05T10:00', { termMonths: 12, signedOn: '2026-03-31' })],
    dates: ['2026-09-30T09:00', '2027-03-31T09:00', '2027-09-30T09:00'],
  },
  snoozeThenChosen: {
    decides: 'open: the newest word of the rep wins',
    events: [
      sent,
      event('snooze', '2026-05-05T09:00', { until: '2026-06-15T09:00:00Z' }),
      touch('2026-05-06T09:00', { nextOn: '2026-05-13' }),
    ],
    dates: ['2026-05-13T09:00'],
  },
};
