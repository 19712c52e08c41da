import browser from 'webextension-polyfill';
import { mailboxOf } from '../detect/mailbox.ts';
import type { ContactEvent } from '../model/event.ts';
import type { PageReading } from '../model/reading.ts';

/** "Find my unanswered quotes": what the rep has passed so far in her own sent mail. */
const KEY = 'finding';
const SEARCH = 'in:sent has:attachment newer_than:90d';

interface Finding {
  tabId: number;
  pages: string[];
  /** Conversations that hold a quote of ours, and of these the ones where nothing came back. */
  found: string[];
  unanswered: string[];
  /** Conversations with several messages: only opening them tells who wrote last. */
  toOpen: string[];
}

export interface FindingProgress {
  pages: number;
  found: number;
  unanswered: number;
  toOpen: number;
  running: boolean;
}

const NOTHING: FindingProgress = { pages: 0, found: 0, unanswered: 0, toOpen: 0, running: false };

/** Opens Gmail's search for sent mail with attachments, and begins to count. */
export async function startFinding(account: string | null): Promise<void> {
  const box = encodeURIComponent(account ?? '0');
  const url = `https://mail.google.com/mail/u/${box}/#search/${encodeURIComponent(SEARCH).replaceAll('%20', '+')}`;
  const tab = await browser.tabs.create({ url, active: true });
  await save({ tabId: tab.id ?? -1, pages: [], found: [], unanswered: [], toOpen: [] });
}

/** Counts what one reading of the tab adds. */
export async function noteFound(reading: PageReading, events: ContactEvent[], tabId: number): Promise<void> {
  const finding = await load();
  if (finding?.tabId !== tabId || mailboxOf(reading.url) !== 'sent') return;
  const quotes = events.flatMap((event) => (event.kind === 'mail' && event.quote && event.threadId ? [event.threadId] : []));
  const open = reading.rows.filter((row) => row.count > 1 && row.attachments.length > 0).map((row) => row.threadId ?? '');
  await save({
    tabId,
    pages: union(finding.pages, [reading.url.slice(0, 300)]),
    found: union(finding.found, quotes),
    unanswered: union(finding.unanswered, quotes),
    toOpen: union(finding.toOpen, open),
  });
}

/** Calls back with the progress now and at every change. Returns the way to stop. */
export function watchFinding(show: (progress: FindingProgress) => void): () => void {
  const read = () => void load().then((finding) => show(finding ? progressOf(finding) : NOTHING));
  const listen = (_: unknown, area: string) => area === 'session' && read();
  browser.storage.onChanged.addListener(listen);
  read();
  return () => browser.storage.onChanged.removeListener(listen);
}

function progressOf({ pages, found, unanswered, toOpen }: Finding): FindingProgress {
  return {
    pages: pages.length,
    found: found.length,
    unanswered: unanswered.length,
    toOpen: toOpen.length,
    running: true,
  };
}

function union(a: string[], b: string[]): string[] {
  return [...new Set([...a, ...b])].slice(0, 5000);
}

async function load(): Promise<Finding | null> {
  return ((await browser.storage.session.get(KEY))[KEY] as Finding | undefined) ?? null;
}

function save(finding: Finding): Promise<void> {
  return browser.storage.session.set({ [KEY]: finding });
}
