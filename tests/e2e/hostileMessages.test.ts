import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sayAllFromTab, sayFromTab, standIn, workerLog } from './inside.ts';
import { waitForShown } from './overlay.ts';
import { calledProspect, logOf, recordOf, seed } from './prospects.ts';
import { openBrowser, type World } from './world/chromium.ts';

/** A page that has taken over the content script says whatever it likes to the background. */
let world: World;
let inside: Page;
let log: string[];
const victim = 'victim@due.example';

beforeAll(async () => {
  world = await openBrowser();
  inside = await standIn(world);
  await seed(inside, calledProspect(victim, 20, -5));
  await waitForShown(await world.gmail(), /Amara/, 'row');
  log = workerLog(world);
});
afterAll(async () => {
  await world.close();
});

/** The whole memory of the extension, to see that a message changed nothing. */
async function everything(): Promise<string> {
  return JSON.stringify([await world.events(), await world.records(), await world.storage()]);
}

const reading = {
  site: 'gmail',
  view: 'list',
  account: 'robin.hale@harbourpack.example',
  url: 'https://mail.google.com/mail/u/0/#inbox',
  locale: 'en',
  thread: null,
  messages: [],
  rows: [],
  compose: [],
  records: [],
};
const record = { kind: 'person', id: null, name: null, emails: [], phones: [], company: null, stage: null };
const huge = 'x'.repeat(9_000_000);

/** One line, and never longer than a person reads. */
const LINE = /^Next Touch refused a message \(page\): refused: .{5,550}$/;

const COMMANDS = [
  logOf(victim, 'from-a-page'),
  { ask: 'command', command: { do: 'rule', keys: [victim], click: 'a', rule: 'doNotContact' } },
  { ask: 'command', command: { do: 'undo', key: victim, click: 'a', of: [`touch|${victim}`] } },
  { ask: 'restore', events: calledProspect('planted@evil.test', 1, 1) },
  { ask: 'health' },
  { ask: 'acceptLoss' },
  { ask: 'sitesChanged' },
  { ask: 'findQuotes', account: null },
  { ask: 'ticket', ticket: 'guessed' },
];
const WRONG: unknown[] = [
  null,
  'saw',
  42,
  [],
  {},
  { ask: ['saw'] },
  { ask: 'saw' },
  { ask: '__proto__' },
  { ask: 'constructor' },
  { ask: 'site', more: 1 },
  { ask: 'saw', reading: { ...reading, more: 1 } },
  { ask: 'saw', reading: { ...reading, site: 'roundcube' } },
  { ask: 'saw', reading: { ...reading, account: 'a'.repeat(400) } },
  { ask: 'saw', reading: { ...reading, rows: Array.from({ length: 1001 }, () => ({})) } },
  { ask: 'saw', reading: { ...reading, thread: { id: 'x', subject: 'x'.repeat(301) } } },
  { ask: 'saw', reading: { ...reading, thread: { id: 'x', subject: huge } } },
  { ask: 'openThread', account: huge, threadId: 'x' },
  { ask: 'openThread', account: null, threadId: null },
  { ask: 'openRecord', record },
  { ask: huge },
];

describe('a message from a page', () => {
  for (const words of COMMANDS) {
    const said = JSON.stringify(words).slice(0, 60);
    it(`that gives a command of the popup is refused: ${said}`, async () => {
      const before = await everything();
      const lines = log.length;
      expect((await sayFromTab(world, words))?.error?.code).toBe('refused');
      expect(await everything()).toBe(before);
      await expect.poll(() => log.slice(lines).join('\n')).toMatch(LINE);
    });
  }

  it('of the wrong shape or size is refused, with one line in the log and nothing written', async () => {
    const before = await everything();
    const lines = log.length;
    for (const words of WRONG) expect((await sayFromTab(world, words))?.error?.code).toBe('refused');
    expect(await everything()).toBe(before);
    await expect.poll(() => log.length - lines).toBe(WRONG.length);
    expect(log.slice(lines).filter((line) => !LINE.test(line))).toEqual([]);
  });

  it('made at random, 200 times over, is refused', async () => {
    const before = await everything();
    const word = fc.constantFrom(
      'site',
      'saw',
      'blind',
      'openThread',
      'openRecord',
      'command',
      'restore',
      'ticket',
      'x',
    );
    const said = fc.tuple(word, fc.object({ maxDepth: 3, withNullPrototype: true }), fc.string()).map(
      ([ask, rest, more]) =>
        // At least one key too many: none of them may be right by chance.
        JSON.parse(JSON.stringify({ ...rest, ask, more })) as unknown,
    );
    const answers = await sayAllFromTab(world, fc.sample(said, { numRuns: 200, seed: 20260514 }));
    expect(new Set(answers.map((answer) => answer?.error?.code))).toEqual(new Set(['refused']));
    expect(await everything()).toBe(before);
  });

  it('that claims another sender changes whose book it is written in as little as any', async () => {
    const before = await recordOf(world, victim);
    expect((await sayFromTab(world, { ask: 'saw', reading: { ...reading, account: null } }))?.error).toBeUndefined();
    expect(await recordOf(world, victim)).toEqual(before);
  });
});

describe('a port from a page', () => {
  it('is closed unheard, whatever it is called', async () => {
    for (const name of ['panel', 'popup', '']) {
      const heard = await inside.evaluate(portFromTab, name);
      expect(heard).toEqual({ closed: true, heard: 0 });
    }
    expect(await recordOf(world, victim)).toMatchObject({ touchCount: 1 });
  });

  it('leaves no complaint in any log', async () => {
    expect(await world.errors()).toEqual([]);
  });
});

interface Port {
  onDisconnect: { addListener(listener: () => void): void };
  onMessage: { addListener(listener: () => void): void };
  postMessage(message: unknown): void;
}
declare const chrome: {
  runtime: { connect(info: { name: string }): Port };
  tabs: { query(of: { url: string }): Promise<{ id: number }[]> };
  scripting: { executeScript(injection: object): Promise<{ result: unknown }[]> };
};

/** Runs in a page of the extension: opens a port from the content script's place and says a ticket and a command. */
async function portFromTab(called: string): Promise<unknown> {
  const [tab] = await chrome.tabs.query({ url: 'https://mail.google.com/*' });
  const func = (name: string) =>
    new Promise((resolve) => {
      let heard = 0;
      const port = chrome.runtime.connect({ name });
      port.onMessage.addListener(() => void heard++);
      port.onDisconnect.addListener(() => resolve({ closed: true, heard }));
      port.postMessage({ ask: 'ticket', ticket: 'guessed' });
    });
  const injection = { target: { tabId: tab?.id }, world: 'ISOLATED', func, args: [called] };
  return (await chrome.scripting.executeScript(injection))[0]?.result;
}
