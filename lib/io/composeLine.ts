import browser, { type Runtime } from 'webextension-polyfill';
import { mailText } from '../detect/mailText.ts';
import { detectQuote } from '../detect/quote.ts';
import { dayOf } from '../engine/workingTime.ts';
import { parseAddress } from '../model/address.ts';
import type { Draft, DraftReply } from '../model/ask.ts';
import type { LineTell } from '../model/line.ts';
import { isOwn, isWorkAccount, type Own } from '../model/own.ts';
import { machineZone, now } from './clock.ts';
import { withBook } from './db.ts';
import { forbidden } from './forbidden.ts';
import { keepDraft, type KeptDraft } from './lineTickets.ts';
import { knownAmong } from './recipients.ts';
import { loadSettings, ownOf } from './settings.ts';

/** Of more recipients than this the line speaks no more: a mailing is no mail. All of them are asked about. */
const MOST_PEOPLE = 50;

/**
 * What the line beside a compose window has to say of this draft, and whom nobody may write to. Of a private account
 * nothing is looked at. Neither answer waits for the other's fault.
 */
export async function lineFor(draft: Draft, sender: Runtime.MessageSender): Promise<DraftReply> {
  const settings = await loadSettings();
  const account = draft.account === null ? null : parseAddress(draft.account);
  if (!isWorkAccount(account, settings.accounts)) return { line: null, doNotContact: [] };
  const people = othersOf(draft, ownOf(settings));
  const [line, doNotContact] = await Promise.allSettled([lineOf(draft, people, sender), forbidden(people)]);
  for (const { reason } of [line, doNotContact].filter((answer) => answer.status === 'rejected')) {
    console.warn('Next Touch could not look at a draft:', reason);
  }
  return {
    line: line.status === 'fulfilled' ? line.value : null,
    doNotContact: doNotContact.status === 'fulfilled' ? doNotContact.value : [],
  };
}

/** Address of the line, with its ticket; null: none of them is anybody to speak of. */
async function lineOf(draft: Draft, people: string[], sender: Runtime.MessageSender): Promise<string | null> {
  const kept = keptDraft(draft, people.slice(0, MOST_PEOPLE), dayOf(now(), machineZone()));
  const known = await withBook(async (book) => (await knownAmong(book, kept.people)).length > 0);
  const ticket = await keepDraft(sender, draft.windowId, kept, now(), known);
  if (ticket === null) return null;
  tellDrafted(ticket);
  return known ? `${browser.runtime.getURL('line.html')}#${ticket}` : null;
}

/** The line may not be there yet: then it asks by itself. */
function tellDrafted(ticket: string): void {
  const news: LineTell = { tell: 'drafted', ticket };
  void browser.runtime.sendMessage(news).catch(() => undefined);
}

/** Whom it goes to, in copy too, but for ourselves; each once. */
function othersOf({ compose: { to, cc, bcc } }: Draft, own: Own): string[] {
  const addresses = [...to, ...cc, ...bcc].flatMap(({ email }) => parseAddress(email) ?? []);
  return [...new Set(addresses)].filter((address) => !isOwn(address, own));
}

/** What is kept of a draft: to whom, and what the detectors make of it. Its quoted mails are dropped here. */
function keptDraft({ compose }: Draft, people: string[], day: string): KeptDraft {
  const { subject, body, attachments } = compose;
  const quote = detectQuote({ direction: 'out', subject, body: body ?? '', attachments, sentOn: day });
  const carries = quote?.role === 'delivered' && quote.confidence !== 'unsure';
  return {
    people,
    subject: subject ?? '',
    own: mailText({ direction: 'out', subject, body, from: null, headers: null, day }).own,
    files: attachments.map(({ name }) => name),
    quote: carries ? quote.evidence : null,
  };
}
