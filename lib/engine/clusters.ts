import type { PersonRef } from '../model/address.ts';
import type { ContactEvent } from '../model/event.ts';
import { sameThing } from '../model/join.ts';
import { Sets } from '../model/sets.ts';

/**
 * Which references are one person: every reference that the events name, and the key its cluster is called by.
 * Merges join, and a retracted merge parts them again. The newest merge of a cluster gives the name.
 */
export function clustersOf(events: ContactEvent[]): Map<PersonRef, PersonRef> {
  return clustersIn(sameThing(events));
}

/** The same, of events that are joined already, retracted ones gone, in order. */
export function clustersIn(things: ContactEvent[]): Map<PersonRef, PersonRef> {
  const merges = things.filter((event) => event.kind === 'merge');
  const sets = new Sets();
  for (const merge of merges) for (const ref of refsOf(merge)) sets.join(merge.into, ref);
  const names = new Map(merges.map((merge) => [sets.rootOf(merge.into), merge.into]));
  const refs = new Set(things.flatMap(refsOf));
  return new Map([...refs].map((ref) => [ref, names.get(sets.rootOf(ref)) ?? ref]));
}

/** Who an event is about, without the domains of rules. */
function refsOf(event: ContactEvent): PersonRef[] {
  const refs = event.kind === 'merge' ? [...event.people, event.into] : event.people;
  return refs.filter((ref) => !ref.startsWith('@'));
}
