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

/** More recipients than this are a mailing, not a mail. */
const MOST_PEOPLE = 50;

/**
 * What the line beside a compose window has to say of this draft, and whom nobody may write to. Of a private account
 * nothing is looked at. Neither answer waits for the other's fault.
 */
export async function lineFor(draft: Draft, sender: Runtime.MessageSender): Promise<DraftReply> {
  const settings = await loadSettings();
  const account = draft.account === null ? null : parseAddress(draft.account);
  if (!isWorkAccount(account, settings.accounts)) return { line: null, doNotContact: [] };
  const kept = keptDraft(draft, ownOf(settings), dayOf(now(), machineZone()));
  const [line, doNotContact] = await Promise.allSettled([lineOf(draft, kept, sender), forbidden(kept.people)]);
  for (const { reason } of [line, doNotContact].filter((answer) => answer.status === 'rejected')) {
    console.warn('Next Touch could not look at a draft:', reason);
  }
  return {
    line: line.status === 'fulfilled' ? line.value : null,
    doNotContact: doNotContact.status === 'fulfilled' ? doNotContact.value : [],
  };
}

/** Address of the line, with its ticket; null: none of them is anybody to speak of. */
async function lineOf({ windowId }: Draft, kept: KeptDraft, sender: Runtime.MessageSender): Promise<string | null> {
  const known = await withBook(async (book) => (await knownAmong(book, kept.people)).length > 0);
  const ticket = await keepDraft(sender, windowId, kept, now(), known);
  if (ticket === null) return null;
  tellDrafted(ticket);
  return known ? `${browser.runtime.getURL('line.html')}#${ticket}` : null;
}

/** The line may not be there yet: then it asks by itself. */
function tellDrafted(ticket: string): void {
  const news: LineTell = { tell: 'drafted', ticket };
  void browser.runtime.sendMessage(news).catch(() => undefined);
}

/** What is kept of a draft: to whom, and what the detectors make of it. Its quoted mails are dropped here. */
function keptDraft({ compose }: Draft, own: Own, day: string): KeptDraft {
  const { to, cc, bcc, subject, body, attachments } = compose;
  const addresses = [...to, ...cc, ...bcc].map(({ email }) => parseAddress(email));
  const people = new Set(addresses.filter((address) => address !== null && !isOwn(address, own)));
  const quote = detectQuote({ direction: 'out', subject, body: body ?? '', attachments, sentOn: day });
  const carries = quote?.role === 'delivered' && quote.confidence !== 'unsure';
  return {
    people: [...people].flatMap((address) => address ?? []).slice(0, MOST_PEOPLE),
    subject: subject ?? '',
    own: mailText({ direction: 'out', subject, body, from: null, headers: null, day }).own,
    files: attachments.map(({ name }) => name),
    quote: carries ? quote.evidence : null,
  };
}
