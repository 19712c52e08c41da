import type { Runtime } from 'webextension-polyfill';
import type { Draft, DraftReply } from '../model/ask.ts';

/** What the line beside a compose window has to say of this draft. */
export async function lineFor(_draft: Draft, _sender: Runtime.MessageSender): Promise<DraftReply> {
  return { line: null, doNotContact: [] };
}
