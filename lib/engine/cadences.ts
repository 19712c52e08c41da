import type { Cadence } from '../model/cadence.ts';

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
  'holding',
  'outOfOffice',
] as const;
export type CadenceId = (typeof CADENCE_IDS)[number];

/**
 * The default cadences (requirements, "Default cadences"); a promise of ours has a day, not a cadence. "+n" there
 * counts from the touch before, a bare n from the start.
 */
export const DEFAULT_CADENCES: Record<CadenceId, Cadence> = {
  inboundLead: {
    id: 'inboundLead',
    steps: [
      { from: 'start', minutes: 60, channel: 'mail' },
      { from: 'previous', minutes: 240, channel: 'call' },
      { from: 'previous', days: 1, channel: 'mail' },
      { from: 'previous', days: 2, channel: 'call' },
      { from: 'previous', days: 3, channel: 'mail' },
      { from: 'previous', days: 5, channel: 'mail', closing: true },
    ],
  },
  // Decided 2026-11-23: a talk that went back and forth is chased at the pace of a first approach, from our answer.
  inTalk: {
    id: 'inTalk',
    steps: [
      { from: 'start', minutes: 60, channel: 'mail' },
      { from: 'previous', days: 3, channel: 'mail' },
      { from: 'previous', days: 4, channel: 'mail' },
      { from: 'previous', days: 5, channel: 'call' },
      { from: 'previous', days: 7, channel: 'call', closing: true },
    ],
  },
  quoteSent: {
    id: 'quoteSent',
    steps: [
      { from: 'start', days: 2, channel: 'call' },
      { from: 'start', days: 5, channel: 'mail' },
      { from: 'start', days: 10, channel: 'call' },
      { from: 'start', days: 15, channel: 'mail' },
      { from: 'start', days: 25, channel: 'call' },
      { from: 'expiry', days: -3, channel: 'call' },
    ],
  },
  afterMeeting: {
    id: 'afterMeeting',
    steps: [
      { from: 'start', minutes: 0, channel: 'mail' },
      { from: 'previous', days: 3, channel: 'mail' },
      { from: 'previous', days: 5, channel: 'call' },
      { from: 'previous', days: 7, channel: 'mail' },
      { from: 'previous', days: 10, channel: 'call', closing: true },
    ],
  },
  cold: {
    id: 'cold',
    steps: [
      { from: 'start', days: 0, channel: 'mail' },
      { from: 'previous', days: 3, channel: 'mail' },
      { from: 'previous', days: 4, channel: 'mail' },
      { from: 'previous', days: 5, channel: 'call' },
      { from: 'previous', days: 7, channel: 'call', closing: true },
    ],
  },
  notNow: {
    id: 'notNow',
    namedDay: { days: 0 },
    steps: [
      { from: 'start', days: 22, channel: 'call' },
      { from: 'previous', days: 65, channel: 'call' },
    ],
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
  holding: { id: 'holding', namedDay: { days: 1 }, steps: [{ from: 'start', days: 3, channel: 'mail' }] },
  outOfOffice: { id: 'outOfOffice', namedDay: { days: 1 }, steps: [{ from: 'start', days: 10, channel: 'mail' }] },
};
