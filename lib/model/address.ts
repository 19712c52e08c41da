/**
 * Who a fact is about. A person reference is one of
 * - a mail address, lower case: `anna@acme.example`
 * - a phone number: `tel:+49301234567`
 * - a person known only by name: `id:` and a random id
 * - a whole domain, in rules only: `@acme.example`
 */
export type PersonRef = string;

const MAX_ADDRESS = 254; // RFC 5321, 4.5.3.1.3
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const ADDRESS = /^[^\s@<>(),;:"\\[\]]{1,64}@[^\s@<>(),;:"\\[\]]{1,253}$/;

/** Trims, lower-cases and checks one mail address as a page shows it. Returns null for anything that is not one. */
export function parseAddress(raw: string): string | null {
  if (raw.length > MAX_ADDRESS * 2) return null;
  const text = raw.replace(INVISIBLE, '').trim().normalize('NFC').toLowerCase().replace(/\.$/, '');
  if (text.length > MAX_ADDRESS || !ADDRESS.test(text)) return null;
  const domain = domainOf(text);
  return domain.includes('.') && !domain.startsWith('.') && !domain.includes('..') ? text : null;
}

/** The part behind the @ of an address or of a domain rule; '' for other references. */
export function domainOf(ref: PersonRef): string {
  return ref.slice(ref.lastIndexOf('@') + 1) === ref ? '' : ref.slice(ref.lastIndexOf('@') + 1);
}

/** Turns a phone number as people write it into a reference: digits and a leading plus. Null below five digits. */
export function parsePhone(raw: string): PersonRef | null {
  if (raw.length > 64) return null;
  const number = raw.replace(/\(0\)/, '').replace(/[^\d+]/g, '');
  const digits = number.replace(/\+/g, '');
  return digits.length >= 5 && digits.length <= 15 ? `tel:${number.startsWith('+') ? '+' : ''}${digits}` : null;
}
