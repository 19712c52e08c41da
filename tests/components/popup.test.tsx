// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { Popup } from '../../components/popup/Popup.tsx';
import type { Trouble } from '../../lib/model/view.ts';
import { expiredQuote, line, numbered, obedient, STALE, todayOf } from './fakes.ts';
import { ours, popupProps as props } from './popupProps.ts';
import { show } from './screen.tsx';

const gmail = (state: 'never' | 'ok' | 'blind') => [{ site: 'gmail', at: null, state }];

describe('the head', () => {
  test('says when Gmail was read', () => {
    show(<Popup {...props()} />);
    expect(screen.getByText('Gmail read 09:12')).toBeTruthy();
  });

  test('A16: nobody uncontacted is celebrated, not blank', () => {
    show(<Popup {...props()} />);
    expect(screen.getByText('Everyone is contacted')).toBeTruthy();
  });

  test('C3: the pile names every currency on its own', () => {
    const pile = [
      { currency: 'EUR', count: 2, amount: 20_000 },
      { currency: 'USD', count: 1, amount: 500 },
      { currency: null, count: 1, amount: 0 },
    ];
    const numbers = { prospects: 20, uncontacted: 2, due: 3, toSort: 0, pile, quotesKnown: true };
    show(<Popup {...props({ today: todayOf({ numbers }) })} />);
    const tile = screen.getByText('Quotes never followed up').closest('li')!;
    expect(tile.textContent).toBe('4Quotes never followed up€20,000US$5001 without a value');
  });
});

describe('zero', () => {
  const zero = { uncontacted: 0, due: 0, toSort: 1, pile: [] };
  const tiles = (numbers: { prospects: number; quotesKnown: boolean }) => {
    show(<Popup {...props({ today: todayOf({ numbers: { ...zero, ...numbers } }) })} />);
    return [...document.querySelectorAll('.figure')].map((tile) => tile.textContent);
  };

  test('of nobody is no success: unknown is said as unknown', () => {
    expect(tiles({ prospects: 0, quotesKnown: false })).toEqual([
      '0Uncontactednone known yet',
      '0Duenone known yet',
      '0Quotes never followed upnone known yet',
    ]);
  });

  test('of somebody is what everybody works for', () => {
    expect(tiles({ prospects: 3, quotesKnown: false })).toEqual([
      '0 ✓Everyone is contacted',
      '0 ✓Nothing is due',
      '0Quotes never followed upnone known yet',
    ]);
  });

  test('and one quote is one quote', () => {
    const pile = [{ currency: 'EUR', count: 1, amount: 100 }];
    const numbers = { ...zero, prospects: 1, quotesKnown: true, pile };
    show(<Popup {...props({ today: todayOf({ numbers }) })} />);
    expect(screen.getByText('Quote never followed up')).toBeTruthy();
  });
});

describe('groups', () => {
  test('answers owed stand before newcomers, and those before touches', () => {
    const today = todayOf({ answers: [line(ours)], newcomers: [numbered(9, { ...ours, standing: 'candidate' })] });
    show(<Popup {...props({ today })} />);
    const titles = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
    expect(titles).toEqual(['Wait for your answer', 'New today', 'Next touches']);
  });

  test('"43 more" asks for the next fifty', async () => {
    const given = props({ today: todayOf({ more: 43 }) });
    const { hands } = show(<Popup {...given} />);
    await hands.click(screen.getByRole('button', { name: '43 more' }));
    expect(given.onMore).toHaveBeenCalledOnce();
  });

  test('"5 more" answers have their own way', async () => {
    const given = props({ today: todayOf({ answers: [line(ours)], moreAnswers: 5 }) });
    const { hands } = show(<Popup {...given} />);
    const answers = within(screen.getByRole('heading', { name: 'Wait for your answer' }).closest('section')!);
    await hands.click(answers.getByRole('button', { name: '5 more' }));
    expect(given.onMoreAnswers).toHaveBeenCalledOnce();
    expect(given.onMore).not.toHaveBeenCalled();
  });

  test('a try is counted as on the chip: the mail with the quote is the first', () => {
    const reason = { code: 'quoteTry', values: { n: 1, of: 5, day: '2026-05-08' } } as const;
    const next = { ...line().prospect.next!, cadence: 'quoteSent', reason };
    show(<Popup {...props({ today: todayOf({ touches: [line({ next })] }) })} />);
    expect(screen.getByText('Call today: try 2, quote of 8 May')).toBeTruthy();
  });

  test('a newcomer is a prospect by one click', async () => {
    const { command, given } = obedient();
    const today = todayOf({ newcomers: [line({ ...ours, standing: 'candidate' })] });
    const { hands } = show(<Popup {...props({ today, command })} />);
    await hands.click(screen.getByRole('button', { name: 'Yes' }));
    expect(given).toMatchObject([{ do: 'rule', rule: 'prospect', keys: ['anna@acme.example'] }]);
  });

  test('C7, law 11: the reason is the one that the rules give', () => {
    const today = todayOf({ touches: [line({}, { nudge: expiredQuote })] });
    show(<Popup {...props({ today })} />);
    expect(screen.getByText(/the quote expired 8 May: ask what came of it/)).toBeTruthy();
    expect(screen.queryByText(/try 2 of 5/)).toBeNull();
  });

  test('what was not read today is checked before it is logged', async () => {
    const given = props({ today: todayOf({ touches: [line({}, { freshness: STALE })] }) });
    const { hands } = show(<Popup {...given} />);
    expect(screen.getByText('No reply as of Tue 14:02')).toBeTruthy();
    const [first] = within(screen.getByRole('group', { name: 'Actions for Anna Kovács' })).getAllByRole('button');
    await hands.click(first!);
    expect(given.onOpenThread).toHaveBeenCalledWith(STALE.threadUrl);
  });

  test('"By phone" settles an answer owed and logs a call otherwise', async () => {
    const { command, given } = obedient();
    const today = todayOf({ answers: [line(ours)], touches: [numbered(1)] });
    const { hands } = show(<Popup {...props({ today, command })} />);
    const [answer, touch] = screen.getAllByRole('button', { name: /By phone/ });
    await hands.click(answer!);
    await hands.click(touch!);
    expect(given).toMatchObject([
      { do: 'settle', of: 'mail|7', how: 'answeredElsewhere' },
      { do: 'log', channel: 'call', disposition: 'connected' },
    ]);
  });
});

describe('states', () => {
  const unread: Trouble = { of: 'look', failure: { code: 'lost', detail: '' } };
  const nobody = {
    touches: [],
    numbers: { prospects: 0, uncontacted: 0, due: 0, toSort: 0, pile: [], quotesKnown: true },
  };
  test.each([
    ['Three questions, then it works by itself', props({ welcomed: false, today: todayOf(nobody) })],
    ['Nothing read yet', props({ today: todayOf({ ...nobody, sites: gmail('never') }) })],
    ['Done for today', props({ today: todayOf({ ...nobody, sites: gmail('ok') }) })],
    ['Gmail changed, I cannot read it', props({ today: todayOf({ ...nobody, sites: gmail('blind') }) })],
  ])('"%s"', (words, given) => {
    show(<Popup {...given} />);
    expect(screen.getByText(words)).toBeTruthy();
  });

  test('a list that is old says as of when, and no list is not said to be below', () => {
    const sites = [{ site: 'gmail', at: '2026-05-14T07:12:00.000Z', state: 'blind' as const }];
    const { again } = show(<Popup {...props({ today: todayOf({ sites }) })} />);
    expect(screen.getByText('The list below is as of 09:12. It is not up to date.')).toBeTruthy();
    again(<Popup {...props({ today: todayOf({ ...nobody, sites }) })} />);
    expect(screen.queryByText(/below/)).toBeNull();
    expect(screen.getByText(/^Last read 09:12\./)).toBeTruthy();
  });

  test('a page that cannot be read never says that nothing is due', () => {
    show(<Popup {...props({ today: todayOf({ ...nobody, sites: gmail('blind') }) })} />);
    expect(screen.queryByText('Done for today')).toBeNull();
  });

  test.each([
    ['full', 'The disk is full'],
    ['locked', 'An older tab holds the data'],
    ['newer', 'The data is from a newer Next Touch'],
    ['unopenable', 'The data cannot be opened'],
  ] as const)('failure %s says what happened', (code, words) => {
    show(<Popup {...props({ today: null, trouble: { of: 'look', failure: { code, detail: '' } } })} />);
    expect(within(screen.getByRole('alert')).getByText(words)).toBeTruthy();
  });

  test('a list that cannot be read is not said to be loading, and can be looked at again', async () => {
    const onAgain = vi.fn();
    const { hands } = show(<Popup {...props({ today: null, onAgain, trouble: unread })} />);
    expect(screen.queryByText('Reading…')).toBeNull();
    await hands.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onAgain).toHaveBeenCalledOnce();
  });

  test('nor are people to sort', async () => {
    const numbers = { prospects: 20, uncontacted: 0, due: 0, toSort: 3, pile: [], quotesKnown: true };
    const { hands } = show(<Popup {...props({ today: todayOf({ numbers }), trouble: unread })} />);
    await hands.click(screen.getByRole('button', { name: '3 to sort' }));
    expect(screen.queryByText('Reading…')).toBeNull();
  });

  test('a damaged book counts what is missing', () => {
    show(<Popup {...props({ trouble: { of: 'look', failure: { code: 'damaged', detail: '12 of 3400 events' } } })} />);
    expect(screen.getByText('12 of 3400 remembered things are missing.')).toBeTruthy();
  });

  test('a site that is not granted is offered, and asked for inside the click', async () => {
    const site = {
      origin: 'https://crm.example',
      pattern: 'https://crm.example/*',
      label: 'crm.example',
      state: 'open',
    } as const;
    const given = props({ site });
    const { hands } = show(<Popup {...given} />);
    await hands.click(screen.getByRole('button', { name: 'Allow' }));
    expect(given.onAllowSite).toHaveBeenCalledWith('https://crm.example');
    expect(await screen.findByText(/works on crm.example/)).toBeTruthy();
  });

  test('a site that the browser would not even ask for is told', async () => {
    const site = { origin: 'https://crm.example', pattern: '', label: 'crm.example', state: 'open' } as const;
    const onAllowSite = vi.fn(() => Promise.reject(new Error('no window')));
    const { hands } = show(<Popup {...props({ site, onAllowSite })} />);
    await hands.click(screen.getByRole('button', { name: 'Allow' }));
    expect(await screen.findByText('Something went wrong')).toBeTruthy();
  });
});
