import { describe, expect, test } from 'vitest';
import { remarksOn } from '../../lib/engine/conscience.ts';
import { DEFAULT_POLICY } from '../../lib/engine/policy.ts';
import type { DraftSigns, Recipient } from '../../lib/model/line.ts';
import type { OpenPromise, Prospect } from '../../lib/model/prospect.ts';
import { sampleProspect } from '../sampleProspect.ts';

const NOW = '2026-11-23T10:00:00.000Z';
const LAST = '2026-11-17T10:00:00.000Z';
const anna = 'anna@acme.example';

function recipient(part: Partial<Prospect> = {}, more: Partial<Recipient> = {}): Recipient {
  const prospect = sampleProspect(part.key ?? anna, LAST, { triesSinceReply: 2, ...part });
  return { prospect, warning: null, pressure: 0, asks: [], ...more };
}

const promise = (id: string, dueOn: string, by: OpenPromise['by'] = 'us'): OpenPromise => ({
  id,
  by,
  what: `what of ${id}`,
  dueOn,
  warnAt: `${dueOn}T09:00:00.000Z`,
  dueAt: `${dueOn}T09:00:00.000Z`,
  at: LAST,
});

const said = (recipients: Recipient[], draft: DraftSigns = { quote: null }) =>
  remarksOn(recipients, draft, NOW, DEFAULT_POLICY);
const kinds = (...given: Parameters<typeof said>) => said(...given).map(({ kind }) => kind);

describe('what to mind before a mail goes', () => {
  test('E11: which try it would be, and since when', () => {
    expect(said([recipient()])).toEqual([{ kind: 'try', key: anna, n: 3, of: 5, since: LAST }]);
  });

  test('who waits is answered, not tried; who is only kept in touch is not tried either', () => {
    expect(said([recipient({ turn: 'ours', turnSince: LAST })])).toEqual([{ kind: 'answer', key: anna, since: LAST }]);
    expect(kinds([recipient({ outcome: 'won' })])).toEqual(['inTouch']);
    expect(kinds([recipient({ quiet: true })])).toEqual(['inTouch']);
  });

  test('E11: do not contact silences everything else about this person', () => {
    const all = recipient({ doNotContact: true, promises: [promise('p', '2026-11-20')] }, { pressure: 4 });
    expect(kinds([all], { quote: 'Quote.pdf' })).toEqual(['doNotContact']);
  });

  test('E14, E15: a promise of ours by its day; theirs is none of ours', () => {
    const promises = [
      promise('later', '2026-11-25'),
      promise('today', '2026-11-23'),
      promise('over', '2026-11-20'),
      promise('theirs', '2026-11-20', 'them'),
    ];
    expect(said([recipient({ promises })])).toMatchObject([
      { kind: 'promise', when: 'overdue', promise: { id: 'over' } },
      { kind: 'promise', when: 'due', promise: { id: 'today' } },
      { kind: 'promise', when: 'ahead', promise: { id: 'later' } },
      { kind: 'try' },
    ]);
  });

  test('a promise is due on the day of the rep, not of Greenwich', () => {
    const policy = { ...DEFAULT_POLICY, workingTime: { ...DEFAULT_POLICY.workingTime, zone: 'Pacific/Auckland' } };
    const late = '2026-11-23T12:00:00.000Z';
    const [first] = remarksOn([recipient({ promises: [promise('p', '2026-11-23')] })], { quote: null }, late, policy);
    expect(first).toMatchObject({ when: 'overdue' });
  });

  test('E13: only what is known to be untouched is said so', () => {
    const ask = (touched: boolean | null) => ({ text: 'What?', touched, words: [] });
    const asks = [ask(false), ask(null), ask(true), ask(false)];
    expect(said([recipient({ turn: 'ours' }, { asks })])[0]).toEqual({ kind: 'asks', key: anna, untouched: 2, of: 4 });
    expect(kinds([recipient({}, { asks: [ask(null), ask(true)] })])).toEqual(['try']);
  });

  test('E17: the guard warns, with the pressure it stands on', () => {
    const warning = { rule: 'rest' as const, values: { days: 1, restDays: 2 } };
    expect(said([recipient({}, { warning, pressure: 3 })])[0]).toEqual({
      kind: 'guard',
      key: anna,
      warning,
      pressure: 3,
    });
  });

  test('E18: who seems to want no more comes before all but who said so', () => {
    const pausedBy = { id: 'q', finding: 'stop' as const, event: 'e', at: LAST, words: 'stop writing', day: null };
    const stops = recipient({ key: 'ben@acme.example', pausedBy });
    const over = recipient({ promises: [promise('over', '2026-11-20')] });
    expect(said([over, stops])[0]).toEqual({ kind: 'paused', key: 'ben@acme.example', words: 'stop writing' });
  });

  test('B20: three ways are asked for once, only with a quote, and before the try', () => {
    const two = [recipient(), recipient({ key: 'ben@acme.example' })];
    expect(kinds(two)).toEqual(['try', 'try']);
    expect(said(two, { quote: 'Quote 12.pdf' })).toMatchObject([
      { kind: 'ways', key: anna, evidence: 'Quote 12.pdf' },
      { kind: 'try' },
      { kind: 'try' },
    ]);
  });

  test('of several recipients the most important thing comes first, whoever it is about', () => {
    const ben = recipient({ key: 'ben@acme.example', doNotContact: true });
    const carl = recipient({ key: 'carl@acme.example', promises: [promise('p', '2026-11-20')] });
    expect(said([recipient(), carl, ben]).map(({ kind, key }) => [kind, key])).toEqual([
      ['doNotContact', 'ben@acme.example'],
      ['promise', 'carl@acme.example'],
      ['try', anna],
      ['try', 'carl@acme.example'],
    ]);
  });

  test('nobody known: nothing is said', () => {
    expect(said([], { quote: 'Quote.pdf' })).toEqual([]);
  });
});
