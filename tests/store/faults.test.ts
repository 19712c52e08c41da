import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { BOOK_NAME, closeBook, openBook, withBook } from '../../lib/io/db.ts';
import { asFailure } from '../../lib/io/failure.ts';
import { acceptLoss, checkLedger, noteEvents } from '../../lib/io/ledger.ts';
import { record } from '../../lib/io/record.ts';
import { context, mail } from './sample.ts';

const anna = 'anna@acme.example';

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
  it('fault 15: tells when it opens with less than it held, and keeps telling whatever is written then', async () => {
    const book = await openBook();
    const { events } = await record(book, [mail('1', 'in', anna), mail('2', 'in', anna)], context);
    await noteEvents(events);
    expect(await checkLedger(book)).toBeNull();
    await Promise.all(book.tables.map((table) => table.clear()));
    expect(await checkLedger(book)).toEqual({ code: 'damaged', detail: '2 of 2 events are missing' });
    for (const id of ['3', '4', '5']) await noteEvents((await record(book, [mail(id, 'in', anna)], context)).events);
    expect(await checkLedger(book)).toMatchObject({ detail: '2 of 2 events are missing' });
    await acceptLoss(book);
    expect(await checkLedger(book)).toBeNull();
  });

  it('fault 15: tells also when something was written before anybody looked', async () => {
    const book = await openBook();
    await noteEvents((await record(book, [mail('1', 'in', anna), mail('2', 'in', anna)], context)).events);
    await Promise.all(book.tables.map((table) => table.clear()));
    await noteEvents((await record(book, [mail('3', 'in', anna)], context)).events);
    expect(await checkLedger(book)).toMatchObject({ detail: '1 of 2 events are missing' });
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
