import { momentOf, SEEN_AS, type ContactEvent, type EventOf, type MailEvent } from './event.ts';
import { canonical, compare, fuller } from './fuller.ts';
import { takenBack } from './retraction.ts';
import { Sets } from './sets.ts';

/**
 * The same thing seen twice is one event, and the fuller sight wins (design law 2). A join of a lattice: commutative,
 * associative and idempotent, because every choice is the maximum (or minimum) of one total order.
 */

const MAX_PEOPLE = 200;
const MAX_IDS = 16;

type Fields = Record<string, unknown>;
type Join = (a: unknown, b: unknown) => unknown;

/** A thing that was seen, once or often. */
export interface Thing {
  event: ContactEvent;
  /** The retractions in force against it; none: it stands. Taking all of them back brings it back. */
  retractedBy: string[];
}

/** Joins two sightings of one thing, field by field. Of two kinds under one id the later in the alphabet stays. */
export function joinEvents(a: ContactEvent, b: ContactEvent): ContactEvent {
  if (a.kind !== b.kind) return a.kind > b.kind ? a : b;
  const joined = joinFields({ ...a }, { ...b }, howToJoin(a, b));
  if (a.kind === 'mail' && b.kind === 'mail') joined['ids'] = joinIds(a, b);
  return joined as ContactEvent;
}

/** What is left of many sightings: each thing once, without what was taken back, in the order it happened. */
export function sameThing(events: ContactEvent[]): ContactEvent[] {
  return thingsOf(events)
    .filter((thing) => thing.retractedBy.length === 0)
    .map((thing) => thing.event);
}

/** Like `sameThing`, with retracted things still there and marked, for a history. Retractions are not in it. */
export function thingsOf(events: ContactEvent[]): Thing[] {
  const groups = sightingsOfOne(events);
  const joined = groups.map((sightings) => sightings.reduce(joinEvents));
  const gone = takenBack(joined.filter((event) => event.kind === 'retract'));
  return groups
    .map((sightings, i) => ({
      event: joined[i]!,
      retractedBy: [...new Set(sightings.flatMap(namesOf).flatMap((name) => gone.get(name) ?? []))].sort(),
    }))
    .filter((thing) => thing.event.kind !== 'retract')
    .sort((a, b) => inOrder(a.event, b.event));
}

/** By the moment it happened, then by place in a conversation, then by id: an order that does not depend on arrival. */
export function inOrder(a: ContactEvent, b: ContactEvent): number {
  const byMoment = Date.parse(momentOf(a)) - Date.parse(momentOf(b));
  return byMoment || placeOf(a) - placeOf(b) || compare(a.id, b.id) || compare(a.kind, b.kind);
}

function placeOf(event: ContactEvent): number {
  return event.kind === 'mail' ? (event.position ?? 0) : 0;
}

/** Every name a thing goes by: its id and, for a mail, whatever else a page calls it. */
export function namesOf(event: ContactEvent): string[] {
  return event.kind === 'mail' ? [event.id, ...event.ids] : [event.id];
}

/** Sightings that share a name, directly or through others. */
function sightingsOfOne(events: ContactEvent[]): ContactEvent[][] {
  const names = new Sets();
  for (const event of events) {
    for (const name of namesOf(event)) names.join(`${event.kind} ${event.id}`, `${event.kind} ${name}`);
  }
  const groups = new Map<string, ContactEvent[]>();
  for (const event of events) {
    const root = names.rootOf(`${event.kind} ${event.id}`);
    const group = groups.get(root);
    if (group) group.push(event);
    else groups.set(root, [event]);
  }
  return [...groups.values()];
}

/** Fields that are joined in their own way; all others keep the fuller value. */
const JOINS: Partial<Record<string, Join>> = {
  id: earliest,
  seenAt: earliest,
  awaiting: (a, b) => (a === undefined ? a : b),
  at: firstTold,
  position: furthest,
  people: (a, b) => union(a, b, MAX_PEOPLE),
  names: (a, b) => joinNames(a, b),
  verdict: newestDetector,
  quote: newestDetector,
};

/**
 * What only the fullest sight of a mail may tell, also when it takes something back: a collapsed mail hides whom it went
 * to, a row hides what stands in it. Sights of equal fullness are joined.
 */
const TOLD_IN_FULL = new Set(['seenAs', 'people', 'verdict', 'quote']);

function howToJoin(a: ContactEvent, b: ContactEvent): (field: string) => Join {
  const order = fullnessOfSight(a) - fullnessOfSight(b);
  const fullest: Join = (left, right) => (order > 0 ? left : right);
  return (field) => (order !== 0 && TOLD_IN_FULL.has(field) ? fullest : (JOINS[field] ?? fuller));
}

function fullnessOfSight(event: ContactEvent): number {
  return event.kind === 'mail' ? SEEN_AS.indexOf(event.seenAs ?? 'row') : 0;
}

function joinFields(a: Fields, b: Fields, how: (field: string) => Join): Fields {
  const fields = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
  const joined = fields.map((field) => [field, how(field)(a[field], b[field])] as const);
  return Object.fromEntries(joined.filter(([, value]) => value !== undefined));
}

/** The ids that gave way to the canonical one must still be found, by a retraction for example. */
function joinIds(a: MailEvent, b: MailEvent): string[] {
  return union([...a.ids, ...(a.id === b.id ? [] : [a.id, b.id])], b.ids, MAX_IDS);
}

/** The smallest of both, so that the cap too does not depend on the order of joining. */
function union(a: unknown, b: unknown, cap: number): string[] {
  if (canonical(a) === canonical(b)) return a as string[];
  return [...new Set([...(a as string[]), ...(b as string[])])].sort().slice(0, cap);
}

function joinNames(a: unknown, b: unknown): unknown {
  if (a === undefined && b === undefined) return undefined;
  const names = joinFields({ ...(a as Fields | undefined) }, { ...(b as Fields | undefined) }, () => fuller);
  return Object.fromEntries(Object.entries(names).slice(0, MAX_PEOPLE));
}

function earliest(a: unknown, b: unknown): unknown {
  return (a as string) <= (b as string) ? a : b;
}

/** A list that stands open over midnight goes on saying "today": the later time is the wrong one. */
function firstTold(a: unknown, b: unknown): unknown {
  return a === b || !a || !b ? fuller(a, b) : earliest(a, b);
}

/** Mails that were not in sight stood before it, so the greater number counts more of them. */
function furthest(a: unknown, b: unknown): unknown {
  return a === undefined || (b !== undefined && (b as number) > (a as number)) ? b : a;
}

function newestDetector(a: unknown, b: unknown): unknown {
  return compare(detectorOf(a), detectorOf(b)) > 0 || (detectorOf(a) === detectorOf(b) && fuller(a, b) === a) ? a : b;
}

function detectorOf(verdict: unknown): number {
  return (verdict as EventOf<'mail'>['verdict'])?.detector ?? -Infinity;
}
