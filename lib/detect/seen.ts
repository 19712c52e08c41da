import { parseAddress } from '../model/address.ts';
import type { ContactEvent } from '../model/event.ts';
import type { Own } from '../model/own.ts';
import type { PageReading } from '../model/reading.ts';
import type { ThreadSighting } from '../model/thread.ts';
import { recordsSeen } from './crmRecords.ts';
import { mailsOfRows, rowsSeen } from './listRows.ts';
import { mailsOfThread, threadSeen } from './openThread.ts';
import type { Sight } from './sight.ts';

/** What a reading amounts to: facts for the log, and which conversations were looked at. */
export interface Seen {
  events: ContactEvent[];
  threads: ThreadSighting[];
}

/** Who looks, when and where. */
export interface SeenContext {
  own: Own;
  /** Instant of the reading, UTC ISO. */
  seenAt: string;
  /** IANA zone that the page shows its times in. */
  zone: string;
  /** The site's ids of mails change when a mail is moved. */
  movingIds?: boolean | undefined;
}

/**
 * Turns the reading of a page into facts; pure. Whoever is signed in counts as one of us. No mail while that is not
 * known: then nobody can tell mail that came from mail that went. A CRM record is a fact all the same.
 */
export function seen(reading: PageReading, context: SeenContext): Seen {
  const account = reading.account === null ? null : parseAddress(reading.account);
  const sight = sightOf(reading, account ?? '', context);
  if (account === null) return { events: firstOfEach(recordsSeen(reading, sight)), threads: [] };
  const mails = [...mailsOfThread(reading, sight), ...mailsOfRows(reading, sight)];
  return {
    events: [...firstOfEach(mails), ...firstOfEach(recordsSeen(reading, sight))],
    threads: firstOfEach([...threadSeen(reading, sight), ...rowsSeen(reading, sight)]),
  };
}

function sightOf(reading: PageReading, account: string, context: SeenContext): Sight {
  const { own, seenAt, zone, movingIds = false } = context;
  const us = { addresses: [account, ...own.addresses].filter(Boolean), domains: own.domains };
  const { site, locale, dateFormat = null } = reading;
  return { site, account, own: us, seenAt, zone, locale, dateFormat, movingIds };
}

/** A thread open beside its list is seen twice; the open one comes first and says more. */
function firstOfEach<T extends { id: string }>(things: T[]): T[] {
  const byId = new Map<string, T>();
  for (const thing of things) if (!byId.has(thing.id)) byId.set(thing.id, thing);
  return [...byId.values()];
}
