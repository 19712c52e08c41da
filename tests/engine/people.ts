import { kpisOf, type KpiId, type Kpis, type Period } from '../../lib/engine/kpis.ts';
import { DEFAULT_POLICY, type Policy } from '../../lib/engine/policy.ts';
import { projectAll } from '../../lib/engine/projectAll.ts';
import type { ContactEvent } from '../../lib/model/event.ts';
import type { Prospect } from '../../lib/model/prospect.ts';
import { contextWith, event, mailIn, touch, type Fields } from './events.ts';

/** People made of what happened with them, for figures that are counted over many. It is Wednesday, 20 May 2026. */

export const NOW = '2026-05-20T10:00:00Z';

type Made = (fields: Fields) => ContactEvent;
let people = 0;

/** What happened with somebody new. */
export function somebody(...events: Made[]): ContactEvent[] {
  const person = `p${++people}@x${people}.example`;
  return events.map((make, i) => make({ people: [person], id: `${person} ${i}` }));
}

export const wrote =
  (at: string, verdict: Fields | null = null): Made =>
  (fields) =>
    mailIn(at, { ...fields, ids: [], verdict: verdict && { detector: 1, automatic: null, evidence: '', ...verdict } });
export const called =
  (at: string, said: Fields = {}): Made =>
  (fields) =>
    touch(at, { ...said, ...fields });
export const quoted =
  (said: Fields, at = '2026-05-11T09:00'): Made =>
  (fields) =>
    event('quote', at, { ...said, ...fields });
export const ended =
  (outcome: string, at = '2026-05-18T09:00'): Made =>
  (fields) =>
    event('decision', at, { outcome, ...fields });
export const noted =
  (rule: string, value: string | null = null): Made =>
  (fields) =>
    event('rule', '2026-05-11T08:00', { rule, value, ...fields });

/** Tries on so many days from 10 May 2026. */
export function tries(n: number, said: Fields = {}): Made[] {
  return Array.from({ length: n }, (_, i) => called(`2026-05-${10 + i}T09:00`, said));
}

/** The references of those somebodies, in order. */
export function keysOf(...events: ContactEvent[][]): string[] {
  return events.flatMap(([first]) => first?.people[0] ?? []);
}

export function folded(events: ContactEvent[], policy: Partial<Policy> = {}): Prospect[] {
  return projectAll(events, contextWith({ strangers: 'prospect', ...policy })).map(({ prospect }) => prospect);
}

export function kpi<Id extends KpiId>(id: Id, ...events: ContactEvent[][]): Kpis[Id] {
  return kpisOf(folded(events.flat()), NOW, DEFAULT_POLICY)[id];
}

export function kpiIn<Id extends KpiId>(id: Id, period: Period, ...events: ContactEvent[][]): Kpis[Id] {
  return kpisOf(folded(events.flat()), NOW, DEFAULT_POLICY, period)[id];
}
