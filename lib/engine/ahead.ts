import type { PersonRef } from '../model/address.ts';
import type { ContactEvent } from '../model/event.ts';
import type { PlannedTouch } from './nextTouch.ts';
import { projectWithPlan, type Context } from './project.ts';

/**
 * The plan as it can still be kept at `now`: where a touch is overdue, the ones after it stand where they would be once it
 * is made now. A record knows no now, so its plan has them in the past, or closer than the guard lets them be.
 */
export function planAhead(events: ContactEvent[], key: PersonRef, now: string, context: Context): PlannedTouch[] {
  const plan = projectWithPlan(events, key, context)?.plan ?? [];
  const overdue = plan.find(({ at, lane }) => CHASE.has(lane) && at < now);
  if (!overdue) return plan;
  const made = projectWithPlan([...events, madeNow(overdue, key, now)], key, context)?.plan ?? [];
  const rest = made.filter(({ lane }) => CHASE.has(lane)).map((touch) => ({ ...touch, at: later(touch.at, now) }));
  return [...plan.filter(({ lane }) => !CHASE.has(lane)), overdue, ...rest].sort((a, b) => (a.at < b.at ? -1 : 1));
}

const CHASE = new Set(['touch', 'answer']);

function madeNow({ next: { channel } }: PlannedTouch, key: PersonRef, now: string): ContactEvent {
  const base = { id: 'touch|ahead', at: now, seenAt: now, people: [key], by: 'rep' };
  return { ...base, kind: 'touch', channel, disposition: 'noResponse', nextOn: null, note: null };
}

function later(at: string, now: string): string {
  return at > now ? at : now;
}
