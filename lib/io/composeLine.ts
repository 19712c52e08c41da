import type { Runtime } from 'webextension-polyfill';
import type { Draft, DraftReply } from '../model/ask.ts';
import { forbidden } from './forbidden.ts';

/** What the line beside a compose window has to say of this draft. */
export async function lineFor(_draft: Draft, _sender: Runtime.MessageSender): Promise<DraftReply> {
  const { to, cc, bcc } = _draft.compose;
  return { line: null, doNotContact: await forbidden([...to, ...cc, ...bcc].map(({ email }) => email)) };
}
