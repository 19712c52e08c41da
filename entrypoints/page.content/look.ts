import { send } from '../../lib/io/send.ts';
import type { SiteReply } from '../../lib/model/ask.ts';
import type { PageReading } from '../../lib/model/reading.ts';
import type { Chip } from '../../lib/model/wire.ts';
import { isBlind, readHead, readRecords, type PageHead } from '../../lib/sites/read.ts';
import { removeButton, showButton } from './button.ts';
import { placeRowChip, placeThreadChip } from './chips.ts';
import { removeAllOurs } from './host.ts';
import { closePanel } from './panel.ts';
import { makeMessageMemory, makeRowMemory } from './memory.ts';

/** Work on the page is cut into slices of this length, in milliseconds: a frame is never lost to us. */
const SLICE = 5;
/** Rows reported at once. */
const BATCH = 100;
/** A page that stays unreadable this long after it was first met is called changed, in milliseconds. */
const BLIND_AFTER = 5000;

export interface Look {
  /** The page has changed: read what is new, show what is known. */
  changed(): void;
  /** Read and report everything again: time has passed, or the book has changed. */
  again(): void;
  stop(): void;
}

/** Looks at one page over its life. `settle` is called after every change of ours, to forget our own traces. */
export function makeLook({ site, button }: SiteReply, settle: () => void): Look {
  const rows = makeRowMemory(site);
  const messages = makeMessageMemory(site);
  const chips = new Map<string, Chip>();
  let blind: ReturnType<typeof setTimeout> | null = null;
  let running: Promise<void> | null = null;
  let wanted: 'no' | 'changed' | 'again' = 'no';
  let stopped = false;

  async function look(everything: boolean): Promise<void> {
    const head = readHead(site, document, location.href);
    if (site.kind === 'crm') return lookAtRecord(head);
    watchForBlindness(head);
    if (everything) [rows, messages].forEach((memory) => memory.forgetReported());
    await inSlices(rows.elements(head), rows.read);
    await inSlices(messages.elements(head), (element) => messages.read(element, head.account));
    show(head);
    await report(head);
    show(head);
  }

  async function inSlices(elements: Element[], read: (element: Element) => void): Promise<void> {
    let end = performance.now() + SLICE;
    for (const element of elements) {
      if (performance.now() > end) {
        await new Promise(requestAnimationFrame);
        end = performance.now() + SLICE;
      }
      if (element.isConnected) read(element);
    }
  }

  async function report(head: PageHead): Promise<void> {
    const threads = messages.unreported();
    const news = rows.unreported();
    for (let at = 0; at < Math.max(news.length, 1); at += BATCH) {
      const batch = news.slice(at, at + BATCH);
      if (batch.length === 0 && threads.length === 0) return;
      const reading: PageReading = { ...head, rows: batch, messages: at === 0 ? threads : [], compose: [], records: [] };
      const reply = await send({ ask: 'saw', reading });
      if (!reply || stopped) return;
      for (const row of batch) chips.delete(row.threadId ?? '');
      for (const chip of reply.chips) chips.set(chip.threadId, chip);
    }
  }

  function show(head: PageHead): void {
    if (stopped) return;
    rows.forEach((element, row) => placeRowChip(site, element, row, chips.get(row.threadId ?? ''), head.account));
    placeThreadChip(site, head, chips.get(head.thread?.id ?? ''));
    settle();
  }

  async function lookAtRecord(head: PageHead): Promise<void> {
    const records = readRecords(site, document, location.href);
    if (records.length === 0) return removeButton();
    const reading: PageReading = { ...head, view: 'record', rows: [], messages: [], compose: [], records };
    showButton(button, records[0]);
    settle();
    await send({ ask: 'saw', reading });
  }

  function watchForBlindness(head: PageHead): void {
    if (head.view !== 'none' || !isBlind(site, document, location.href)) {
      if (blind !== null) clearTimeout(blind);
      blind = null;
      return;
    }
    blind ??= setTimeout(() => {
      if (!stopped && isBlind(site, document, location.href)) void send({ ask: 'blind' });
    }, BLIND_AFTER);
  }

  /** One look at a time; what happens meanwhile is looked at after it. */
  function run(how: 'changed' | 'again'): void {
    if (stopped) return;
    if (wanted !== 'again') wanted = how;
    running ??= (async () => {
      while (wanted !== 'no' && !stopped) {
        const everything = wanted === 'again';
        wanted = 'no';
        await look(everything);
      }
      running = null;
    })();
  }

  return {
    changed: () => run('changed'),
    again: () => run('again'),
    stop() {
      stopped = true;
      if (blind !== null) clearTimeout(blind);
      closePanel();
      removeAllOurs();
    },
  };
}
