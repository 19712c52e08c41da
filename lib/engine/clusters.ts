import { domainOf, type PersonRef } from '../model/address.ts';
import type { ContactEvent } from '../model/event.ts';
import { answeredFor } from './colleagues.ts';
import { namesOf, sameThing } from '../model/join.ts';
import { takenBack } from '../model/retraction.ts';
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

/**
 * Events by whom they are about; a settlement that names nobody is about whoever its event is about. A merge concerns the
 * one it leads to only while it is in force: what takes it back names the others.
 */
export function groupByRef(events: ContactEvent[]): Map<PersonRef, ContactEvent[]> {
  const undone = takenBack(events.filter((event) => event.kind === 'retract'));
  const peopleOf = new Map(events.flatMap((event) => namesOf(event).map((name) => [name, event.people])));
  const groups = new Map<PersonRef, ContactEvent[]>();
  for (const event of events) {
    const inherited = event.kind === 'settle' && event.people.length === 0 ? peopleOf.get(event.of) : undefined;
    for (const ref of new Set([...(inherited ?? event.people), ...intoOf(event, undone)])) {
      const group = groups.get(ref);
      if (group) group.push(event);
      else groups.set(ref, [event]);
    }
  }
  const inForce = events.filter((event) => !namesOf(event).some((name) => undone.has(name)));
  for (const [ref, mails] of answeredFor(inForce)) groups.set(ref, [...(groups.get(ref) ?? []), ...mails]);
  return groups;
}

function intoOf(event: ContactEvent, undone: Map<string, string[]>): PersonRef[] {
  return event.kind === 'merge' && !undone.has(event.id) ? [event.into] : [];
}

/** Under which references events about these people stand: their own, and their domains in rules. */
export function refsAbout(members: PersonRef[]): PersonRef[] {
  const domains = members.map(domainOf).filter((domain) => domain !== '');
  return [...new Set([...members, ...domains.map((domain) => `@${domain}`)])];
}

/** What is about these people, each event once. */
export function eventsAbout(members: PersonRef[], groups: Map<PersonRef, ContactEvent[]>): ContactEvent[] {
  return [...new Set(refsAbout(members).flatMap((ref) => groups.get(ref) ?? []))];
}

/** Who an event is about, without the domains of rules. */
function refsOf(event: ContactEvent): PersonRef[] {
  const refs = event.kind === 'merge' ? [...event.people, event.into] : event.people;
  return refs.filter((ref) => !ref.startsWith('@'));
}
