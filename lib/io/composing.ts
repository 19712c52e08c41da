import type { Runtime } from 'webextension-polyfill';

/** Brings the script of compose windows into a page that has one: a page without does not load it. */
export async function startCompose(_sender: Runtime.MessageSender): Promise<void> {}
