import type { SendSigns, Site } from './contract.ts';
import { composeElements, outlineOf } from './compose.ts';
import { above, all, attr, first, inputValue, matches } from './dom.ts';
import { isTrusted } from './field.ts';
import { pageOf } from './view.ts';

/*
 * How a mail leaves its window, by the site's marks and never by visible words. Pure over a document; what was pressed
 * and when to look is told by the script of the page.
 */

/** What is pressed: by the mouse, or on the keyboard. */
export interface Stroke {
  target: Element;
  /** Absent: the mouse. */
  key?: string;
  ctrlKey?: boolean;
  metaKey?: boolean;
  altKey?: boolean;
}

/** A press that sends a mail: from which window, and with which button it could be pressed once more. */
export interface Press {
  window: Element;
  button: Element | null;
}

function signsOf(site: Site): SendSigns | undefined {
  return pageOf(site, 'compose')?.send;
}

/** Is this a sending, and of which window? Null: it is none, or one at another time. */
export function pressOf(site: Site, doc: Document, stroke: Stroke): Press | null {
  const signs = signsOf(site);
  if (!signs || (signs.later && within(site, stroke.target, signs.later))) return null;
  const button = isActed(stroke) ? within(site, stroke.target, buttonsOf(signs).join()) : null;
  if (!button && !(signs.shortcut && isShortcut(stroke))) return null;
  const window = windowAround(site, doc, stroke.target, button !== null);
  return window && { window, button: button ?? sendButton(site, window) };
}

/** The button that sends from this window. */
export function sendButton(site: Site, window: Element): Element | null {
  const signs = signsOf(site);
  for (const css of signs ? buttonsOf(signs) : []) {
    const button = first(outlineOf(site, window), css);
    if (button) return button;
  }
  return null;
}

function buttonsOf({ button }: SendSigns): string[] {
  return [button].flat();
}

/** Does this take the last sending back? */
export function isUndo(site: Site, stroke: Stroke): boolean {
  const undo = signsOf(site)?.undo;
  return undo !== undefined && isActed(stroke) && within(site, stroke.target, undo) !== null;
}

/** Pressed with the mouse, or with a key that presses what has the focus. */
function isActed({ key, ctrlKey, metaKey, altKey }: Stroke): boolean {
  return key === undefined || ((key === 'Enter' || key === ' ') && !ctrlKey && !metaKey && !altKey);
}

function isShortcut({ key, ctrlKey, metaKey, altKey }: Stroke): boolean {
  return key === 'Enter' && Boolean(ctrlKey || metaKey) && !altKey;
}

/** The element itself or one above it that fits; what others wrote is none of the site's buttons. */
function within(site: Site, element: Element, css: string): Element | null {
  const hit = matches(element, css) ? element : above(element, css);
  return hit && isTrusted(site, hit) ? hit : null;
}

/** A button may stand beside its window, in a tool bar, where only one window is open. */
function windowAround(site: Site, doc: Document, target: Element, isButton: boolean): Element | null {
  const windows = composeElements(site, doc);
  const around = windows.find((window) => outlineOf(site, window).contains(target));
  return around ?? (isButton && windows.length === 1 ? (windows[0] ?? null) : null);
}

/** The marks of a sending that stand on the page. */
export interface Marks {
  sent: Element | null;
  failed: Element | null;
}

/** Marks that stand there before a press tell of an earlier one. */
export function marksOn(site: Site, doc: Document): Marks {
  const signs = signsOf(site);
  const mark = (css: string | undefined) =>
    (css && all(doc.documentElement, css).findLast((hit) => isTrusted(site, hit))) || null;
  return { sent: mark(signs?.sent), failed: mark(signs?.failed) };
}

/** What has come of a sending; `before`: the marks that stood there when it was pressed. Null: nothing yet. */
export function outcomeOf(site: Site, doc: Document, window: Element, before: Marks): 'sent' | 'refused' | null {
  const signs = signsOf(site);
  const now = marksOn(site, doc);
  if (now.failed && now.failed !== before.failed) return 'refused';
  if (!signs || !now.sent || now.sent === before.sent) return null;
  if (signs.closes && !isGone(site, window)) return null;
  return proves(signs, window) ? 'sent' : null;
}

/** Does the window close with the sending? */
export function closesWithIt(site: Site): boolean {
  return signsOf(site)?.closes === true;
}

/** A window that was closed, or that the page keeps hidden to use it again. */
export function isGone(site: Site, window: Element): boolean {
  return !window.isConnected || matches(window, site.hidden) || above(window, site.hidden) !== null;
}

function proves({ proves: proof }: SendSigns, window: Element): boolean {
  if (!proof) return true;
  const holder = matches(window, proof.css) ? window : first(window, proof.css);
  const value = holder && (proof.attr === 'value' ? inputValue(holder) : attr(holder, proof.attr));
  return value !== null && fits(value, proof.match);
}

function fits(value: string, pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u').test(value);
  } catch {
    return false;
  }
}
