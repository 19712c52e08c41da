import { send } from '../../lib/io/send.ts';
import type { Draft, PageAsk } from '../../lib/model/ask.ts';
import type { Site } from '../../lib/sites/contract.ts';
import { outlineOf } from '../../lib/sites/read.ts';
import { closesWithIt, isGone, marksOn, outcomeOf, type Marks } from '../../lib/sites/sending.ts';
import type { Desk } from './desk.ts';

/** A large file goes up first; what is not confirmed after this long is not counted, in milliseconds. */
const LONGEST = 300_000;
/** One press is heard several times, button down, button up and click, within this, in milliseconds. */
const PRESS = 1000;
/** Sendings that a window with their draft may bring back. */
const REMEMBERED = 20;

interface Sending {
  draft: Draft;
  window: Element;
  before: Marks;
  pressedAt: number;
  overrode: 'doNotContact' | undefined;
}

export interface Sendings {
  /** The mail of this window was sent, as far as the press goes. */
  pressed: (desk: Desk, overrode?: 'doNotContact') => void;
  /** Something was done in a window after the press: the mail has stayed. */
  touched: (target: Element) => void;
  /** "Undo" was pressed. */
  undone: () => void;
  /** A window has opened; holding a draft that was sent, it takes that back by whatever way it came. */
  reopened: (draft: Draft) => void;
  stop: () => void;
}

/**
 * Mails between the press and the site's word: pending at the press, with what the window held then; sent when the
 * window is gone and the site has said so; taken back at "undo". Watches the page only while one is pending.
 */
export function makeSendings(site: Site): Sendings {
  let pending: Sending[] = [];
  let count = 0;
  let last: { sending: Sending; mark: Element | null } | null = null;
  const gone = new Map<string, Sending>();
  let words: Promise<unknown> = Promise.resolve();
  const observer = new MutationObserver(check);

  /** In this order, also when the worker answers slowly. */
  function say(ask: PageAsk): void {
    words = words.then(() => send(ask));
  }

  function check(): void {
    for (const sending of pending) settle(sending);
    if (pending.length === 0) observer.disconnect();
  }

  function settle(sending: Sending): void {
    const outcome = outcomeOf(site, document, sending.window, sending.before);
    if (outcome === 'sent') confirm(sending);
    if (outcome !== null || performance.now() - sending.pressedAt > LONGEST) return drop(sending);
    // A mark that went and came again is a new one.
    if (marksOn(site, document).sent === null) sending.before.sent = null;
  }

  function confirm(sending: Sending): void {
    const { draft, overrode } = sending;
    say({ ask: 'sent', draft, ...(overrode ? { overrode } : {}) });
    last = { sending, mark: marksOn(site, document).sent };
    if (draft.compose.draftId !== null) remember(draft.compose.draftId, sending);
  }

  function remember(draftId: string, sending: Sending): void {
    gone.set(draftId, sending);
    const [oldest] = gone.size > REMEMBERED ? gone.keys() : [];
    if (oldest !== undefined) gone.delete(oldest);
  }

  function takeBack({ draft }: Sending): void {
    if (draft.compose.draftId !== null) gone.delete(draft.compose.draftId);
    if (last?.sending.draft === draft) last = null;
    say({ ask: 'unsent', draft });
  }

  function drop(sending: Sending): void {
    pending = pending.filter((other) => other !== sending);
  }

  return {
    pressed(desk, overrode) {
      const before = pending.find(({ window }) => window === desk.element);
      if (before && performance.now() - before.pressedAt < PRESS) return;
      if (before) drop(before);
      const read = desk.read('whole');
      const draft = { ...read, windowId: `${read.windowId}:${++count}` };
      const sending = { draft, window: desk.element, before: marksOn(site, document), overrode };
      pending = [...pending, { ...sending, pressedAt: performance.now() }];
      observer.observe(document.documentElement, { childList: true, subtree: true });
    },
    touched(target) {
      // A window that closes with the sending is there to be touched only if it was refused.
      const sending = closesWithIt(site) && pending.find(({ window }) => outlineOf(site, window).contains(target));
      if (sending) drop(sending);
    },
    undone() {
      // While it goes out the site may offer to stop it: the newest one that has left its window.
      const leaving = pending.findLast(({ window }) => isGone(site, window));
      if (leaving) drop(leaving);
      else if (last && last.mark === marksOn(site, document).sent) takeBack(last.sending);
    },
    reopened({ compose: { draftId } }) {
      const sending = draftId === null ? undefined : gone.get(draftId);
      if (sending) takeBack(sending);
    },
    stop: () => observer.disconnect(),
  };
}
