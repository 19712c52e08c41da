import { domainOf, type PersonRef } from '../model/address.ts';
import { momentOf, type ContactEvent, type FindingName } from '../model/event.ts';
import { sameThing } from '../model/join.ts';
import { clustersIn } from './clusters.ts';
import { lessonsIn, weighed, type Lessons } from './lessons.ts';
import { instantOf, msOf } from './zone.ts';

type Kind = ContactEvent['kind'];

/** When an event happened. `dated`: not with when it was first seen. */
interface Moment {
  /** With milliseconds. */
  at: string;
  dated: boolean;
}

/** An event whose moment is known; of a mail, what its verdict leaves in doubt is taken out of it. */
export type Happened<K extends Kind = Kind> = K extends 'mail'
  ? Extract<ContactEvent, { kind: K }> & Moment & { inDoubt: FindingName[] }
  : Extract<ContactEvent, { kind: K }> & Moment;

/** What is known of one person: who it is, and what happened, each thing once, in order. */
export interface Story {
  key: PersonRef;
  /** All references of the cluster, in alphabetical order, the key among them. */
  members: PersonRef[];
  events: Happened[];
}

/** Picks what concerns the cluster called `key`. Null when nothing is left that speaks of the person itself. */
export function storyOf(events: ContactEvent[], key: PersonRef): Story | null {
  const things = sameThing(events);
  const members = membersOf(key, things);
  const about = new Set([...members, ...members.map((ref) => `@${domainOf(ref)}`)]);
  const concerns = (event: ContactEvent) => event.people.some((ref) => about.has(ref)) || isAboutAnEvent(event);
  const told = things.filter((event) => event.kind !== 'merge' && concerns(event));
  const lessons = lessonsIn(told);
  const story = told.map((event) => happened(event, lessons));
  const spoken = story.some((event) => event.people.some((ref) => members.includes(ref)));
  return spoken ? { key, members, events: story } : null;
}

/** The events of one kind, in order. */
export function ofKind<K extends Kind>(story: Story, kind: K): Happened<K>[] {
  return story.events.filter((event) => event.kind === kind) as Happened<K>[];
}

/** About the person, not about a whole domain. */
export function isPersonal(event: Happened, story: Story): boolean {
  return event.people.some((ref) => story.members.includes(ref));
}

/** A mail that a person wrote. What no detector has read yet counts as written by one. */
export function isByPerson(mail: Happened<'mail'>): boolean {
  return !mail.verdict?.automatic;
}

function membersOf(key: PersonRef, things: ContactEvent[]): PersonRef[] {
  const clusters = clustersIn(things);
  const name = clusters.get(key) ?? key;
  const members = [...clusters].filter(([, cluster]) => cluster === name).map(([ref]) => ref);
  return [...new Set([...members, key])].sort();
}

/** A settlement may name nobody: it says which event it settles. */
function isAboutAnEvent(event: ContactEvent): boolean {
  return event.kind === 'settle' && event.people.length === 0;
}

function happened(event: ContactEvent, lessons: Lessons): Happened {
  const moment = { at: instantOf(msOf(momentOf(event))), dated: event.at !== null };
  return event.kind === 'mail' ? { ...weighed(event, lessons), ...moment } : { ...event, ...moment };
}
