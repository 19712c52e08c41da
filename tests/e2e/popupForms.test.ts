import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ContactEvent } from '../../lib/model/event.ts';
import { mail, promise, quoteMail, rule, touch } from '../store/sample.ts';
import { PATIENT, standIn } from './inside.ts';
import { daysAgo, recordOf, seed } from './prospects.ts';
import { openBrowser, type World } from './world/chromium.ts';

declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };

/** What the popup asks and lets her say without leaving the list: promises, the guard, leases, who was forgotten. */
let world: World;
let inside: Page;

const [pia, ida, lea, max] = ['pia@pia.example', 'ida@ida.example', 'lea@lea.example', 'max@max.example'] as const;
const day = (ahead: number) => daysAgo(-ahead).slice(0, 10);
const named = (person: string, days: number) => {
  const name = person[0]!.toUpperCase() + person.slice(1, 3);
  return { at: daysAgo(days), seenAt: daysAgo(days), names: { [person]: name } };
};

/** Tried yesterday in vain, and promised something for tomorrow. */
function promised(): ContactEvent[] {
  const tried = touch('pia', pia, { ...named(pia, 1), disposition: 'noResponse' });
  return [rule(pia, pia, 'prospect', daysAgo(3)), tried, promise('pia', pia, day(1))];
}

/** Asked for a quote, was tried to the last step, and nobody was in touch for two months. */
function forgotten(): ContactEvent[] {
  const asks = ['Does the labeller fit our small line?'];
  const verdict = { detector: 1, automatic: null, evidence: '', asks };
  const tries = Array.from({ length: 6 }, (_, n) =>
    touch(`ida${n}`, ida, { ...named(ida, 66 - n), disposition: 'noResponse' }),
  );
  return [
    mail('ida', 'in', ida, { ...named(ida, 72), verdict }),
    quoteMail('idaQuote', ida, 7400, named(ida, 70)),
    ...tries,
  ];
}

function lostToALease(): ContactEvent[] {
  const at = daysAgo(2);
  const base = { id: 'decision|lea', at, seenAt: at, by: 'rep', people: [lea] };
  const lost = { kind: 'decision', outcome: 'lost', quoteId: null, reason: 'price', dealType: 'lease' } as const;
  return [rule(lea, lea, 'prospect', daysAgo(9)), touch('lea', lea, named(lea, 5)), { ...base, ...lost }];
}

function meeting(): ContactEvent[] {
  const words = { meeting: 'see you on that day' };
  const verdict = {
    detector: 1,
    automatic: null,
    evidence: '',
    words,
    meeting: { status: 'set', at: day(5) },
  } as const;
  return [rule(max, max, 'prospect', daysAgo(9)), mail('max', 'in', max, { ...named(max, 0.1), verdict })];
}

beforeAll(async () => {
  world = await openBrowser();
  inside = await standIn(world);
  const hours = { zone: 'UTC', days: [0, 1, 2, 3, 4, 5, 6], from: 0, to: 1440, digestAt: [0] };
  const settings = { welcomed: true, country: 'DE', ...hours };
  const sites = { gmail: { at: new Date().toISOString(), state: 'ok' } };
  await inside.evaluate(async (items) => await chrome.storage.local.set(items), { settings, sites });
  await seed(inside, [...promised(), ...forgotten(), ...lostToALease(), ...meeting()]);
});
afterAll(async () => {
  await world.close();
});

const axe = async (page: Page) => (await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id);
const promises = async () => ((await recordOf(world, pia))?.['promises'] ?? []) as { dueOn: string }[];

describe('a promise', () => {
  it('E15: is moved by keyboard, with one undo; the line goes to the day it was moved to', async () => {
    const popup = await world.popup();
    await popup.locator('.group-promise .line-name', { hasText: 'Pia' }).click();
    await popup.keyboard.press('m');
    await popup.getByRole('group', { name: 'Promised for which day?' }).waitFor();
    expect(await axe(popup)).toEqual([]);
    await popup.keyboard.press('Tab');
    await popup.keyboard.press('Enter');
    await popup.getByText(/^Pia: promised for .* instead/).waitFor();
    await expect.poll(async () => (await promises()).map(({ dueOn }) => dueOn > day(1)), PATIENT).toEqual([true]);
    await popup.keyboard.press('Control+z');
    await expect.poll(async () => (await promises()).map(({ dueOn }) => dueOn), PATIENT).toEqual([day(1)]);
    await popup.close();
  });

  it('E17: whom it was owed to was tried yesterday: the guard says so, and that she went on is kept', async () => {
    const popup = await world.popup();
    await popup.locator('.group-promise .line-name', { hasText: 'Pia' }).click();
    await popup.keyboard.press('l');
    await popup.getByText(/the guard asks for 2 working days in between/).waitFor();
    expect(await axe(popup)).toEqual([]);
    await popup.keyboard.press('Enter');
    await popup.getByText(/^Logged/).waitFor();
    await expect
      .poll(async () => (await world.events()).filter(({ kind, overrode }) => kind === 'touch' && overrode), PATIENT)
      .toMatchObject([{ overrode: 'rest', people: [pia] }]);
    await popup.keyboard.press('Control+z');
    await popup.getByText(/^Taken back/).waitFor();
    await popup.close();
  });
});

describe('the folds', () => {
  it('D6: a lease term is said right there; a meeting without an hour asks for it', async () => {
    const popup = await world.popup();
    await popup.getByText('Questions (2)').click();
    await popup.getByLabel('Months', { exact: true }).fill('36');
    expect(await axe(popup)).toEqual([]);
    await popup.getByLabel('Months', { exact: true }).press('Enter');
    await popup.getByText('Question (1)').waitFor();
    expect(await recordOf(world, lea)).toMatchObject({ next: { reason: { code: 'leaseCall' } } });
    await popup.getByRole('button', { name: 'Put it in the book' }).click();
    await popup.getByLabel('Time').fill('14:00');
    expect(await axe(popup)).toEqual([]);
    await popup.keyboard.press('Enter');
    await popup.getByText('Question (1)').waitFor({ state: 'detached' });
    expect(await recordOf(world, max)).toMatchObject({ appointments: [{ at: `${day(5)}T14:00:00.000Z` }] });
    await popup.close();
  });

  it('E19: whoever showed interest and was forgotten is listed, and touched right there', async () => {
    const popup = await world.popup();
    await popup.getByText('Re-warm (1)').click();
    const row = popup.locator('.question', { hasText: 'Ida' });
    await row.getByText(/No touch for \d+ working days/).waitFor();
    expect(await row.innerText()).toMatch(/€7,400[\s\S]*Does the labeller fit/);
    await row.getByRole('button', { name: /^Log/ }).press('Enter');
    expect(await axe(popup)).toEqual([]);
    await row.getByRole('button', { name: /^Save/ }).press('Enter');
    await popup.getByText(/^Re-warm/).waitFor({ state: 'detached' });
    await popup.keyboard.press('Control+z');
    await popup.getByText('Re-warm (1)').waitFor();
    await popup.close();
  });
});

it('a country that was chosen before its holidays were known gets them when the popup opens', async () => {
  const popup = await world.popup();
  const holidays = async () => ((await world.storage())['settings'] as { holidays?: unknown[] }).holidays?.length ?? 0;
  await expect.poll(holidays, PATIENT).toBeGreaterThan(80);
  await popup.close();
});
