// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { CadencesSection } from '../../components/settings/CadencesSection.tsx';
import type { Deed } from '../../components/settings/field.ts';
import { cadenceSchema } from '../../lib/model/cadence.ts';
import { settingsSchema, type Settings } from '../../lib/io/settings.ts';
import { NOW } from './fakes.ts';
import { show } from './screen.tsx';

/** It is Thursday, 14 May 2026, in Berlin. */
const BASE: Settings = { ...settingsSchema.parse({}), zone: 'Europe/Berlin' };

/** The section with a page around it that keeps what is saved. */
function open(part: Partial<Settings> = {}) {
  const saved = vi.fn<(change: Partial<Settings>, deed?: Deed) => void>();
  function Page() {
    const [settings, setSettings] = useState({ ...BASE, ...part });
    const onChange = (change: Partial<Settings>, deed?: Deed) => {
      saved(change, deed);
      const rules = deed?.rules ? [{ at: NOW, ...deed.rules }] : [];
      setSettings({ ...settings, ...change, policyChanges: [...settings.policyChanges, ...rules] });
    };
    return <CadencesSection settings={settings} onChange={onChange} />;
  }
  return { ...show(<Page />), saved };
}

const edit = (name: string) => screen.getByRole('button', { name: `Edit ${name}` });
const row = (name: string) => edit(name).closest<HTMLElement>('.cadence')!;
const dates = () =>
  within(screen.getByRole('table'))
    .getAllByRole('row')
    .slice(1)
    .map((line) => [...line.children].map(({ textContent }) => textContent).join('|'));
const select = (label: string) => screen.getByLabelText<HTMLSelectElement>(label);

describe('the list of cadences (B31)', () => {
  test('names all of them with who comes onto them, and her own', () => {
    open({
      cadences: { fair: { id: 'fair', name: 'Trade fair', steps: [{ from: 'start', days: 1, channel: 'call' }] } },
    });
    const names = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
    expect(names).toHaveLength(14);
    expect(names).toEqual(expect.arrayContaining(['Inbound lead', 'Lost, lease', 'Out of office', 'Trade fair']));
    expect(row('Quote sent').textContent).toContain('You sent a quote that is still open.6 steps');
    expect(row('Lost, lease').textContent).toContain(
      'every 6 months back from the end of the lease, then every 6 months',
    );
    expect(row('Trade fair').textContent).toContain('Only whom you put on it yourself.1 step');
  });

  test('says when one was changed, exactly on hover', () => {
    const at = '2026-05-12T08:15:00.000Z';
    open({ policyChanges: [{ at, what: 'Quote sent: 5 steps', of: 'quoteSent' }] });
    const when = within(row('Quote sent')).getByText('Changed 12 May');
    expect(when.title).toBe('Tuesday, 12 May 2026 at 10:15');
    expect(within(row('Cold')).queryByText(/Changed/)).toBeNull();
  });
});

describe('editing a cadence', () => {
  test('changes, adds, moves and removes steps, and saves what the schema takes, with its date', async () => {
    const { hands, saved } = open();
    await hands.click(edit('Quote sent'));
    await hands.clear(screen.getByLabelText('Step 2: how long'));
    await hands.type(screen.getByLabelText('Step 2: how long'), '4');
    await hands.selectOptions(select('Step 1: channel'), 'Visit');
    await hands.click(screen.getByRole('button', { name: 'Remove step 5' }));
    await hands.click(screen.getByRole('button', { name: 'Add a step' }));
    await hands.selectOptions(select('Step 6: counted in'), 'months');
    await hands.click(screen.getByRole('button', { name: 'Move step 6 up' }));
    await hands.click(screen.getByRole('button', { name: 'Save' }));
    const [{ cadences }, deed] = saved.mock.lastCall ?? [{}];
    expect(cadences?.['quoteSent']?.steps).toEqual([
      { from: 'start', days: 2, channel: 'visit' },
      { from: 'start', days: 4, channel: 'mail' },
      { from: 'start', days: 10, channel: 'call' },
      { from: 'start', days: 15, channel: 'mail' },
      { from: 'previous', months: 3, channel: 'mail' },
      { from: 'expiry', days: -3, channel: 'call' },
    ]);
    expect(cadenceSchema.safeParse(cadences?.['quoteSent']).success).toBe(true);
    expect(deed).toEqual({
      text: 'Saved: Quote sent, 6 steps',
      rules: { of: 'quoteSent', what: 'Quote sent: 6 steps' },
    });
    expect(screen.queryByRole('form', { name: 'Edit Quote sent' })).toBeNull();
    expect(document.activeElement).toBe(edit('Quote sent'));
    expect(within(row('Quote sent')).getByText('Changed 14 May')).toBeTruthy();
  });

  test('moves a step by Alt and an arrow, and the focus goes with it', async () => {
    const { hands, saved } = open();
    edit('Cold').focus();
    await hands.keyboard('{Enter}');
    expect(document.activeElement).toBe(select('Step 1: channel'));
    await hands.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await waitFor(() => expect(document.activeElement).toBe(select('Step 2: channel')));
    expect(screen.getByText('Now step 2 of 5')).toBeTruthy();
    await hands.click(screen.getByRole('button', { name: 'Save' }));
    expect(saved.mock.lastCall?.[0].cadences?.['cold']?.steps.slice(0, 2)).toEqual([
      { from: 'previous', days: 3, channel: 'mail' },
      { from: 'start', days: 0, channel: 'mail' },
    ]);
  });

  test('what was said of a move goes with the next change', async () => {
    const { hands } = open();
    await hands.click(edit('Cold'));
    await hands.click(screen.getByRole('button', { name: 'Move step 1 down' }));
    expect(screen.getByText('Now step 2 of 5')).toBeTruthy();
    for (let n = 5; n > 0; n--) await hands.click(screen.getByRole('button', { name: 'Remove step 1' }));
    expect(screen.queryByText(/^Now step/)).toBeNull();
  });

  test('keeps what is not touched as it was: named day, lease, rhythm, closing touch', async () => {
    const { hands, saved } = open();
    for (const name of ['Not now', 'Lost, lease', 'After a meeting', 'Inbound lead', 'Holding reply', 'Promise']) {
      await hands.click(edit(name));
      await hands.click(screen.getByRole('button', { name: 'Save' }));
    }
    expect(saved).not.toHaveBeenCalled();
    await hands.click(edit('Not now'));
    const months = screen.getByLabelText(/^After that again/, { selector: 'input' });
    await hands.clear(months);
    await hands.type(months, '4');
    await hands.click(screen.getByRole('button', { name: 'Save' }));
    expect(saved.mock.lastCall?.[0].cadences?.['notNow']).toEqual({
      id: 'notNow',
      namedDay: { days: 0 },
      steps: [
        { from: 'start', days: 22, channel: 'call' },
        { from: 'previous', days: 65, channel: 'call' },
      ],
      repeat: { months: 4, channel: 'mail' },
    });
  });

  test('E15: a promise is told of ahead of its day and while it is overdue, as she wants it', async () => {
    const { hands, saved } = open();
    expect(row('Promise').textContent).toContain('2 steps, then every working day until it is kept');
    await hands.click(edit('Promise'));
    const set = async (label: RegExp | string, n: string) => {
      const field = screen.getByLabelText(label, { selector: 'input' });
      await hands.clear(field);
      await hands.type(field, n);
    };
    await set('Step 1: how long', '3');
    await set(/^While it is overdue/, '2');
    fireEvent.change(screen.getByLabelText('Promised for'), { target: { value: '2026-05-20' } });
    const days = within(screen.getByRole('table', { name: '' }))
      .getAllByRole('time')
      .map((time) => time.getAttribute('datetime')?.slice(0, 10));
    expect(days).toEqual(['2026-05-15', '2026-05-20', '2026-05-22', '2026-05-26']);
    await hands.click(screen.getByRole('button', { name: 'Save' }));
    expect(saved.mock.lastCall?.[0].cadences?.['promise']).toEqual({
      id: 'promise',
      steps: [
        { from: 'due', days: -3, channel: 'mail' },
        { from: 'due', days: 0, channel: 'mail' },
      ],
      repeat: { days: 2, channel: 'mail' },
    });
    expect(cadenceSchema.safeParse(saved.mock.lastCall?.[0].cadences?.['promise']).success).toBe(true);
  });

  test('refuses nonsense beside the field, loses nothing typed and shows no dates for it', async () => {
    const { hands, saved } = open();
    await hands.click(edit('Quote sent'));
    const field = screen.getByLabelText<HTMLInputElement>('Step 1: how long');
    await hands.clear(field);
    await hands.type(field, 'two');
    await hands.click(screen.getByRole('button', { name: 'Save' }));
    expect(screen.getByText('A whole number from 0 to 3,650.')).toBeTruthy();
    expect(screen.getByText('The dates stand here once the marked fields are right.')).toBeTruthy();
    expect(field.value).toBe('two');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    await waitFor(() => expect(document.activeElement).toBe(field));
    expect(saved).not.toHaveBeenCalled();
  });

  test('needs a step', async () => {
    const { hands, saved } = open();
    await hands.click(edit('Out of office'));
    await hands.click(screen.getByRole('button', { name: 'Remove step 1' }));
    await hands.click(screen.getByRole('button', { name: 'Save' }));
    expect(screen.getByText('A cadence needs at least one step.')).toBeTruthy();
    expect(saved).not.toHaveBeenCalled();
  });

  test('Escape, or opening another, closes without saving, and what was changed can be brought back', async () => {
    const { hands, saved } = open();
    await hands.click(edit('Cold'));
    await hands.keyboard('{Escape}');
    expect(screen.queryByText(/was not saved/)).toBeNull();
    await hands.click(edit('Cold'));
    await hands.clear(screen.getByLabelText('Step 2: how long'));
    await hands.type(screen.getByLabelText('Step 2: how long'), '6{Escape}');
    expect(document.activeElement).toBe(edit('Cold'));
    expect(screen.getByText(/What you changed on Cold was not saved./)).toBeTruthy();
    await hands.click(screen.getByRole('button', { name: 'Bring back' }));
    expect(screen.getByLabelText<HTMLInputElement>('Step 2: how long').value).toBe('6');
    await hands.click(edit('Customer'));
    expect(screen.getByRole('form', { name: 'Edit Customer' })).toBeTruthy();
    await hands.click(screen.getByRole('button', { name: 'Bring back' }));
    expect(screen.getByLabelText<HTMLInputElement>('Step 2: how long').value).toBe('6');
    expect(saved).not.toHaveBeenCalled();
  });

  test('a changed default can be reset, and only then', async () => {
    const steps = [{ from: 'start' as const, days: 9, channel: 'letter' as const }];
    const { hands, saved } = open({ cadences: { cold: { id: 'cold', steps } } });
    await hands.click(edit('Inbound lead'));
    expect(screen.queryByRole('button', { name: 'Reset to default' })).toBeNull();
    await hands.click(edit('Cold'));
    await hands.click(screen.getByRole('button', { name: 'Reset to default' }));
    expect(saved.mock.lastCall).toEqual([
      { cadences: {} },
      { text: 'Cold is as it came', rules: { of: 'cold', what: 'Cold: as it came' } },
    ]);
    expect(within(row('Cold')).getByText(/^5 steps/)).toBeTruthy();
  });
});

describe('cadences of her own', () => {
  test('need a name that no other has, begin with the steps of the cold one, and can be deleted', async () => {
    const { hands, saved } = open();
    const name = screen.getByLabelText('Name');
    await hands.click(screen.getByRole('button', { name: 'Add a cadence' }));
    expect(screen.getByText('Give it a name of up to 80 letters.')).toBeTruthy();
    await hands.type(name, 'quote sent{Enter}');
    expect(screen.getByText('Another cadence has this name.')).toBeTruthy();
    await hands.clear(name);
    await hands.type(name, 'Trade fair{Enter}');
    const [own] = Object.values(saved.mock.lastCall?.[0].cadences ?? {});
    expect(own).toMatchObject({ name: 'Trade fair', steps: { length: 5 } });
    expect(cadenceSchema.safeParse(own).success).toBe(true);
    const form = within(screen.getByRole('form', { name: 'Edit Trade fair' }));
    await hands.clear(form.getByLabelText('Name'));
    await hands.type(form.getByLabelText('Name'), ' ');
    await hands.click(screen.getByRole('button', { name: 'Save' }));
    expect(form.getByText('Give it a name of up to 80 letters.')).toBeTruthy();
    await hands.click(screen.getByRole('button', { name: 'Delete' }));
    expect(saved.mock.lastCall?.[0]).toEqual({ cadences: {} });
    expect(saved.mock.lastCall?.[1]?.text).toMatch(/^Deleted: Trade fair\./);
    expect(document.activeElement?.textContent).toBe('Cadences');
  });
});

describe('the preview', () => {
  const christmas = [
    { day: '2025-12-25', name: 'Christmas Day' },
    { day: '2025-12-26', name: 'Boxing Day' },
    { day: '2026-01-01', name: "New Year's Day" },
  ];

  test('shows the dates from a start that she chooses, with the days that are passed over, before saving', async () => {
    const { hands, saved } = open({ holidays: christmas });
    await hands.click(edit('Quote sent'));
    fireEvent.change(screen.getByLabelText('Start'), { target: { value: '2025-12-22' } });
    expect(dates()).toEqual([
      '1. Call|Wed 24 Dec 2025|',
      '2. Mail|Wed 31 Dec 2025|skips Thu 25 Dec 2025 Christmas Dayskips Fri 26 Dec 2025 Boxing Day',
      "3. Call|Thu 8 Jan|skips Thu 1 Jan New Year's Day",
      '4. Mail|Thu 15 Jan|',
      '5. Call|Wed 28 Jan|',
      '6. Call|Thu 29 Jan|',
    ]);
    await hands.clear(screen.getByLabelText('Step 1: how long'));
    await hands.type(screen.getByLabelText('Step 1: how long'), '3');
    expect(dates()[0]).toBe(
      '1. Call|Mon 29 Dec 2025|skips Thu 25 Dec 2025 Christmas Dayskips Fri 26 Dec 2025 Boxing Day',
    );
    expect(saved).not.toHaveBeenCalled();
  });

  test('leaves out a holiday that she works on', async () => {
    const { hands } = open({ holidays: christmas, holidaysOff: ['Christmas Day', 'Boxing Day'] });
    await hands.click(edit('Quote sent'));
    fireEvent.change(screen.getByLabelText('Start'), { target: { value: '2025-12-22' } });
    expect(dates()[1]).toBe('2. Mail|Mon 29 Dec 2025|');
  });

  test('tells a vacation as one, and what falls away behind the validity of the quote', async () => {
    const daysOff = [{ from: '2026-05-18', to: '2026-05-29', what: 'Sailing', vacation: true }];
    const { hands } = open({ daysOff });
    await hands.click(edit('Quote sent'));
    fireEvent.change(screen.getByLabelText('Quote valid until'), { target: { value: '2026-06-12' } });
    expect(dates()[0]).toBe('1. Call|Mon 1 Jun|skips Mon 18 May to Fri 29 May Sailing');
    expect(screen.getByText(/^2 steps fall away/)).toBeTruthy();
  });

  test('D6: a lease of 36 months gives calls in months 18, 24 and 30, one of 24 in 12 and 18', async () => {
    const { hands } = open();
    await hands.click(edit('Lost, lease'));
    fireEvent.change(screen.getByLabelText('Signed on'), { target: { value: '2025-01-15' } });
    expect(dates().slice(0, 3)).toEqual([
      'Call, month 18 of the lease|Wed 15 Jul',
      'Call, month 24 of the lease|Fri 15 Jan 2027',
      'Call, month 30 of the lease|Thu 15 Jul 2027',
    ]);
    await hands.clear(screen.getByLabelText('Term in months'));
    await hands.type(screen.getByLabelText('Term in months'), '24');
    expect(
      dates()
        .slice(0, 2)
        .map((line) => line.slice(0, 14)),
    ).toEqual(['Call, month 12', 'Call, month 18']);
  });

  test('a day that they named is the first step; hours have a time', async () => {
    const { hands } = open();
    await hands.click(edit('Holding reply'));
    fireEvent.change(screen.getByLabelText('Day they named'), { target: { value: '2026-05-29' } });
    expect(dates()).toEqual(['1. Mail|Mon 1 Jun']);
    await hands.click(edit('Inbound lead'));
    expect(dates().slice(0, 2)).toEqual(['1. Mail|Thu 14 May 15:20', '2. Call|Fri 15 May 11:20']);
  });

  test('a rhythm without end goes on after the steps', async () => {
    const { hands } = open();
    await hands.click(edit('Customer'));
    expect(dates()).toEqual(['Call, again|Fri 14 Aug', 'Call, again|Mon 16 Nov']);
  });
});
