import { parseAddress } from '../model/address.ts';
import type { PagePerson } from '../model/reading.ts';

/** Characters that draw nothing or turn the text around: a file may not call itself `Quote\u202efdp.exe`. */
const UNSEEN = /[\p{Cc}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
const MAX_ID = 200;
const MAX_PEOPLE = 200;

/** One line of a page's text, fit to be kept: at most `max` UTF-16 units, well-formed, no control characters. */
export function cleanText(raw: string | null, max: number): string | null {
  if (raw === null) return null;
  const head = raw.slice(0, max * 4);
  const line = head.replace(/\s/g, ' ').replace(UNSEEN, '').toWellFormed().replace(/ {2,}/g, ' ').trim();
  return line.slice(0, max).replace(/[\ud800-\udbff]$/, '') || null;
}

/** A site's id of a message, thread or record. Null for what cannot be one (Gmail of 2025 writes "undefined"). */
export function cleanId(raw: string | null): string | null {
  if (!raw || raw.length > MAX_ID || raw === 'undefined' || raw === 'null') return null;
  return /[\s\p{Cc}\p{Cs}]/u.test(raw) ? null : raw;
}

/** What somebody is called; null when the name is only an address, be it their own or a borrowed one. */
export function cleanName(raw: string | null): string | null {
  const name = cleanText(raw, 200)?.replace(/^["']+|["']+$/g, '') ?? null;
  return name && parseAddress(name) === null ? name : null;
}

/** The people with a real address, each once, at most 200; the address is the key, never the name. */
export function cleanPeople(people: PagePerson[]): Map<string, string | null> {
  const known = new Map<string, string | null>();
  for (const person of people.slice(0, MAX_PEOPLE * 2)) {
    const address = parseAddress(person.email);
    if (address === null || known.size >= MAX_PEOPLE) continue;
    known.set(address, known.get(address) ?? cleanName(person.name));
  }
  return known;
}

/** `people` and `names` as events carry them. */
export function peopleFields(known: Map<string, string | null>): { people: string[]; names: Record<string, string> } {
  const named = [...known].filter((pair): pair is [string, string] => pair[1] !== null);
  return { people: [...known.keys()], names: Object.fromEntries(named) };
}
