import type { Frame, Page } from 'playwright-core';
import type { World } from './world/chromium.ts';

/** What Next Touch puts into pages stands in closed roots, where only the debugger can look. */
export interface ShownChip {
  where: string;
  text: string;
  title: string;
}

interface Node {
  nodeName: string;
  nodeValue?: string;
  attributes?: string[];
  children?: Node[];
  shadowRoots?: Node[];
}

/** Every chip, button and word of ours on the page, in the order of the page. */
export async function shownOn(page: Page): Promise<ShownChip[]> {
  const session = await page.context().newCDPSession(page);
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: Node };
  await session.detach();
  return hostsIn(root);
}

function hostsIn(node: Node): ShownChip[] {
  const where = attribute(node, 'data-next-touch');
  const inside = [...(node.children ?? []), ...(node.shadowRoots ?? [])];
  if (where === undefined) return inside.flatMap(hostsIn);
  const button = inside.flatMap(all).find(({ nodeName }) => nodeName === 'BUTTON' || nodeName === 'P');
  return [{ where, text: button ? textOf(button) : '', title: (button && attribute(button, 'title')) ?? '' }];
}

function all(node: Node): Node[] {
  return [node, ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(all)];
}

function textOf(node: Node): string {
  return all(node)
    .filter(({ nodeName }) => nodeName === '#text')
    .map(({ nodeValue }) => nodeValue ?? '')
    .join('');
}

function attribute({ attributes = [] }: Node, name: string): string | undefined {
  const at = attributes.indexOf(name);
  return at >= 0 && at % 2 === 0 ? attributes[at + 1] : undefined;
}

/** Waits until something of ours on the page says this. Looks again after each change of the page. */
export async function waitForShown(page: Page, text: RegExp, where?: string): Promise<ShownChip> {
  const until = Date.now() + 15_000;
  for (;;) {
    const shown = (await shownOn(page)).find((chip) => text.test(chip.text) && (!where || chip.where === where));
    if (shown) return shown;
    if (Date.now() > until) throw new Error(`nothing says ${text}: ${JSON.stringify(await shownOn(page))}`);
    await nextChange(page);
  }
}

/** The next change of the page's own elements, or a quarter of a second: closed roots change without a sign. */
async function nextChange(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => done());
        const timer = setTimeout(() => done(), 250);
        const done = () => (observer.disconnect(), clearTimeout(timer), resolve());
        observer.observe(document, { childList: true, subtree: true });
      }),
  );
}

/** Clicks the chip of the conversation with this subject, or the one at the open conversation's heading. */
export async function clickChip(page: Page, subject?: string): Promise<void> {
  const row = page.locator('tr.zA', { hasText: subject ?? '' });
  const chip = subject === undefined ? page.locator('[data-next-touch="thread"]') : row.locator('[data-next-touch]');
  await chip.first().click();
}

/** Opens the panel of a conversation and waits until it shows somebody. */
export async function openPanel(world: World, page: Page, subject?: string): Promise<Frame> {
  await clickChip(page, subject);
  const panel = await world.panelFrame(page);
  await panel.locator('main[aria-busy="false"] h1').waitFor();
  return panel;
}

/**
 * Opens the conversation with this subject, as a click on its row does. A list that is painted anew under the mouse
 * swallows a click: then it is clicked again, as a person would.
 */
export async function openConversation(page: Page, subject: string): Promise<void> {
  const heading = page.locator('h2.hP', { hasText: subject }).first();
  for (let attempt = 1; ; attempt++) {
    await page.locator('tr.zA', { hasText: subject }).first().locator('.y6').click();
    const opened = heading.waitFor({ timeout: attempt < 3 ? 5_000 : 30_000 });
    if (attempt === 3) return await opened;
    if (
      await opened.then(
        () => true,
        () => false,
      )
    )
      return;
    await page.keyboard.press('Escape');
  }
}
