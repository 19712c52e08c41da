import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { turnBackImport } from '../../lib/io/ask.ts';
import { exportBackup, restoreBackup } from '../../lib/io/backup.ts';
import type { ContactBook } from '../../lib/io/db.ts';
import { importFile, importLetters, markFor, freshMark, type ImportTarget } from '../../lib/io/importFile.ts';
import { loadMarks } from '../../lib/io/importMarks.ts';
import { readDue } from '../../lib/io/lanes.ts';
import { saveSettings } from '../../lib/io/settings.ts';
import { write } from '../../lib/io/write.ts';
import type { ImportMark } from '../../lib/model/importMark.ts';
import type { MailEvent } from '../../lib/model/event.ts';
import { freshMachine } from './background.ts';
import { takeout } from './mailbox.ts';
import { mail, ME } from './sample.ts';

let book: ContactBook;
afterEach(() => vi.restoreAllMocks());

async function machine(): Promise<ContactBook> {
  const fresh = await freshMachine();
  await saveSettings({ accounts: [ME], zone: 'UTC' });
  return fresh;
}

const NOW = '2026-11-20T08:00:00.000Z';
const target = { account: ME, own: { addresses: [ME], domains: ['ours.example'] }, zone: 'UTC', now: NOW };
const onward = { tell: () => undefined, mayGoOn: () => Promise.resolve(true) };
const fileOf = (text: string, name = 'All mail.mbox') => new File([text], name, { lastModified: 1 });

/** Chooses a file: it is read from where it stood. */
async function choose(file: File, { mayGoOn = onward.mayGoOn, now = NOW } = {}): Promise<ImportMark> {
  const to: ImportTarget = { ...target, now };
  return await importFile(file, await markFor(file, to), to, { ...onward, mayGoOn });
}

/** Goes on for so many mails, then the page dies. */
function killedAfter(mails: number): () => Promise<boolean> {
  let left = mails;
  return async () => {
    if (left-- <= 0) throw new Error('killed');
    return true;
  };
}

async function everything() {
  const totals = await book.totals.filter(({ id }) => id !== 'absorbed').toArray();
  return { events: await book.events.toArray(), prospects: await book.prospects.toArray(), totals };
}

/** The pretended database is slow: ten thousand mails are imported in a real browser (tests/e2e/import.test.ts). */
const MAILS = 2000;

describe('import of a file of many mails', { timeout: 120_000 }, () => {
  const file = fileOf(takeout(MAILS));
  let whole: ImportMark;
  let inOneGo: Awaited<ReturnType<typeof everything>>;
  beforeAll(async () => {
    book = await machine();
    whole = await choose(file);
    inOneGo = await everything();
  }, 120_000);

  it('takes what is mail to or from somebody, and tells what was passed over and why, with the first places', () => {
    const skipped = { spam: 10, trash: 10, draft: 10, chat: 10 };
    expect(whole).toMatchObject({ read: MAILS, taken: MAILS - 40, done: true, offset: file.size, skipped });
    expect(inOneGo.events).toHaveLength(MAILS - 40);
    expect(whole.examples).toHaveLength(40);
    expect(takeout(100).split('\r\n')[(whole.examples[0]?.line ?? 0) - 1]).toMatch(/^From /);
  });

  it('of old mail floods nothing: nothing is due, nobody is to be sorted (law 10)', async () => {
    expect(await readDue(book, NOW)).toBe(0);
    expect(inOneGo.prospects).toHaveLength(400);
    const up = inOneGo.prospects.filter(({ dormant, lane, dueAt }) => !dormant || lane !== null || dueAt !== null);
    expect(up).toEqual([]);
  });

  it('killed wherever it may be and gone on with, it comes to the same events and records as in one go', async () => {
    book = await machine();
    for (const [n, after] of [1, 399, 411, 3, 850].entries()) {
      const now = (await loadMarks()).length === 0 ? NOW : `2026-11-2${n}T08:00:00.000Z`;
      await expect(choose(file, { mayGoOn: killedAfter(after), now })).rejects.toThrow('killed');
    }
    expect((await loadMarks())[0]?.offset).toBeGreaterThan(file.size / 5);
    expect(await choose(file, { now: '2027-01-01T00:00:00.000Z' })).toEqual(whole);
    expect(await everything()).toEqual(inOneGo);
  });
});

describe('import of a file of mails', { timeout: 60_000 }, () => {
  beforeEach(async () => {
    book = await machine();
  });

  it('killed between the mails and the mark, it brings the batch again and changes nothing', async () => {
    const file = fileOf(takeout(900));
    const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation((items) => {
      if ('imports' in items) throw new Error('killed');
    });
    await expect(choose(file)).rejects.toThrow();
    expect(await book.events.count()).toBeGreaterThan(300);
    set.mockRestore();
    expect(await loadMarks()).toEqual([]);
    const { taken } = await choose(file);
    expect(await book.events.count()).toBe(taken);
  });

  it('chosen again under another mark, changes nothing (law 2)', async () => {
    const text = takeout(300);
    await choose(fileOf(text));
    const before = await everything();
    await choose(fileOf(text, 'Copy.mbox'), { now: '2026-11-21T08:00:00.000Z' });
    expect(await everything()).toEqual(before);
  });

  it('is known to a backup, and goes on where that is restored', async () => {
    const file = fileOf(takeout(500));
    await expect(choose(file, { mayGoOn: killedAfter(450) })).rejects.toThrow('killed');
    await vi.waitFor(async () => expect(await loadMarks()).toHaveLength(1));
    const [marks, { text }] = [await loadMarks(), await exportBackup()];
    book = await machine();
    await restoreBackup(text, () => undefined);
    expect(await loadMarks()).toEqual(marks);
    expect((await markFor(file, target)).offset).toBe(marks[0]?.offset);
  });

  it('reads many files of a mail each as one import', async () => {
    const mails = takeout(30)
      .split(/^From .*\r\n/m)
      .slice(1);
    const files = mails.map((text, n) => new File([text], `${n}.eml`));
    const mark = await importLetters(files, freshMark('letters', '30 files', 1, ME, NOW), target, onward);
    expect(mark).toMatchObject({ read: 30, taken: 29, skipped: { spam: 1 }, done: true });
    expect(await book.events.count()).toBe(29);
  });
});

describe('a mail that a page showed and a file brings', () => {
  beforeEach(async () => {
    book = await machine();
  });

  const thread = 1_700_000_000_000_000_000n.toString(16);
  const shown: Partial<MailEvent> = {
    threadId: `gmail|${ME}|${thread}`,
    seenAs: 'open',
    at: '2024-01-01T00:00:00.000Z',
  };
  const seen = () => mail('18c', 'in', 'p0@firm0.example', shown);
  const mails = async () => (await book.events.toArray()).filter((event) => event.kind === 'mail');

  it('is one event, whichever came first', async () => {
    await write(book, [seen()], NOW);
    await choose(fileOf(takeout(3)));
    expect(await mails()).toHaveLength(3);
    const pageFirst = await everything();
    book = await machine();
    await choose(fileOf(takeout(3)));
    await write(book, [seen()], NOW);
    expect(await mails()).toHaveLength(3);
    const both = expect.arrayContaining([seen().ids[0], expect.stringMatching(/^import\|/)]);
    expect(await mails()).toContainEqual(expect.objectContaining({ id: seen().id, ids: both }));
    expect((await everything()).prospects).toEqual(pageFirst.prospects);
    await write(book, [seen()], NOW);
    await choose(fileOf(takeout(3), 'again.mbox'));
    expect(await everything()).toMatchObject({ events: { length: 3 } });
  });

  it('is another one at another time, in another conversation or from somebody else', async () => {
    await choose(fileOf(takeout(3)));
    const others = [{ at: '2024-01-01T00:05:00.000Z' }, { threadId: `gmail|${ME}|other` }, { people: ['x@y.example'] }];
    await write(
      book,
      others.map((change, n) => mail(`o${n}`, 'in', 'p0@firm0.example', { ...shown, ...change })),
      NOW,
    );
    expect(await mails()).toHaveLength(6);
  });
});

describe('an import that is taken back', { timeout: 60_000 }, () => {
  beforeEach(async () => {
    book = await machine();
  });

  it('is gone from every record and list, but for what a page has shown; and comes back whole', async () => {
    const file = fileOf(takeout(540));
    const mark = await choose(file);
    const before = await everything();
    await turnBackImport('takeBackImport', mark, '2026-11-20T09:00:00.000Z');
    expect(await book.prospects.count()).toBe(0);
    expect(await loadMarks()).toEqual([]);
    await turnBackImport('bringBackImport', mark, '2026-11-20T09:00:00.000Z');
    expect((await everything()).prospects).toEqual(before.prospects);
    expect(await loadMarks()).toEqual([mark]);
    await turnBackImport('takeBackImport', mark, '2026-11-20T10:00:00.000Z');
    expect(await book.prospects.count()).toBe(0);
    await choose(file, { now: '2026-11-20T11:00:00.000Z' });
    expect((await everything()).prospects).toEqual(before.prospects);
  });

  it('leaves what was known before it, and what pages showed', async () => {
    await choose(fileOf(takeout(30)));
    const early = await everything();
    const later = await choose(fileOf(takeout(60), 'more.mbox'), { now: '2026-11-21T08:00:00.000Z' });
    const thread = (1_700_000_000_000_000_000n + 15n).toString(16);
    const at = new Date(Date.UTC(2024, 0, 1) + 45 * 1_500_000).toISOString();
    await write(book, [mail('18d', 'in', 'p15@firm15.example', { threadId: `gmail|${ME}|${thread}`, at })], NOW);
    await turnBackImport('takeBackImport', later, '2026-11-21T09:00:00.000Z');
    const keys = (await book.prospects.toArray()).map(({ key }) => key);
    expect(keys).toEqual([...early.prospects.map(({ key }) => key), 'p15@firm15.example'].sort());
  });
});
