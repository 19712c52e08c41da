import { isOrphan, send } from '../../lib/io/send.ts';
import type { PageMessage, PageReading } from '../../lib/model/reading.ts';
import type { Chip } from '../../lib/model/wire.ts';
import type { PageHead } from '../../lib/sites/contract.ts';
import { areasOf, composeElements, isBlind, ownAddresses, readHead } from '../../lib/sites/read.ts';
import { placeRowChip, placeThreadChip } from './chips.ts';
import { removeAllOurs } from './host.ts';
import { makeMessageMemory, makeRowMemory, type Read } from './memory.ts';
import type { MakeLook } from './watch.ts';

/** Work on the page is cut into slices of this length with pauses between, in milliseconds: no frame is lost to us. */
const SLICE = 5;
const PAUSE = 4;
/** Rows reported at once. */
const BATCH = 100;
/** Rows read at once, the most that Gmail shows on a page; those of a longer list are read once the rep scrolls. */
const FIRST_ROWS = 100;
/** Text of mails reported at once, in characters; what is beyond is reported without its text. */
const MOST_TEXT = 2_000_000;
/** A page that stays unreadable this long after it was first met is called changed, in milliseconds. */
const BLIND_AFTER = 5000;

const page = globalThis as { nextTouchCompose?: () => void };

/** Looks at a page of a webmail over its life: reports what is new, shows what is known. */
export const makeMailLook: MakeLook = ({ site, notRecorded }, settle) => {
  let head: PageHead | null = null;
  const rows = makeRowMemory(site);
  let own: readonly string[] = [];
  const messages = makeMessageMemory(site, () => ({ own, threadId: head?.thread?.id ?? null }));
  const chips = new Map<string, Chip>();
  /** Why nothing is recorded here: stands on the first row and on an open conversation. */
  let notice: Chip | null = null;
  let reach = FIRST_ROWS;
  let goesOn = false;
  let blind: ReturnType<typeof setTimeout> | undefined;
  let composing = false;
  let stopped = false;

  async function look(everything: boolean): Promise<void> {
    const before = head;
    const areas = areasOf(site, document);
    head = readHead(site, document, location.href, areas);
    own = ownAddresses(site, document, head.account);
    watchForBlindness(head);
    // Gmail names its account late: who wrote to whom is read anew once it is known.
    if (head.account !== before?.account) [rows, messages].forEach((memory) => memory.forget());
    if (everything) [rows, messages].forEach((memory) => memory.forgetReported());
    if (head.url !== before?.url) reach = FIRST_ROWS;
    const list = rows.elements(head.view.includes('list') ? areas : []);
    goesOn = list.length > reach;
    await inSlices(list.slice(0, reach), rows.read);
    if (isSettled(head)) await inSlices(messages.elements(head.view.includes('thread') ? areas : []), messages.read);
    await show(head);
    if (await report(head)) await show(head);
  }

  /** What compose windows need is a script of its own: it is fetched for the first one, and looks when we look. */
  function glance(): void {
    if (page.nextTouchCompose) page.nextTouchCompose();
    else if (!composing && composeElements(site, document).length > 0) {
      composing = true;
      void send({ ask: 'composing' });
    }
  }

  async function show(here: PageHead): Promise<void> {
    const said = notice ? { element: rows.all()[0]?.element, chip: notice } : null;
    await inSlices(rows.all(), ({ element, value }) => {
      if (stopped) return;
      const chip = said?.element === element ? said.chip : chips.get(value.threadId ?? '');
      placeRowChip(site, element, chip, here.account);
      settle();
    });
    if (stopped) return;
    if (here.thread) placeThreadChip(site, notice ?? chips.get(here.thread?.id ?? ''), here.account);
    settle();
  }

  /** Tells what was not told yet. True: the chips may have changed by it. */
  async function report(here: PageHead): Promise<boolean> {
    // Who wrote last is told by the whole thread, so one new message reports them all.
    const thread = messages.unreported().length > 0 ? messages.all() : [];
    const unread = rows.unreported();
    if (thread.length > 0) await tell(here, { messages: withinText(thread.map((read) => read.value)) }, thread);
    for (const url of new Set(unread.map((read) => read.url))) {
      const reads = unread.filter((read) => read.url === url);
      for (let at = 0; at < reads.length; at += BATCH) {
        const batch = reads.slice(at, at + BATCH);
        await tell(here, { url, rows: batch.map((read) => read.value) }, batch);
      }
    }
    forgetChips(here);
    return thread.length + unread.length > 0;
  }

  async function tell(here: PageHead, part: Partial<PageReading>, reads: Read<unknown>[]): Promise<void> {
    const reading = { ...here, messages: [], rows: [], compose: [], records: [], ...part };
    const reply = await send({ ask: 'saw', reading });
    if (stopped || isOrphan()) return;
    const said = reply ? reply.notice : notRecorded;
    notice = said === null ? null : { threadId: '', text: said, title: '', tone: 'stale', quote: false };
    if (!reply) return;
    for (const read of reads) read.reported = true;
    for (const row of reading.rows) chips.delete(row.threadId ?? '');
    if (reading.messages.length > 0) chips.delete(reading.thread?.id ?? '');
    for (const chip of reply.chips) chips.set(chip.threadId, chip);
  }

  /** Chips of conversations that are not on the page any more: a rep leaves her mail open for days. */
  function forgetChips(here: PageHead): void {
    const shown = new Set([here.thread?.id, ...rows.all().map((read) => read.value.threadId)]);
    for (const threadId of chips.keys()) if (!shown.has(threadId)) chips.delete(threadId);
  }

  function watchForBlindness({ view }: PageHead): void {
    const cannotRead = () => isBlind(site, document, location.href);
    if (view !== 'none' || !cannotRead()) {
      clearTimeout(blind);
      blind = undefined;
    } else blind ??= setTimeout(() => !stopped && cannotRead() && void send({ ask: 'blind' }), BLIND_AFTER);
  }

  return {
    look,
    glance,
    scrolled() {
      if (goesOn) reach = Infinity;
      return goesOn;
    },
    stop() {
      stopped = true;
      clearTimeout(blind);
      removeAllOurs();
      page.nextTouchCompose?.();
    },
  };
};

/** Does the heading belong to the address? In between, the messages of one thread stand under the name of another. */
function isSettled({ thread, url }: PageHead): boolean {
  const inUrl = /[/#]([0-9a-f]{16})$/.exec(url)?.[1];
  return !inUrl || !thread?.id || thread.id === inUrl || !/^[0-9a-f]{16}$/.test(thread.id);
}

/** Works through a list without holding up a frame: the first slice begins after what was done before it. */
async function inSlices<T>(items: T[], work: (item: T) => void): Promise<void> {
  let end = 0;
  for (const item of items) {
    if (performance.now() > end) {
      await new Promise((resume) => setTimeout(resume, PAUSE));
      end = performance.now() + SLICE;
    }
    work(item);
  }
}

function withinText(messages: PageMessage[]): PageMessage[] {
  let left = MOST_TEXT;
  return messages.map((message) => {
    left -= message.body?.length ?? 0;
    return left >= 0 ? message : { ...message, body: null };
  });
}
