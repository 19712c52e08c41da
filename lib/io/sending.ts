import type { Runtime } from 'webextension-polyfill';
import type { Draft } from '../model/ask.ts';

/** A mail has left: the clock moves at once. */
export async function sent(_draft: Draft, _sender: Runtime.MessageSender): Promise<void> {}

/** The sending was taken back: so is the event. */
export async function unsent(_draft: Draft, _sender: Runtime.MessageSender): Promise<void> {}
