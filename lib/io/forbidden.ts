import { domainOf, parseAddress } from '../model/address.ts';
import { momentOf } from '../model/event.ts';
import { isWhole, withBook, type ContactBook } from './db.ts';
import { inForce } from './person.ts';

/** Which of these addresses nobody may write to: by their own record, or by a word about their domain. */
export async function forbidden(people: readonly string[]): Promise<string[]> {
  const asked = [...new Set(people.flatMap((person) => parseAddress(person) ?? []))];
  if (asked.length === 0) return [];
  return await withBook(async (book) => {
    const rows = (await book.prospects.where('addresses').anyOf(asked).distinct().toArray()).filter(isWhole);
    const known = new Set(rows.flatMap(({ addresses }) => addresses));
    const banned = new Set(rows.filter((row) => row.doNotContact).flatMap(({ addresses }) => addresses));
    const strangers = asked.filter((address) => !known.has(address));
    const domains = await forbiddenDomains(book, new Set(strangers.map(domainOf)));
    return asked.filter((one) => banned.has(one) || (!known.has(one) && domains.has(domainOf(one))));
  });
}

/** A record knows what was said of its domain; of who has none yet, only the domain's own rules tell. */
async function forbiddenDomains(book: ContactBook, domains: Set<string>): Promise<Set<string>> {
  const refs = [...domains].map((domain) => `@${domain}`);
  const events = refs.length > 0 ? await book.events.where('people').anyOf(refs).distinct().toArray() : [];
  const words = (await inForce(book, events))
    .filter((event) => event.kind === 'rule' && /^(?:doNotContact|contactAgain)$/.test(event.rule))
    .sort((a, b) => (momentOf(a) < momentOf(b) ? -1 : 1));
  const said = new Map(
    words.flatMap((event) => event.people.map((ref) => [ref.slice(1), event.kind === 'rule' && event.rule] as const)),
  );
  return new Set([...domains].filter((domain) => said.get(domain) === 'doNotContact'));
}
