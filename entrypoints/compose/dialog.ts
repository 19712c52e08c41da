import { word } from '../../lib/io/send.ts';
import { makeHost, onClick, sheetOf } from '../page.content/host.ts';

/**
 * The one question that stands between the rep and a mail. It shows nothing but whom the page names itself, and that
 * she has said not to write to them.
 */
const sheet = sheetOf(`
:host { all: initial !important; color-scheme: light dark !important; }
dialog { box-sizing: border-box; width: min(420px, calc(100vw - 32px)); max-height: calc(100vh - 32px); overflow: auto;
  padding: 18px 20px 16px; border: 0; border-radius: 10px; font: 13px/19px system-ui, sans-serif;
  color: light-dark(#1f2937, #e8eaed); background: light-dark(#fff, #26282b);
  box-shadow: 0 0 0 1px light-dark(rgb(0 0 0 / .12), rgb(255 255 255 / .16)), 0 12px 40px rgb(0 0 0 / .4); }
dialog::backdrop { background: rgb(0 0 0 / .35); }
h1 { margin: 0 0 6px; font: 600 15px/21px system-ui, sans-serif; }
p { margin: 0; }
ul { margin: 8px 0; padding: 0; list-style: none; }
li { overflow-wrap: anywhere; font-weight: 600; }
li span { font-weight: 400; color: light-dark(#4b5563, #b6bcc6); }
div { display: flex; flex-wrap: wrap; justify-content: flex-end; gap: 8px; margin-block-start: 16px; }
button { all: unset; box-sizing: border-box; padding: 6px 14px; border-radius: 6px; font: 600 13px/20px system-ui, sans-serif;
  cursor: pointer; color: light-dark(#1f2937, #e8eaed); box-shadow: inset 0 0 0 1px light-dark(#b6bcc6, #5f6670); }
button:hover { background: light-dark(#f1f3f5, #33363a); }
button.keep { color: light-dark(#fff, #10243f); background: light-dark(#1a56b0, #9cc2ff); box-shadow: none; }
button.keep:hover { background: light-dark(#164a98, #b5d1ff); }
button:focus { outline: 2px solid light-dark(#1a56b0, #9cc2ff); outline-offset: 2px; }
`);

const noteSheet = sheetOf(`
:host { all: initial !important; position: fixed !important; z-index: 2147483647 !important; }
p { margin: 0; padding: 7px 12px; border-radius: 6px; font: 500 12px/17px system-ui, sans-serif; color: #fff;
  background: #1f2937; box-shadow: 0 2px 10px rgb(0 0 0 / .3), 0 0 0 1px rgb(255 255 255 / .2); }
`);

/** Asks whether the mail goes to these people all the same. Escape, and whatever else closes it, says no. */
export function askAnyway(people: { name: string | null; email: string }[]): Promise<boolean> {
  const { host, root } = makeHost('div', 'compose-ask', sheet);
  const dialog = el('dialog');
  dialog.setAttribute('role', 'alertdialog');
  dialog.setAttribute('aria-labelledby', 'title');
  dialog.setAttribute('aria-describedby', 'what');
  const keep = button(word('sendDont'), 'keep');
  const send = button(word('sendAnyway'));
  const title = Object.assign(el('h1', word('doNotContact')), { id: 'title' });
  const what = Object.assign(el('p', word('sendForbidden')), { id: 'what' });
  dialog.append(title, what, list(people), el('p', word('sendForbiddenAsk')), row(send, keep));
  root.append(dialog);
  // A key that is still down from sending presses nothing here.
  dialog.addEventListener('keydown', (event) => event.repeat && event.preventDefault());
  document.documentElement.append(host);
  dialog.showModal();
  keep.focus();
  return new Promise((resolve) => {
    const end = () => {
      watch.disconnect();
      host.remove();
      resolve(dialog.returnValue === 'send');
    };
    // A page may take it away: then nothing was answered.
    const watch = new MutationObserver(() => !host.isConnected && end());
    watch.observe(document.documentElement, { childList: true });
    dialog.addEventListener('close', end);
    onClick(keep, () => dialog.close(''));
    onClick(send, () => dialog.close('send'));
  });
}

function list(people: { name: string | null; email: string }[]): HTMLElement {
  const items = people.map(({ name, email }) => {
    const item = el('li', name ?? email);
    if (name !== null && name !== email) item.append(' ', el('span', email));
    return item;
  });
  const all = el('ul');
  all.append(...items);
  return all;
}

function row(...buttons: HTMLElement[]): HTMLElement {
  const all = el('div');
  all.append(...buttons);
  return all;
}

function button(text: string, kind = ''): HTMLButtonElement {
  return Object.assign(el('button', text), { type: 'button' as const, className: kind });
}

function el<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, text = ''): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

const GAP = 8;

/** A few words above an element, until the next click or key. */
export function sayBeside(beside: Element, text: string): void {
  const { host, root } = makeHost('div', 'compose-note', noteSheet);
  const { left, top } = beside.getBoundingClientRect();
  root.adoptedStyleSheets.push(
    sheetOf(`:host { left: ${Math.max(GAP, left)}px !important; bottom: ${innerHeight - top + GAP}px !important; }`),
  );
  const note = el('p', text);
  note.setAttribute('role', 'alert');
  root.append(note);
  document.documentElement.append(host);
  const options = { capture: true, once: true };
  for (const type of ['mousedown', 'keydown']) document.addEventListener(type, () => host.remove(), options);
}
