import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ContactBook } from '../../lib/io/db.ts';
import { foldAgain, rebuild } from '../../lib/io/rebuild.ts';
import { record } from '../../lib/io/record.ts';
import { saveSettings } from '../../lib/io/settings.ts';
import { foldContext } from '../../lib/io/write.ts';
import { anyLog } from '../engine/events.ts';
import { context, mail, merge, quoteMail, retract, rule, touch } from './sample.ts';

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
  // How many rows gave way to others is in no log: nothing can find it again.
  const totals = await of.totals.filter(({ id }) => id !== 'absorbed').toArray();
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

const spoilt = () => book.prospects.filter((row) => row.touchCount === 99).count();

/** Runs until the worker is killed after so many slices. */
async function rebuildUntilKilled(slices: number, rules = context): Promise<void> {
  let done = 0;
  const kill = (changes: object) => {
    if (!('refold' in changes)) return;
    if (++done === slices) throw new Error('killed');
  };
  fakeBrowser.storage.local.onChanged.addListener(kill);
  await expect(goOn(rules)).rejects.toThrow('killed');
  fakeBrowser.storage.local.onChanged.removeListener(kill);
}

const goOn = (rules = context) => foldAgain(book, () => Promise.resolve(rules));
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

  it('leaves people apart whose merge was taken back, whichever of both came first', async () => {
    const [anna, ben, carl] = ['anna@acme.example', 'ben@acme.example', 'carl@beta.example'];
    for (const event of [mail('1', 'in', carl), retract('merge|m'), merge('m', [anna, ben], carl)]) {
      await record(book, [event], context);
    }
    await rebuild(book, context);
    expect((await book.prospects.get(carl))?.addresses).toEqual([carl]);
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
    for (const slices of [1, 2]) {
      await spoil();
      await fakeBrowser.storage.local.clear();
      await rebuildUntilKilled(slices);
      expect(await spoilt()).toBe(451 - slices * 200);
      const notes = vi.spyOn(fakeBrowser.storage.local, 'set');
      await goOn();
      expect(await everything(book)).toEqual(right);
      // What was done is not done again: one note for each slice that was left, and one at the end.
      expect(notes).toHaveBeenCalledTimes(3 - slices + 1);
      notes.mockRestore();
    }
  });
});

describe('everything is folded again', { timeout: 30_000 }, () => {
  it('once: a finished book is left alone', async () => {
    await fill(3);
    await goOn();
    expect(await book.prospects.count()).toBe(3);
    await spoil();
    await goOn();
    expect(await spoilt()).toBe(3);
  });

  it('where another version of the fold has left it', async () => {
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

  it('under other rules, and from the beginning when they changed while it was interrupted', async () => {
    await fill();
    await rebuild(book, changed);
    const right = await everything(book);
    await goOn();
    await goOn(changed);
    expect(await everything(book)).toEqual(right);
    await goOn();
    await rebuildUntilKilled(2, { ...context, policy: { ...context.policy, historyAfterDays: 7 } });
    await goOn(changed);
    expect(await everything(book)).toEqual(right);
  });

  it('one at a time: of two that come at once the later finds nothing left to do', async () => {
    await fill();
    const notes = vi.spyOn(fakeBrowser.storage.local, 'set');
    await Promise.all([goOn(), goOn()]);
    expect(notes).toHaveBeenCalledTimes(4);
  });
});

describe('the settings and the fold', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('fault 28: a machine in another zone folds again', async () => {
    vi.stubEnv('TZ', 'Europe/Berlin');
    await fill(3);
    await foldAgain(book, foldContext);
    const dueThere = (await book.prospects.toCollection().first())?.dueAt;
    vi.stubEnv('TZ', 'America/Los_Angeles');
    await foldAgain(book, foldContext);
    expect((await book.prospects.toCollection().first())?.dueAt).not.toBe(dueThere);
  });

  it('what the fold does not ask for changes nothing: notifications', async () => {
    await fill(3);
    await foldAgain(book, foldContext);
    await spoil();
    await saveSettings({ notifications: true });
    await foldAgain(book, foldContext);
    expect(await spoilt()).toBe(3);
    await saveSettings({ from: 420 });
    await foldAgain(book, foldContext);
    expect(await spoilt()).toBe(0);
  });
});
