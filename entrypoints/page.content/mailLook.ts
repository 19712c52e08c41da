import { send } from '../../lib/io/send.ts';
import type { PageMessage, PageReading } from '../../lib/model/reading.ts';
import type { Chip } from '../../lib/model/wire.ts';
import type { PageHead } from '../../lib/sites/contract.ts';
import { isBlind, ownAddresses, readHead } from '../../lib/sites/read.ts';
import { placeRowChip, placeThreadChip } from './chips.ts';
import { removeAllOurs } from './host.ts';
import { makeMessageMemory, makeRowMemory, type Read } from './memory.ts';
import type { MakeLook } from './watch.ts';

/** Work on the page is cut into slices of this length, in milliseconds: a frame is never lost to us. */
const SLICE = 5;
/** Rows reported at once. */
const BATCH = 100;
/** Text of mails reported at once, in characters; what is beyond is reported without its text. */
const MOST_TEXT = 2_000_000;
/** A page that stays unreadable this long after it was first met is called changed, in milliseconds. */
const BLIND_AFTER = 5000;

/** Looks at a page of a webmail over its life: reports what is new, shows what is known. */
export const makeMailLook: MakeLook = ({ site }, settle) => {
  let head = readHead(site, document, location.href);
  const rows = makeRowMemory(site);
  let own: readonly string[] = [];
  const messages = makeMessageMemory(site, () => ({ own, threadId: head.thread?.id ?? null }));
  const chips = new Map<string, Chip>();
  /** Why nothing is recorded here: stands on the first row and on an open conversation. */
  let notice: Chip | null = null;
  let blind: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;

  async function look(everything: boolean): Promise<void> {
    const before = head.account;
    head = readHead(site, document, location.href);
    own = ownAddresses(site, document, head.account);
    watchForBlindness();
    // Gmail names its account late: who wrote to whom is read anew once it is known.
    if (head.account !== before) [rows, messages].forEach((memory) => memory.forget());
    if (everything) [rows, messages].forEach((memory) => memory.forgetReported());
    await inSlices(rows.elements(), rows.read);
    if (isSettled(head)) await inSlices(messages.elements(), messages.read);
    show();
    await report();
    show();
  }

  function show(): void {
    if (stopped) return;
    let said = notice;
    rows.forEach((element, row) => {
      placeRowChip(site, element, said ?? chips.get(row.threadId ?? ''), head.account);
      said = null;
    });
    placeThreadChip(site, notice ?? chips.get(head.thread?.id ?? ''), head.account);
    settle();
  }

  async function report(): Promise<void> {
    // Who wrote last is told by the whole thread, so one new message reports them all.
    const thread = messages.unreported().length > 0 ? messages.all() : [];
    if (thread.length > 0) await tell({ messages: withinText(thread.map((read) => read.value)) }, thread);
    const unread = rows.unreported();
    for (const url of new Set(unread.map((read) => read.url))) {
      const reads = unread.filter((read) => read.url === url);
      for (let at = 0; at < reads.length; at += BATCH) {
        const batch = reads.slice(at, at + BATCH);
        await tell({ url, rows: batch.map((read) => read.value) }, batch);
      }
    }
  }

  async function tell(part: Partial<PageReading>, reads: Read<unknown>[]): Promise<void> {
    const reading = { ...head, messages: [], rows: [], compose: [], records: [], ...part };
    const reply = await send({ ask: 'saw', reading });
    if (!reply || stopped) return;
    for (const read of reads) read.reported = true;
    notice = reply.notice ? { threadId: '', text: reply.notice, title: '', tone: 'stale', quote: false } : null;
    for (const row of reading.rows) chips.delete(row.threadId ?? '');
    for (const chip of reply.chips) chips.set(chip.threadId, chip);
  }

  function watchForBlindness(): void {
    const cannotRead = () => isBlind(site, document, location.href);
    if (!cannotRead()) {
      clearTimeout(blind);
      blind = undefined;
    } else blind ??= setTimeout(() => !stopped && cannotRead() && void send({ ask: 'blind' }), BLIND_AFTER);
  }

  return {
    look,
    stop() {
      stopped = true;
      clearTimeout(blind);
      removeAllOurs();
    },
  };
};

/** Does the heading belong to the address? In between, the messages of one thread stand under the name of another. */
function isSettled({ thread, url }: PageHead): boolean {
  const inUrl = /[/#]([0-9a-f]{16})$/.exec(url)?.[1];
  return !inUrl || !thread?.id || thread.id === inUrl || !/^[0-9a-f]{16}$/.test(thread.id);
}

/** Works through elements without holding up a frame. */
async function inSlices(elements: Element[], work: (element: Element) => void): Promise<void> {
  let end = performance.now() + SLICE;
  for (const element of elements) {
    if (performance.now() > end) {
      await new Promise((resume) => setTimeout(resume));
      end = performance.now() + SLICE;
    }
    if (element.isConnected) work(element);
  }
}

function withinText(messages: PageMessage[]): PageMessage[] {
  let left = MOST_TEXT;
  return messages.map((message) => {
    left -= message.body?.length ?? 0;
    return left >= 0 ? message : { ...message, body: null };
  });
}
