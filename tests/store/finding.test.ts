import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noteFound, startFinding, watchFinding, type FindingProgress } from '../../lib/io/finding.ts';
import type { ContactEvent } from '../../lib/model/event.ts';
import type { PageMessage, PageReading, PageRow } from '../../lib/model/reading.ts';
import { mail, ME, quoteMail } from './sample.ts';

const [anna, ben] = ['anna@acme.example', 'ben@bolt.example'];
const url = 'https://mail.google.com/mail/u/0/#search/in%3Asent';
let tab = 0;

beforeEach(async () => {
  fakeBrowser.reset();
  await startFinding(ME);
  tab = (await fakeBrowser.tabs.query({})).find(({ url: at }) => at?.includes('#search'))?.id ?? 0;
});

function reading(change: Partial<PageReading>): PageReading {
  const empty = { thread: null, messages: [], rows: [], compose: [], records: [] };
  return { site: 'gmail', view: 'list', account: ME, url, locale: 'en', ...empty, ...change };
}

const row = (person: string): PageRow => ({
  threadId: `t-${person}`,
  lastMessageId: null,
  people: [],
  subject: null,
  at: null,
  timeText: null,
  unread: false,
  count: 2,
  attachments: [{ name: 'Quote.pdf', kind: 'file' }],
});

const list = (events: ContactEvent[] = []) => noteFound(reading({ rows: [row(anna), row(ben)] }), events, tab);
const thread = (events: ContactEvent[]) =>
  noteFound(reading({ view: 'thread', messages: [{} as PageMessage], url: `${url}/00000000000000aa` }), events, tab);

function progress(): Promise<FindingProgress> {
  return new Promise((resolve) => {
    const stop = watchFinding((now) => {
      stop();
      resolve(now);
    });
  });
}

describe('"Find my unanswered quotes" counts', () => {
  const quote = quoteMail('2', anna, 1200, { at: '2026-11-10T09:00:00.000Z' });

  it('a quote as unanswered though the customer had asked for it before', async () => {
    await list();
    await thread([mail('1', 'in', anna, { at: '2026-11-09T09:00:00.000Z' }), quote]);
    expect(await progress()).toMatchObject({ found: 1, unanswered: 1 });
  });

  it('a quote as answered once a person wrote back after it', async () => {
    await list([quote]);
    await thread([quote, mail('3', 'in', anna, { at: '2026-11-11T09:00:00.000Z' })]);
    expect(await progress()).toMatchObject({ found: 1, unanswered: 0 });
  });

  it('what is still to be opened once, however often the list is read again', async () => {
    await list();
    expect(await progress()).toMatchObject({ toOpen: 2 });
    await thread([quote]);
    await list();
    expect(await progress()).toMatchObject({ toOpen: 1 });
  });

  it('pages of the list, not conversations', async () => {
    await list();
    await thread([quote]);
    expect(await progress()).toMatchObject({ pages: 1 });
  });
});
