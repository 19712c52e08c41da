import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { exportBackup, restoreBackup } from '../../lib/io/backup.ts';
import type { ContactBook } from '../../lib/io/db.ts';
import { loadSettings } from '../../lib/io/settings.ts';
import { freshMachine } from './background.ts';
import { touch } from './sample.ts';

/** Files that are no backup of ours (fault 25, bad input 9 and 41): each is refused whole. */

let book: ContactBook;
beforeEach(async () => {
  book = await freshMachine();
});

const anna = 'anna@acme.example';
const call = touch('call', anna);

/** Stands for a depth at which JSON cannot even be written. */
const DEPTH = '#depth';
const nested = '['.repeat(100_000) + ']'.repeat(100_000);

/** A backup file; `bad` takes the place of the 700th of 1,000 events. */
function fileOf(bad: unknown, head: object = {}): string {
  const events: unknown[] = Array.from({ length: 1000 }, (_, n) => touch(String(n), anna));
  events[699] = bad;
  return JSON.stringify({ product: 'next-touch', format: 1, at: call.seenAt, settings: {}, events, ...head }).replace(
    `"${DEPTH}"`,
    nested,
  );
}

/** JSON in which a key may be what an object literal cannot hold, such as `__proto__`. */
function withKey(object: object, key: string, value: unknown): unknown {
  return JSON.parse(JSON.stringify({ ...object, '#': value }).replace('"#":', `${JSON.stringify(key)}:`));
}

/** What is said of a file that must be refused; nothing of it may have been written. */
async function refusalOf(text: string): Promise<string> {
  const stored = JSON.stringify(await fakeBrowser.storage.local.get());
  const said = await restoreBackup(text, () => undefined).then(
    () => 'restored',
    (error: Error) => error.message,
  );
  expect(await book.events.count()).toBe(0);
  expect(JSON.stringify(await fakeBrowser.storage.local.get())).toBe(stored);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  return said;
}

const CUT = /cut off or damaged/;
const FOREIGN = /not an export of Next Touch/;

describe('a file that is no backup', () => {
  it.each<[string, string, RegExp]>([
    ['is empty', '', CUT],
    ['is cut off', fileOf(call).slice(0, -200), CUT],
    ['was saved as UTF-16', Buffer.from(fileOf(call), 'utf16le').toString('utf8'), CUT],
    ['is compressed', '\x1f\x8b\b\0\0\0\0\0', CUT],
    ["is another program's", '{"version":"2.1","contacts":[]}', FOREIGN],
    ['is a list', '[]', FOREIGN],
    ['is nothing but depth', nested, FOREIGN],
    ['holds no events', JSON.stringify({ product: 'next-touch', format: 1, events: {} }), FOREIGN],
    ['holds something else beside the events', fileOf(call, { notes: [] }), FOREIGN],
    ['comes from a newer version', fileOf(call, { format: 999, notes: [] }), /newer Next Touch/],
    ['would fill the memory', ' '.repeat(500_000_001), /too large/],
  ])('%s', async (_, text, said) => {
    expect(await refusalOf(text)).toMatch(said);
  });
});

describe('one bad entry among 1,000', () => {
  it.each<[string, unknown, string]>([
    ['a kind that nobody knows', { ...call, kind: 'sale' }, 'kind'],
    ['an id that is no text', { ...call, id: { a: 1 } }, 'id'],
    ['people that are no list', { ...call, people: anna }, 'people'],
    ['somebody who is nobody', { ...call, people: [anna, 'constructor'] }, 'people: constructor'],
    ['a day that does not exist', { ...call, nextOn: '2026-02-31' }, 'nextOn'],
    ['a time that is a number', { ...call, seenAt: 1_763_280_000 }, 'seenAt'],
    ['a field too many', { ...call, colour: 'red' }, 'colour'],
    ['a field missing', { ...call, channel: undefined }, 'channel'],
    ['depth', { ...call, note: DEPTH }, 'note'],
    ['__proto__', withKey(call, '__proto__', { polluted: 1 }), '__proto__'],
    ['constructor', withKey(call, 'constructor', { prototype: { polluted: 1 } }), 'constructor'],
    ['__proto__ among the names', { ...call, names: withKey({}, '__proto__', 'x') }, 'people: __proto__'],
    ['constructor among the names', { ...call, names: { constructor: 'x' } }, 'people: constructor'],
  ])('is named and stops the restore: %s', async (_, bad, field) => {
    const said = await refusalOf(fileOf(bad));
    expect(said).toContain('Entry 700 ');
    expect(said).toContain(`(${field}`);
  });
});

describe('settings in a backup', { timeout: 30_000 }, () => {
  it('are checked before anything is written', async () => {
    expect(await refusalOf(fileOf(call, { settings: { from: 'nine' } }))).toContain('(from');
    expect(await refusalOf(fileOf(call, { settings: 'all' }))).toMatch(/settings/);
    expect(await refusalOf(fileOf(call, { settings: DEPTH }))).toMatch(/settings/);
    expect(await refusalOf(fileOf(call, { settings: { zone: 'Mars/Base' } }))).toContain('(zone: Mars/Base)');
    expect(await refusalOf(fileOf(call, { threads: [{ id: 'half' }] }))).toMatch(/threads 1/);
  });

  it('bring nothing that is no setting', async () => {
    const settings = withKey({ from: 480, colour: 'red' }, '__proto__', { polluted: 1 });
    await restoreBackup(fileOf(call, { settings }), () => undefined);
    const stored = await fakeBrowser.storage.local.get('settings');
    expect((await loadSettings()).from).toBe(480);
    expect(JSON.stringify(stored)).not.toMatch(/colour|polluted/);
  });
});

it('reads a backup that an editor has saved with a byte order mark', async () => {
  const { text } = await exportBackup();
  expect(await restoreBackup(`\ufeff${text}`, () => undefined)).toMatchObject({ added: 0, known: 0 });
});
