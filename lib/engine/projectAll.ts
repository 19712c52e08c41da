import { domainOf, type PersonRef } from '../model/address.ts';
import type { ContactEvent } from '../model/event.ts';
import { namesOf, sameThing } from '../model/join.ts';
import { clustersIn } from './clusters.ts';
import type { PlannedTouch } from './nextTouch.ts';
import { projectWithPlan, type Context } from './project.ts';
import type { Prospect } from '../model/prospect.ts';

/** Everybody that a whole log speaks of, in the order of their keys. For logs that fit in memory. */
export function projectAll(events: ContactEvent[], context: Context): { prospect: Prospect; plan: PlannedTouch[] }[] {
  const things = sameThing(events);
  const clusters = clustersIn(things);
  const byRef = groupByRef(things);
  const members = new Map<PersonRef, PersonRef[]>();
  for (const [ref, key] of clusters) members.set(key, [...(members.get(key) ?? []), ref]);
  return [...members.keys()].sort().flatMap((key) => {
    const refs = members.get(key)!.flatMap((ref) => [ref, `@${domainOf(ref)}`]);
    const theirs = new Set(refs.flatMap((ref) => byRef.get(ref) ?? []));
    return projectWithPlan([...theirs], key, context) ?? [];
  });
}

/** Events by whom they are about; a settlement that names nobody is about whoever its event is about. */
function groupByRef(things: ContactEvent[]): Map<PersonRef, ContactEvent[]> {
  const peopleOf = new Map(things.flatMap((event) => namesOf(event).map((name) => [name, event.people])));
  const byRef = new Map<PersonRef, ContactEvent[]>();
  for (const event of things) {
    const inherited = event.kind === 'settle' && event.people.length === 0 ? peopleOf.get(event.of) : undefined;
    for (const ref of new Set([...(inherited ?? event.people), ...(event.kind === 'merge' ? [event.into] : [])])) {
      const group = byRef.get(ref);
      if (group) group.push(event);
      else byRef.set(ref, [event]);
    }
  }
  return byRef;
}
