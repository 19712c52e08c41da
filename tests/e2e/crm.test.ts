import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PATIENT, standIn } from './inside.ts';
import { shownOn, waitForShown } from './overlay.ts';
import { openBrowser, type World } from './world/chromium.ts';

let world: World;
beforeAll(async () => {
  world = await openBrowser();
});
afterAll(async () => {
  await world.close();
});

async function openLog(page: Page) {
  await page.locator('[data-next-touch="button"]').click();
  const panel = await world.panelFrame(page);
  await panel.locator('main[aria-busy="false"]').waitFor();
  return panel;
}

async function recordOf(ref: string) {
  return (await world.records()).find((record) => (record['addresses'] as string[]).includes(ref));
}

describe('story 3: a CRM page', () => {
  it('does nothing on an origin that was not granted', async () => {
    const page = await world.crm('#/contacts/1');
    await page.locator('h1').waitFor();
    expect(await shownOn(page)).toEqual([]);
    await page.close();
  });

  it('is granted from the popup, at a click, for that origin alone', async () => {
    const page = await world.crm('#/contacts/1');
    await world.grant('https://crm.example.test/*');
    const popup = await world.realPopup(page);
    await popup.locator('.offer button').click();
    await page.locator('[data-next-touch="button"]').waitFor({ state: 'attached' });
    expect(await shownOn(page)).toMatchObject([{ where: 'button', text: 'Log follow-up' }]);
    const other = await world.context.newPage();
    await other.goto(`${world.server.plainCrm}#/contacts/1`);
    await other.locator('h1').waitFor();
    expect(await shownOn(other)).toEqual([]);
    await Promise.all([page.close(), other.close()]);
  });

  it('logs in two clicks: the button, then Save; what came of it is filled in', async () => {
    const page = await world.crm('#/contacts/1');
    const panel = await openLog(page);
    expect(await panel.locator('h1').textContent()).toBe('Nadia Okafor');
    await panel.getByRole('button', { name: /^Save/ }).click();
    await expect.poll(async () => (await recordOf('nadia.okafor@brightfreight.example'))?.['touchCount']).toBe(1);
    expect(await recordOf('nadia.okafor@brightfreight.example')).toMatchObject({
      standing: 'prospect',
      company: 'Bright Freight',
    });
    await page.close();
  });

  it('saves with Enter, and puts one line for the CRM on the clipboard', async () => {
    await world.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await world.crm('#/contacts/1');
    const panel = await openLog(page);
    await panel.getByRole('button', { name: 'Copy for CRM' }).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/^[^\n]*Call[^\n]*$/);
    await panel.getByRole('button', { name: /^Save/ }).press('Enter');
    await expect.poll(async () => (await recordOf('nadia.okafor@brightfreight.example'))?.['touchCount']).toBe(2);
    await page.close();
  });

  it('asks when the page shows two addresses, and remembers the choice for that record', async () => {
    const page = await world.crm('#/contacts/2');
    const panel = await openLog(page);
    await panel.getByText('elena@petrova.example').click();
    await panel.getByRole('button', { name: /^Save/ }).click();
    await expect.poll(async () => (await recordOf('elena@petrova.example'))?.['touchCount']).toBe(1);
    expect(await recordOf('elena.petrova@rosecosmetics.example')).toBeUndefined();
    await page.reload();
    const again = await openLog(page);
    expect(await again.locator('h1').textContent()).toBe('Elena Petrova');
    expect(await again.locator('body').innerText()).toContain('elena@petrova.example');
    await page.close();
  });

  it('lets a wrong choice be told, and remembers the later one', async () => {
    const page = await world.crm('#/contacts/2');
    const panel = await openLog(page);
    await panel.getByRole('button', { name: 'Somebody else?' }).click();
    await panel.locator('input[type="search"]').fill('Nadia');
    await panel.getByText('nadia.okafor@brightfreight.example').click();
    await panel.locator('h1', { hasText: 'Nadia Okafor' }).waitFor();
    await page.reload();
    const again = await openLog(page);
    expect(await again.locator('h1').textContent()).toBe('Nadia Okafor');
    await page.close();
  });

  it('searches where there is no address, and takes a person with a name and a phone', async () => {
    const page = await world.crm('#/contacts/3');
    const panel = await openLog(page);
    expect(await panel.locator('input').first().inputValue()).toBe('Henrik Olsen');
    await panel.getByRole('button', { name: /Henrik Olsen/ }).click();
    await panel.getByRole('button', { name: /^Save/ }).click();
    await expect.poll(async () => (await recordOf('tel:+4532960103'))?.['touchCount']).toBe(1);
    await page.reload();
    const again = await openLog(page);
    expect(await again.locator('h1').textContent()).toBe('Henrik Olsen');
    await page.close();
  });

  it('knows whom a quotation is for by the contact it links to', async () => {
    const page = await world.crm('#/quotations/7');
    const panel = await openLog(page);
    expect(await panel.locator('h1').textContent()).toBe('Nadia Okafor');
    await page.close();
  });

  it('follows the page: another record, another person; a list, no button', async () => {
    const page = await world.crm('#/contacts/1');
    await page.locator('[data-next-touch="button"]').waitFor({ state: 'attached' });
    await page.evaluate(() => (location.hash = '#/contacts'));
    await page.locator('[data-next-touch="button"]').waitFor({ state: 'detached' });
    await page.evaluate(() => (location.hash = '#/contacts/2'));
    await page.locator('[data-next-touch="button"]').waitFor({ state: 'attached' });
    await page.close();
  });

  it('comes back after a restart of the browser, and the touches are there', async () => {
    await world.restart('kill');
    expect((await recordOf('nadia.okafor@brightfreight.example'))?.['touchCount']).toBe(2);
    const page = await world.crm('#/contacts/1');
    await page.locator('[data-next-touch="button"]').waitFor({ state: 'attached' });
    await page.close();
  });

  it('leaves no complaint in any log', async () => {
    expect(await world.errors()).toEqual([]);
  });
});

describe('a click that opens nothing', () => {
  const click = (page: Page) => page.locator('[data-next-touch="button"]').click();
  const said = (text: RegExp) => ({ where: 'note', text: expect.stringMatching(text) as string });

  it('says so beside the button while the book cannot be read, until the next click', async () => {
    const page = await world.crm('#/contacts/1');
    const inside = await standIn(world);
    await inside.evaluate(takeForNewer);
    await click(page);
    await expect
      .poll(() => shownOn(page), PATIENT)
      .toContainEqual(expect.objectContaining(said(/could not open this/)));
    await page.mouse.click(5, 5);
    expect((await shownOn(page)).map(({ where }) => where)).toEqual(['button']);
    await Promise.all([page.close(), inside.close()]);
  });

  it('says so when Next Touch was switched off while the page was open', async () => {
    const page = await world.crm('#/contacts/1');
    await waitForShown(page, /Log follow-up/);
    await world.switchOff();
    await page.bringToFront();
    await click(page);
    await expect.poll(() => shownOn(page), PATIENT).toMatchObject([said(/has stopped on this page/)]);
  });
});

/** Runs in a page of the extension: from here on the book belongs to a newer version. */
async function takeForNewer(): Promise<void> {
  const request = indexedDB.open('next-touch', 990);
  await new Promise((resolve) => request.addEventListener('success', resolve));
  request.result.close();
}
