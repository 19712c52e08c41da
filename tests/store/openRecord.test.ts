import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ContactBook } from '../../lib/io/db.ts';
import { openRecord } from '../../lib/io/page.ts';
import type { Ticket } from '../../lib/io/tickets.ts';
import { saveSettings } from '../../lib/io/settings.ts';
import { write } from '../../lib/io/write.ts';
import { seen } from '../../lib/detect/seen.ts';
import type { PageRecord } from '../../lib/model/reading.ts';
import * as readings from '../detect/readings.ts';
import { freshMachine } from './background.ts';
import { context, ME } from './sample.ts';

/** For whom a click on "Log follow-up" opens the panel: a touch logged for somebody else is worse than none. */

const [anna, ben, carl] = ['anna@acme.example', 'ben@bolt.example', 'carl@coral.example'];
const NOW = '2026-11-18T12:00:00.000Z';

let book: ContactBook;
beforeEach(async () => {
  book = await freshMachine();
  await saveSettings({ accounts: [ME] });
});

const BARE: Partial<PageRecord> = { id: null, name: null, emails: [], company: null };

/** The ticket that a click on this record brings. */
async function ticketOf(change: Partial<PageRecord>): Promise<Ticket> {
  const record = readings.record({ ...BARE, ...change }).records[0]!;
  const { url } = await openRecord(record, { tab: { id: 3 } } as never);
  const name = `ticket:${url.split('#')[1]}`;
  return (await fakeBrowser.storage.session.get<Record<string, Ticket>>(name))[name]!;
}

/** The rep passes this record. */
async function pass(change: Partial<PageRecord>): Promise<void> {
  const { events } = seen(readings.record({ ...BARE, ...change }), { own: context.own, seenAt: NOW, zone: 'UTC' });
  await write(book, events, NOW);
}

/** The rep has said whom the record at this address is about. */
async function choose(recordUrl: string, person: string): Promise<void> {
  const choice = { by: 'rep', people: [person], recordUrl, company: null, at: NOW, seenAt: NOW };
  await write(book, [{ ...choice, kind: 'record', id: `record|rep|${person}` }], NOW);
}

describe('"Log follow-up" opens', () => {
  it('nobody for a record without an address of its own, whoever stood on a page like it', async () => {
    await pass({ url: 'https://crm.test/customer.php?customer_id=41', emails: [anna] });
    const ticket = await ticketOf({ url: 'https://crm.test/customer.php?customer_id=42', phones: ['+49 30 123456'] });
    expect(ticket).toMatchObject({ key: null, people: [], record: { url: null } });
    expect(await book.prospects.get(anna)).toMatchObject({ standing: 'prospect' });
  });

  it('nobody for a record whose id only begins with that of another', async () => {
    const page = (id: string) => ({ id, url: `https://h.test/crm2024/i.php?record=${id}` });
    await pass({ ...page('2'), emails: [anna] });
    expect(await ticketOf(page('2'))).toMatchObject({ key: anna });
    expect(await ticketOf(page('20'))).toMatchObject({ key: null, people: [] });
  });

  it('the one address on the page, whoever was chosen for it before', async () => {
    await choose('https://crm.test/contacts/9', anna);
    const page = { id: '9', url: 'https://crm.test/contacts/9' };
    expect(await ticketOf(page)).toMatchObject({ key: anna });
    expect(await ticketOf({ ...page, emails: [ben, carl] })).toMatchObject({ key: anna });
    expect(await ticketOf({ ...page, emails: [ben] })).toMatchObject({ key: ben });
  });

  it('never the rep herself: a page that shows her alone asks who it is about', async () => {
    const page = { id: '9', url: 'https://crm.test/contacts/9', name: 'Anna Roth' };
    expect(await ticketOf({ ...page, emails: [ME, 'boss@ours.example'] })).toMatchObject({ key: null, people: [] });
    expect(await ticketOf({ ...page, emails: [ME, ' Anna@Acme.example'] })).toMatchObject({ key: anna });
    await choose(page.url, ME);
    expect(await ticketOf(page)).toMatchObject({ key: null, people: [] });
  });

  it('whom a deal links to; the links on a person lead to others', async () => {
    await pass({ id: '7', url: 'https://crm.test/contacts/7', emails: [anna] });
    const links = [{ kind: 'person' as const, id: '7', name: 'Anna Roth' }];
    expect(await ticketOf({ kind: 'deal', id: '1', url: 'https://crm.test/deals/1', links })).toMatchObject({
      key: anna,
    });
    expect(await ticketOf({ id: '8', url: 'https://crm.test/contacts/8', links })).toMatchObject({ key: null });
  });

  it('somebody whom the book has not met, also on the page of a deal, and however long its address is', async () => {
    const url = `https://crm.test/${'x'.repeat(600)}/deals/77`;
    expect(await ticketOf({ kind: 'deal', id: '77', url, emails: [ben] })).toMatchObject({ key: ben });
    expect(await ticketOf({ id: null, url: url.slice(0, -3), emails: [carl] })).toMatchObject({ key: carl });
    expect((await book.events.toArray()).filter(({ id }) => id.length > 512)).toEqual([]);
    expect((await book.prospects.toArray()).map(({ key }) => key).sort()).toEqual([ben, carl]);
  });
});
