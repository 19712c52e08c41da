import { readFileSync } from 'node:fs';
import Dexie from 'dexie';
import { beforeAll, describe, expect, it } from 'vitest';
import { exportBackup, restoreBackup } from '../../lib/io/backup.ts';
import { BOOK_NAME, closeBook, openBook, type ContactBook } from '../../lib/io/db.ts';
import { foldAgain } from '../../lib/io/rebuild.ts';
import { loadSettings, saveSettings } from '../../lib/io/settings.ts';
import { readToday } from '../../lib/io/today.ts';
import { foldContext } from '../../lib/io/write.ts';
import type { Prospect } from '../../lib/model/prospect.ts';
import { freshMachine } from './background.ts';

/**
 * The log as the first version wrote it (fault 20). Never change the file: whoever has a backup of that year must be
 * able to restore it. When the events change, add a log-v2.json beside it; what follows must hold for both.
 */
const TEXT = readFileSync('tests/store/log-v1.json', 'utf8');
const restore = (text: string) => restoreBackup(text, () => undefined);

let book: ContactBook;
beforeAll(async () => {
  book = await freshMachine();
  expect(await restore(TEXT)).toMatchObject({ added: 32, known: 0 });
  // The settings in the file say whose log it is: the background folds again when they have changed.
  await foldAgain(book, foldContext);
});

/** What a rep would miss. Nothing of the cadences here: they may change from version to version. */
const PEOPLE: [key: string, wanted: Partial<Prospect>][] = [
  ['anna@acme.example', { name: 'Anna Example', turn: 'theirs', turnSince: '2026-09-08T08:15:00.000Z', touchCount: 3 }],
  ['ben@bolt.example', { standing: 'prospect', turn: 'ours', snoozedUntil: '2026-09-21T07:00:00.000Z' }],
  ['carl@coral.example', { addresses: ['carl@coral.example', 'carl@home.example'], turn: 'theirs' }],
  ['dora@delta.example', { outcome: 'won', lost: false, touchCount: 1 }],
  ['emil@echo.example', { outcome: 'lost', lost: true, noCount: 1 }],
  ['fay@foxtrot.example', { doNotContact: true }],
  ['gus@golf.example', { standing: 'ignored' }],
  ['id:7f3a9c2e', { name: 'Hanna Example', touchCount: 1, lastTouchAt: '2026-09-10T10:00:00.000Z' }],
  ['ida@india.example', { company: 'India Ltd', standing: 'prospect', turn: null }],
  ['jon@juliett.example', { dormant: false, standing: 'candidate' }],
  ['kim@kilo.example', { dormant: true }],
];

function idsIn(backup: string): string[] {
  return (JSON.parse(backup) as { events: { id: string }[] }).events.map(({ id }) => id);
}

describe('the log of version 1', () => {
  it.each(PEOPLE)('still says who %s is', async (key, wanted) => {
    expect(await book.prospects.get(key)).toMatchObject(wanted);
  });

  it('still says what was offered to whom', async () => {
    const quotes = (await book.prospects.orderBy('key').toArray()).flatMap((row) => row.quotes);
    expect(quotes.map(({ number, amount, currency, state }) => [number, amount, currency, state])).toEqual([
      ['Q-104', 12_500, 'EUR', 'replaced'],
      ['Q-104', 11_900.5, 'EUR', 'open'],
      [null, null, null, 'open'],
      ['Q-77', 800, 'CHF', 'won'],
    ]);
  });

  it('still brings the settings', async () => {
    const settings = {
      welcomed: true,
      accounts: ['rep@ours.example'],
      country: 'DE',
      zone: 'Europe/Berlin',
      from: 480,
    };
    expect(await loadSettings()).toMatchObject(settings);
  });

  it('loses nothing on the way out and in again, and grows by nothing', async () => {
    const { text } = await exportBackup();
    expect(idsIn(text)).toEqual(idsIn(TEXT));
    expect(await restore(TEXT)).toMatchObject({ added: 0, known: 32 });
    expect(await restore(text)).toMatchObject({ added: 0, known: 32 });
  });
});

describe('the tables of version 1', () => {
  /** As the first version made them, with a row of its fold: no questions, no promises, no column. */
  async function bookOfVersion1(row: object): Promise<void> {
    closeBook();
    await Dexie.delete(BOOK_NAME);
    const old = new Dexie(BOOK_NAME);
    old.version(1).stores({
      events: 'id, *people, *ids, threadId, of, into, recordUrl',
      prospects: 'key, *addresses, *domains, [lane+dueAt+order]',
      threads: 'id',
      totals: 'id',
    });
    await old.open();
    await old.table('prospects').put(row);
    await old.table('totals').put({ id: 'due|touch|2026-11-16', n: 1 });
    old.close();
  }

  it('get the new indexes, and the list is there before anything is folded again', async () => {
    const anna = await book.prospects.get('anna@acme.example');
    const { questions: _q, promises: _p, promisedAt: _at, appointments: _a, enquiries: _e, ...later } = anna!;
    const { details: _d, dueWeek: _w, ...known } = later;
    await saveSettings({ zone: 'UTC' });
    await bookOfVersion1({ ...known, lane: 'touch', dueAt: '2026-11-16T09:00:00.000Z', order: 0 });
    const today = await readToday('2026-11-23T12:00:00.000Z');
    expect(today.touches.map(({ prospect }) => prospect.key)).toEqual(['anna@acme.example']);
    expect(await (await openBook()).prospects.get('anna@acme.example')).toMatchObject({
      dueWeek: '2026-11-16',
      order: -1,
      questions: [],
      promises: [],
      details: {},
    });
  });
});
