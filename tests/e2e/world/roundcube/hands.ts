import type { FrameLocator, Page } from 'playwright-core';

/** What somebody does in Roundcube with mouse and keys. */
export interface Written {
  to?: string;
  subject?: string;
  text: string;
  file?: { name: string; mimeType: string; buffer: Buffer };
}

/** Writes a mail in the compose window that is open, and does not send it yet. */
export async function write(page: Page, { to, subject, text, file }: Written): Promise<void> {
  await page.locator('#composebody').waitFor();
  if (to) {
    await page.locator('#compose_to .recipient-input input').fill(to);
    await page.keyboard.press('Enter');
  }
  if (subject) await page.locator('[name="_subject"]').fill(subject);
  await page.locator('#composebody').fill(text);
  if (!file) return;
  await page.locator('form[name="uploadform"] input[type="file"]').setInputFiles(file);
  await page.locator('#attachment-list li[id^="rcmfile"]:not(.uploading)').waitFor();
}

/** Sends it; once that is confirmed, Roundcube goes back to the list. */
export async function send(page: Page): Promise<void> {
  await page.locator('button.send').click();
  await page.waitForURL((url) => !url.search.includes('_action=compose'));
  await page.locator('#mailboxlist').waitFor();
}

export async function compose(page: Page, written: Written): Promise<void> {
  await page.locator('a.compose').first().click();
  await write(page, written);
  await send(page);
}

export function row(page: Page, subject: string) {
  return page.locator('#messagelist tbody > tr.message', { hasText: subject });
}

/** Opens a mail beside its list. */
export async function preview(page: Page, subject: string): Promise<FrameLocator> {
  await row(page, subject).locator('td.subject').click();
  const frame = page.frameLocator('#messagecontframe');
  await frame.locator('h2.subject, h3.subject', { hasText: subject }).waitFor();
  return frame;
}

/** Opens a mail on a page of its own. */
export async function openFull(page: Page, subject: string): Promise<void> {
  const address = await row(page, subject).locator('a[href*="_uid="]').getAttribute('href');
  await page.goto(new URL(address ?? '', page.url()).href);
  await page.locator('#messagebody').waitFor();
}

/** Answers a mail of the list. */
export async function answer(page: Page, subject: string, written: Written): Promise<void> {
  await preview(page, subject);
  await page.locator('a.reply:not(.all):visible').first().click();
  await write(page, written);
  await send(page);
}

export async function openFolder(page: Page, folder: 'inbox' | 'sent'): Promise<void> {
  await page.locator(`#mailboxlist li.${folder} > a`).click();
  await page.locator(`#mailboxlist li.${folder}.selected`).waitFor();
  await page.waitForLoadState('networkidle');
}
