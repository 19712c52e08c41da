import type { Cadence, CadenceStep } from '../model/cadence.ts';
import type { Channel } from '../model/event.ts';

export const CADENCE_IDS = [
  'inboundLead',
  'inTalk',
  'quoteSent',
  'afterMeeting',
  'cold',
  'notNow',
  'lostLease',
  'lostNoTerm',
  'customer',
  'stockCallBack',
  'promise',
  'holding',
  'outOfOffice',
] as const;
export type CadenceId = (typeof CADENCE_IDS)[number];

/** So many working days after the touch before: "+n" in the requirements. */
function next(days: number, channel: Channel): CadenceStep {
  return { from: 'previous', days, channel };
}

/** So many working days after the start: a bare n. */
function day(days: number, channel: Channel): CadenceStep {
  return { from: 'start', days, channel };
}

/** The last one: it leaves the door open. */
function closing(step: CadenceStep): CadenceStep {
  return { ...step, closing: true };
}

/** After the first mail of an approach, also of a talk that went back and forth (decided 2026-11-23). */
const APPROACH = [next(3, 'mail'), next(4, 'mail'), next(5, 'call'), closing(next(7, 'call'))];

/** The default cadences (requirements, "Default cadences"). */
export const DEFAULT_CADENCES: Record<CadenceId, Cadence> = {
  inboundLead: {
    id: 'inboundLead',
    steps: [
      { from: 'start', minutes: 60, channel: 'mail' },
      { from: 'previous', minutes: 240, channel: 'call' },
      next(1, 'mail'),
      next(2, 'call'),
      next(3, 'mail'),
      closing(next(5, 'mail')),
    ],
  },
  inTalk: { id: 'inTalk', steps: [{ from: 'start', minutes: 60, channel: 'mail' }, ...APPROACH] },
  quoteSent: {
    id: 'quoteSent',
    steps: [
      day(2, 'call'),
      day(5, 'mail'),
      day(10, 'call'),
      day(15, 'mail'),
      day(25, 'call'),
      { from: 'expiry', days: -3, channel: 'call' },
    ],
  },
  afterMeeting: {
    id: 'afterMeeting',
    steps: [
      { from: 'start', minutes: 0, channel: 'mail' },
      next(3, 'mail'),
      next(5, 'call'),
      next(7, 'mail'),
      closing(next(10, 'call')),
    ],
  },
  cold: { id: 'cold', steps: [day(0, 'mail'), ...APPROACH] },
  notNow: {
    id: 'notNow',
    namedDay: { days: 0 },
    steps: [day(22, 'call'), next(65, 'call')],
    repeat: { months: 6, channel: 'mail' },
  },
  lostLease: {
    id: 'lostLease',
    steps: [],
    lease: { everyMonths: 6, channel: 'call' },
    repeat: { months: 6, channel: 'mail' },
  },
  lostNoTerm: { id: 'lostNoTerm', steps: [], repeat: { months: 6, channel: 'call' } },
  customer: { id: 'customer', steps: [], repeat: { months: 3, channel: 'call' } },
  stockCallBack: { id: 'stockCallBack', steps: [], repeat: { days: 10, channel: 'call' } },
  promise: {
    id: 'promise',
    steps: [
      { from: 'due', days: -1, channel: 'mail' },
      { from: 'due', days: 0, channel: 'mail' },
    ],
    repeat: { days: 1, channel: 'mail' },
  },
  holding: { id: 'holding', namedDay: { days: 1 }, steps: [day(3, 'mail')] },
  outOfOffice: { id: 'outOfOffice', namedDay: { days: 1 }, steps: [day(10, 'mail')] },
};
