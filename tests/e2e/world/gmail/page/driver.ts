import type { Mail, Thread } from '../../mailbox/mailbox.ts';
import { lastMail } from '../../mailbox/mailbox.ts';
import { openCompose } from './compose.ts';
import { bodyOf, emptyDraft, type Draft } from './draft.ts';
import { el } from '../../el.ts';
import { bigThread, generatedThread } from './generated.ts';
import { addMail, mailbox, nextId, remember } from './state.ts';
import { showArrived } from './thread.ts';
import { currentList, showRoute, showThread } from './views.ts';

/** A mail that comes from outside: the driver gives it ids and a time. */
export type NewMail = Omit<Mail, 'id' | 'permId' | 'at'> & { subject: string; threadId: string | null };

let generated = 0;
let rerendering = false;

/** What tests and the bench do to the page, as `window.driver`. Each promise ends when two frames were drawn. */
export const driver = {
  /** Every row of the list shows another thread. */
  async replaceRows(count = 500): Promise<void> {
    currentList().draw(nextThreads(count));
    await drawn();
  },

  async scrollTo(top: number): Promise<void> {
    scrollTo(0, top);
    await drawn();
  },

  /** One new thread at the top with every frame. */
  async streamRows(count = 100): Promise<void> {
    for (const thread of nextThreads(count)) {
      currentList().insert(thread);
      await frame();
    }
    await drawn();
  },

  /** A conversation of so many mails, all unfolded. */
  async openThread(messages = 40): Promise<void> {
    showThread(generatedThread(++generated, messages), true);
    await drawn();
  },

  async openBigMail(bytes = 1_000_000): Promise<void> {
    showThread(bigThread(bytes), true);
    await drawn();
  },

  /** Opens a compose window with this in it. */
  async openCompose(draft: Partial<Draft> = {}): Promise<void> {
    openCompose({ ...emptyDraft, ...draft });
    await drawn();
  },

  /** Types so many letters into the open compose window, opening one where there is none. */
  async typeInCompose(letters = 300): Promise<void> {
    const body = bodyOf(document.querySelector('.M9') ?? openCompose(emptyDraft));
    body.focus();
    for (let letter = 0; letter < letters; letter++) {
      document.execCommand('insertText', false, letter % 6 === 5 ? ' ' : 'abcde'.charAt(letter % 6));
      await task();
    }
    await drawn();
  },

  /** Back to the list. */
  async back(): Promise<void> {
    const list = location.hash.replace(/\/[0-9a-f]{16}.*$/, '');
    if (list === location.hash) showRoute();
    else location.hash = list;
    await drawn();
  },

  /** A mail arrives. */
  async receive(mail: NewMail): Promise<Thread> {
    return await arrive({ ...mail, id: nextId() });
  },

  /** The rep sends a mail from another device: it shows up here complete. */
  async send(mail: Omit<NewMail, 'from'>): Promise<Thread> {
    return await arrive({ ...mail, from: mailbox.account, id: nextId() });
  },

  /** Draws every row again with every frame, as a busy page does, until told to stop. */
  rerenderForever(on: boolean): void {
    if (on && !rerendering) requestAnimationFrame(rerender);
    rerendering = on;
  },

  /** A row that another extension puts into the list: it looks like mail and is none. */
  addForeignRow(): void {
    const cell = el('td.xY', {}, el('div.yW', {}, el('span.yP', { email: 'ad@foreign.example' }, 'Not a mail')));
    currentList().rows.prepend(el('tr.zA.yO.inboxsdk__ignore_row', {}, cell));
  },
};

export type Driver = typeof driver;

declare global {
  interface Window {
    driver: Driver;
  }
}

async function arrive(mail: NewMail & { id: string }): Promise<Thread> {
  const { subject, threadId, ...rest } = mail;
  const before = mailbox.threads.find((thread) => thread.id === threadId);
  const last = before && lastMail(before);
  const added = { ...rest, at: new Date().toISOString(), permId: `msg-f:${BigInt(`0x${mail.id}`)}` };
  const thread = addMail(added, subject, threadId);
  if (document.querySelector(`[role=main] h2[data-legacy-thread-id="${thread.id}"]`)) showArrived(added, last);
  await remember(thread);
  await drawn();
  return thread;
}

function nextThreads(count: number): Thread[] {
  return Array.from({ length: count }, () => generatedThread(++generated));
}

function rerender(): void {
  if (!rerendering) return;
  currentList().draw();
  requestAnimationFrame(rerender);
}

function frame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

async function drawn(): Promise<void> {
  await frame();
  await frame();
}

/** A turn of the event loop, without the wait that a timer has. */
function task(): Promise<unknown> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.addEventListener('message', resolve, { once: true });
    port1.start();
    port2.postMessage(null);
  });
}
