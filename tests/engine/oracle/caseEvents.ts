import { event, mailOut, offer } from '../events.ts';

/** Short words for the cases of the disputes. */

const nothing = { detector: 1, automatic: null, evidence: '', returnsOn: null, refusal: null, stop: false };
const none = { callBackOn: null, holding: false, promise: null, meeting: null, asks: [], thanks: false };
export const says = (found: object = {}) => ({ verdict: { ...nothing, ...none, ...found } });
export const asks = says({ asks: ['What does it cost?'] });
export const sent = mailOut('2026-05-04T09:00', asks);
export const quoted = mailOut('2026-05-04T09:00', { ...asks, ...offer() });
export const quote = (at: string, quoteId: string, number: string | null = null) =>
  event('quote', at, { quoteId, number });
export const decision = (at: string, fields: object) => event('decision', at, { ...fields });
export const meeting = event('appointment', '2026-05-12T09:00', { id: 'visit', seenAt: '2026-05-05T10:00:00Z' });
