// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { OptionsPage, type OptionsProps } from '../../components/settings/OptionsPage.tsx';
import { WelcomePage, type WelcomeProps } from '../../components/welcome/WelcomePage.tsx';
import { StoreFailure } from '../../lib/io/failure.ts';
import { NO_TEXTS } from '../../lib/model/template.ts';
import { settingsSchema, type Settings } from '../../lib/io/settings.ts';
import { show } from './screen.tsx';
import { importProps } from './importProps.ts';

const settings: Settings = {
  ...settingsSchema.parse({}),
  welcomed: false,
  accounts: ['kim@gmail.com'],
  ownDomains: [],
  country: null,
  zone: null,
  days: [1, 2, 3, 4, 5],
  from: 540,
  to: 1020,
  historyAfterDays: 14,
  notifications: false,
  seenAccounts: ['kim@gmail.com', 'kim@printworks.example'],
};

function options(part: Partial<OptionsProps> = {}): OptionsProps {
  return {
    settings,
    onChange: vi.fn(),
    templates: { texts: NO_TEXTS, failure: null, onAgain: vi.fn(), onChange: vi.fn(), onSender: vi.fn() },
    sites: { granted: ['https://crm.example'], failure: null, onAgain: vi.fn(), onRemove: vi.fn() },
    mailImport: importProps(),
    data: { onExport: vi.fn(async () => 'next-touch-2026-05-14.json'), onRestore: vi.fn() },
    failure: null,
    onAcceptLoss: vi.fn(),
    saved: false,
    notDone: null,
    onAgain: vi.fn(),
    regions: [],
    undo: { notice: null, onUndo: vi.fn(), onDismiss: vi.fn() },
    refold: { progress: null, onClose: vi.fn() },
    ...part,
  };
}

function welcome(part: Partial<WelcomeProps> = {}): WelcomeProps {
  return {
    settings,
    onChange: vi.fn(),
    onDone: vi.fn(),
    notDone: null,
    regions: [],
    find: { progress: null, onFind: vi.fn() },
    tabs: { tabs: [], onReload: vi.fn() },
    ...part,
  };
}

describe('the welcome tab', () => {
  test('a free-mail address stands for itself, and that is said beside it', async () => {
    const given = welcome();
    const { hands } = show(<WelcomePage {...given} />);
    expect(screen.getByText(/gmail.com is a mail provider. This address stands for itself/)).toBeTruthy();
    await hands.click(screen.getByLabelText('kim@printworks.example'));
    expect(given.onChange).toHaveBeenCalledWith({ accounts: ['kim@gmail.com', 'kim@printworks.example'] });
  });

  test('a mail provider is no company', async () => {
    const given = welcome();
    const { hands } = show(<WelcomePage {...given} />);
    await hands.type(screen.getByLabelText('Domain'), 'gmx.de{Enter}');
    expect(screen.getByText(/gmx.de is a mail provider, not a company/)).toBeTruthy();
    expect(given.onChange).not.toHaveBeenCalled();
    await hands.clear(screen.getByLabelText('Domain'));
    await hands.type(screen.getByLabelText('Domain'), 'https://www.printworks.example/about{Enter}');
    expect(given.onChange).toHaveBeenCalledWith({ ownDomains: ['printworks.example'] });
  });

  test('what was typed and not added counts at "start", unless it is refused', async () => {
    const given = welcome();
    const { hands } = show(<WelcomePage {...given} />);
    await hands.type(screen.getByLabelText('Domain'), 'gmx.de');
    await hands.click(screen.getByRole('button', { name: /^That is right/ }));
    expect(given.onDone).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(screen.getByLabelText('Domain'));
    await hands.clear(screen.getByLabelText('Domain'));
    await hands.type(screen.getByLabelText('Domain'), 'acme.example');
    await hands.click(screen.getByRole('button', { name: /^That is right/ }));
    expect(given.onChange).toHaveBeenCalledExactlyOnceWith({ ownDomains: ['acme.example'] });
    expect(given.onDone).toHaveBeenCalledOnce();
  });

  test('what was typed is added when she leaves the field', async () => {
    const given = welcome();
    const { hands } = show(<WelcomePage {...given} />);
    await hands.type(screen.getByLabelText('Work address'), 'kim@acme.example');
    await hands.click(screen.getByLabelText('Domain'));
    expect(given.onChange).toHaveBeenCalledExactlyOnceWith({ accounts: ['kim@acme.example', 'kim@gmail.com'] });
  });

  test('the domain of the work account is one of ours, whatever is added', () => {
    const accounts = ['kim@printworks.example'];
    show(<WelcomePage {...welcome({ settings: { ...settings, accounts, ownDomains: ['printworks.test'] } })} />);
    const rows = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(rows).toEqual(['printworks.example of your work account', 'printworks.testRemove']);
  });

  test('counts while the rep pages through her sent mail', async () => {
    const progress = { pages: 3, found: 12, unanswered: 1, toOpen: 2, running: true };
    const given = welcome({ find: { progress, onFind: vi.fn() } });
    const { hands } = show(<WelcomePage {...given} />);
    expect(screen.getByText('3 pages read')).toBeTruthy();
    expect(screen.getByText('1 without a reply')).toBeTruthy();
    await hands.click(screen.getByRole('button', { name: 'Search again' }));
    expect(given.find.onFind).toHaveBeenCalledOnce();
  });

  test('a tab that was open before works, or can be reloaded', async () => {
    const tabs = [
      { id: 1, title: 'Inbox', state: 'working' as const },
      { id: 2, title: 'Sent', state: 'reload' as const },
    ];
    const given = welcome({ tabs: { tabs, onReload: vi.fn() } });
    const { hands } = show(<WelcomePage {...given} />);
    await hands.click(screen.getByRole('button', { name: 'Reload this tab' }));
    expect(given.tabs.onReload).toHaveBeenCalledWith(2);
  });
});

describe('the options', () => {
  test('hours that end before they begin are not kept', async () => {
    const given = options();
    const { hands } = show(<OptionsPage {...given} />);
    const to = screen.getByLabelText('To');
    await hands.clear(to);
    await hands.type(to, '08:00');
    expect(screen.getByText('The day must end after it begins. Until it does, 09:00 to 17:00 counts.')).toBeTruthy();
    await hands.tab();
    expect(given.onChange).not.toHaveBeenCalled();
  });

  test('hours are kept as a pair, whichever end was typed first', async () => {
    const given = options();
    const { hands } = show(<OptionsPage {...given} />);
    await hands.clear(screen.getByLabelText('From'));
    await hands.type(screen.getByLabelText('From'), '19:00');
    expect(screen.getByText(/^The day must end/)).toBeTruthy();
    await hands.clear(screen.getByLabelText('To'));
    await hands.type(screen.getByLabelText('To'), '22:00');
    await hands.tab();
    expect(screen.queryByText(/^The day must end/)).toBeNull();
    expect(given.onChange).toHaveBeenCalledExactlyOnceWith({ from: 19 * 60, to: 22 * 60 });
  });

  test('the last working day stays, and that is said', async () => {
    const given = options({ settings: { ...settings, days: [2] } });
    const { hands } = show(<OptionsPage {...given} />);
    await hands.click(screen.getByLabelText('Tue'));
    expect(given.onChange).not.toHaveBeenCalled();
    expect(screen.getByText('At least one day must stay.')).toBeTruthy();
  });

  test('an age of mail is kept when it is whole, and one that cannot be is refused with a word', async () => {
    const given = options();
    const { hands } = show(<OptionsPage {...given} />);
    const field = screen.getByLabelText('Mail is history after');
    await hands.clear(field);
    await hands.type(field, '30');
    expect(given.onChange).not.toHaveBeenCalled();
    await hands.tab();
    expect(given.onChange).toHaveBeenCalledExactlyOnceWith({ historyAfterDays: 30 });
    await hands.clear(field);
    await hands.type(field, '0{Enter}');
    expect(screen.getByText('Between 1 and 3,650 days. Until then it stays at 14.')).toBeTruthy();
    expect(given.onChange).toHaveBeenCalledOnce();
  });

  test('working days are toggled', async () => {
    const given = options();
    const { hands } = show(<OptionsPage {...given} />);
    await hands.click(screen.getByLabelText('Sat'));
    expect(given.onChange).toHaveBeenCalledWith({ days: [1, 2, 3, 4, 5, 6] });
  });

  test('a granted site can be taken back', async () => {
    const given = options();
    const { hands } = show(<OptionsPage {...given} />);
    await hands.click(screen.getByRole('button', { name: 'Remove https://crm.example' }));
    expect(given.sites.onRemove).toHaveBeenCalledWith('https://crm.example');
  });

  test('exports in one click and says the name of the file', async () => {
    const { hands } = show(<OptionsPage {...options()} />);
    await hands.click(screen.getByRole('button', { name: 'Export everything' }));
    expect(await screen.findByText('Exported: next-touch-2026-05-14.json')).toBeTruthy();
  });

  test('restores with a report, or with the reason why not', async () => {
    const onRestore = vi
      .fn<OptionsProps['data']['onRestore']>()
      .mockResolvedValueOnce({ added: 1812, known: 40 })
      .mockRejectedValueOnce(new Error('This file is not an export of Next Touch.'));
    const { hands } = show(<OptionsPage {...options({ data: { onExport: vi.fn(), onRestore } })} />);
    const chooser = screen.getByLabelText('Restore an export', { selector: 'input' });
    const file = new File(['{}'], 'next-touch.json', { type: 'application/json' });
    await hands.upload(chooser, file);
    expect(await screen.findByText('1,812 added, 40 known already')).toBeTruthy();
    await hands.upload(chooser, file);
    const alert = await screen.findByText('Not restored');
    expect(within(alert.parentElement!).getByText('This file is not an export of Next Touch.')).toBeTruthy();
  });

  test('an export that fails is told as one, in words for people', async () => {
    const onExport = () => Promise.reject(new StoreFailure('unopenable', 'UnknownError'));
    const { hands } = show(<OptionsPage {...options({ data: { onExport, onRestore: vi.fn() } })} />);
    await hands.click(screen.getByRole('button', { name: 'Export everything' }));
    expect(await screen.findByText('The data cannot be opened')).toBeTruthy();
    expect(screen.queryByText(/UnknownError|Not restored/)).toBeNull();
  });

  test('a change that could not be kept, and sites that could not be read, are told', async () => {
    const failure = { code: 'full', detail: '' } as const;
    const sites = { granted: null, failure, onAgain: vi.fn(), onRemove: vi.fn() };
    const { hands } = show(<OptionsPage {...options({ notDone: failure, sites })} />);
    expect(screen.getAllByText('The disk is full')).toHaveLength(2);
    expect(screen.getByText('What you just did was not kept.')).toBeTruthy();
    await hands.click(screen.getByRole('button', { name: 'Try again' }));
    expect(sites.onAgain).toHaveBeenCalledOnce();
  });

  test('what is damaged can be restored, or accepted as it is', async () => {
    const given = options({ failure: { code: 'damaged', detail: '12 of 3400' } });
    const { hands } = show(<OptionsPage {...given} />);
    await hands.click(screen.getByRole('button', { name: 'Go on with what is left' }));
    expect(given.onAcceptLoss).toHaveBeenCalledOnce();
  });

  test('data that cannot be opened: nothing is left to go on with, the last export brings it back', () => {
    show(<OptionsPage {...options({ failure: { code: 'unopenable', detail: 'backing store' } })} />);
    expect(screen.getByText(/Your last export is safe/)).toBeTruthy();
    expect(screen.getByText(/remove Next Touch, install it again, then restore that export/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Go on with what is left' })).toBeNull();
  });
});

test('C12: what skipping forgoes is said unless she does not want it', async () => {
  const onChange = vi.fn();
  const { hands } = show(<OptionsPage {...options({ onChange })} />);
  await hands.click(screen.getByRole('checkbox', { name: /^Say what is forgone/ }));
  expect(onChange).toHaveBeenCalledWith({ forgone: false });
});
