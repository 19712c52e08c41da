import browser from 'webextension-polyfill';
import { mailboxOf } from '../detect/mailbox.ts';
import { momentOf, type ContactEvent, type MailEvent } from '../model/event.ts';
import type { PageReading } from '../model/reading.ts';
import { inTurn } from './lock.ts';

/** "Find my unanswered quotes": what the rep has passed so far in her own sent mail. */
const KEY = 'finding';
/** `tabs` numbers its tabs from 1. */
const NO_TAB = -1;
const SEARCH = 'in:sent has:attachment newer_than:90d';

interface Finding {
  tabId: number;
  pages: string[];
  /** Conversations that hold a quote of ours, and of these the ones where nothing came back. */
  found: string[];
  unanswered: string[];
  /** Rows with attachments whose conversation may hold a quote and was not opened yet. */
  toOpen: string[];
  opened: string[];
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
  await save({ tabId: tab.id ?? NO_TAB, pages: [], found: [], unanswered: [], toOpen: [], opened: [] });
}

/** Counts what one reading of the tab adds. */
export function noteFound(reading: PageReading, events: ContactEvent[], tabId: number): Promise<void> {
  if (mailboxOf(reading.url) !== 'sent') return Promise.resolve();
  const mails = events.filter((event) => event.kind === 'mail');
  return change(tabId, (finding) => withReading(finding, reading, mails));
}

/** An opened conversation settles what its row left open. */
function withReading(finding: Finding, reading: PageReading, mails: MailEvent[]): Finding {
  const quotes = mails.filter((mail) => mail.quote?.role === 'delivered');
  const quoted = threadsOf(quotes);
  const answered = threadsOf(quotes.filter((quote) => mails.some((mail) => isAnswer(mail, quote))));
  // What a row does not prove, the conversation itself does: it is to be opened.
  const unclear = reading.rows.filter((row) => row.attachments.length > 0);
  const opened = reading.messages.length > 0 ? union(finding.opened, threadsOf(mails)) : finding.opened;
  const toOpen = union(
    finding.toOpen,
    unclear.map((row) => `${reading.site}|${reading.account}|${row.threadId}`),
  );
  return {
    ...finding,
    pages: reading.rows.length > 0 ? union(finding.pages, [reading.url.slice(0, 300)]) : finding.pages,
    found: union(finding.found, quoted),
    unanswered: union(finding.unanswered, quoted).filter((thread) => !answered.includes(thread)),
    toOpen: toOpen.filter((thread) => !opened.includes(thread)),
    opened,
  };
}

/** A person wrote back after the quote; an inquiry from before it is no answer. */
function isAnswer(mail: MailEvent, quote: MailEvent): boolean {
  const isTheirs = mail.threadId === quote.threadId && mail.direction === 'in' && !mail.verdict?.automatic;
  return isTheirs && momentOf(mail) > momentOf(quote);
}

/** The tab is gone: the search is over. */
export function endFinding(tabId: number): Promise<void> {
  return change(tabId, (finding) => ({ ...finding, tabId: NO_TAB }));
}

/** Changes the search of this tab, if there is one. */
function change(tabId: number, next: (finding: Finding) => Finding): Promise<void> {
  return inTurn(KEY, async () => {
    const finding = await load();
    if (finding?.tabId === tabId) await save(next(finding));
  });
}

function threadsOf(mails: MailEvent[]): string[] {
  return mails.flatMap((mail) => mail.threadId ?? []);
}

/** Calls back with the progress now and at every change. Returns the way to stop. */
export function watchFinding(show: (progress: FindingProgress) => void): () => void {
  const read = () =>
    void load().then(
      (finding) => show(finding ? progressOf(finding) : NOTHING),
      () => show(NOTHING),
    );
  const listen = (_: unknown, area: string) => area === 'session' && read();
  browser.storage.onChanged.addListener(listen);
  read();
  return () => browser.storage.onChanged.removeListener(listen);
}

function progressOf(finding: Finding): FindingProgress {
  return {
    pages: finding.pages.length,
    found: finding.found.length,
    unanswered: finding.unanswered.length,
    toOpen: finding.toOpen.length,
    running: finding.tabId !== NO_TAB,
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
