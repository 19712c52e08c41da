import type { ContactEvent } from '../../../lib/model/event.ts';
import { event, mailIn, mailOut, touch } from '../events.ts';
import { asks, decision, quote, says, sent } from './caseEvents.ts';
import { CHASES } from './chaseCases.ts';

/**
 * The smallest history of each dispute, and what the requirements say of it, at UTC without holidays. The model is held
 * to it always, the engine as soon as the dispute is gone from `disputes.ts`.
 */
export interface Case {
  /** The sentence that decides. */
  decides: string;
  /** Of the working time; UTC unless it is said. */
  zone?: string;
  events: ContactEvent[];
  lane?: string;
  /** When the next touches fall due, to the minute. */
  dates?: string[];
  turn?: [string, string];
  lost?: boolean;
  noCount?: number;
  quotes?: string[];
  /** End of each opportunity. */
  outcomes?: (string | null)[];
}

export const CASES: Record<string, Case> = {
  loneDecision: {
    decides: 'A4, D6, D9: call-backs are created at once on saving the form',
    events: [decision('2013-01-10T10:00', { termMonths: 36, signedOn: '2013-01-10' })],
    outcomes: ['lost'],
    dates: ['2014-07-10T09:00', '2015-01-12T09:00', '2015-07-10T09:00'],
  },
  wonAndLost: {
    decides: 'A3: lost iff not bought',
    events: [
      sent,
      quote('2026-05-04T10:00', 'Q1'),
      quote('2026-05-04T11:00', 'Q2'),
      decision('2026-05-06T10:00', { outcome: 'won', quoteId: 'Q1' }),
      decision('2026-05-07T10:00', { outcome: 'lost', quoteId: 'Q2' }),
    ],
    outcomes: ['won'],
    lost: false,
    dates: ['2026-08-06T09:00'],
  },
  replacedLater: {
    decides: 'Do the figures of a past period change? No',
    events: [
      quote('2026-05-04T10:00', 'Q1', '1'),
      quote('2026-05-04T11:00', 'Q2', '2'),
      decision('2026-05-06T10:00', { outcome: 'lost', quoteId: 'Q1' }),
      quote('2026-05-08T11:00', 'Q3', '2'),
    ],
    outcomes: [null],
  },
  relogged: {
    decides: 'lesson 27: terminal states',
    events: [
      quote('2026-05-04T10:00', 'Q1'),
      decision('2026-05-06T10:00', { outcome: 'won', quoteId: 'Q1' }),
      quote('2026-05-07T11:00', 'Q1'),
    ],
    quotes: ['Q1 2026-05-04T10:00:00.000Z won 0'],
  },
  hardNoCounts: {
    decides: 'E11: soft no increments; hard no sets do-not-contact',
    events: [sent, mailIn('2026-05-05T08:00', says({ refusal: 'hard' }))],
    noCount: 0,
  },
  severalWaiting: {
    decides: 'design 6.2: a settlement is of one thing; lesson 11',
    events: [
      sent,
      mailIn('2026-05-05T08:00', { id: 'm1', ...asks }),
      mailIn('2026-05-05T10:00', { id: 'm2', threadId: 't2', ...says() }),
      event('settle', '2026-05-05T11:00', { of: 'm2', how: 'nothingToAnswer' }),
    ],
    turn: ['ours', '2026-05-05T08:00'],
    lane: 'answer',
    dates: ['2026-05-05T10:00'],
  },
  bounceRestores: {
    decides: 'Waiting since: since the turn changed',
    events: [
      mailIn('2026-05-04T08:00', asks),
      mailIn('2026-05-05T08:00', asks),
      mailOut('2026-05-06T08:00', asks),
      mailIn('2026-05-06T08:01', says({ automatic: 'bounce' })),
    ],
    turn: ['ours', '2026-05-04T08:00'],
    dates: ['2026-05-04T10:00'],
  },
  bounceStays: {
    decides: 'a nudge goes when what it asks for is done',
    events: [
      mailOut('2026-05-04T09:00', asks),
      mailIn('2026-05-04T09:01', says({ automatic: 'bounce' })),
      touch('2026-05-05T10:00', { disposition: 'callBackOn' }),
    ],
    dates: ['2026-06-04T09:00'],
  },
  thanksWaits: {
    decides: 'Does a bare thank-you give us the turn? No',
    events: [
      sent,
      mailIn('2026-05-05T08:00', { id: 'm1', ...asks }),
      mailIn('2026-05-05T10:00', { id: 'm2', threadId: 't2', ...says({ thanks: true }) }),
      event('settle', '2026-05-05T11:00', { of: 'm1', how: 'nothingToAnswer' }),
    ],
    turn: ['theirs', '2026-05-05T11:00'],
  },
  ...CHASES,
};
