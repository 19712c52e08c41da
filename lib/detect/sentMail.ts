import type { Draft } from '../model/ask.ts';
import type { MailEvent } from '../model/event.ts';
import { isOwn } from '../model/own.ts';
import { cleanId, cleanPeople } from './clean.ts';
import { mailEvent } from './mailEvent.ts';
import { mailText } from './mailText.ts';
import { mailVerdict } from './mailVerdict.ts';
import { detectQuote } from './quote.ts';
import { keyOf, type Sight } from './sight.ts';

/** What Gmail's page calls a conversation by itself: no list and no open conversation is found by it. */
const PAGES_OWN = /^thread-[af]:/;

/**
 * A mail that has just left its window, as a fact. The site has not named it yet: it goes by the id of its draft and by
 * a name of ours. Null: it went to nobody but us.
 * @param day the calendar day it was sent, for what "tomorrow" means in it
 */
export function sentMail(draft: Draft, sight: Sight, day: string): MailEvent | null {
  const { to, cc, bcc, subject, body, threadId } = draft.compose;
  const people = new Map([...cleanPeople([...to, ...cc, ...bcc])].filter(([address]) => !isOwn(address, sight.own)));
  if (people.size === 0) return null;
  const shown = { people, subject, threadId: lastingThread(threadId), seenAs: seenAs(body), ...said(draft, day) };
  const mail = mailEvent(sight, { ids: idsOf(draft), direction: 'out', local: null, ...shown });
  return { ...mail, at: sight.seenAt, awaiting: 1 };
}

/** What this one sending is called, and no other one of the same draft. */
export function sendingKey(draft: Draft, sight: Sight): string {
  return keyOf(sight, sendingId(draft));
}

function sendingId({ windowId }: Draft): string {
  return `sent:${windowId}`;
}

function idsOf(draft: Draft): [string, ...string[]] {
  const draftId = cleanId(draft.compose.draftId);
  return draftId === null ? [sendingId(draft)] : [draftId, sendingId(draft)];
}

function lastingThread(raw: string | null): string | null {
  const id = cleanId(raw);
  return id !== null && PAGES_OWN.test(id) ? null : id;
}

function seenAs(body: string | null): MailEvent['seenAs'] {
  return body === null ? 'row' : 'open';
}

function said({ account, compose: { subject, body, attachments } }: Draft, day: string) {
  const from = account === null ? null : { name: null, email: account };
  const verdict = mailVerdict(mailText({ direction: 'out', subject, body, from, headers: null, day }));
  return { verdict, quote: detectQuote({ direction: 'out', subject, body, attachments, sentOn: day }) };
}
