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
  callMade: {
    decides: 'C11, lesson 1: the clock starts at the last touch',
    events: [
      sent,
      mailIn('2026-05-05T08:00', says({ callBackOn: { from: '2026-06-15', to: '2026-06-15' } })),
      touch('2026-06-15T10:00'),
    ],
    dates: ['2026-09-14T09:00'],
  },
  meetingSilences: {
    decides: 'After a meeting, stops: reply; the chosen day outranks the cadence',
    events: [sent, touch('2026-05-05T09:00', { nextOn: '2026-05-08' }), meeting],
    dates: ['2026-05-08T09:00'],
  },
  namedBeforeChosen: {
    decides: 'the day that the rep chose outranks the cadence',
    events: [
      touch('2026-03-05T10:00', { disposition: 'callBackOn', nextOn: '2026-03-10' }),
      touch('2026-03-09T09:25', { nextOn: '2026-03-11' }),
    ],
    dates: ['2026-03-11T09:00'],
  },
  holdingDayOfUtc: {
    decides: 'Holding reply: their date + 1 bd, then the chase goes on',
    zone: 'Australia/Sydney',
    events: [
      mailOut('2026-06-01T00:00', asks),
      mailIn('2026-06-02T01:00', says({ holding: true, promise: { what: 'an answer', dueOn: '2026-06-16' } })),
      touch('2026-06-15T22:30'),
    ],
    dates: ['2026-06-18T23:00'],
  },
  leaseUnsigned: {
    decides: 'D7, D11: always from the anchor',
    events: [mailOut('2026-03-04T09:00', asks), decision('2026-03-06T10:00', { termMonths: 12, signedOn: null })],
    dates: ['2026-09-07T09:00', '2027-03-08T09:00', '2027-09-06T09:00'],
  },
  quoteRest: {
    decides: 'house decision: a late touch does not make the next quote step due at once',
    events: [quoted, touch('2026-05-13T10:00', { disposition: 'connected' })],
    dates: ['2026-05-15T09:00', '2026-05-19T09:00', '2026-05-25T09:00'],
  },
};
