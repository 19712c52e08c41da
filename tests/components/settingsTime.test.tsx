// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { DaysOffField } from '../../components/settings/DaysOffField.tsx';
import { HolidaysField } from '../../components/settings/HolidaysField.tsx';
import { PlaceField } from '../../components/settings/PlaceField.tsx';
import { RefoldNote } from '../../components/settings/RefoldNote.tsx';
import { NotificationsField } from '../../components/settings/SmallSections.tsx';
import { settingsSchema, type Settings } from '../../lib/io/settings.ts';
import { show } from './screen.tsx';

const settings = (part: Partial<Settings> = {}): Settings => ({ ...settingsSchema.parse({}), ...part });
const given = (part: Partial<Settings> = {}) => ({ settings: settings(part), onChange: vi.fn() });

/** It is 14 May 2026. */
const HOLIDAYS = [
  { day: '2026-05-01', name: 'Labour Day' },
  { day: '2026-05-25', name: 'Whit Monday' },
  { day: '2026-11-01', name: 'All Saints' },
  { day: '2027-05-01', name: 'Labour Day' },
  { day: '2027-05-17', name: 'Whit Monday' },
];

describe('public holidays (lesson 5: chosen feeds contain days that nobody observes)', () => {
  test('those of the next twelve months stand there with their weekday, grey where nobody works anyway', () => {
    show(<HolidaysField {...given({ country: 'DE', holidays: HOLIDAYS })} />);
    const rows = screen.getAllByRole('listitem').map(({ textContent, title }) => `${textContent}|${title}`);
    expect(rows).toEqual([
      'Mon 25 May Whit Monday|',
      'Sun 1 Nov All Saints|A day off anyway',
      'Sat 1 May 2027 Labour Day|A day off anyway',
    ]);
  });

  test('unticking a name makes it a working day every year, and ticking it a holiday again', async () => {
    const holidaysOff = ['Labour Day'];
    const page = given({ country: 'DE', holidays: HOLIDAYS, holidaysOff });
    const { hands } = show(<HolidaysField {...page} />);
    await hands.click(screen.getByRole('checkbox', { name: /Whit Monday/ }));
    expect(page.onChange).toHaveBeenLastCalledWith(
      { holidaysOff: ['Labour Day', 'Whit Monday'] },
      { text: 'Whit Monday is a working day, every year' },
    );
    await hands.click(screen.getByRole('checkbox', { name: /Labour Day/ }));
    expect(page.onChange).toHaveBeenLastCalledWith({ holidaysOff: [] }, { text: 'Labour Day is a holiday again' });
  });

  test('without a country, and in one that is not known, it is said what to do', () => {
    const { again } = show(<HolidaysField {...given()} />);
    expect(screen.getByText(/^Choose your country above/)).toBeTruthy();
    again(<HolidaysField {...given({ country: 'PK' })} />);
    expect(screen.getByText('No public holidays are known for Pakistan. Add them as days off below.')).toBeTruthy();
  });

  test('a part of the country is asked for only where some are known; a new country forgets it', async () => {
    const page = given({ country: 'DE', region: 'BY' });
    const { hands, again } = show(<PlaceField {...page} regions={[]} />);
    expect(screen.queryByLabelText('Part of the country')).toBeNull();
    again(<PlaceField {...page} regions={[{ code: 'BY', name: 'Bayern' }]} />);
    await hands.selectOptions(screen.getByLabelText('Part of the country'), 'The whole country');
    expect(page.onChange).toHaveBeenLastCalledWith({ country: 'DE', region: null });
    await hands.selectOptions(screen.getByLabelText('Country'), 'Austria');
    expect(page.onChange).toHaveBeenLastCalledWith({ country: 'AT', region: null });
  });
});

test('a zone that was saved under its old name stands there under the one of today', () => {
  const page = given({ zone: 'Asia/Calcutta' });
  show(<PlaceField {...page} regions={[]} />);
  expect(screen.getByLabelText<HTMLSelectElement>('Time zone').value).toBe('Asia/Kolkata');
  expect(screen.queryByRole('option', { name: 'Asia/Calcutta' })).toBeNull();
});

describe('own days off (lesson 20: a vacation is spread, not piled up)', () => {
  const form = () => within(screen.getByRole('form', { name: 'Add days off' }));

  test('a vacation is added with its note, by keyboard', async () => {
    const page = given();
    const { hands } = show(<DaysOffField {...page} />);
    await hands.type(form().getByLabelText('First day'), '2026-08-03');
    await hands.type(form().getByLabelText('Last day'), '2026-08-14');
    await hands.click(form().getByLabelText('It is a vacation'));
    await hands.type(form().getByLabelText('Note'), 'Sailing{Enter}');
    const daysOff = [{ from: '2026-08-03', to: '2026-08-14', what: 'Sailing', vacation: true }];
    expect(page.onChange).toHaveBeenCalledExactlyOnceWith(
      { daysOff },
      { text: 'Added: Mon 3 Aug to Fri 14 Aug · Sailing' },
    );
  });

  test('one day needs no last day; an order that cannot be is refused, and nothing typed is lost', async () => {
    const page = given();
    const { hands } = show(<DaysOffField {...page} />);
    await hands.click(form().getByRole('button'));
    expect(screen.getByText('Choose the first day.')).toBeTruthy();
    await hands.type(form().getByLabelText('First day'), '2026-08-03');
    await hands.type(form().getByLabelText('Last day'), '2026-08-01');
    await hands.type(form().getByLabelText('Note'), 'Move{Enter}');
    expect(screen.getByText('The last day must not be before the first.')).toBeTruthy();
    expect(form().getByDisplayValue('Move')).toBeTruthy();
    expect(page.onChange).not.toHaveBeenCalled();
    await hands.clear(form().getByLabelText('Last day'));
    await hands.click(form().getByRole('button'));
    const daysOff = [{ from: '2026-08-03', to: '2026-08-03', what: 'Move', vacation: false }];
    expect(page.onChange).toHaveBeenCalledExactlyOnceWith({ daysOff }, { text: 'Added: Mon 3 Aug · Move' });
  });

  test('what is over is folded away, and each can be removed', async () => {
    const past = { from: '2026-02-02', to: '2026-02-06', what: '', vacation: true };
    const next = { from: '2026-06-05', to: '2026-06-05', what: 'Bridge day', vacation: false };
    const page = given({ daysOff: [past, next] });
    const { hands } = show(<DaysOffField {...page} />);
    expect(screen.getByText('1 that is over')).toBeTruthy();
    await hands.click(screen.getByRole('button', { name: 'Remove Fri 5 Jun' }));
    expect(page.onChange).toHaveBeenCalledWith({ daysOff: [past] }, { text: 'Removed: Fri 5 Jun · Bridge day' });
  });
});

describe('hours of the digest (lesson 21)', () => {
  const on = (part: Partial<Settings> = {}) => given({ notifications: true, ...part });

  test('are asked for when notifications are on, 09:00 and 14:00 at first', () => {
    const { again } = show(<NotificationsField {...given()} />);
    expect(screen.queryByText('At these hours')).toBeNull();
    again(<NotificationsField {...on()} />);
    expect(screen.getByLabelText<HTMLInputElement>('Hour 1').value).toBe('09:00');
    expect(screen.getByLabelText<HTMLInputElement>('Hour 2').value).toBe('14:00');
  });

  test('are changed, added and removed; the last one stays', async () => {
    const page = on();
    const { hands, again } = show(<NotificationsField {...page} />);
    await hands.clear(screen.getByLabelText('Hour 2'));
    expect(screen.getByText('Give a time of day, such as 09:00.')).toBeTruthy();
    await hands.type(screen.getByLabelText('Hour 2'), '07:30{Enter}');
    expect(page.onChange).toHaveBeenLastCalledWith({ digestAt: [450, 540] });
    await hands.click(screen.getByRole('button', { name: 'Add an hour' }));
    expect(page.onChange).toHaveBeenLastCalledWith({ digestAt: [540, 840, 960] });
    const one = on({ digestAt: [540] });
    again(<NotificationsField {...one} />);
    await hands.click(screen.getByRole('button', { name: 'Remove 09:00' }));
    expect(one.onChange).not.toHaveBeenCalled();
    expect(screen.getByText(/^At least one hour must stay/)).toBeTruthy();
  });
});

test('planning anew shows how far it is, and when it is done', async () => {
  const onClose = vi.fn();
  const { hands, again } = show(<RefoldNote refold={{ folded: 1200, people: 5000, done: false }} onClose={onClose} />);
  expect(screen.getByText('Planning anew: 1,200 of 5,000')).toBeTruthy();
  expect(screen.getByRole('progressbar').getAttribute('value')).toBe('1200');
  again(<RefoldNote refold={{ folded: 5000, people: 5000, done: true }} onClose={onClose} />);
  expect(screen.getByText('Done: 5,000 people planned anew')).toBeTruthy();
  await hands.click(screen.getByRole('button', { name: 'Close' }));
  expect(onClose).toHaveBeenCalledOnce();
});
