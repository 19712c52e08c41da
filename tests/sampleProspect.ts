import type { Prospect } from '../lib/model/prospect.ts';

/** The record of somebody who was written to once and has not answered; what differs is given. */
export function sampleProspect(key: string, since: string, change: Partial<Prospect> = {}): Prospect {
  return {
    key,
    addresses: [key],
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
    spokeAt: null,
    touchCount: 1,
    triesSinceReply: 1,
    noCount: 0,
    missedAt: null,
    lost: false,
    missed: false,
    outcome: null,
    quotes: [],
    value: 0,
    dueAt: null,
    lane: null,
    next: null,
    snoozedUntil: null,
    ...change,
  };
}
