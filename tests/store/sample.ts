import { DEFAULT_POLICY } from '../../lib/engine/policy.ts';
import type { FoldContext } from '../../lib/io/fold.ts';
import type { ContactEvent, EventOf, MailEvent } from '../../lib/model/event.ts';

/** Events for tests, told in few words. */
export const ME = 'rep@ours.example';
export const context: FoldContext = {
  policy: DEFAULT_POLICY,
  own: { addresses: [ME], domains: ['ours.example'] },
};

const at = '2026-11-16T09:00:00.000Z';

export function mail(id: string, direction: 'in' | 'out', person: string, change: Partial<MailEvent> = {}): MailEvent {
  const moment = change.at ?? at;
  return {
    id: `mail|gmail|${ME}|${id}`,
    ids: [`gmail|${ME}|${id}`],
    kind: 'mail',
    at: moment,
    seenAt: moment,
    zone: 'UTC',
    by: 'gmail',
    people: [person],
    direction,
    site: 'gmail',
    account: ME,
    threadId: `gmail|${ME}|t-${person}`,
    subject: 'About the printers',
    verdict: null,
    quote: null,
    ...change,
  };
}

export function quoteMail(id: string, person: string, amount: number, change: Partial<MailEvent> = {}): MailEvent {
  return mail(id, 'out', person, {
    quote: {
      detector: 1,
      role: 'delivered',
      confidence: 'sure',
      number: null,
      amount,
      currency: 'EUR',
      validUntil: null,
      evidence: 'Quote.pdf',
    },
    ...change,
  });
}

export function touch(id: string, person: string, change: Partial<EventOf<'touch'>> = {}): ContactEvent {
  const moment = change.at ?? at;
  return {
    id: `touch|${id}`,
    kind: 'touch',
    at: moment,
    seenAt: moment,
    by: 'rep',
    people: [person],
    channel: 'call',
    disposition: 'noResponse',
    nextOn: null,
    note: null,
    ...change,
  };
}

export function rule(id: string, person: string, name: EventOf<'rule'>['rule'], moment = at): ContactEvent {
  return {
    id: `rule|${id}`,
    kind: 'rule',
    at: moment,
    seenAt: moment,
    by: 'rep',
    people: [person],
    rule: name,
    value: null,
  };
}

export function retract(of: string, id = of, moment = at): ContactEvent {
  return { id: `retract|${id}`, kind: 'retract', at: moment, seenAt: moment, by: 'rep', people: [], of };
}

export function merge(id: string, people: string[], into: string, moment = at): ContactEvent {
  return { id: `merge|${id}`, kind: 'merge', at: moment, seenAt: moment, by: 'rep', people, into };
}

/** A promise of ours. */
export function promise(id: string, person: string, dueOn: string): ContactEvent {
  const base = { id: `promise|${id}`, at, seenAt: at, people: [person] };
  return { ...base, kind: 'promise', by: 'us', what: 'the data sheet', dueOn };
}

/** Put off until then, even if they write. */
export function snooze(id: string, person: string, until: string): ContactEvent {
  const base = { id: `snooze|${id}`, at, seenAt: at, by: 'rep', people: [person] };
  return { ...base, kind: 'snooze', until, endsOnReply: false };
}

/** Their mail asks for nothing. */
export function settle(id: string, person: string, of: string, moment = at): ContactEvent {
  const base = { id: `settle|${id}`, at: moment, seenAt: moment, by: 'rep', people: [person] };
  return { ...base, kind: 'settle', of, how: 'nothingToAnswer' };
}
