import type { Runtime } from 'webextension-polyfill';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { lineFor } from '../../lib/io/composeLine.ts';
import type { ContactBook } from '../../lib/io/db.ts';
import { serveLine } from '../../lib/io/lineDesk.ts';
import { openLinePort, type LinePort } from '../../lib/io/linePort.ts';
import { dropLinesOf } from '../../lib/io/lineTickets.ts';
import { record } from '../../lib/io/record.ts';
import { saveSettings } from '../../lib/io/settings.ts';
import type { Draft } from '../../lib/model/ask.ts';
import type { LineScreen, LineState } from '../../lib/model/line.ts';
import type { PagePerson } from '../../lib/model/reading.ts';
import { freshMachine } from './background.ts';
import { connected } from './panelWire.ts';
import { context, mail, ME, promise, rule, touch } from './sample.ts';

const anna = 'anna@acme.example';
const ben = 'ben@bolt.example';
const page = { id: fakeBrowser.runtime.id, url: 'https://mail.google.com/mail/u/0/', frameId: 0, tab: { id: 7 } };
const asks = ['What is the warranty?', 'Is it in stock?'];
const verdict = { detector: 1, automatic: null, evidence: '', asks, words: {} };

let book: ContactBook;
let told: unknown[][];
beforeEach(async () => {
  book = await freshMachine();
  await saveSettings({ accounts: [ME], welcomed: true });
  told = [];
  Object.assign(fakeBrowser.tabs, { sendMessage: async (...said: unknown[]) => void told.push(said) });
  const at = new Date(Date.now() - 3_600_000).toISOString();
  await record(
    book,
    [rule('r', anna, 'prospect', at), mail('asked', 'in', anna, { at, seenAt: at, verdict })],
    context,
  );
});

const people = (...emails: string[]): PagePerson[] => emails.map((email) => ({ name: null, email }));

function draft(part: Partial<Draft['compose']> = {}, more: Partial<Draft> = {}): Draft {
  const nobody = { to: people(anna), cc: [], bcc: [] };
  const compose = { draftId: null, threadId: null, ...nobody, subject: 'Re: it', attachments: [], body: '', ...part };
  return { site: 'gmail', account: ME, url: page.url, locale: 'en', windowId: 'w1', compose, ...more };
}

const lineOf = (of: Draft, sender: Runtime.MessageSender = page as Runtime.MessageSender) => lineFor(of, sender);
const ticketIn = (url: string | null) => url?.split('#')[1] ?? '';

interface WiredLine {
  line: LinePort;
  shown: LineState[];
  last: (mode: LineState['mode']) => Promise<LineState>;
}

/** A line in a frame of the page, opened with this ticket. */
function openLine(ticket: string, frame: { frameId?: number; tabId?: number } = {}): WiredLine {
  const { origin } = globalThis.location;
  vi.stubGlobal('location', { origin, hash: `#${ticket}` });
  const { frameId = 4, tabId = 7 } = frame;
  const sender = { id: fakeBrowser.runtime.id, url: `${origin}/line.html`, frameId, tab: { id: tabId } };
  const connect = ({ name }: { name: string }) => connected(name, sender as Runtime.MessageSender, serveLine);
  Object.assign(fakeBrowser.runtime, { connect });
  const shown: LineState[] = [];
  const line = openLinePort((state) => void shown.push(state));
  const last = (mode: LineState['mode']) =>
    vi.waitFor(() => {
      if (shown.at(-1)?.mode !== mode) throw new Error(`the line shows ${shown.at(-1)?.mode}, not ${mode}`);
      return shown.at(-1)!;
    });
  return { line, shown, last };
}

const kindsIn = (state: LineState) => (state as LineScreen).remarks.map(({ kind }) => kind);

describe('which drafts have a line', () => {
  it('one to a prospect has; its address is the same for the life of the window', async () => {
    const first = await lineOf(draft());
    expect(first.line).toMatch(/line\.html#[\w-]{36}$/);
    expect((await lineOf(draft({ body: 'Dear Anna' }))).line).toBe(first.line);
    expect((await lineOf(draft({}, { windowId: 'w2' }))).line).not.toBe(first.line);
    expect((await lineOf(draft(), { ...page, tab: { id: 8 } } as Runtime.MessageSender)).line).not.toBe(first.line);
  });

  it('one to nobody known, to a stranger, to old mail or to us has none', async () => {
    await record(book, [mail('hello', 'in', ben)], context);
    const old = '2026-01-05T09:00:00.000Z';
    await record(
      book,
      [mail('old', 'in', 'carl@old.example', { at: old, seenAt: '2026-11-16T09:00:00.000Z' })],
      context,
    );
    for (const to of ['new@nobody.example', ben, 'carl@old.example', ME, 'colleague@ours.example', 'no address']) {
      expect(await lineOf(draft({ to: people(to) }))).toEqual({ line: null, doNotContact: [] });
    }
  });

  it('one from a private account is not looked at, whoever it goes to', async () => {
    await record(book, [rule('no', anna, 'doNotContact')], context);
    expect(await lineOf(draft({}, { account: 'me@home.example' }))).toEqual({ line: null, doNotContact: [] });
  });

  it('E11: whom nobody may write to is named, in copy too, and has a line though ignored', async () => {
    await record(book, [rule('no', ben, 'doNotContact'), rule('ignored', ben, 'notAProspect')], context);
    const reply = await lineOf(draft({ to: [], bcc: people(ben) }));
    expect(reply.doNotContact).toEqual([ben]);
    expect(kindsIn(await openLine(ticketIn(reply.line)).last('line'))).toEqual(['doNotContact']);
  });

  it('E11: nobody is too far down the list to be named', async () => {
    await record(book, [rule('no', ben, 'doNotContact')], context);
    const many = Array.from({ length: 120 }, (_, n) => `p${n}@many.example`);
    expect((await lineOf(draft({ to: people(...many, 'Ben@Bolt.example') }))).doNotContact).toEqual([ben]);
  });

  it('a book that cannot be read leaves the mail alone', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const broken = vi.spyOn(IDBObjectStore.prototype, 'index').mockImplementation(() => {
      throw new DOMException('Internal error', 'UnknownError');
    });
    expect(await lineOf(draft())).toEqual({ line: null, doNotContact: [] });
    expect(warn).toHaveBeenCalled();
    broken.mockRestore();
  });
});

describe('a line and the background', () => {
  it('E13: shows which questions the draft does not touch, and follows the draft', async () => {
    const { line } = await lineOf(draft());
    const wired = openLine(ticketIn(line));
    const first = (await wired.last('line')) as LineScreen;
    expect(first.remarks[0]).toEqual({ kind: 'asks', key: anna, untouched: 2, of: 2 });
    await lineOf(
      draft({ body: 'Dear Anna,\n\nthe warranty is five years.\n\nOn Mon, Anna wrote:\n> Is it in stock?' }),
    );
    await vi.waitFor(() =>
      expect((wired.shown.at(-1) as LineScreen).remarks[0]).toMatchObject({ kind: 'asks', untouched: 1, of: 2 }),
    );
  });

  it('E14, E17, E11: promises and the guard come from the book, as it is now', async () => {
    const { line } = await lineOf(draft());
    const wired = openLine(ticketIn(line));
    await wired.last('line');
    await record(
      book,
      [promise('p', anna, '2026-11-18'), touch('tried', anna, { at: new Date().toISOString() })],
      context,
    );
    wired.line.look();
    await vi.waitFor(() => expect(kindsIn(wired.shown.at(-1)!).slice(0, 1)).toEqual(['promise']));
  });

  it('B20: a quote in the draft is noticed by its file', async () => {
    const file = {
      name: 'Quote_Q-1042.pdf',
      mimeType: 'application/pdf',
      bytes: 20_000,
      url: null,
      kind: 'file',
    } as const;
    const { line } = await lineOf(
      draft({ subject: 'Quote Q-1042', attachments: [file], body: 'Attached is our quote.' }),
    );
    const state = (await openLine(ticketIn(line)).last('line')) as LineScreen;
    expect(state.remarks.find(({ kind }) => kind === 'ways')).toMatchObject({
      evidence: expect.stringContaining('Quote'),
    });
  });

  it('tells the page how much room it needs, and what to insert, under the name of the window', async () => {
    const { line } = await lineOf(draft());
    const wired = openLine(ticketIn(line));
    const { texts } = (await wired.last('line')) as LineScreen;
    wired.line.height(200);
    await vi.waitFor(() =>
      expect(told).toEqual([[7, { tell: 'lineHeight', windowId: 'w1', height: 200 }, { frameId: 0 }]]),
    );
    const text = texts[0]!;
    wired.line.insert(text.id, text.key);
    const written = text.parts.map((part) => part.text).join('');
    await vi.waitFor(() =>
      expect(told.at(-1)).toEqual([7, { tell: 'insert', windowId: 'w1', text: written }, { frameId: 0 }]),
    );
    expect(written).not.toMatch(/[{}]/);
  });

  it('inserts nothing that was not offered', async () => {
    const { line } = await lineOf(draft());
    const wired = openLine(ticketIn(line));
    const { texts } = (await wired.last('line')) as LineScreen;
    const before = wired.shown.length;
    wired.line.insert('made up', anna);
    wired.line.insert(texts[0]!.id, ben);
    wired.line.look();
    await vi.waitFor(() => expect(wired.shown.length).toBeGreaterThan(before));
    expect(told).toEqual([]);
  });

  it('says nothing when the recipient is taken out, and comes back in another frame', async () => {
    const { line } = await lineOf(draft());
    const wired = openLine(ticketIn(line));
    await wired.last('line');
    expect((await lineOf(draft({ to: [] }))).line).toBeNull();
    await wired.last('silent');
    // The script of the window takes its frame away.
    fakeBrowser.runtime.onMessage.removeAllListeners();
    const again = await lineOf(draft());
    expect(again.line).toBe(line);
    await openLine(ticketIn(again.line), { frameId: 5 }).last('line');
  });
});

describe('a ticket is good', () => {
  it('for one frame of its own tab', async () => {
    const ticket = ticketIn((await lineOf(draft())).line);
    await openLine(ticket).last('line');
    await openLine(ticket, { frameId: 5 }).last('closed');
    await openLine(ticket, { frameId: 4, tabId: 9 }).last('closed');
    await openLine(crypto.randomUUID()).last('closed');
    await openLine('__proto__').last('closed');
  });

  it('until its tab is closed: then nothing of the draft is left', async () => {
    const ticket = ticketIn((await lineOf(draft({ body: 'a secret' }))).line);
    await dropLinesOf(7);
    await openLine(ticket).last('closed');
    expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).not.toContain('secret');
  });

  it('of twenty windows, the newest: what is kept of drafts does not grow', async () => {
    const first = await lineOf(draft({ body: 'the oldest draft' }));
    for (let n = 0; n < 20; n++) await lineOf(draft({}, { windowId: `n${n}` }));
    await openLine(ticketIn(first.line)).last('closed');
    const kept = await fakeBrowser.storage.session.get(null);
    expect(Object.keys(kept).filter((key) => key.startsWith('line:'))).toHaveLength(20);
  });

  it('and what is written stands in session storage alone', async () => {
    await lineOf(draft({ body: 'a secret' }));
    const everything = [
      await book.events.toArray(),
      await book.prospects.toArray(),
      await fakeBrowser.storage.local.get(null),
    ];
    expect(JSON.stringify(everything)).not.toContain('secret');
    expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).toContain('secret');
  });
});
