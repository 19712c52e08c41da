import { tzOffset } from '@date-fns/tz';
import type { ParsedMail } from './parsedMail.ts';

const DAY_MS = 86_400_000;
/** Mail is not older. */
const FIRST = Date.UTC(1980, 0, 1);
/** A time says where its clock stood, or it may be hours off. */
const ZONED = /(?:[+-]\d{4}|\b(?:ut|utc|gmt|z|[ecmp][sd]t))\s*(?:\([^()]{0,100}\)\s*)?$/i;

/**
 * When a mail was sent, or came: as the mail server noted it where it did, else by the clock of whoever wrote it. A mail
 * that came a day or more from its own date has a wrong clock. Null: nobody says, or it lies in the future.
 */
export function momentOfMail(
  { headers }: Pick<ParsedMail, 'headers'>,
  envelope: string | null,
  direction: 'in' | 'out',
  seenAt: string,
): string | null {
  const latest = Date.parse(seenAt) + DAY_MS;
  const possible = (ms: number | null) => (ms !== null && ms >= FIRST && ms <= latest ? ms : null);
  const noted = possible(envelope === null ? null : zonedTime(envelope.replace(/^From \S+\s+/, '')));
  const written = possible(zonedTime(headers['date']));
  const came = direction === 'in' ? possible(zonedTime(lastStation(headers['received']))) : null;
  const isWrong = written !== null && came !== null && Math.abs(written - came) >= DAY_MS;
  const moment = noted ?? (isWrong ? came : (written ?? came));
  return moment === null ? null : new Date(moment).toISOString();
}

/** The calendar day of an instant where the rep works. */
export function dayAt(instant: string, zone: string): string {
  const ms = Date.parse(instant);
  return new Date(ms + tzOffset(zone, new Date(ms)) * 60_000).toISOString().slice(0, 10);
}

/** The head of a mail begins with the station that it passed last: ours. */
function lastStation(received: string | undefined): string | undefined {
  return received?.split('\n')[0]?.split(';').at(-1);
}

/** `Mon, 16 Nov 2026 09:00:00 +0100 (CET)`, or as an mbox writes it: `Mon Nov 16 09:00:00 +0000 2026`. */
function zonedTime(text: string | undefined): number | null {
  const time = text?.trim().slice(0, 200) ?? '';
  const [, day, clock, zone, year] =
    /^\w{3} (\w{3} {1,2}\d{1,2}) (\d\d:\d\d:\d\d) ([+-]\d{4}) (\d{4})$/.exec(time) ?? [];
  const plain = day === undefined ? time : `${day} ${year} ${clock} ${zone}`;
  const ms = ZONED.test(plain) ? Date.parse(plain.replace(/\([^()]*\)\s*$/, '')) : Number.NaN;
  return Number.isFinite(ms) ? ms : null;
}
