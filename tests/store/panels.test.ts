import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { closeBook, type ContactBook } from '../../lib/io/db.ts';
import { AGAIN_AFTER, SILENT_AFTER } from '../../lib/io/failure.ts';
import { personOfRecord } from '../../lib/io/person.ts';
import { record } from '../../lib/io/record.ts';
import { freshMachine } from './background.ts';
import { openWiredPanel } from './panelWire.ts';
import type { Command } from '../../lib/model/wire.ts';
import { context, mail, ME, retract, touch } from './sample.ts';

const anna = 'anna@acme.example';
const ben = 'ben@bolt.example';
/** A record of a CRM that names nobody. */
const page = { url: 'https://crm.example/contacts/7', name: 'Ben', company: 'Bolt', phones: [] };

let book: ContactBook;
beforeEach(async () => {
  book = await freshMachine();
  await record(book, [mail('asked', 'in', anna), touch('called', anna)], context);
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a panel and the background', () => {
  it('meet over one port: the panel is shown its person', async () => {
    const { next } = await openWiredPanel({ key: anna });
    expect(await next('person')).toMatchObject({ person: { line: { prospect: { key: anna, touchCount: 1 } } } });
  });

  it('bring back what an earlier panel took back', async () => {
    await record(book, [retract('touch|called', 'earlier')], context);
    const { panel, shown } = await openWiredPanel({ key: anna });
    const answer = await panel.command({ do: 'undo', key: anna, click: 'c', of: ['retract|earlier'] });
    expect(answer).toMatchObject({ ok: true });
    const again = { person: { line: { prospect: { touchCount: 1 } } } };
    await vi.waitFor(() => expect(shown.at(-1)).toMatchObject(again));
  });

  it('a wrong choice is told, and the next one outranks it for good', async () => {
    await record(book, [mail('other', 'in', ben)], context);
    const { panel, next } = await openWiredPanel({ record: page });
    await next('search');
    panel.choose(anna);
    await next('person');
    expect(await personOfRecord(book, page.url)).toBe(anna);
    panel.somebodyElse();
    expect(await next('search')).toMatchObject({ query: 'Ben', record: page });
    panel.choose(ben);
    expect(await next('person')).toMatchObject({ person: { line: { prospect: { key: ben, company: 'Bolt' } } } });
    expect(await personOfRecord(book, page.url)).toBe(ben);
    expect(await book.prospects.get(anna)).toMatchObject({ company: 'acme.example' });
    panel.somebodyElse();
    await next('search');
    panel.choose(anna);
    await next('person');
    expect(await personOfRecord(book, page.url)).toBe(anna);
  });

  it('who has a name keeps it when she is chosen for a record of another name; who has none gets that', async () => {
    await record(book, [mail('named', 'in', ben, { names: { [ben]: 'Benedikt Bolt' } })], context);
    for (const [key, name] of [
      [ben, 'Benedikt Bolt'],
      [anna, 'Ben'],
    ] as const) {
      const { panel, next } = await openWiredPanel({ record: { ...page, url: null } });
      await next('search');
      panel.choose(key);
      expect(await next('person')).toMatchObject({ person: { line: { prospect: { key, name } } } });
    }
  });

  it('whom else the page names is offered first when it is somebody else', async () => {
    const people = [anna, 'carl@coral.example'].map((key) => ({ key, name: null, company: null }));
    const { panel, next } = await openWiredPanel({ key: anna, people, record: page });
    await next('person');
    panel.somebodyElse();
    expect(await next('search')).toMatchObject({ people: [{ key: 'carl@coral.example' }] });
  });

  it('a panel that shows a person is not turned to another one by a word of its own', async () => {
    await record(book, [mail('other', 'in', ben)], context);
    for (const offer of [{ key: anna, record: page }, { key: anna }]) {
      const { panel, shown, next } = await openWiredPanel(offer);
      await next('person');
      for (const word of [ben, { name: 'Ben', phone: null }]) {
        const before = shown.length;
        panel.choose(word);
        await vi.waitFor(() => expect(shown.length).toBeGreaterThan(before));
        expect(shown.at(-1)).toMatchObject({ person: { line: { prospect: { key: anna } } } });
      }
      const answer = await panel.command({ do: 'rule', keys: [ben], click: 'c', rule: 'doNotContact' });
      expect(answer).toMatchObject({ ok: false });
    }
  });

  it('settles and promises about its own person only', async () => {
    await record(book, [mail('other', 'in', ben), mail('second', 'in', anna, { ids: ['old name'] })], context);
    const { panel, shown, next } = await openWiredPanel({ key: anna });
    await next('person');
    const settle = { do: 'settle', key: anna, how: 'nothingToAnswer' } as const;
    const strange = [
      { ...settle, click: 'a', of: `mail|gmail|${ME}|other` },
      { ...settle, click: 'b', of: 'nothing at all' },
      { do: 'promise', key: anna, click: 'c', what: 'x', dueOn: null, of: `mail|gmail|${ME}|other` },
      { do: 'settle', key: ben, click: 'd', how: 'nothingToAnswer', of: `mail|gmail|${ME}|other` },
      { do: 'undo', key: anna, click: 'e', of: [`mail|gmail|${ME}|other`] },
    ] as const;
    for (const word of strange) {
      expect(await panel.command(word as unknown as Command)).toMatchObject({ ok: false, error: { code: 'refused' } });
    }
    const own = [
      { ...settle, click: 'f', of: `mail|gmail|${ME}|asked` },
      // A mail that was joined with another sighting keeps its old name.
      { ...settle, click: 'g', of: 'old name' },
      { ...settle, click: 'h', how: 'dismissed', of: 'answer||1|mail' },
    ] as const;
    for (const word of own) expect(await panel.command(word)).toMatchObject({ ok: true });
    expect(shown.at(-1)).toMatchObject({ person: { outlook: { asks: { tries: 5 } } } });
  });

  it('somebody else is no question in mail', async () => {
    const { panel, shown, next } = await openWiredPanel({ key: anna });
    await next('person');
    panel.somebodyElse();
    await vi.waitFor(() => expect(shown.length).toBeGreaterThan(1));
    expect(shown.at(-1)).toMatchObject({ mode: 'person' });
  });

  it('faults 16 to 23: a book that cannot be read is told, and the panel comes back by itself', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    closeBook();
    const opening = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store.', 'UnknownError');
    });
    const { next } = await openWiredPanel({ key: anna });
    expect(await next('failed')).toMatchObject({ trouble: { of: 'look', failure: { code: 'unopenable' } } });
    opening.mockRestore();
    await vi.advanceTimersByTimeAsync(AGAIN_AFTER);
    await next('person');
  });

  it('a choice that could not be kept is told as one, and asked for again by nobody but the rep', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    const record = { url: 'https://crm.example/1', name: null, company: null, phones: [] };
    const people = [anna, 'ben@acme.example'].map((key) => ({ key, name: null, company: null }));
    const { panel, next } = await openWiredPanel({ people, record });
    await next('choose');
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    panel.choose(anna);
    expect(await next('failed')).toMatchObject({ trouble: { of: 'click', failure: { code: 'full' } } });
  });

  it('a background that says nothing is told too', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const session = vi.spyOn(fakeBrowser.storage.session, 'get').mockReturnValue(new Promise(() => {}) as never);
    const { shown, next } = await openWiredPanel({ key: anna });
    await vi.advanceTimersByTimeAsync(SILENT_AFTER);
    expect(shown).toMatchObject([{ mode: 'failed', trouble: { of: 'look', failure: { code: 'lost' } } }]);
    session.mockRestore();
    await vi.advanceTimersByTimeAsync(AGAIN_AFTER);
    await next('person');
  });
});
