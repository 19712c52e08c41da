import { parseAddress } from '../model/address.ts';
import type { EventOf } from '../model/event.ts';
import { isOwn } from '../model/own.ts';
import type { PageReading, PageRecord } from '../model/reading.ts';
import { cleanId, cleanName, cleanText } from './clean.ts';
import type { Sight } from './sight.ts';

const MAX_RECORDS = 200;
/** Parameters that let somebody in: never kept. */
const SECRET = /token|auth|session|sid$|key|secret|pass|sig|code|csrf|nonce/i;

/** The people whom CRM records on the page name. A record with two addresses says nothing: the rep is asked. */
export function recordsSeen(reading: PageReading, sight: Sight): EventOf<'record'>[] {
  if (reading.view !== 'record') return [];
  return reading.records
    .slice(0, MAX_RECORDS)
    .map((record) => recordOf(record, sight))
    .filter((event) => event !== null);
}

function recordOf(record: PageRecord, sight: Sight): EventOf<'record'> | null {
  const address = record.kind === 'person' ? onlyAddress(record) : null;
  const id = cleanId(record.id);
  const recordUrl = lastingUrl(record.url, id);
  if (address === null || recordUrl === null || isOwn(address, sight.own)) return null;
  const { origin } = new URL(recordUrl);
  const eventId = `record|${origin}|${record.kind}|${id ?? recordUrl}|${address}`;
  const name = cleanName(record.name);
  if (eventId.length > 512 || origin.length > 190) return null;
  return {
    kind: 'record',
    id: eventId,
    at: null,
    seenAt: sight.seenAt,
    people: [address],
    names: name === null ? {} : { [address]: name },
    by: `crm:${origin}`,
    recordUrl,
    company: cleanText(record.company, 200),
  };
}

function onlyAddress(record: PageRecord): string | null {
  const addresses = new Set(record.emails.slice(0, 20).map(parseAddress));
  const [only] = addresses;
  return addresses.size === 1 ? (only ?? null) : null;
}

/**
 * The address of a record, without what might open doors: the part behind # stays when it names the record, the query
 * only when nothing else does. Without an id: origin and path.
 * @returns an http(s) address of at most 2000 characters, or null
 */
export function lastingUrl(raw: string, id: string | null): string | null {
  if (raw.length > 4000 || !URL.canParse(raw)) return null;
  const { protocol, origin, pathname, hash, searchParams } = new URL(raw);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  const names = (part: string) => id !== null && part.includes(id);
  const query = names(pathname) || names(hash) ? '' : plainQuery(searchParams, id);
  const url = origin + pathname + query + (names(hash) ? hash : '');
  return url.length <= 2000 ? url : null;
}

/** The parameters that lead to the record (`module=Contacts&action=DetailView&record=…`), when one of them is its id. */
function plainQuery(query: URLSearchParams, id: string | null): string {
  const kept = [...query].filter(([name, value]) => value === id || (value.length <= 40 && !SECRET.test(name)));
  return kept.some(([, value]) => value === id) ? `?${new URLSearchParams(kept)}` : '';
}
