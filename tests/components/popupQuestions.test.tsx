// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { Popup } from '../../components/popup/Popup.tsx';
import type { ContactEvent, MailEvent } from '../../lib/model/event.ts';
import type { Question } from '../../lib/model/prospect.ts';
import type { Asked } from '../../lib/model/view.ts';
import { NOW, obedient, prospect, todayOf } from './fakes.ts';
import { popupProps } from './popupProps.ts';
import { show } from './screen.tsx';

function asked(finding: Question['finding'], part: Partial<Question> = {}): Asked {
  const question = {
    id: `mail|1|${finding}`,
    finding,
    event: 'mail|1',
    at: '',
    words: 'the words',
    day: null,
    ...part,
  };
  return { question, prospect: prospect({ questions: [question] }), event: null };
}

const base = { at: NOW, seenAt: NOW, people: ['anna@acme.example'], by: 'rep' };
const lost: ContactEvent = {
  ...base,
  id: 'decision|1',
  kind: 'decision',
  outcome: 'lost',
  quoteId: null,
  reason: 'price',
  dealType: 'lease',
};

function mail(part: Partial<MailEvent>): MailEvent {
  const nothing = { site: null, account: null, threadId: null, subject: null, verdict: null, quote: null };
  return { ...base, ...nothing, id: 'mail|1', kind: 'mail', direction: 'in', ids: [], ...part };
}

/** Opens the fold and presses the button of that name. */
async function answer(question: Asked, button: string) {
  const { command, given } = obedient();
  const { hands } = show(<Popup {...popupProps({ command, today: todayOf({ questions: [question] }) })} />);
  await hands.click(screen.getByText('Question (1)'));
  await hands.click(await screen.findByRole('button', { name: button }));
  return given[0];
}

describe('a question', () => {
  const settle = (how: string, finding: string) => ({ do: 'settle', of: 'mail|1', how, finding });
  test.each([
    [asked('stop'), 'Do not contact', { do: 'rule', rule: 'doNotContact', keys: ['anna@acme.example'] }],
    [asked('stop'), 'No, go on', settle('notSo', 'stop')],
    [
      asked('promise', { day: '2026-05-15' }),
      'Yes, by tomorrow',
      { do: 'promise', what: 'the words', dueOn: '2026-05-15', of: 'mail|1' },
    ],
    [asked('promise'), 'Yes, by tomorrow', { do: 'promise', dueOn: '2026-05-15' }],
    [asked('promise'), 'No promise', settle('notSo', 'promise')],
    [
      asked('meeting', { day: '2026-05-19T14:00' }),
      'Put it in the book',
      { do: 'appointment', at: '2026-05-19T12:00:00.000Z' },
    ],
    [asked('meeting', { day: '2026-05-19' }), 'No', settle('notSo', 'meeting')],
    [asked('automatic'), 'A machine', settle('confirmed', 'automatic')],
    [asked('automatic'), 'A person', settle('notSo', 'automatic')],
    [asked('refusal'), 'Yes', settle('confirmed', 'refusal')],
    [asked('holding'), 'No', settle('notSo', 'holding')],
    [asked('callBackOn'), 'Yes', settle('confirmed', 'callBackOn')],
    [asked('thanks'), 'No', settle('notSo', 'thanks')],
  ])('%# is answered at one click: %s', async (question, button, wanted) => {
    expect(await answer(question, button)).toMatchObject(wanted);
  });

  test('shows the name and the words, as text', async () => {
    const words = '<img src=x onerror=alert(1)> take me off';
    const today = todayOf({ questions: [asked('stop', { words })] });
    const { hands } = show(<Popup {...popupProps({ today })} />);
    await hands.click(screen.getByText('Question (1)'));
    expect(await screen.findByText(`“${words}”`)).toBeTruthy();
    expect(screen.getByRole('group', { name: 'Anna Kovács: Do they want no more contact?' })).toBeTruthy();
  });

  test('counts as shown once the fold is open, and is never in the way', async () => {
    const questions = [asked('stop')];
    const given = popupProps({ today: todayOf({ questions }) });
    const { hands } = show(<Popup {...given} />);
    expect(screen.queryByText('“the words”')).toBeNull();
    expect(given.onQuestionsShown).not.toHaveBeenCalled();
    await hands.click(screen.getByText('Question (1)'));
    expect(await screen.findByText('“the words”')).toBeTruthy();
    expect(given.onQuestionsShown).toHaveBeenCalledWith(questions);
  });

  test('D1: a meeting on a day without an hour opens the form that asks for it; Escape leaves it', async () => {
    const { command, given } = obedient();
    const question = asked('meeting', { day: '2026-05-19' });
    const { hands } = show(<Popup {...popupProps({ command, today: todayOf({ questions: [question] }) })} />);
    await hands.click(screen.getByText('Question (1)'));
    expect(await screen.findByText('A meeting was fixed: Tue?')).toBeTruthy();
    await hands.click(screen.getByRole('button', { name: 'Put it in the book' }));
    expect(document.activeElement).toBe(screen.getByLabelText('Time'));
    await hands.keyboard('{Escape}');
    await hands.click(screen.getByRole('button', { name: 'Put it in the book' }));
    fireEvent.change(screen.getByLabelText('Time'), { target: { value: '09:30' } });
    await hands.click(screen.getByRole('button', { name: /^Save/ }));
    expect(given).toMatchObject([{ do: 'appointment', at: '2026-05-19T07:30:00.000Z' }]);
  });

  test('E18: "No, go on" denies all that paused, with one undo', async () => {
    const { commandAll, given } = obedient();
    const verdict = { detector: 1, automatic: null, evidence: '', stop: true, refusal: 'hard' as const };
    const question = { ...asked('stop'), event: mail({ verdict }) };
    const { hands } = show(<Popup {...popupProps({ commandAll, today: todayOf({ questions: [question] }) })} />);
    await hands.click(screen.getByText('Question (1)'));
    await hands.click(await screen.findByRole('button', { name: 'No, go on' }));
    expect(given).toMatchObject([
      { do: 'settle', how: 'notSo', finding: 'stop' },
      { do: 'settle', how: 'notSo', finding: 'refusal' },
    ]);
  });

  test('E14: a promise is kept in the words of the mail', async () => {
    const promise = { what: 'the drawings', dueOn: '2026-05-15' };
    const verdict = { detector: 1, automatic: null, evidence: '', promise };
    const question = { ...asked('promise', { day: '2026-05-15' }), event: mail({ verdict }) };
    expect(await answer(question, 'Yes, by tomorrow')).toMatchObject({ do: 'promise', what: 'the drawings' });
  });

  test('D6: how long their lease runs is answered right there, by keyboard', async () => {
    const { command, given } = obedient();
    const question = { ...asked('leaseTerm', { event: lost.id, words: 'price' }), event: lost };
    const { hands } = show(<Popup {...popupProps({ command, today: todayOf({ questions: [question] }) })} />);
    await hands.click(screen.getByText('Question (1)'));
    expect(screen.queryByText('“price”')).toBeNull();
    await hands.type(await screen.findByLabelText('Months'), '36{Enter}');
    expect(given).toMatchObject([
      { do: 'decide', outcome: 'lost', reason: 'price', dealType: 'lease', termMonths: 36, signedOn: null },
    ]);
    expect(await screen.findByText('Anna Kovács: a lease of 36 months')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
  });

  test('of a lease can be put off', async () => {
    const question = { ...asked('leaseTerm', { event: lost.id }), event: lost };
    const given = popupProps({ today: todayOf({ questions: [question] }) });
    const { hands } = show(<Popup {...given} />);
    await hands.click(screen.getByText('Question (1)'));
    await hands.click(await screen.findByRole('button', { name: 'Later' }));
    expect(given.onLater).toHaveBeenCalledWith(question);
  });

  test('answered is told, and can be taken back', async () => {
    const { command, given } = obedient();
    const { hands } = show(<Popup {...popupProps({ command, today: todayOf({ questions: [asked('automatic')] }) })} />);
    await hands.click(screen.getByText('Question (1)'));
    await hands.click(await screen.findByRole('button', { name: 'A machine' }));
    expect(await screen.findByText('Anna Kovács: Automatic reply')).toBeTruthy();
    await hands.click(screen.getByRole('button', { name: 'Undo' }));
    expect(given.at(-1)).toMatchObject({ do: 'undo', of: ['event-1'] });
  });
});

describe('the paused', () => {
  test('are listed with the words and decided on there, or go on at one click', async () => {
    const { command, given } = obedient();
    const { question } = asked('stop');
    const byWords = prospect({ lane: 'paused', pausedBy: question, questions: [question] });
    const byRep = prospect({ key: 'ben@bolt.example', name: 'Ben Ortiz', lane: 'paused' });
    const people = [
      { prospect: byWords, asked: { question, prospect: byWords, event: null } },
      { prospect: byRep, asked: null },
    ];
    const today = todayOf({ paused: { count: 2, people } });
    const { hands } = show(<Popup {...popupProps({ command, today })} />);
    await hands.click(screen.getByText('Paused (2)'));
    const fold = within((await screen.findByText('“the words”')).closest('details')!);
    await hands.click(fold.getByRole('button', { name: 'No, go on' }));
    await hands.click(fold.getByRole('button', { name: 'Go on: Ben Ortiz' }));
    expect(given).toMatchObject([
      { do: 'settle', how: 'notSo', finding: 'stop' },
      { do: 'rule', rule: 'resume', keys: ['ben@bolt.example'] },
    ]);
  });
});

test('A9: a product is back: everybody who waits for it, at one click, with undo', async () => {
  const { command, given } = obedient();
  const restock = vi.fn(async () => ({ ok: true as const, events: ['s1', 's2'], at: '' }));
  const waited = [{ product: 'Labeller', count: 2, first: 'anna@acme.example' }];
  const { hands } = show(<Popup {...popupProps({ command, restock, today: todayOf({ waited }) })} />);
  await hands.click(screen.getByText('A product is back…'));
  expect(await screen.findByText('2 wait')).toBeTruthy();
  await hands.click(screen.getByRole('button', { name: 'It is back: Labeller' }));
  expect(restock).toHaveBeenCalledWith('Labeller', expect.any(String));
  expect(await screen.findByText('Labeller is back: 2 calls due')).toBeTruthy();
  await hands.click(screen.getByRole('button', { name: 'Undo' }));
  expect(given).toMatchObject([{ do: 'undo', key: 'anna@acme.example', of: ['s1', 's2'] }]);
});
