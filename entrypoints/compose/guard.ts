import { word } from '../../lib/io/send.ts';
import type { Site } from '../../lib/sites/contract.ts';
import { isGone, sendButton, type Press } from '../../lib/sites/sending.ts';
import type { Desk } from './desk.ts';
import { askAnyway, sayBeside } from './dialog.ts';

/** The rule of the pester guard that the rep went past. */
export type Overrode = 'doNotContact';

/** A worker that is silent this long about somebody lets the mail go, in milliseconds. */
const SILENT_AFTER = 300;
/** A window that still stands this long after we pressed did not hear us, in milliseconds. */
const GOES_WITHIN = 2000;

/** Is there somebody among the recipients whom nobody may write to, or about whom nothing is known yet? */
export function objects(desk: Desk): boolean {
  return recipients(desk).some(({ email }) => !desk.allowed.has(email) && desk.known.get(email) !== false);
}

/** Asks the rep where she has to be asked. Whoever cannot be known of goes. */
export async function question(desk: Desk): Promise<{ goes: boolean; overrode?: Overrode }> {
  try {
    await Promise.race([desk.tell(), new Promise((resolve) => setTimeout(resolve, SILENT_AFTER))]);
    const people = recipients(desk);
    const banned = people.filter(({ email }) => desk.known.get(email) && !desk.allowed.has(email));
    const goes = banned.length === 0 || (await askAnyway(banned));
    if (!goes) desk.focus();
    else for (const { email } of people) desk.allowed.add(email);
    return { goes, ...(banned.length > 0 ? { overrode: 'doNotContact' } : {}) };
  } catch (error) {
    console.warn('Next Touch could not ask before this mail goes:', error);
    return { goes: true };
  }
}

function recipients(desk: Desk): { name: string | null; email: string }[] {
  const { to, cc, bcc } = desk.read().compose;
  return [...to, ...cc, ...bcc];
}

/**
 * Presses the page's own button as a person does, since some pages act on the click and others on the button going up.
 * Where the window stays, the rep is told to press herself: nothing holds her back a second time.
 */
export function pressAgain(site: Site, { button }: Press, desk: Desk): void {
  const again = button?.isConnected ? button : sendButton(site, desk.element);
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
    again?.dispatchEvent(pressing(type));
  setTimeout(() => {
    if (!isGone(site, desk.element)) sayBeside(again ?? desk.element, word('sendPressAgain'));
  }, GOES_WITHIN);
}

function pressing(type: string): Event {
  const how = { bubbles: true, cancelable: true, composed: true, button: 0, detail: 1 };
  return type.startsWith('pointer') ? new PointerEvent(type, how) : new MouseEvent(type, how);
}
