import { isOrphan, listen, send } from '../../lib/io/send.ts';
import type { Tell } from '../../lib/model/ask.ts';
import type { Site } from '../../lib/sites/contract.ts';
import { composeElements } from '../../lib/sites/read.ts';
import { OURS } from '../page.content/host.ts';
import { makeDesk, type Desk } from './desk.ts';
import { watchPresses } from './presses.ts';
import { makeSendings } from './sendings.ts';

/** The script of the page calls this at each look of its own: one observer serves both. */
const place = globalThis as { nextTouchCompose?: () => void };

/** Begins in this document, once: injected again, the copy that runs looks again. */
export async function startCompose(): Promise<void> {
  if (place.nextTouchCompose) return place.nextTouchCompose();
  place.nextTouchCompose = () => {};
  const reply = await send({ ask: 'site', kind: 'mail' });
  if (reply) watchWindows(reply.site);
  else delete place.nextTouchCompose;
}

/** Keeps a desk for each compose window that is open. */
function watchWindows(site: Site): void {
  const desks = new Map<Element, Desk>();
  const stopped = new AbortController();
  const sendings = makeSendings(site);
  // What a copy before an update has left.
  for (const left of document.querySelectorAll(`[${OURS}^='compose']`)) left.remove();

  function look(): void {
    if (isOrphan()) return stop();
    const open = composeElements(site, document);
    for (const [element, desk] of desks) if (!open.includes(element)) leave(element, desk);
    for (const element of open) if (!desks.has(element)) begin(element);
    for (const desk of desks.values()) desk.look();
  }
  function begin(element: Element): Desk {
    const desk = makeDesk(site, element, look);
    desks.set(element, desk);
    sendings.reopened(desk.read());
    return desk;
  }
  function leave(element: Element, desk: Desk): void {
    desk.close();
    desks.delete(element);
  }
  function stop(): void {
    stopped.abort();
    sendings.stop();
    for (const [element, desk] of desks) leave(element, desk);
    delete place.nextTouchCompose;
  }

  // A window that opened with all it needs may be sent before the next look.
  const deskOf = (element: Element) => desks.get(element) ?? begin(element);
  watchPresses(site, { deskOf, sendings, stop, signal: stopped.signal });
  place.nextTouchCompose = look;
  listen((tell) => !stopped.signal.aborted && hear(tell, [...desks.values()]));
  look();
}

function hear(tell: Tell, desks: Desk[]): void {
  if (tell.tell === 'changed') for (const desk of desks) desk.askAgain();
  if (!('windowId' in tell)) return;
  const desk = desks.find(({ id }) => id === tell.windowId);
  if (tell.tell === 'insert') desk?.insert(tell.text);
  else desk?.line.grow(tell.height);
}
