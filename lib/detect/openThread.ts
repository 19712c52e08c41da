import type { MailEvent, Verdict } from '../model/event.ts';
import { isOwn } from '../model/own.ts';
import { parseAddress } from '../model/address.ts';
import type { PageMessage, PageReading } from '../model/reading.ts';
import type { ThreadSighting } from '../model/thread.ts';
import { cleanId, cleanPeople } from './clean.ts';
import { concerned, type Concerned } from './concerned.ts';
import { mailEvent } from './mailEvent.ts';
import { mailText } from './mailText.ts';
import { mailVerdict } from './mailVerdict.ts';
import { detectQuote } from './quote.ts';
import { keyOf, localOf, type Sight } from './sight.ts';

const MAX_MESSAGES = 1000;

type People = Map<string, string | null>;

/** The mails of the conversation that is open on the page. */
export function mailsOfThread(reading: PageReading, sight: Sight): MailEvent[] {
  const messages = reading.messages.slice(0, MAX_MESSAGES);
  const circle = { everybody: outsiders(messages, sight), writtenTo: writtenTo(messages, sight) };
  return messages.flatMap((message, position) => {
    const mail = mailOf(message, reading, sight, circle);
    return mail ? [{ ...mail, position }] : [];
  });
}

/** That the conversation was looked at, down to its last message. */
export function threadSeen(reading: PageReading, sight: Sight): ThreadSighting[] {
  const threadId = cleanId(reading.thread?.id ?? null);
  const last = reading.messages.at(-1);
  if (threadId === null || !last) return [];
  const { site, account, seenAt: readAt } = sight;
  const lastMessageId = cleanId(last.id) ?? cleanId(last.permId);
  return [{ id: keyOf(sight, threadId), site, account, threadId, readAt, lastMessageId, complete: true }];
}

/** Who takes part in a conversation: all but us, and those that our mails went to. */
interface Circle {
  everybody: People;
  writtenTo: People;
}

function mailOf(message: PageMessage, reading: PageReading, sight: Sight, circle: Circle): MailEvent | null {
  const [id, ...others] = [cleanId(message.id), cleanId(message.permId)].filter((one) => one !== null);
  const direction = directionOf(message, sight);
  if (id === undefined || direction === null) return null;
  const threadId = cleanId(message.threadId) ?? cleanId(reading.thread?.id ?? null);
  const local = localOf(sight, message);
  const subject = reading.thread?.subject ?? null;
  const words = said(message, reading, direction, local);
  const about = direction === 'in' ? inbound(message, sight, circle, words) : outbound(message, sight, circle);
  if (about.people.size === 0) return null;
  const decides = message.collapsed || words.quote?.role === 'delivered' || !hidesOurs(reading, sight);
  const quote = decides ? words.quote : null;
  const shown = { seenAs: seenAs(message, decides || direction === 'in'), direction, subject, local, ...about };
  const awaiting = cleanId(message.id) === null && direction === 'out' ? { awaiting: 1 as const } : {};
  return mailEvent(sight, { ids: [id, ...others], threadId, ...shown, ...awaiting, ...words, quote });
}

/** An open mail whose text has not come yet tells no more than a row does. */
function seenAs(message: PageMessage, decides: boolean): MailEvent['seenAs'] {
  if (message.collapsed || (message.to === null && message.cc === null)) return 'collapsed';
  return decides && message.body !== null ? 'open' : 'row';
}

/**
 * A row names the files of its whole conversation: as long as a mail of ours is folded, the quote may be that one's, and
 * an open one that brings none does not say that there is none.
 */
function hidesOurs({ messages }: PageReading, sight: Sight): boolean {
  return messages.some((message) => message.collapsed && directionOf(message, sight) === 'out');
}

/** What the detectors make of the words: of every mail what it says, of a mail by us whether it brings a quote. */
function said(message: PageMessage, reading: PageReading, direction: 'in' | 'out', local: string | null) {
  const subject = subjectOf(message, reading);
  const body = message.collapsed ? null : message.body;
  const day = local?.slice(0, 10) ?? null;
  const verdict = mailVerdict(mailText({ direction, subject, body, from: message.from, headers: null, day }));
  if (direction === 'in') return { verdict, quote: null };
  return { verdict, quote: detectQuote({ direction, subject, body, attachments: message.attachments, sentOn: day }) };
}

/** The page heads the whole conversation with the subject of its first mail; the others answer it. */
function subjectOf(message: PageMessage, { thread, messages }: PageReading): string | null {
  const subject = thread?.subject ?? null;
  return subject === null || message === messages[0] ? subject : `Re: ${subject}`;
}

/** Any of us sending is `out`; the page knows aliases that we do not. Null: the page shows no sender. */
function directionOf(message: PageMessage, sight: Sight): 'in' | 'out' | null {
  const sender = message.from && parseAddress(message.from.email);
  if (!sender) return null;
  return message.direction === 'out' || isOwn(sender, sight.own) ? 'out' : 'in';
}

function inbound(
  message: PageMessage,
  sight: Sight,
  circle: Circle,
  { verdict }: { verdict: Verdict | null },
): Concerned {
  return concerned(outside([message.from], sight), circle.writtenTo, message, verdict);
}

function outbound(message: PageMessage, sight: Sight, { everybody }: Circle): Concerned {
  return { people: recipients(message, sight, everybody) };
}

/** A collapsed mail hides to whom it went: then to those the conversation is with. */
function recipients(message: PageMessage, sight: Sight, everybody: People): People {
  if (message.to === null && message.cc === null) return everybody;
  return outside([...(message.to ?? []), ...(message.cc ?? [])], sight);
}

function writtenTo(messages: PageMessage[], sight: Sight): People {
  const ours = messages.filter((message) => directionOf(message, sight) === 'out');
  return outside(
    ours.flatMap(({ to }) => to ?? []),
    sight,
  );
}

function outsiders(messages: PageMessage[], sight: Sight): People {
  const seen = messages.flatMap((message) => [
    directionOf(message, sight) === 'in' ? message.from : null,
    ...(message.to ?? []),
    ...(message.cc ?? []),
  ]);
  return outside(seen, sight);
}

function outside(people: PageMessage['from'][], sight: Sight): People {
  const known = cleanPeople(people.filter((person) => person !== null));
  return new Map([...known].filter(([address]) => !isOwn(address, sight.own)));
}
