import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { listenIn, PATIENT, standIn } from './inside.ts';
import type { World } from './world/chromium.ts';

/** Writing and sending in the pretend Gmail, and what the book says of it. */
interface Filled {
  to: string;
  subject?: string;
  text?: string;
}

const listeners = new WeakMap<World, (ask: string) => Promise<number>>();

/** Opens a window in some way, and waits until our script knows of it: nobody sends sooner than a person can. */
export async function opening(world: World, open: () => Promise<unknown>): Promise<void> {
  const heard = listeners.get(world) ?? (await listenIn(await standIn(world)));
  listeners.set(world, heard);
  const before = await heard('draft');
  await open();
  await expect.poll(async () => await heard('draft'), PATIENT).toBeGreaterThan(before);
}

/** Opens a compose window as a rep does, and fills it in. */
export async function compose(
  world: World,
  page: Page,
  { to, subject = 'Hello', text = 'Good day' }: Filled,
): Promise<void> {
  const before = await page.locator('.M9').count();
  await opening(world, () => page.locator('.T-I-KE').click());
  const form = page.locator('.M9').nth(before);
  await form.locator('div[name=to] input').fill(to);
  await form.locator('div[name=to] input').press('Enter');
  await form.locator('[name=subjectbox]').fill(subject);
  await form.locator('[g_editable]').fill(text);
}

export const send = (page: Page) => page.locator('.M9 .T-I-atl:not([aria-haspopup]):not(.Uo)').last();
export const toast = (page: Page, text: string) => page.locator('.b8', { hasText: text }).waitFor();

/** Mails of ours to this address, without those that were taken back. */
export async function sentTo(world: World, address: string): Promise<Record<string, unknown>[]> {
  const events = await world.events();
  const inForce = (id: unknown): boolean => {
    const names = [id, ...((events.find((event) => event['id'] === id)?.['ids'] as string[] | undefined) ?? [])];
    return !events.some(({ kind, of, id: retract }) => kind === 'retract' && names.includes(of) && inForce(retract));
  };
  return events.filter(
    ({ kind, direction, people, id }) =>
      kind === 'mail' && direction === 'out' && (people as string[]).includes(address) && inForce(id),
  );
}

export async function countsOne(world: World, address: string): Promise<void> {
  await expect.poll(async () => (await sentTo(world, address)).length, PATIENT).toBe(1);
}

/** What comes later is recorded: what came before would have been, too. */
export async function nothingCame(world: World, page: Page, address: string, marker: string): Promise<void> {
  await compose(world, page, { to: marker });
  await send(page).click();
  await countsOne(world, marker);
  expect(await sentTo(world, address)).toEqual([]);
}
