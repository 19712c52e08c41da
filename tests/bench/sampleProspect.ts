import type { ProspectRow } from '../../lib/io/db.ts';

/** A record of somebody who was written to once and has not answered; what differs is given. */
export function sampleProspect(key: string, since: string, change: Partial<ProspectRow> = {}): ProspectRow {
  return {
    key,
    addresses: [key],
    domains: [key.slice(key.indexOf('@') + 1)],
    name: 'Sample Person',
    company: 'Sample Firm',
    standing: 'prospect',
    doNotContact: false,
    dormant: false,
    turn: 'theirs',
    turnSince: since,
    turnEvent: null,
    turnThread: null,
    identifiedAt: since,
    firstInboundAt: null,
    firstTouchAt: since,
    lastTouchAt: since,
    lastInboundAt: null,
    touchCount: 1,
    triesSinceReply: 1,
    noCount: 0,
    missedAt: null,
    lost: false,
    missed: false,
    outcome: null,
    quotes: [],
    value: 0,
    order: 0,
    dueAt: null,
    lane: null,
    next: null,
    snoozedUntil: null,
    ...change,
  };
}
