import { liveQuery, type Subscription } from 'dexie';
import browser from 'webextension-polyfill';
import type { Today } from '../model/view.ts';
import type { Failure } from '../model/wire.ts';
import { openBook } from './db.ts';
import { failureOf } from './failure.ts';
import { listOf, listRules, readToday, withBeside } from './today.ts';

/** How often an open list looks at the time, in milliseconds: clocks show minutes. */
const REPAINT = 30_000;
/** What the list is made of beside the book, as it is called in the storage. */
const BESIDE = ['settings', 'sites', 'questions', 'vacation'];

/**
 * Shows today's list now, after every change of the book, of the settings or of what was read, and as time passes.
 * Returns the way to stop.
 */
export function watchToday(
  now: () => string,
  show: (today: Today) => void,
  fail: (failure: Failure) => void,
): () => void {
  const told = (error: unknown) => fail(failureOf(error));
  let live: Subscription | null = null;
  let stopped = false;
  const follow = async () => {
    const rules = await listRules();
    const book = await openBook();
    live?.unsubscribe();
    if (stopped) return;
    live = liveQuery(() => listOf(book, now(), rules)).subscribe({
      next: (list) => void withBeside(list, now()).then(show, told),
      error: told,
    });
  };
  const again = () => void follow().catch(told);
  const heard = (changes: object) => BESIDE.some((part) => part in changes) && again();
  const tick = setInterval(() => void readToday(now()).then(show, told), REPAINT);
  browser.storage.onChanged.addListener(heard);
  again();
  return () => {
    stopped = true;
    live?.unsubscribe();
    clearInterval(tick);
    browser.storage.onChanged.removeListener(heard);
  };
}
