import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OwnTexts } from '../../lib/model/template.ts';
import { openBrowser, type World } from './world/chromium.ts';

let world: World;
let options: Page;
beforeAll(async () => {
  world = await openBrowser();
  options = await world.extensionPage('options.html', { width: 900, height: 900 });
  await options.getByRole('heading', { level: 1 }).waitFor();
});
afterAll(async () => {
  await world.close();
});

const kept = async () => ((await world.storage())['templates'] ?? null) as OwnTexts | null;
const text = () => options.getByLabel('Text', { exact: true });
const unfold = (name: string) => options.locator('.template-group > summary', { hasText: name }).click();
const edit = (name: string) => options.getByRole('button', { name: `Edit ${name}` }).click();
const preview = (name: string | RegExp) => options.getByRole('region', { name });
/** The locale of the test holds for the first page only: a reloaded one may write days the American way. */
const QUOTED = /our quote of (\d+ [A-Z]\w+|[A-Z]\w+ \d+)( 20\d\d|, 20\d\d)? \(€12,400\)/;

async function axe(): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page: options }).include('.template-group').analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

describe('follow-up texts', () => {
  it('show what they read like, and a variable is written where the caret is', async () => {
    await unfold('Quote sent');
    await edit('The quote and what matters to them');
    await expect.poll(() => preview(/^With Anna/).innerText()).toMatch(QUOTED);
    expect(await preview('When nothing is known').innerText()).toContain('[quote amount?]');
    await text().press('Control+Home');
    await text().press('End');
    await options.getByRole('button', { name: '{company} Company' }).click();
    await options.keyboard.type('!');
    expect((await text().inputValue()).split('\n')[0]).toBe('Hello {name},{company}!');
    await options.keyboard.press('Control+z');
    await options.keyboard.press('Control+z');
    expect((await text().inputValue()).split('\n')[0]).toBe('Hello {name},');
  });

  it('with a variable that there is none of are not kept, and say which', async () => {
    await text().fill('Hello {nmae}');
    await options.keyboard.press('Control+Enter');
    await options.getByText('{nmae} is none of the variables.').waitFor();
    expect(await preview(/^With Anna/).innerText()).toContain('Hello [nmae?]');
    expect(await kept()).toBeNull();
  });

  it('are kept, by keyboard alone, and are there after a reload', async () => {
    await text().fill('Hello {name}, about {quote_number}');
    await options.keyboard.press('Control+Enter');
    await options.getByText('Saved: The quote and what matters to them').waitFor();
    expect(await options.evaluate(() => document.activeElement?.ariaLabel)).toBe(
      'Edit The quote and what matters to them',
    );
    expect((await kept())?.templates).toMatchObject([
      { id: 'quoteSent-4-en', step: 4, text: 'Hello {name}, about {quote_number}' },
    ]);
    await options.reload();
    await unfold('Quote sent');
    await options.getByText('2 texts, 1 of your own making').waitFor();
    await edit('The quote and what matters to them');
    expect(await preview(/^With Anna/).innerText()).toContain('Hello Anna, about Q-2041');
  });

  it('are reset to what came with us, and one key brings hers back', async () => {
    await options.getByRole('button', { name: 'Reset to default' }).click();
    await options.getByText('The quote and what matters to them is as it came').waitFor();
    expect((await kept())?.templates).toEqual([]);
    await options.keyboard.press('Control+z');
    await options.getByText('Taken back: The quote and what matters to them is as it came').waitFor();
    expect((await kept())?.templates).toHaveLength(1);
    await options.getByRole('button', { name: 'Bring back' }).click();
    await expect.poll(async () => (await kept())?.templates).toEqual([]);
  });

  it('of her own are added in another language, follow a change on another page, and are deleted', async () => {
    await options.getByText('Deutsch', { exact: true }).click();
    await unfold('Every occasion');
    await options.getByRole('button', { name: 'Add a text: Every occasion' }).click();
    await options.getByRole('form', { name: 'New text' }).getByLabel('Name').fill('Messe');
    await text().fill('Guten Tag {full_name}');
    await options.getByRole('button', { name: 'Save' }).click();
    await options.getByText('Saved: Messe').waitFor();
    const other = await world.extensionPage('options.html', { width: 900, height: 900 });
    await other.getByText('Deutsch', { exact: true }).click();
    await other.locator('.template-group > summary', { hasText: 'Every occasion' }).click();
    await other.getByRole('button', { name: 'Edit Messe' }).click();
    await other.getByRole('button', { name: 'Delete' }).click();
    await other.getByText('Deleted: Messe').waitFor();
    await other.close();
    await options.getByRole('button', { name: 'Edit Messe' }).waitFor({ state: 'detached' });
  });

  it('give her name once she has told it', async () => {
    await options.getByLabel('{sender} stands for').fill('Robin Vale');
    await options.keyboard.press('Enter');
    await options.getByText('Saved: Robin Vale').waitFor();
    expect((await kept())?.sender).toBe('Robin Vale');
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`have no accessibility violation when one is open and wrong (${colorScheme}), and fit 320 pixels`, async () => {
      await options.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await options.reload();
      await unfold('Cold');
      await edit('First mail');
      await text().fill('Hello {nmae} {company}');
      await options.keyboard.press('Control+Enter');
      await options.getByText('{nmae} is none of the variables.').waitFor();
      expect(await axe()).toEqual([]);
      await options.setViewportSize({ width: 320, height: 800 });
      expect(await options.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      await options.setViewportSize({ width: 900, height: 900 });
    }, 60_000);
  }

  it('complain of nothing', async () => {
    expect(await world.errors()).toEqual([]);
  });
});
