import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { grantedSites } from '../../lib/io/access.ts';
import { exportBackup, restoreBackup } from '../../lib/io/backup.ts';
import type { ContactBook } from '../../lib/io/db.ts';
import { checkLedger } from '../../lib/io/ledger.ts';
import { record } from '../../lib/io/record.ts';
import { runCommand } from '../../lib/io/serve.ts';
import { loadSettings, saveSettings } from '../../lib/io/settings.ts';
import { write } from '../../lib/io/write.ts';
import { freshMachine } from './background.ts';
import { context, mail, ME, merge, quoteMail, retract, rule, touch } from './sample.ts';

let book: ContactBook;
beforeEach(async () => {
  book = await freshMachine();
});

const NOW = '2026-11-18T12:00:00.000Z';
const anna = 'anna@acme.example';
const ben = 'ben@bolt.example';
const log = [
  quoteMail('1', anna, 1200),
  mail('2', 'in', anna),
  touch('3', anna, { note: 'Emoji \u{1F600}, half of one \ud83d, "quoted"\nand a line' }),
  touch('4', ben),
  merge('5', [anna, 'anna@home.example'], anna),
  rule('6', '@bolt.example', 'notAProspect'),
  retract('touch|4'),
];

const restore = (text: string) => restoreBackup(text, () => undefined);
const records = () => book.prospects.orderBy('key').toArray();

describe('backup and restore', { timeout: 30_000 }, () => {
  it('fault 24: gives the same log on an empty machine, and the same records', async () => {
    await record(book, log, context);
    const first = await exportBackup();
    const before = [await book.events.toArray(), await records()];
    book = await freshMachine();
    expect(await restore(first.text)).toMatchObject({ added: log.length, known: 0 });
    expect([await book.events.toArray(), await records()]).toEqual(before);
    expect(JSON.parse((await exportBackup()).text).events).toEqual(JSON.parse(first.text).events);
  });

  it('makes no doubles when it is restored twice, or into a book that knows a part', async () => {
    await record(book, log, context);
    const { text } = await exportBackup();
    const all = await book.events.toArray();
    expect(await restore(text)).toMatchObject({ added: 0, known: log.length });
    book = await freshMachine();
    await record(book, log.slice(0, 3), context);
    expect(await restore(text)).toMatchObject({ added: log.length - 3, known: 3 });
    expect(await book.events.toArray()).toEqual(all);
  });

  it('holds nothing that it would refuse, however often something is taken back and brought back', async () => {
    await record(book, log, context);
    let of = ['touch|3'];
    for (let click = 0; click < 30; click++) {
      const answer = await runCommand({ do: 'undo', key: anna, click: crypto.randomUUID(), of });
      of = answer.ok ? answer.events : [];
    }
    const { text } = await exportBackup();
    book = await freshMachine();
    expect(await restore(text)).toMatchObject({ added: log.length + 30, known: 0 });
    expect((await book.prospects.get(anna))?.touchCount).toBe(2);
  });

  it('keeps what the book learned since the backup was made', async () => {
    await record(book, log, context);
    const { text } = await exportBackup();
    await record(book, [touch('later', anna)], context);
    await restore(text);
    expect(await book.events.get('touch|later')).toBeDefined();
    expect((await book.prospects.get(anna))?.touchCount).toBe(3);
  });

  it('brings the settings to a new machine, and leaves those of a rep who has answered alone', async () => {
    await saveSettings({ welcomed: true, accounts: ['rep@ours.example'], from: 600 });
    const { text } = await exportBackup();
    await freshMachine();
    await restore(text);
    expect(await loadSettings()).toMatchObject({ welcomed: true, accounts: ['rep@ours.example'], from: 600 });
    await saveSettings({ from: 420 });
    await restore(text);
    expect((await loadSettings()).from).toBe(420);
  });

  it('sends no more at once than the background takes, however many people the mails have', async () => {
    const people = Array.from({ length: 200 }, (_, n) => `somebody.with.a.long.name.${n}@department.acme.example`);
    const names = Object.fromEntries(people.map((person) => [person, 'N'.repeat(80)]));
    await book.events.bulkPut(Array.from({ length: 400 }, (_, n) => mail(String(n), 'out', '', { people, names })));
    const { text } = await exportBackup();
    expect(text.length).toBeGreaterThan(8_000_000);
    const sizes: number[] = [];
    answerWith((message) => {
      sizes.push(JSON.stringify(message).length);
      return { fresh: (message as { events: object[] }).events };
    });
    expect(await restore(text)).toMatchObject({ added: 400, known: 0 });
    expect(Math.max(...sizes)).toBeLessThan(8_000_000);
  });

  it('ends the alarm about a damaged book once everything has come back, and not before', async () => {
    await write(book, log, NOW);
    const { text } = await exportBackup();
    await write(book, [touch('later', anna)], NOW);
    await book.events.clear();
    expect(await checkLedger(book, NOW, 'table')).toMatchObject({ detail: '8 of 8 events are missing' });
    await restore(text);
    expect(await checkLedger(book, NOW)).toMatchObject({ detail: '1 of 8 events are missing' });
    await write(book, [touch('later', anna)], NOW);
    await restore(text);
    expect(await checkLedger(book, NOW)).toBeNull();
  });

  it('brings when conversations were looked at, and names the sites that only the rep can allow again', async () => {
    const thread = {
      id: `gmail|${ME}|t1`,
      site: 'gmail',
      account: ME,
      threadId: 't1',
      lastMessageId: 'm1',
      complete: true,
    };
    const [early, late] = ['2026-11-16T09:00:00.000Z', '2026-11-17T09:00:00.000Z'];
    await book.threads.put({ ...thread, readAt: early });
    await fakeBrowser.storage.local.set({ origins: ['https://crm.example', 'https://desk.example:8443'] });
    const { text } = await exportBackup();
    book = await freshMachine();
    await fakeBrowser.storage.local.set({ origins: ['https://crm.example'] });
    expect(await restore(text)).toEqual({ added: 0, known: 0, toGrant: ['https://desk.example:8443'] });
    expect(await book.threads.toArray()).toEqual([{ ...thread, readAt: early }]);
    await book.threads.put({ ...thread, readAt: late });
    await restore(text);
    expect(await book.threads.toArray()).toEqual([{ ...thread, readAt: late }]);
    expect(await grantedSites()).toEqual(['https://crm.example']);
  });

  it.each(['full', 'newer', 'locked', 'unopenable'])(
    'says what the background answers when it cannot write: %s',
    async (code) => {
      await record(book, log, context);
      const { text } = await exportBackup();
      answerWith(() => ({ ok: false, error: { code, detail: 'raw' } }));
      await expect(restore(text)).rejects.toMatchObject({ code, name: 'StoreFailure' });
    },
  );

  it('goes on when the background died over a part, and says so when nobody answers at all', async () => {
    await write(book, log, NOW);
    const { text } = await exportBackup();
    const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValueOnce(new Error('channel closed'));
    expect(await restore(text)).toMatchObject({ added: 0, known: log.length });
    send.mockRejectedValue(new Error('channel closed'));
    await expect(restore(text)).rejects.toMatchObject({ code: 'lost', name: 'StoreFailure' });
    send.mockRestore();
    answerWith(() => undefined);
    await expect(restore(text)).rejects.toMatchObject({ code: 'lost' });
  });
});

/** A background that only answers. */
function answerWith(say: (message: unknown) => unknown): void {
  fakeBrowser.runtime.onMessage.removeAllListeners();
  fakeBrowser.runtime.onMessage.addListener((message: unknown, _: unknown, answer: (value: unknown) => void) => {
    answer(say(message));
    return true;
  });
}
