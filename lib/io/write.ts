import type { ContactEvent } from '../model/event.ts';
import type { ThreadSighting } from '../model/thread.ts';
import type { ContactBook } from './db.ts';
import type { FoldContext } from './fold.ts';
import { knownAgain } from './knownAgain.ts';
import { noteEvents } from './ledger.ts';
import { record, type Recorded } from './record.ts';
import { tend } from './reminder.ts';
import { loadSettings, ownOf, policyOf } from './settings.ts';
import { tellChanged } from './tell.ts';

/** What the fold needs to know now, from the rep's settings. */
export async function foldContext(): Promise<FoldContext> {
  const settings = await loadSettings();
  return { policy: policyOf(settings), own: ownOf(settings), accounts: settings.accounts };
}

/** What a page showed: the threads that were in sight, and the tab it came from. */
interface Sight {
  threads?: ThreadSighting[];
  tabId?: number | undefined;
}

/** Writes events and brings what hangs on them along: the ledger, the badge, the alarm, what other pages show. */
export async function write(
  book: ContactBook,
  events: ContactEvent[],
  now: string,
  { threads = [], tabId }: Sight = {},
): Promise<Recorded> {
  const recorded = await record(book, await knownAgain(book, events), await foldContext(), threads);
  await noteEvents(book);
  if (recorded.changed.length > 0) {
    await tend(now);
    void tellChanged(tabId).catch((error: unknown) => console.warn('Next Touch could not tell its pages:', error));
  }
  return recorded;
}
