import { isOrphan } from '../../lib/io/send.ts';
import type { Site } from '../../lib/sites/contract.ts';
import { isUndo, pressOf, type Press, type Stroke } from '../../lib/sites/sending.ts';
import { OURS } from '../page.content/host.ts';
import type { Desk } from './desk.ts';
import { objects, pressAgain, question, type Overrode } from './guard.ts';
import type { Sendings } from './sendings.ts';

export interface Watched {
  deskOf: (window: Element) => Desk;
  sendings: Sendings;
  stop: () => void;
  signal: AbortSignal;
}

const BEGINS = new Set(['pointerdown', 'mousedown', 'keydown']);
/** A page may act on any of these. */
const ACTS = new Set(['pointerup', 'mouseup', 'click', 'keydown']);
const ENDS = new Set(['click', 'keyup']);
const HEARD = new Set([...BEGINS, ...ACTS, ...ENDS, 'keypress']);

/**
 * Hears what is pressed before the page does. A press that sends is noted, or held back while somebody has to be asked
 * about; whatever goes wrong in here, the mail goes.
 */
export function watchPresses(site: Site, { deskOf, sendings, stop, signal }: Watched): void {
  /** The press that is held back, from its beginning to its end: half a press would be worse than none. */
  let held: Desk | null = null;
  /** Windows about which the rep is being asked: one question at a time. */
  const asking = new Set<Desk>();
  /** We press ourselves, after the question. */
  let ours: { overrode?: Overrode | undefined } | null = null;

  function hear(event: Event): void {
    if (isOrphan()) return stop();
    const { target } = event;
    if (!(target instanceof Element) || target.hasAttribute(OURS)) return;
    const stroke = strokeOf(event, target);
    const press = stroke && pressOf(site, document, stroke);
    if (press) onPress(event, press, deskOf(press.window));
    else if (stroke && ACTS.has(event.type) && isUndo(site, stroke)) sendings.undone();
    else if (BEGINS.has(event.type)) sendings.touched(target);
  }

  function onPress(event: Event, press: Press, desk: Desk): void {
    // A click of a script begins with the click.
    const begins = BEGINS.has(event.type) || event.type === 'click';
    if (!ours && (held === desk || (begins && objects(desk)))) hold(event, press, desk);
    else if (ACTS.has(event.type)) sendings.pressed(desk, ours?.overrode);
  }

  function hold(event: Event, press: Press, desk: Desk): void {
    event.stopImmediatePropagation();
    event.preventDefault();
    const asks = event.type === 'click' || (event.type === 'keydown' && held === null);
    held = ENDS.has(event.type) ? null : desk;
    if (!asks || asking.has(desk)) return void desk.tell();
    asking.add(desk);
    void question(desk).then((answer) => {
      held = null;
      asking.delete(desk);
      if (answer.goes) goOn(press, desk, answer.overrode);
    });
  }

  function goOn(press: Press, desk: Desk, overrode?: Overrode): void {
    ours = { overrode };
    try {
      pressAgain(site, press, desk);
    } finally {
      ours = null;
    }
  }

  const heard = (event: Event) => {
    try {
      hear(event);
    } catch (error) {
      console.warn('Next Touch could not follow a press:', error);
    }
  };
  for (const type of HEARD) window.addEventListener(type, heard, { capture: true, signal });
}

/** What was pressed, as far as it can mean a sending: most letters cannot. */
function strokeOf(event: Event, target: Element): Stroke | null {
  if (!(event instanceof KeyboardEvent)) return (event as MouseEvent).button === 0 ? { target } : null;
  const { key, ctrlKey, metaKey, altKey, isComposing } = event;
  return !isComposing && (key === 'Enter' || key === ' ') ? { target, key, ctrlKey, metaKey, altKey } : null;
}
