import type { Own } from '../model/own.ts';
import { instantOf, localTime } from './timeText.ts';

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
}

const DAY_MS = 86_400_000;

/** Makes a site's id unique over sites and accounts. */
export function keyOf(sight: Sight, id: string): string {
  return `${sight.site}|${sight.account}|${id}`;
}

/** Wall clock of a mail or a row: what the page states, else what its text says. */
export function localOf(sight: Sight, shown: { at: string | null; timeText: string | null }): string | null {
  return shown.at ?? localTime(shown.timeText, sight.locale);
}

/** The instant of a wall clock. A mail from the future lies about its time: null, like one without a time. */
export function instantSeen(sight: Sight, local: string | null): string | null {
  const instant = local === null ? null : instantOf(local, sight.zone);
  return instant !== null && Date.parse(instant) <= Date.parse(sight.seenAt) + DAY_MS ? instant : null;
}
