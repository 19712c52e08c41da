import { eventSchema, type ContactEvent } from '../lib/model/event.ts';
import { isRuleOfZone, optional, OWN_FIELDS, refOf } from './logKinds.ts';
import { instant, zoneOf } from './logTime.ts';

/**
 * Reads a log as people write it (design 6.2) into events. A log is data: keys nobody knows are passed over, what may
 * be missing is filled in. Left out of an event: `seenAt` is then `at`, `by` the rep, a mail's `ids` its id, a
 * touch's channel a call and its disposition no response, a quote's id the event's.
 */

type Loose = Record<string, unknown>;

export type LogLine = { event: ContactEvent } | { line: number; wrong: string };

/** What a line leaves to the log: the zone of its times, and the moment by which all of it was known. */
export interface LogContext {
  zone: string;
  now: string;
}

/** One entry a line that is not empty: the event, or the line's number and what is wrong with it. */
export function readLog(text: string, context: LogContext): LogLine[] {
  return text.split('\n').flatMap((line, i) => (line.trim() === '' ? [] : [readLine(line, i + 1, context)]));
}

function readLine(text: string, line: number, context: LogContext): LogLine {
  try {
    const raw: unknown = JSON.parse(text);
    if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return { line, wrong: 'is no JSON object' };
    const parsed = eventSchema.safeParse(eventFrom(raw as Loose, context));
    return parsed.success ? { event: parsed.data } : { line, wrong: complaint(parsed.error.issues[0]) };
  } catch (error) {
    return { line, wrong: (error as Error).message };
  }
}

function complaint(issue: { path: PropertyKey[]; message: string } | undefined): string {
  return issue ? `${issue.path.map(String).join('.') || 'event'}: ${issue.message}` : 'is no event';
}

function eventFrom(raw: Loose, { zone: logZone, now }: LogContext): Loose {
  const ownZone = isRuleOfZone(raw) ? undefined : raw['zone'];
  const zone = zoneOf(ownZone, logZone);
  const { id, kind } = raw;
  if (raw['at'] === undefined && raw['seenAt'] === undefined) throw new Error('at: is missing');
  const at = instant(raw['at'] ?? null, zone);
  // An appointment takes place later than it is known.
  const ahead = kind === 'appointment' && typeof at === 'string' && at > now ? now : null;
  const seenAt = instant(raw['seenAt'] ?? ahead ?? raw['at'] ?? null, zone);
  const people = peopleOf(raw['people'] ?? (MAY_NAME_NOBODY.has(String(kind)) ? [] : undefined));
  const base = { id, kind, at, seenAt, people, by: raw['by'] ?? (kind === 'promise' ? 'us' : 'rep') };
  const own = Object.hasOwn(OWN_FIELDS, String(kind)) ? OWN_FIELDS[String(kind)] : undefined;
  return { ...base, ...optional({ zone: ownZone, names: raw['names'] }), ...own?.(raw, zone) };
}

/** They say which event they are about. */
const MAY_NAME_NOBODY = new Set(['settle', 'retract']);

function peopleOf(raw: unknown): unknown {
  return Array.isArray(raw) ? raw.map((ref) => refOf(ref)) : raw;
}
