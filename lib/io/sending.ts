import { sendingKey, sentMail } from '../detect/sentMail.ts';
import type { Sight } from '../detect/sight.ts';
import { dayOf } from '../engine/zone.ts';
import { parseAddress } from '../model/address.ts';
import type { Draft } from '../model/ask.ts';
import type { EventOf, MailEvent } from '../model/event.ts';
import { namesOf, thingsOf } from '../model/join.ts';
import { isWorkAccount } from '../model/own.ts';
import { machineZone, now } from './clock.ts';
import { withBook, type ContactBook } from './db.ts';
import { forbidden } from './forbidden.ts';
import { withRetractions } from './person.ts';
import { loadSettings, ownOf } from './settings.ts';
import { write } from './write.ts';

/** A mail has left: the clock moves at once. Of a private account nothing is kept. */
export async function sent(draft: Draft, overrode?: 'doNotContact'): Promise<void> {
  const sight = await sightOf(draft);
  const mail = sight && sentMail(draft, sight, dayOf(sight.seenAt, sight.zone));
  if (!mail) return;
  const warned = overrode && (await forbidden(mail.people)).length > 0;
  await withBook(async (book) => {
    const back = await sentAgain(book, mail, sendingKey(draft, sight), sight);
    await write(book, [warned ? { ...mail, overrode } : mail, ...back], sight.seenAt);
  });
}

/** The sending was taken back: so is the event, whichever of the two comes first. */
export async function unsent(draft: Draft): Promise<void> {
  const sight = await sightOf(draft);
  if (!sight) return;
  const of = sendingKey(draft, sight);
  await withBook((book) => write(book, [retraction('unsent', of, of, sight)], sight.seenAt));
}

/** Null: nobody knows whose mail it is, or it is none of our business. */
async function sightOf({ site, account: raw, locale }: Draft): Promise<Sight | null> {
  const account = raw === null ? null : parseAddress(raw);
  const settings = await loadSettings();
  if (account === null || !isWorkAccount(account, settings.accounts)) return null;
  const { addresses, domains } = ownOf(settings);
  const own = { addresses: [account, ...addresses], domains };
  return { site, account, own, seenAt: now(), zone: machineZone(), locale, dateFormat: null, movingIds: false };
}

/**
 * A draft whose sending was taken back goes once more under the same name: what took it back is taken back (design law
 * 3), but for what took back this very sending, should its word come twice.
 */
async function sentAgain(book: ContactBook, mail: MailEvent, key: string, sight: Sight): Promise<EventOf<'retract'>[]> {
  const before = await book.events.where('ids').anyOf(namesOf(mail)).distinct().toArray();
  const events = await withRetractions(book, [mail, ...before]);
  const own = new Set(events.flatMap((event) => (event.kind === 'retract' && event.of === key ? [event.id] : [])));
  const gone = thingsOf(events).flatMap(({ retractedBy }) => retractedBy);
  return [...new Set(gone)].filter((id) => !own.has(id)).map((id, n) => retraction(`sent|${n}`, key, id, sight));
}

function retraction(why: string, key: string, of: string, { site, seenAt, zone }: Sight): EventOf<'retract'> {
  const about = { at: seenAt, seenAt, zone, by: site, people: [] };
  return { ...about, id: `retract|${why}|${key}`, kind: 'retract', of };
}
