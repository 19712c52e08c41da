import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ContactBook } from '../../lib/io/db.ts';
import { personOfLinks, personOfRecord, personView, searchPeople } from '../../lib/io/person.ts';
import { record } from '../../lib/io/record.ts';
import type { EventOf } from '../../lib/model/event.ts';
import { context, mail, merge, quoteMail, retract, rule, touch } from './sample.ts';

const NOW = '2026-11-18T12:00:00.000Z';
const anna = 'anna@acme.example';
const ben = 'ben@bolt.example';
const CRM = 'https://crm.example';
const page = `${CRM}/contacts/7`;

let book: ContactBook;
let count = 0;
beforeEach(() => {
  book = new ContactBook(`person-${++count}`);
});
afterEach(() => book.delete());

/** A contact's page in the CRM, as it was seen: it shows one address. */
function contact(id: string, person: string, change: Partial<EventOf<'record'>> = {}): EventOf<'record'> {
  const seen = { at: null, seenAt: '2026-11-16T09:00:00.000Z', people: [person] };
  const told = { recordUrl: page, company: null, by: `crm:${CRM}`, ...change };
  return { ...seen, id: `record|${CRM}|person|${id}|${person}`, kind: 'record', ...told };
}

describe('the nudge of a person', () => {
  it('C7: hears a cadence that the rep has changed: so many days before a quote expires', async () => {
    const valid = quoteMail('q', anna, 900, { at: '2026-11-05T09:00:00.000Z' });
    await record(book, [{ ...valid, quote: { ...valid.quote!, validUntil: '2026-11-25' } }], context);
    const { quoteSent } = context.policy.cadences;
    const steps = quoteSent.steps.map((step) => (step.from === 'expiry' ? { ...step, days: -5 } : step));
    const edited = { ...context.policy, cadences: { ...context.policy.cadences, quoteSent: { ...quoteSent, steps } } };
    const rule = async (policy: typeof context.policy) => (await personView(book, anna, NOW, policy))?.line.nudge?.rule;
    expect(await rule(context.policy)).toBe('nextTry');
    expect(await rule(edited)).toBe('quoteExpiring');
  });
});

describe('the history of a person', () => {
  const historyOf = async (key: string) =>
    (await personView(book, key, NOW, context.policy))?.history.map(({ event, retractedBy }) => [
      event.id.split('|').at(-1),
      retractedBy.length > 0,
    ]);

  it('shows the newest first, marks what was taken back, and unmarks what was brought back', async () => {
    const asked = mail('asked', 'in', anna, { at: '2026-11-10T09:00:00.000Z' });
    const sent = quoteMail('sent', anna, 100, { at: '2026-11-12T09:00:00.000Z' });
    const calls = [touch('called', anna, { at: '2026-11-13T09:00:00.000Z' }), touch('wrong', anna)];
    await record(book, [...calls, sent, asked, retract('touch|wrong'), retract('touch|called')], context);
    await record(book, [retract('retract|touch|called', 'again')], context);
    expect(await historyOf(anna)).toEqual([
      ['wrong', true],
      ['called', false],
      ['sent', false],
      ['asked', false],
    ]);
  });

  it('names what takes a line back, in whatever session that was, so that it can be brought back', async () => {
    await record(book, [mail('asked', 'in', anna, { at: '2026-11-10T09:00:00.000Z' }), touch('called', anna)], context);
    await record(book, [retract('touch|called'), retract('touch|called', 'twice')], context);
    const lines = async () => (await personView(book, anna, NOW, context.policy))?.history;
    const by = (await lines())?.[0]?.retractedBy ?? [];
    expect(by).toEqual(['retract|touch|called', 'retract|twice']);
    await record(
      book,
      by.map((id) => retract(id, `back|${id}`)),
      context,
    );
    expect(await lines()).toMatchObject([{ retractedBy: [] }, { retractedBy: [] }]);
  });

  it('holds a rule about the whole domain and the other address, and no CRM pages', async () => {
    const home = 'anna@home.example';
    await record(book, [contact('7', anna), touch('1', home, { at: '2026-11-17T09:00:00.000Z' })], context);
    await record(book, [rule('domain', '@acme.example', 'prospect'), merge('m', [anna, home], anna)], context);
    expect((await historyOf(home))?.map(([id]) => id)).toEqual(['1', 'domain', 'm']);
  });

  it('is null for somebody whom the book does not know', async () => {
    expect(await historyOf(anna)).toBeUndefined();
  });
});

describe('whom a CRM record is about', () => {
  it('is the only address that it showed; with two the rep is asked', async () => {
    await record(book, [contact('7', anna)], context);
    expect(await personOfRecord(book, page)).toBe(anna);
    expect(await personOfRecord(book, `${CRM}/contacts/8`)).toBeNull();
    await record(book, [contact('7', ben)], context);
    expect(await personOfRecord(book, page)).toBeNull();
  });

  it('is whom the rep chose, the newest choice first, whatever the page showed', async () => {
    const chosen = { by: 'rep', at: '2026-11-10T09:00:00.000Z' };
    const choice = contact('rep', ben, { ...chosen, id: 'record|rep|1' });
    await record(book, [contact('7', anna, { seenAt: NOW }), choice], context);
    expect(await personOfRecord(book, page)).toBe(ben);
    const newer = contact('rep', 'carl@coral.example', { by: 'rep', at: NOW, id: 'record|rep|2' });
    await record(book, [newer], context);
    expect(await personOfRecord(book, page)).toBe('carl@coral.example');
    await record(book, [retract('record|rep|2')], context);
    expect(await personOfRecord(book, page)).toBe(ben);
    await record(book, [retract('retract|record|rep|2', 'again')], context);
    expect(await personOfRecord(book, page)).toBe('carl@coral.example');
  });

  it('is told by the contacts that a deal links to, when all lead to one person', async () => {
    const linked = (...ids: string[]) =>
      personOfLinks(book, `${CRM}/deals/1`, [
        { kind: 'company', id: '8', name: null },
        ...ids.map((id) => ({ kind: 'person' as const, id, name: null })),
      ]);
    await record(book, [contact('7', anna), contact('70', anna), contact('71', ben), contact('8', ben)], context);
    expect(await linked('7')).toBe(anna);
    expect(await linked('7', '70')).toBe(anna);
    expect(await linked('7', '8')).toBeNull();
    expect(await linked('9')).toBeNull();
    expect(await personOfLinks(book, 'https://other.example/1', [{ kind: 'person', id: '7', name: null }])).toBeNull();
  });

  it('is not told by a link that was taken back', async () => {
    const wrong = contact('7', ben);
    await record(book, [contact('7', anna), wrong, retract(wrong.id)], context);
    expect(await personOfLinks(book, page, [{ kind: 'person', id: '7', name: null }])).toBe(anna);
  });
});

describe('the search for a person', () => {
  const found = async (query: string) => (await searchPeople(book, query)).map(({ key }) => key);
  beforeEach(async () => {
    const named = mail('1', 'in', anna, { names: { [anna]: 'Anna Kovács' } });
    await record(book, [named, contact('7', ben, { company: 'Bolt & Söhne' })], context);
  });

  it('wants every word, in the name, the company or the address, in any case', async () => {
    expect(await found('KOVÁCS anna')).toEqual([anna]);
    expect(await found('söhne  ben')).toEqual([ben]);
    expect(await found('anna bolt')).toEqual([]);
    expect(await found('.example')).toEqual([anna, ben]);
    expect(await found('  ')).toEqual([]);
  });

  it('offers eight at most', async () => {
    const mails = Array.from({ length: 12 }, (_, n) => mail(`m${n}`, 'in', `p${n}@acme.example`));
    await record(book, mails, context);
    expect(await found('acme')).toHaveLength(8);
  });

  it('fault 37: passes over a broken record', async () => {
    await book.table('prospects').put({ key: 'half', name: 7 });
    const warned = vi.spyOn(console, 'warn').mockReturnValue();
    expect(await found('anna')).toEqual([anna]);
    expect(warned).toHaveBeenCalled();
    warned.mockRestore();
  });
});
