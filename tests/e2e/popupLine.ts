import type { Page } from 'playwright-core';

/** Opens the log form of somebody who stands in the popup's list. */
export async function openLog(popup: Page, name: string): Promise<void> {
  const line = popup.locator('li.line', { hasText: name }).first();
  await line.locator('.line-main').click();
  await line.locator('.line-actions button', { hasText: /^Log/ }).click();
}

/** Logs a touch with what the form proposes. */
export async function saveTouch(popup: Page, name: string): Promise<void> {
  await openLog(popup, name);
  await popup.getByRole('button', { name: /^Save/ }).click();
}
