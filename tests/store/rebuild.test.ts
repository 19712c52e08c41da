import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ContactBook } from '../../lib/io/db.ts';
import { rebuild, rebuildIfWanted, wantRebuild } from '../../lib/io/rebuild.ts';
import { record } from '../../lib/io/record.ts';
import { anyLog } from '../engine/events.ts';
import { context, quoteMail, rule, touch } from './sample.ts';

let book: ContactBook;
let count = 0;
const fresh = () => new ContactBook(`rebuild-${++count}`);
beforeEach(() => {
  fakeBrowser.reset();
  book = fresh();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await book.delete();
});

async function everything(of: ContactBook) {
  const totals = await of.totals.orderBy('id').toArray();
  return { prospects: await of.prospects.orderBy('key').toArray(), totals };
}

/** So many people, a few events each. One transaction folds 200: this makes three slices. */
async function fill(people = 450): Promise<void> {
  const addresses = Array.from({ length: people }, (_, n) => `p${String(n).padStart(3, '0')}@firm${n % 7}.example`);
  const quotes = addresses.map((person, n) => quoteMail(String(n), person, n));
  const calls = addresses.filter((_, n) => n % 3 === 0).map((person, n) => touch(String(n), person));
  await book.events.bulkPut([...quotes, ...calls, rule('r', '@firm1.example', 'notAProspect')]);
}

/** As if an older fold had left everything wrong. */
async function spoil(): Promise<void> {
  await book.prospects.toCollection().modify({ touchCount: 99, dueAt: null });
  await book.totals.clear();
}

/** Runs until the worker is killed after so many slices; meanwhile something else may happen after each. */
async function rebuildUntilKilled(slices: number, meanwhile: (slice: number) => void = () => {}): Promise<void> {
  let done = 0;
  const kill = (changes: object) => {
    if (!('refold' in changes)) return;
    meanwhile(++done);
    if (done === slices) throw new Error('killed');
  };
  fakeBrowser.storage.local.onChanged.addListener(kill);
  await expect(goOn()).rejects.toThrow('killed');
  fakeBrowser.storage.local.onChanged.removeListener(kill);
}

const goOn = (wanted = context) => rebuildIfWanted(book, () => Promise.resolve(wanted));
/** The settings have changed: one of the firms turns out to be the rep's own. */
const changed = { ...context, own: { ...context.own, domains: ['ours.example', 'firm2.example'] } };

describe('rebuild', { timeout: 30_000 }, () => {
  it('finds in any log what recording it bit by bit has made of it, from nothing too', async () => {
    await fc.assert(
      fc.asyncProperty(anyLog, fc.integer({ min: 1, max: 5 }), async (log, size) => {
        const other = fresh();
        for (let at = 0; at < log.length; at += size) await record(other, log.slice(at, at + size), context);
        const recorded = await everything(other);
        await rebuild(other, context);
        expect(await everything(other)).toEqual(recorded);
        await Promise.all([other.prospects.clear(), other.totals.clear()]);
        await rebuild(other, context);
        expect(await everything(other)).toEqual(recorded);
        await other.delete();
      }),
      { numRuns: 60 },
    );
  });

  it('removes records that no event speaks of, and broken ones (fault 37)', async () => {
    await fill(3);
    await rebuild(book, context);
    const right = await everything(book);
    const [row] = right.prospects;
    await book.table('prospects').bulkPut([
      { ...row, key: 'ghost@acme.example', addresses: ['ghost@acme.example'] },
      { ...row, key: 'half', quotes: undefined },
      { ...row, dueAt: 7, lane: 'touch' },
    ]);
    const warned = vi.spyOn(console, 'warn').mockReturnValue();
    await rebuild(book, context);
    expect(await everything(book)).toEqual(right);
    expect(warned).toHaveBeenCalled();
  });

  it('goes on where it was killed, after any slice', async () => {
    await fill();
    await rebuild(book, context);
    const right = await everything(book);
    await goOn();
    for (const slices of [1, 2]) {
      await spoil();
      await wantRebuild();
      await rebuildUntilKilled(slices);
      expect(await book.prospects.filter((row) => row.touchCount === 99).count()).toBe(451 - slices * 200);
      const notes = vi.spyOn(fakeBrowser.storage.local, 'set');
      await goOn();
      expect(await everything(book)).toEqual(right);
      // What was done is not done again: one note for each slice that was left, and one at the end.
      expect(notes).toHaveBeenCalledTimes(3 - slices + 1);
      notes.mockRestore();
    }
  });
});

describe('when a rebuild is wanted', { timeout: 30_000 }, () => {
  it('leaves a new book and a finished one alone', async () => {
    await fill(3);
    await goOn();
    expect(await book.prospects.count()).toBe(0);
    await wantRebuild();
    await goOn();
    expect(await book.prospects.count()).toBe(3);
    await spoil();
    await goOn();
    expect(await book.prospects.filter((row) => row.touchCount === 99).count()).toBe(3);
  });

  it('folds a book again that another version of the fold has left', async () => {
    await fill(3);
    for (const left of [
      { after: null, done: true },
      { after: 'p001', done: false },
    ]) {
      await book.prospects.clear();
      await fakeBrowser.storage.local.set({ refold: { of: '0|', ...left } });
      await goOn();
      expect(await book.prospects.count()).toBe(3);
    }
  });

  it('begins again when what interrupted it has changed the rules', async () => {
    await fill();
    await rebuild(book, changed);
    const right = await everything(book);
    await rebuild(book, context);
    await goOn();
    await wantRebuild();
    await rebuildUntilKilled(2);
    await wantRebuild();
    await goOn(changed);
    expect(await everything(book)).toEqual(right);
  });

  it('follows the newest wish when it comes while another is under way, and the worker dies', async () => {
    await fill();
    await rebuild(book, changed);
    const right = await everything(book);
    await rebuild(book, context);
    await goOn();
    await wantRebuild();
    await rebuildUntilKilled(2, (slice) => slice === 1 && void wantRebuild());
    await goOn(changed);
    expect(await everything(book)).toEqual(right);
  });
});
