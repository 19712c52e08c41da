import type { Own } from '../model/own.ts';
import { nearTime } from './nearTime.ts';
import { instantOf, localTime, wallClock } from './timeText.ts';

/** What holds for everything on one page while it is read. */
export interface Sight {
  site: string;
  /** The signed-in address. */
  account: string;
  own: Own;
  /** Instant of reading, UTC ISO. */
  seenAt: string;
  /** IANA zone that the page's clock times are meant in. */
  zone: string;
  locale: string | null;
  /** How the page writes dates in numbers, where it says so. */
  dateFormat: string | null;
  /** The site's ids of mails change when a mail is moved. */
  movingIds: boolean;
}

const DAY_MS = 86_400_000;

/** Makes a site's id unique over sites and accounts. */
export function keyOf(sight: Sight, id: string): string {
  return `${sight.site}|${sight.account}|${id}`;
}

/** Wall clock of a mail or a row: what the page states, else what its text says. */
export function localOf(sight: Sight, { at, timeText }: { at: string | null; timeText: string | null }): string | null {
  const { locale, dateFormat, seenAt, zone } = sight;
  return at ?? localTime(timeText, locale, dateFormat) ?? nearTime(timeText, locale, wallClock(seenAt, zone));
}

/** The instant of a wall clock. A mail from the future lies about its time: null, like one without a time. */
export function instantSeen(sight: Sight, local: string | null): string | null {
  const instant = local === null ? null : instantOf(local, sight.zone);
  return instant !== null && Date.parse(instant) <= Date.parse(sight.seenAt) + DAY_MS ? instant : null;
}
