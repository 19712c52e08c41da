// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { Panel } from '../../components/panel/Panel.tsx';
import type { ContactEvent } from '../../lib/model/event.ts';
import { expiredQuote, line, NOW, obedient, personView, STALE } from './fakes.ts';
import { call, panelProps as props, personScreen as person, record, stubSight } from './panelProps.ts';
import { show } from './screen.tsx';

beforeEach(stubSight);

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
