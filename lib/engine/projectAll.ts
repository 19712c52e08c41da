import type { PersonRef } from '../model/address.ts';
import type { ContactEvent } from '../model/event.ts';
import { sameThing } from '../model/join.ts';
import { clustersIn, eventsAbout, groupByRef } from './clusters.ts';
import type { PlannedTouch } from './nextTouch.ts';
import { projectWithPlan, type Context } from './project.ts';
import type { Prospect } from '../model/prospect.ts';

/** Everybody that a whole log speaks of, in the order of their keys. For logs that fit in memory. */
export function projectAll(events: ContactEvent[], context: Context): { prospect: Prospect; plan: PlannedTouch[] }[] {
  const things = sameThing(events);
  const clusters = clustersIn(things);
  const groups = groupByRef(things);
  const members = new Map<PersonRef, PersonRef[]>();
  for (const [ref, key] of clusters) members.set(key, [...(members.get(key) ?? []), ref]);
  return [...members]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, refs]) => projectWithPlan(eventsAbout(refs, groups), key, context) ?? []);
}
