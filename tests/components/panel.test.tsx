// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Guard } from '../../components/panel/guard.ts';
import { Panel, type PanelProps } from '../../components/panel/Panel.tsx';
import type { ContactEvent } from '../../lib/model/event.ts';
import { heard } from '../../components/panel/heard.ts';
import type { PanelScreen, RecordContext, Trouble } from '../../lib/model/view.ts';
import { expiredQuote, line, NOW, obedient, personView, STALE } from './fakes.ts';
import { show } from './screen.tsx';

const trusting: Guard = { ready: true, accepts: () => true };
const record: RecordContext = {
  url: 'https://crm.example/1',
  name: 'Anna Kovács',
  company: 'Acme',
  phones: ['+49 30 1234567'],
};

beforeEach(() => {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
});

function props(part: Partial<PanelProps> = {}): PanelProps {
  return {
    state: null,
    trouble: null,
    command: obedient().command,
    onSearch: vi.fn(),
    onChoose: vi.fn(),
    onClose: vi.fn(),
    onSomebodyElse: vi.fn(),
    onAgain: vi.fn(),
    onOpenThread: vi.fn(),
    onCopy: vi.fn(async () => true),
    clock: () => NOW,
    guard: trusting,
    ...part,
  };
}

function person(part: Partial<Extract<PanelScreen, { mode: 'person' }>> = {}, of = line()): PanelScreen {
  return { mode: 'person', person: personView(of), start: 'history', record: null, ...part };
}

const call: ContactEvent = {
  id: 'touch|1',
  kind: 'touch',
  at: '2026-05-12T13:05:00.000Z',
  seenAt: '2026-05-12T13:05:00.000Z',
  people: ['anna@acme.example'],
  by: 'rep',
  channel: 'call',
  disposition: 'leftMessage',
  nextOn: null,
  note: 'at the fair',
};

describe('on a CRM page', () => {
  test('the log stands open with Save in focus, and Enter is enough', async () => {
    const { command, given } = obedient();
    const { hands } = show(<Panel {...props({ command, state: person({ start: 'log', record }) })} />);
    expect(document.activeElement?.textContent).toContain('Save');
    await hands.keyboard('{Enter}');
    expect(given).toMatchObject([{ do: 'log', key: 'anna@acme.example', channel: 'call', disposition: 'connected' }]);
    expect(await screen.findByText('Logged 14:20')).toBeTruthy();
  });

  test('"Copy for CRM" copies what was filled in', async () => {
    const given = props({ state: person({ start: 'log', record }) });
    const { hands } = show(<Panel {...given} />);
    await hands.click(screen.getByLabelText('Visit'));
    await hands.type(screen.getByLabelText('Note'), 'wants two');
    await hands.click(screen.getByRole('button', { name: 'Copy for CRM' }));
    expect(given.onCopy).toHaveBeenCalledWith('2026-05-14 14:20 Visit: Spoke with them. wants two');
  });

  test('a wrong person can be told; in mail the conversation says who it is', async () => {
    const given = props({ state: person({ record }) });
    const { hands, again } = show(<Panel {...given} />);
    await hands.click(screen.getByRole('button', { name: 'Somebody else?' }));
    expect(given.onSomebodyElse).toHaveBeenCalledOnce();
    again(<Panel {...given} state={person()} />);
    expect(screen.queryByRole('button', { name: 'Somebody else?' })).toBeNull();
  });

  test('C11: "call back on a day" needs the day', async () => {
    const { command, given } = obedient();
    const { hands } = show(<Panel {...props({ command, state: person({ start: 'log', record }) })} />);
    await hands.selectOptions(screen.getByLabelText('What came of it'), 'callBackOn');
    await hands.click(screen.getByRole('button', { name: 'Save' }));
    expect(screen.getByText('Choose the day.')).toBeTruthy();
    expect(given).toEqual([]);
  });
});

describe('the focus', () => {
  const focused = () => document.activeElement?.textContent;

  test('is on what is most likely done next, when the panel opens and after a save', async () => {
    const { hands } = show(<Panel {...props({ state: person() })} />);
    expect(focused()).toBe('Log touch');
    await hands.keyboard('{Enter}');
    await hands.keyboard('{Enter}');
    expect(await screen.findByText('Logged 14:20')).toBeTruthy();
    expect(focused()).toBe('Log touch');
  });

  test('stays beside what she decided', async () => {
    const given = props({ state: person({}, line({ standing: 'candidate' })) });
    const { hands, again } = show(<Panel {...given} />);
    expect(focused()).toBe('Yes');
    await hands.click(screen.getByRole('button', { name: 'No' }));
    again(<Panel {...given} state={person({}, line({ standing: 'ignored' }))} />);
    await waitFor(() => expect(focused()).toBe('Prospect'));
  });

  test('is left where it is when she works beside the panel', async () => {
    const given = props({ state: person({}, line({ standing: 'candidate' })) });
    const { again } = show(<Panel {...given} />);
    fireEvent.blur(window);
    again(<Panel {...given} state={person()} />);
    await Promise.resolve();
    expect(document.activeElement).toBe(document.body);
  });
});

describe('a person', () => {
  test('history, with undo of each', async () => {
    const { command, given } = obedient();
    const state = person({ person: personView(line(), [{ event: call, retractedBy: [] }]) });
    const { hands } = show(<Panel {...props({ command, state })} />);
    await hands.click(screen.getByRole('button', { name: 'Undo: Call: Left a message' }));
    expect(given).toMatchObject([{ do: 'undo', of: ['touch|1'] }]);
  });

  test('what was taken back, in whatever session, can be brought back', async () => {
    const { command, given } = obedient();
    const taken = { event: call, retractedBy: ['retract|9|touch|1', 'retract|8|touch|1'] };
    const state = person({ person: personView(line(), [taken]) });
    const { hands } = show(<Panel {...props({ command, state })} />);
    await hands.click(screen.getByRole('button', { name: 'Bring back: Call: Left a message' }));
    expect(given).toMatchObject([
      { do: 'undo', key: 'anna@acme.example', of: ['retract|9|touch|1', 'retract|8|touch|1'] },
    ]);
    expect(await screen.findByText('Brought back: Call: Left a message')).toBeTruthy();
  });

  test('a touch that was logged and is taken back is not said to be logged any more', async () => {
    const given = props({ state: person({ start: 'log', record }) });
    const { hands, again } = show(<Panel {...given} />);
    await hands.keyboard('{Enter}');
    await hands.click(await screen.findByRole('button', { name: 'Copy for CRM' }));
    expect(await screen.findByText('Copied')).toBeTruthy();
    const logged = { ...call, id: 'event-1' };
    const history = (retractedBy: string[]) => person({ person: personView(line(), [{ event: logged, retractedBy }]) });
    again(<Panel {...given} state={history([])} />);
    expect(screen.getByText('Logged 14:20')).toBeTruthy();
    again(<Panel {...given} state={history(['retract|1|event-1'])} />);
    expect(screen.queryByText('Logged 14:20')).toBeNull();
    expect(screen.queryByText('Copied')).toBeNull();
  });

  test('"Copied" is over with the next action', async () => {
    const { hands } = show(<Panel {...props({ state: person({ start: 'log', record }) })} />);
    await hands.keyboard('{Enter}');
    await hands.click(await screen.findByRole('button', { name: 'Copy for CRM' }));
    await screen.findByRole('button', { name: 'Copied' });
    await hands.click(screen.getByRole('button', { name: 'Do not contact' }));
    expect(await screen.findByRole('button', { name: 'Copy for CRM' })).toBeTruthy();
  });

  test('a rule for a whole domain is not taken back from the panel of one person', () => {
    const rule: ContactEvent = {
      id: 'rule|1|@acme.example',
      kind: 'rule',
      at: NOW,
      seenAt: NOW,
      people: ['@acme.example'],
      by: 'rep',
      rule: 'prospect',
      value: null,
    };
    show(<Panel {...props({ state: person({ person: personView(line(), [{ event: rule, retractedBy: [] }]) }) })} />);
    expect(screen.getByText('@acme.example')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Undo/ })).toBeNull();
  });

  test('somebody new from a CRM was never contacted, which is not the same as old mail', () => {
    const part = { dormant: true, turn: null, touchCount: 0, triesSinceReply: 0, next: null, dueAt: null };
    show(<Panel {...props({ state: person({}, line(part, { clock: null })) })} />);
    expect(screen.getByText('Never contacted yet')).toBeTruthy();
    expect(screen.queryByText(/old mail|again/)).toBeNull();
    expect(screen.getByRole('button', { name: 'Take up' })).toBeTruthy();
  });

  test('a candidate has a question, no next touch', () => {
    const next = { ...line().prospect.next!, skipped: ['2026-05-14'] };
    show(<Panel {...props({ state: person({}, line({ standing: 'candidate', next })) })} />);
    expect(screen.getByText('Is Anna a prospect?')).toBeTruthy();
    expect(screen.queryByText(/try 2|Passed over/)).toBeNull();
  });

  test('"not a prospect" and "do not contact" are rules', async () => {
    const { command, given } = obedient();
    const { hands } = show(<Panel {...props({ command, state: person() })} />);
    await hands.click(screen.getByRole('button', { name: 'Not a prospect' }));
    await hands.click(screen.getByRole('button', { name: 'Do not contact' }));
    expect(given).toMatchObject([{ rule: 'notAProspect' }, { rule: 'doNotContact' }]);
  });

  test('C7, law 11: why the next touch, as the rules say it now', () => {
    show(<Panel {...props({ state: person({}, line({}, { nudge: expiredQuote })) })} />);
    expect(screen.getByText(/the quote expired 8 May: ask what came of it/)).toBeTruthy();
  });

  test('not read today: offers to look before chasing', async () => {
    const given = props({ state: person({}, line({}, { freshness: STALE })) });
    const { hands } = show(<Panel {...given} />);
    await hands.click(screen.getByRole('button', { name: 'Check thread' }));
    expect(given.onOpenThread).toHaveBeenCalledWith(STALE.threadUrl);
  });
});

describe('who is it?', () => {
  const people = [
    { key: 'anna@acme.example', name: 'Anna Kovács', company: 'Acme' },
    { key: 'ben@acme.example', name: null, company: 'Acme' },
  ];

  test('with two addresses the rep chooses', async () => {
    const given = props({ state: { mode: 'choose', people, record } });
    const { hands } = show(<Panel {...given} />);
    await hands.click(screen.getByRole('button', { name: /ben@acme/ }));
    expect(given.onChoose).toHaveBeenCalledWith('ben@acme.example');
  });

  test('with none she searches, or takes the name as it is', async () => {
    const given = props({ state: { mode: 'search', query: 'Anna Kovács', people: [], record } });
    const { hands } = show(<Panel {...given} />);
    const field = screen.getByLabelText<HTMLInputElement>('Search people you know');
    expect(field.value).toBe('Anna Kovács');
    await hands.clear(field);
    await hands.type(field, 'B');
    expect(given.onSearch).toHaveBeenLastCalledWith('B');
    await hands.click(screen.getByRole('button', { name: /^Take Anna/ }));
    expect(given.onChoose).toHaveBeenCalledWith({ name: 'Anna Kovács', phone: '+49 30 1234567' });
  });

  test('the people of an older query are not offered for a newer one', async () => {
    const given = props({ state: { mode: 'search', query: 'Anna', people, record } });
    const { hands, again } = show(<Panel {...given} />);
    await hands.type(screen.getByLabelText('Search people you know'), 'b');
    expect(screen.queryByRole('button', { name: /ben@acme/ })).toBeNull();
    expect(screen.queryByText('Nobody found by that name.')).toBeNull();
    again(<Panel {...given} state={{ mode: 'search', query: 'Annab', people: [], record }} />);
    expect(screen.getByText('Nobody found by that name.')).toBeTruthy();
  });

  test('an expired panel says so', () => {
    show(<Panel {...props({ state: { mode: 'closed', why: 'expired' } })} />);
    expect(screen.getByText('This panel has expired')).toBeTruthy();
  });
});

describe('a book that cannot be read', () => {
  const locked: Trouble = { of: 'look', failure: { code: 'locked', detail: 'held' } };

  test('before anything was shown: says what happened, what it means, what to do, and looks again', async () => {
    const given = props({ trouble: locked });
    const { hands } = show(<Panel {...given} />);
    expect(screen.queryByText('One moment…')).toBeNull();
    const told = within(screen.getByRole('alert'));
    expect(told.getByText('An older tab holds the data')).toBeTruthy();
    expect(told.getByText(/cannot open its data while that tab is open/)).toBeTruthy();
    expect(told.getByText(/^Close or reload/)).toBeTruthy();
    await hands.click(screen.getByRole('button', { name: 'Try again' }));
    expect(given.onAgain).toHaveBeenCalledOnce();
  });

  test('afterwards: what stands there stays, with what is typed in it', async () => {
    const given = props({ state: person({ start: 'log', record }) });
    const { hands, again } = show(<Panel {...given} />);
    await hands.type(screen.getByLabelText('Note'), 'wants two');
    again(<Panel {...given} trouble={locked} />);
    expect(screen.getByText('An older tab holds the data')).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Note').value).toBe('wants two');
  });

  test('speaks of reading where nothing was done, and of the click where one was not kept', () => {
    const full = { code: 'full', detail: '' } as const;
    const { again } = show(<Panel {...props({ trouble: { of: 'look', failure: full } })} />);
    expect(screen.queryByText('What you just did was not kept.')).toBeNull();
    const choice: PanelScreen = { mode: 'choose', people: [], record };
    again(<Panel {...props({ state: choice, trouble: { of: 'click', failure: full } })} />);
    expect(screen.getByText('What you just did was not kept.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  });

  test('is over with the next word', () => {
    const state = person();
    const before = heard({ state, trouble: null }, { mode: 'failed', trouble: locked });
    expect(before).toEqual({ state, trouble: locked });
    expect(heard(before, state)).toEqual({ state, trouble: null });
  });
});

describe('clicks nobody saw', () => {
  test('are dropped while the guard does not accept them', async () => {
    const { command, given } = obedient();
    const guard: Guard = { ready: false, accepts: () => false };
    const state = person({ start: 'log', record, person: personView(line(), [{ event: call, retractedBy: [] }]) });
    const { hands } = show(<Panel {...props({ command, guard, state })} />);
    for (const button of screen.getAllByRole('button')) await hands.click(button);
    expect(given).toEqual([]);
  });
});
