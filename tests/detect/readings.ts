import type { SeenContext } from '../../lib/detect/seen.ts';
import type { PageMessage, PageReading, PageRecord, PageRow } from '../../lib/model/reading.ts';

/** Small pages to read: each maker fills in what a test does not care about. */

export const bo = { name: 'Bo', email: 'bo@next.test' };
export const anna = { name: 'Anna Roth', email: 'anna@acme.example' };

export const context: SeenContext = {
  own: { addresses: ['bo@next.test'], domains: ['next.test'] },
  seenAt: '2026-05-15T10:00:00.000Z',
  zone: 'Europe/Berlin',
};

const EMPTY: PageReading = {
  site: 'gmail',
  view: 'none',
  account: 'bo@next.test',
  url: 'https://mail.google.com/mail/u/0/#inbox',
  locale: 'en',
  thread: null,
  messages: [],
  rows: [],
  compose: [],
  records: [],
};

export function message(change: Partial<PageMessage>): PageMessage {
  return {
    id: 'm1',
    permId: null,
    threadId: 't1',
    from: anna,
    to: [bo],
    cc: [],
    at: null,
    timeText: 'May 14, 2026, 9:15 AM',
    direction: null,
    collapsed: false,
    attachments: [],
    body: 'Hello',
    ...change,
  };
}

export function thread(...messages: PageMessage[]): PageReading {
  return { ...EMPTY, view: 'thread', thread: { id: 't1', subject: 'Desks' }, messages };
}

export function row(change: Partial<PageRow>): PageRow {
  return {
    threadId: 't1',
    lastMessageId: 'm1',
    people: [anna],
    subject: 'Desks',
    at: null,
    timeText: 'Thu, May 14, 2026, 9:15\u202fAM',
    unread: true,
    count: 1,
    attachments: [],
    ...change,
  };
}

/** A list at this part of Gmail's address. */
export function list(hash: string, ...rows: PageRow[]): PageReading {
  return { ...EMPTY, view: 'list', url: `https://mail.google.com/mail/u/0/#${hash}`, rows };
}

/** A CRM page with one record. */
export function record(change: Partial<PageRecord>): PageReading {
  const one: PageRecord = {
    kind: 'person',
    id: '42',
    name: 'Anna Roth',
    emails: ['anna@acme.example'],
    phones: [],
    company: 'Acme',
    stage: null,
    amount: null,
    currency: null,
    owner: null,
    url: 'https://crm.test/#Contact/view/42',
    links: [],
    attachments: null,
    messages: null,
    ...change,
  };
  return { ...EMPTY, site: 'espocrm', view: 'record', url: one.url, records: [one] };
}
