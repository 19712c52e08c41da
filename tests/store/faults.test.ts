import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { BOOK_NAME, closeBook, openBook, withBook, type ContactBook } from '../../lib/io/db.ts';
import { asFailure } from '../../lib/io/failure.ts';
import { acceptLoss, checkLedger, weighRestored } from '../../lib/io/ledger.ts';
import { record } from '../../lib/io/record.ts';
import { write } from '../../lib/io/write.ts';
import { context, mail } from './sample.ts';

const anna = 'anna@acme.example';
const NOW = '2026-11-18T12:00:00.000Z';

beforeEach(async () => {
  fakeBrowser.reset();
  closeBook();
  await Dexie.delete(BOOK_NAME);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** What a browser says of a database that it cannot open, on a disk with this much room left. */
function cannotOpen(room: number): void {
  vi.stubGlobal('navigator', { storage: { estimate: async () => ({ quota: 5000 + room, usage: 5000 }) } });
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
  });
}

describe('the book when things go wrong', () => {
  describe('fault 15: tells when it opens with less than it held', () => {
    let book: ContactBook;
    beforeEach(async () => {
      book = await openBook();
      await write(book, [mail('1', 'in', anna), mail('2', 'in', anna)], NOW);
    });
    const lose = () => Promise.all(book.tables.map((table) => table.clear()));

    it('and keeps telling whatever is written then, until the rep goes on without', async () => {
      expect(await checkLedger(book, NOW)).toBeNull();
      await lose();
      expect(await checkLedger(book, NOW)).toEqual({ code: 'damaged', detail: '2 of 2 events are missing' });
      for (const id of ['3', '4', '5']) await write(book, [mail(id, 'in', anna)], NOW);
      expect(await checkLedger(book, NOW)).toMatchObject({ detail: '2 of 2 events are missing' });
      await acceptLoss(book);
      expect(await checkLedger(book, NOW)).toBeNull();
    });

    it('also when something was written before anybody looked', async () => {
      await lose();
      await write(book, [mail('3', 'in', anna)], NOW);
      expect(await checkLedger(book, NOW)).toMatchObject({ detail: '1 of 2 events are missing' });
    });

    it('also when the log alone is gone and everything else stands: the table is counted at the start', async () => {
      await book.events.clear();
      expect(await checkLedger(book, NOW, 'table')).toMatchObject({ detail: '2 of 2 events are missing' });
      expect(await checkLedger(book, NOW)).toMatchObject({ detail: '2 of 2 events are missing' });
    });

    it('and not when two rows turned out to be one mail and the worker died before it could note that', async () => {
      const whole = [mail('1', 'in', anna), mail('2', 'in', anna)].flatMap(({ ids }) => ids);
      await record(book, [mail('1', 'in', anna, { ids: whole })], context);
      expect(await book.events.count()).toBe(1);
      expect(await checkLedger(book, NOW)).toBeNull();
      expect(await checkLedger(book, NOW, 'table')).toBeNull();
      await write(book, [mail('3', 'in', anna)], NOW);
      await book.totals.clear();
      await book.events.delete(mail('3', 'in', anna).id);
      expect(await checkLedger(book, NOW, 'table')).toMatchObject({ detail: '1 of 2 events are missing' });
    });

    it('and counts a restore as what it brought back, not what was first seen since', async () => {
      await lose();
      await checkLedger(book, NOW);
      const late = '2026-11-19T09:00:00.000Z';
      await write(book, [mail('3', 'in', anna, { at: late }), mail('4', 'in', anna, { at: late })], late);
      await write(book, [mail('1', 'in', anna)], late);
      expect(await weighRestored(book, late)).toMatchObject({ detail: '1 of 2 events are missing' });
      expect(await checkLedger(book, late)).toMatchObject({ detail: '1 of 2 events are missing' });
      await write(book, [mail('2', 'in', anna)], late);
      expect(await weighRestored(book, late)).toBeNull();
      expect(await checkLedger(book, late, 'table')).toBeNull();
    });

    it('also when it was lost unnoticed and a restore brought too little', async () => {
      await lose();
      expect(await weighRestored(book, NOW)).toMatchObject({ detail: '2 of 2 events are missing' });
    });
  });

  it('fault 17: sees the full disk behind the name AbortError', () => {
    const full = Object.assign(new Error('aborted'), { name: 'AbortError', inner: { name: 'QuotaExceededError' } });
    expect(asFailure(full).code).toBe('full');
  });

  it('fault 17: knows a disk that is still full from a damaged book, though the browser says the same of both', async () => {
    cannotOpen(0);
    await expect(openBook()).rejects.toMatchObject({ code: 'full' });
    closeBook();
    cannotOpen(10_000_000);
    await expect(openBook()).rejects.toMatchObject({ code: 'unopenable' });
  });

  it('fault 17: knows it also where a write fails without saying why', async () => {
    const broken = () => Promise.reject(new DOMException('Internal error committing transaction.', 'UnknownError'));
    await expect(withBook(broken)).rejects.toMatchObject({ code: 'damaged' });
    cannotOpen(0);
    await expect(withBook(broken)).rejects.toMatchObject({ code: 'full' });
  });

  it('fault 18: says when the browser denies the database', () => {
    const denied = Object.assign(new Error('The user denied permission to access the database.'), {
      name: 'UnknownError',
    });
    expect(asFailure(denied).code).toBe('denied');
  });

  it('fault 19: opens again when the browser closed the connection behind its back', async () => {
    const book = await openBook();
    await record(book, [mail('1', 'in', anna)], context);
    book.backendDB().close();
    expect(await withBook((again) => again.events.count())).toBe(1);
  });

  it('fault 23: refuses to touch a book that a newer version wrote', async () => {
    const newer = new Dexie(BOOK_NAME);
    newer.version(99).stores({ events: 'id' });
    await newer.open();
    newer.close();
    await expect(openBook()).rejects.toMatchObject({ code: 'newer' });
  });
});
