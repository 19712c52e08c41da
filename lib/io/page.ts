import browser, { type Runtime } from 'webextension-polyfill';
import { lastingUrl, othersOf, recordNaming } from '../detect/crmRecords.ts';
import { cleanName, cleanText } from '../detect/clean.ts';
import { seen } from '../detect/seen.ts';
import { LONGEST_NAME } from '../model/sizes.ts';
import type { OpenReply, SawReply, SiteReply } from '../model/ask.ts';
import type { PersonRef } from '../model/address.ts';
import { isOwn, isWorkAccount, type Own } from '../model/own.ts';
import type { PageReading, PageRecord } from '../model/reading.ts';
import type { KnownPerson, RecordContext } from '../model/view.ts';
import { generic } from '../sites/generic.ts';
import { siteFor } from '../sites/index.ts';
import { isGranted } from './access.ts';
import { chipsFor } from './chips.ts';
import { machineZone, now } from './clock.ts';
import { withBook, type ContactBook } from './db.ts';
import { noteFound } from './finding.ts';
import { messageKey } from './lines.ts';
import { knownPerson, personOfLinks, personOfRecord } from './person.ts';
import { loadSettings, meetAccount, ownOf, policyOf } from './settings.ts';
import { productAt } from './products.ts';
import { noteRead } from './siteReports.ts';
import { issueTicket, type Ticket } from './tickets.ts';
import { t } from './words.ts';
import { write } from './write.ts';

/**
 * Which site a page is, by the address of its tab. Gmail is granted at the installation; a CRM, known by its own data
 * or not, and webmail on a server of their own only where the rep has allowed it.
 */
export async function siteReply(
  sender: Runtime.MessageSender,
  kind: SiteReply['site']['kind'],
): Promise<SiteReply | null> {
  const site = await siteAt(sender.url ?? '', kind);
  if (!site) return null;
  const words = { notRecorded: t('noticeNotRecorded'), notOpened: t('noticeNotOpened'), gone: t('noticeGone') };
  return { site, button: t('logFollowUp'), ...words };
}

async function siteAt(url: string, kind: SiteReply['site']['kind']): Promise<SiteReply['site'] | null> {
  const known = siteFor(url);
  if (known?.kind === 'mail') return kind === 'mail' ? known : null;
  if (!(await isGranted(url))) return null;
  return kind === 'mail' ? await productAt(url) : (known ?? generic);
}

/**
 * Records what a page showed, and answers with the chips for it.
 * @param movingIds the site's ids of mails change when a mail is moved
 */
export async function saw(reading: PageReading, sender: Runtime.MessageSender, movingIds = false): Promise<SawReply> {
  const settings = await meetAccount(reading.account);
  if (reading.view === 'none') return { chips: [], notice: null };
  const at = now();
  if (reading.records.length > 0) return await sawRecord(reading, at);
  if (reading.account === null) return { chips: [], notice: t('noticeNoAccount') };
  if (!isWorkAccount(reading.account, settings.accounts)) return { chips: [], notice: null };
  return await withBook(async (book) => {
    const { events, threads } = seen(reading, { own: ownOf(settings), seenAt: at, zone: machineZone(), movingIds });
    await write(book, events, at, { threads, tabId: sender.tab?.id });
    await noteRead(reading.site, at);
    await noteFound(reading, events, sender.tab?.id ?? -1);
    return { chips: await chipsFor(book, reading, at, policyOf(settings)), notice: null };
  });
}

async function sawRecord(reading: PageReading, at: string): Promise<SawReply> {
  const own = ownOf(await loadSettings());
  const { events } = seen(reading, { own, seenAt: at, zone: machineZone() });
  await withBook((book) => write(book, events, at));
  return { chips: [], notice: null };
}

/** A click on a chip: a ticket for the person this conversation is with. */
export async function openThread(
  site: string,
  account: string,
  threadId: string,
  sender: Runtime.MessageSender,
): Promise<OpenReply> {
  const thread = messageKey({ site, account }, threadId);
  const people = await withBook(async (book) => {
    const events = await book.events.where('threadId').equals(thread).toArray();
    const refs = events.flatMap((event) => event.people);
    const rows = await book.prospects.where('addresses').anyOf(refs).distinct().toArray();
    const turn = rows.filter((row) => row.turnThread === thread);
    return (turn.length > 0 ? turn : rows).map(knownPerson);
  });
  return await ticketFor({ people, record: null, start: 'history' }, sender);
}

/**
 * A click on "Log follow-up": a ticket for the person of the record, or for the question who it is. One address on the
 * page is what the page says now, and beats every memory of it.
 */
export async function openRecord(claim: PageRecord, sender: Runtime.MessageSender): Promise<OpenReply> {
  const own = ownOf(await loadSettings());
  const page = { ...claim, name: cleanName(claim.name), company: cleanText(claim.company, LONGEST_NAME) };
  const { name, company, phones } = page;
  const record: RecordContext = { url: lastingUrl(page.url, page.id), name, company, phones };
  const shown = othersOf(page, own);
  const people = await withBook(async (book) => {
    const known = shown.length === 1 ? null : await rememberedPerson(book, record.url, page, own);
    const [only, ...more] = known === null ? shown : [known];
    if (only !== undefined && more.length === 0) await meet(book, only, page);
    return await offered(book, only === undefined ? [] : [only, ...more], page);
  });
  return await ticketFor({ people, record, start: 'log' }, sender);
}

/**
 * Whom an earlier sight or choice tells of, unless it turned out to be one of us. Links tell whom a deal or a quote is
 * for; on a person's own page they lead to somebody else.
 */
async function rememberedPerson(book: ContactBook, url: string | null, page: PageRecord, own: Own) {
  const told = url === null ? null : await personOfRecord(book, url);
  const known = told ?? (page.kind === 'person' ? null : await personOfLinks(book, page.url, page.links));
  return known !== null && isOwn(known, own) ? null : known;
}

/** The people to choose from, by what the book or else the page calls them. */
async function offered(book: ContactBook, keys: PersonRef[], page: PageRecord): Promise<KnownPerson[]> {
  const rows = await book.prospects.where('addresses').anyOf(keys).distinct().toArray();
  return keys.map((key) => {
    const row = rows.find(({ addresses }) => addresses.includes(key));
    return row ? knownPerson(row) : { key, name: keys.length === 1 ? page.name : null, company: page.company };
  });
}

/** Takes somebody whom only this page names into the book: a deal's page is not recorded by being looked at. */
async function meet(book: ContactBook, person: PersonRef, page: PageRecord): Promise<void> {
  const at = now();
  const naming = recordNaming(person, page, at);
  const isKnown = (await book.prospects.where('addresses').equals(person).count()) > 0;
  if (naming && !isKnown) await write(book, [naming], at);
}

type Offer = Pick<Ticket, 'people' | 'record' | 'start'>;

async function ticketFor(offer: Offer, sender: Runtime.MessageSender): Promise<OpenReply> {
  const only = offer.people.length === 1 ? (offer.people[0]?.key ?? null) : null;
  const ticket = await issueTicket({ ...offer, key: only, tabId: sender.tab?.id ?? -1, madeAt: now() });
  return { url: `${browser.runtime.getURL('panel.html')}#${ticket}` };
}
