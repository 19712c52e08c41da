// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { Panel } from '../../components/panel/Panel.tsx';
import type { ContactEvent, MailEvent } from '../../lib/model/event.ts';
import type { Prospect, Question } from '../../lib/model/prospect.ts';
import type { Line } from '../../lib/model/view.ts';
import { line, NOW, obedient, personView, STALE } from './fakes.ts';
import { call, panelProps as props, personScreen as person, stubSight } from './panelProps.ts';
import { show } from './screen.tsx';

beforeEach(stubSight);

const theirs: MailEvent = {
  id: 'mail|1',
  ids: ['gmail|rep|1'],
  kind: 'mail',
  at: '2026-05-13T08:00:00.000Z',
  seenAt: '2026-05-13T08:00:00.000Z',
  people: ['anna@acme.example'],
  by: 'gmail',
  direction: 'in',
  site: 'gmail',
  account: 'rep@ours.example',
  threadId: 't1',
  subject: 'Re: sealers',
  verdict: null,
  quote: null,
};

function question(finding: Question['finding'], part: Partial<Question> = {}): Question {
  const words = 'the very words';
  return { id: `mail|1|${finding}`, finding, event: 'mail|1', at: theirs.at!, words, day: null, ...part };
}

function asking(
  questions: Question[],
  part: Partial<Prospect> = {},
  mails: ContactEvent[] = [theirs],
  more: Partial<Line> = {},
) {
  const { command, given } = obedient();
  const history = mails.map((event) => ({ event, retractedBy: [] }));
  const state = person({ person: personView(line({ questions, ...part }, more), history) });
  const { hands } = show(<Panel {...props({ command, state })} />);
  const answer = (name: string) =>
    hands.click(within(screen.getByRole('region', { name: 'A question' })).getByText(name));
  return { hands, given, answer };
}

describe('what a detector may not decide alone', () => {
  test('stands there with its words in quotes', () => {
    asking([question('refusal')]);
    const asked = screen.getByRole('region', { name: 'A question' });
    expect(asked.textContent).toContain('Is this a no?“the very words”');
  });

  test.each([
    ['refusal', 'Yes', { how: 'confirmed', finding: 'refusal' }],
    ['refusal', 'No', { how: 'notSo', finding: 'refusal' }],
    ['holding', 'Yes', { how: 'confirmed', finding: 'holding' }],
    ['callBackOn', 'No', { how: 'notSo', finding: 'callBackOn' }],
    ['thanks', 'Yes', { how: 'confirmed', finding: 'thanks' }],
    ['automatic', 'A machine', { how: 'confirmed', finding: 'automatic' }],
    ['automatic', 'A person', { how: 'notSo', finding: 'automatic' }],
    ['promise', 'No promise', { how: 'notSo', finding: 'promise' }],
    ['meeting', 'No', { how: 'notSo', finding: 'meeting' }],
  ] as const)('%s: "%s" is one click', async (finding, label, order) => {
    const { given, answer } = asking([question(finding)]);
    await answer(label);
    expect(given).toMatchObject([{ do: 'settle', of: 'mail|1', ...order }]);
  });

  test.each([null, 'soon', '2026-13-40'])(
    'a meeting on a day that nobody knows (%s) is asked about without it',
    (day) => {
      asking([question('meeting', { day })]);
      expect(screen.getByText('A meeting was fixed?')).toBeTruthy();
    },
  );

  test('E14: a promise without words is "an answer", and never the question', async () => {
    const verdict = { detector: 1, automatic: null, evidence: '', promise: { what: '', dueOn: null } };
    const { given, answer } = asking([question('promise', { words: '' })], {}, [{ ...theirs, verdict }]);
    await answer('Yes, by tomorrow');
    expect(given).toMatchObject([{ do: 'promise', what: 'an answer' }]);
  });

  test('E14: a promise by the day it names, in the words of the mail', async () => {
    const verdict = {
      detector: 1,
      automatic: null,
      evidence: '',
      promise: { what: 'the drawings', dueOn: '2026-05-15' },
    };
    const ours = { ...theirs, direction: 'out' as const, verdict };
    const { given, answer } = asking([question('promise', { day: '2026-05-15' })], {}, [ours]);
    await answer('Yes, by tomorrow');
    expect(given).toMatchObject([{ do: 'promise', what: 'the drawings', dueOn: '2026-05-15', of: 'mail|1' }]);
  });

  test('E14: without a day it is due on the next working day', async () => {
    const { given, answer } = asking([question('promise')]);
    await answer('Yes, by tomorrow');
    expect(given).toMatchObject([{ what: 'the very words', dueOn: '2026-05-15' }]);
  });

  test('D1: a meeting with an hour goes into the book; with a day alone the form asks for it', async () => {
    const first = asking([question('meeting', { day: '2026-05-18T14:00' })]);
    await first.answer('Put it in the book');
    expect(first.given).toMatchObject([{ do: 'appointment', at: '2026-05-18T12:00:00.000Z' }]);
  });

  test('D1: a meeting on a day', async () => {
    const { given, hands, answer } = asking([question('meeting', { day: '2026-05-18' })]);
    await answer('Put it in the book');
    expect(screen.getByLabelText<HTMLInputElement>('Day').value).toBe('2026-05-18');
    fireEvent.change(screen.getByLabelText('Time'), { target: { value: '09:30' } });
    await hands.click(screen.getByRole('button', { name: /^Save/ }));
    expect(given).toMatchObject([{ do: 'appointment', at: '2026-05-18T07:30:00.000Z', place: null }]);
  });

  test('D6: how long their lease runs, asked once and kept with the decision', async () => {
    const decision: ContactEvent = {
      id: 'decision|1',
      kind: 'decision',
      at: NOW,
      seenAt: NOW,
      people: ['anna@acme.example'],
      by: 'rep',
      outcome: 'lost',
      quoteId: 'q',
      reason: 'price',
      competitor: 'Packwell',
      dealType: 'lease',
    };
    const { given, hands } = asking([question('leaseTerm', { event: 'decision|1' })], {}, [decision]);
    await hands.type(screen.getByLabelText('Months'), '48');
    await hands.click(screen.getByRole('button', { name: 'Save' }));
    const kept = { quoteId: 'q', reason: 'price', competitor: 'Packwell' };
    expect(given).toMatchObject([{ do: 'decide', outcome: 'lost', dealType: 'lease', termMonths: 48, ...kept }]);
  });
});

describe('E18: whoever seems to have stopped us', () => {
  const stop = question('stop', { words: 'please stop writing' });
  const paused = { pausedBy: stop, lane: 'paused' as const };

  test('is decided about first, in large, and nothing else has the focus', () => {
    asking([question('promise', { id: 'x' }), stop], paused);
    const [first, ...others] = screen.getAllByRole('region', { name: 'A question' });
    expect(first?.className).toContain('question-large');
    expect(first?.textContent).toContain('“please stop writing”');
    expect(others).toEqual([]);
    expect(first?.contains(document.activeElement)).toBe(true);
    expect(screen.getByText('Paused: decide')).toBeTruthy();
  });

  test('"Do not contact" is the rule', async () => {
    const { given, answer } = asking([stop], paused);
    await answer('Do not contact');
    expect(given).toMatchObject([{ do: 'rule', rule: 'doNotContact' }]);
  });

  test('"No, go on" denies all that paused: a mail can hold a stop and a no for good', async () => {
    const verdict = { detector: 1, automatic: null, evidence: '', stop: true, refusal: 'hard' as const };
    const { given, answer } = asking([stop], paused, [{ ...theirs, verdict }]);
    await answer('No, go on');
    await screen.findByRole('button', { name: 'Undo' });
    expect(given).toMatchObject([
      { do: 'settle', how: 'notSo', finding: 'stop' },
      { do: 'settle', how: 'notSo', finding: 'refusal' },
    ]);
  });

  test('whom the rep paused herself she lets go on', async () => {
    const { given, hands } = asking([], { lane: 'paused' });
    await hands.click(screen.getByRole('button', { name: 'Go on' }));
    expect(given).toMatchObject([{ do: 'rule', rule: 'resume' }]);
  });
});

describe('lesson 10: it is our turn, as far as the mailbox tells', () => {
  const ours: Partial<Prospect> = { turn: 'ours', lane: 'answer' };

  test('answered elsewhere, with the channel', async () => {
    const { given, hands } = asking([], ours);
    await hands.click(screen.getByRole('button', { name: 'Answered elsewhere…' }));
    expect(document.activeElement?.textContent).toBe('Call');
    await hands.click(screen.getByRole('button', { name: 'Visit' }));
    expect(given).toMatchObject([{ do: 'settle', of: 'mail|1', how: 'answeredElsewhere', channel: 'visit' }]);
  });

  test('nothing to answer', async () => {
    const { given, hands } = asking([], ours);
    await hands.click(screen.getByRole('button', { name: 'Nothing to answer' }));
    expect(given).toMatchObject([{ do: 'settle', of: 'mail|1', how: 'nothingToAnswer' }]);
  });

  test('lessons 8 and 9: that was an automatic reply, said of their newest mail', async () => {
    const later = { ...theirs, id: 'mail|2', ids: [], at: NOW };
    const { given, hands } = asking([], ours, [later, theirs]);
    await hands.click(screen.getByRole('button', { name: 'That was an automatic reply' }));
    expect(given).toMatchObject([{ do: 'settle', of: 'mail|2', how: 'confirmed', finding: 'automatic' }]);
  });

  test('is not asked while we wait for them', () => {
    asking([]);
    expect(screen.queryByRole('button', { name: 'Nothing to answer' })).toBeNull();
  });

  test("lesson 9: a mail taken for a machine's is given back to a person, and the history says so", async () => {
    const verdict = { detector: 1, automatic: 'out-of-office' as const, evidence: 'I am away' };
    const away = { ...theirs, verdict };
    const { given, hands } = asking([], {}, [away]);
    expect(screen.getByText('Away notice')).toBeTruthy();
    await hands.click(screen.getByRole('button', { name: 'A person wrote this' }));
    expect(given).toMatchObject([{ do: 'settle', of: 'mail|1', how: 'notSo', finding: 'automatic' }]);
  });

  test("the rep's word stands above the detectors in the history", () => {
    const verdict = { detector: 1, automatic: 'out-of-office' as const, evidence: 'I am away' };
    const base = { at: NOW, seenAt: NOW, people: ['anna@acme.example'], by: 'rep' };
    const word: ContactEvent = {
      ...base,
      id: 's',
      kind: 'settle',
      of: 'gmail|rep|1',
      how: 'notSo',
      finding: 'automatic',
    };
    asking([], {}, [word, call, { ...theirs, verdict }]);
    expect(screen.queryByText('Away notice')).toBeNull();
    expect(screen.getByText('They wrote')).toBeTruthy();
  });
});

describe('E18: whoever wants no more is not asked about anything else', () => {
  const over = { id: 'appointment|1', at: '2026-05-13T08:00:00.000Z', place: null, directions: null };
  const known: Partial<Prospect> = {
    turn: 'ours',
    asks: [{ event: 'mail|1', text: 'Does it fit?' }],
    appointments: [{ ...over, todo: null, phone: null, travelMinutes: null }],
    promises: [
      { id: 'promise|1', by: 'us', what: 'the data sheet', dueOn: '2026-05-20', at: '', warnAt: null, dueAt: null },
    ],
  };
  const stop = question('stop');
  const asked = () => screen.queryAllByRole('region', { name: 'A question' });
  const NO_MORE = [/^Check thread/, /^Promise an answer/, /^On time/];

  test('paused: nothing but the decision; what is known stands there without a button', () => {
    asking([question('holding'), stop], { ...known, lane: 'paused', pausedBy: stop }, [], { freshness: STALE });
    expect(asked()).toHaveLength(1);
    for (const name of [...NO_MORE, /^Kept/, /^Move/, /^Withdraw/])
      expect(screen.queryByRole('button', { name })).toBeNull();
    for (const text of ['How did it go?', 'They ask']) expect(screen.queryByText(text)).toBeNull();
    expect(screen.getByText(/You promised: the data sheet/)).toBeTruthy();
  });

  test('do not contact: nothing, and nobody waits; a promise can still be settled', () => {
    asking([question('holding')], { ...known, lane: null, next: null, doNotContact: true }, [], { freshness: STALE });
    expect(asked()).toHaveLength(0);
    for (const name of NO_MORE) expect(screen.queryByRole('button', { name })).toBeNull();
    for (const text of ['How did it go?', 'They ask', /No reply|waits/]) expect(screen.queryByText(text)).toBeNull();
    expect(screen.getByRole('button', { name: /^Kept/ })).toBeTruthy();
  });
});
