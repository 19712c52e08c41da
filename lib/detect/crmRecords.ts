import { parseAddress, type PersonRef } from '../model/address.ts';
import type { EventOf } from '../model/event.ts';
import { isOwn, type Own } from '../model/own.ts';
import type { PageReading, PageRecord } from '../model/reading.ts';
import { cleanId, cleanName, cleanText } from './clean.ts';
import type { Sight } from './sight.ts';

const MAX_RECORDS = 200;
const MAX_ADDRESSES = 20;
const MAX_ORIGIN = 190;
/** As long as an event's id may be. */
const MAX_EVENT_ID = 512;
/** Parameters that let somebody in: never kept. */
const SECRET = /token|auth|session|sid$|key|secret|pass|sig|code|csrf|nonce/i;
/** Parameters that name something: `customer_id`, `dealId`. */
const NAMES_SOMETHING = /id$/i;

/** The people whom CRM records on the page name. A record with two addresses says nothing: the rep is asked. */
export function recordsSeen(reading: PageReading, sight: Sight): EventOf<'record'>[] {
  if (reading.view !== 'record') return [];
  return reading.records
    .slice(0, MAX_RECORDS)
    .map((record) => recordOf(record, sight))
    .filter((event) => event !== null);
}

/** The different addresses that a record shows, without the rep's own: her name stands on many pages as its owner. */
export function othersOf(record: Pick<PageRecord, 'emails'>, own: Own): PersonRef[] {
  const addresses = record.emails.slice(0, MAX_ADDRESSES).flatMap((raw) => parseAddress(raw) ?? []);
  return [...new Set(addresses)].filter((address) => !isOwn(address, own));
}

function recordOf(record: PageRecord, sight: Sight): EventOf<'record'> | null {
  const address = record.kind === 'person' ? onlyAddress(record, sight.own) : null;
  return address === null ? null : recordNaming(address, record, sight.seenAt);
}

/**
 * That the page of this record names this person. A record that no address leads to again still proves that the CRM
 * knows the person; its own address stays empty then.
 */
export function recordNaming(person: PersonRef, record: PageRecord, seenAt: string): EventOf<'record'> | null {
  const origin = originOf(record.url);
  if (origin === null) return null;
  const idOf = (mark: string) => `record|${origin}|${record.kind}|${mark}|${person}`;
  const id = cleanId(record.id);
  const url = lastingUrl(record.url, id);
  const isKept = url !== null && idOf(id ?? url).length <= MAX_EVENT_ID;
  const name = cleanName(record.name);
  return {
    kind: 'record',
    id: idOf(isKept ? (id ?? url) : ''),
    at: null,
    seenAt,
    people: [person],
    names: name === null ? {} : { [person]: name },
    by: `crm:${origin}`,
    recordUrl: isKept ? url : '',
    company: cleanText(record.company, 200),
  };
}

function onlyAddress(record: PageRecord, own: Own): PersonRef | null {
  const isPlain = record.emails.slice(0, MAX_ADDRESSES).every((raw) => parseAddress(raw) !== null);
  const [only, ...more] = othersOf(record, own);
  return isPlain && more.length === 0 ? (only ?? null) : null;
}

/** Where a page comes from; null for what is no page of the web, or too long to be kept. */
function originOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, origin } = new URL(url);
  return /^https?:$/.test(protocol) && origin.length <= MAX_ORIGIN ? origin : null;
}

/**
 * The address that leads to this record and to no other, without what might open doors: its path, and of query and
 * fragment what names the record. Null where nothing tells it from others: a query or fragment without its id may mean
 * any record (`customer.php?customer_id=41`), and two records under one address would be taken for one person.
 * @returns an http(s) address of at most 2000 characters, or null
 */
export function lastingUrl(raw: string, id: string | null): string | null {
  if (raw.length > 4000 || originOf(raw) === null) return null;
  const { origin, pathname, search, hash, searchParams } = new URL(raw);
  const [inPath, inQuery, inHash] = [pathname, search, hash].map(
    (part) => id !== null && segmentsOf(part).includes(id),
  );
  const isUnclear = inPath ? !inQuery && namesAnother(searchParams) : !inQuery && !inHash && search + hash !== '';
  if (isUnclear) return null;
  const url = origin + pathname + (inQuery ? plainQuery(searchParams, id) : '') + (inHash ? hash : '');
  return url.length <= 2000 ? url : null;
}

/** Does the query name something else, so that the number in the path may be a tenant's or a year? */
function namesAnother(query: URLSearchParams): boolean {
  return [...query.keys()].some((name) => NAMES_SOMETHING.test(name) && !SECRET.test(name));
}

/** The parts of a path, query or fragment; one wrapped in another too (`#ajaxUILoc=index.php%3Frecord%3D42`). */
function segmentsOf(part: string): string[] {
  return fromPercent(fromPercent(part)).split(/[/?#&;!=,]+/);
}

function fromPercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The parameters that lead to the record (`module=Contacts&action=DetailView&record=…`). */
function plainQuery(query: URLSearchParams, id: string | null): string {
  const kept = [...query].filter(([name, value]) => value === id || (value.length <= 40 && !SECRET.test(name)));
  return `?${new URLSearchParams(kept)}`;
}
