import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { DEFAULT_POLICY, type Policy } from '../lib/engine/policy.ts';
import { cadenceSchema, type Cadence } from '../lib/model/cadence.ts';
import { calendarDay, CHANNELS } from '../lib/model/event.ts';

/** A policy file holds what differs from the defaults. */

const count = z.int().check(z.gte(0), z.lte(100_000));
const several = z.int().check(z.gte(1), z.lte(100_000));
const minuteOfDay = z.int().check(z.gte(0), z.lte(24 * 60));
const partial = <S extends z.core.$ZodLooseShape>(shape: S) => z.optional(z.partial(z.object(shape)));

const policySchema = z.partial(
  z.object({
    workingTime: partial({
      days: z.array(z.int().check(z.gte(0), z.lte(6))),
      from: minuteOfDay,
      to: minuteOfDay,
      holidays: z.array(calendarDay),
    }),
    cadences: z.record(z.string(), z.record(z.string(), z.unknown())),
    guard: partial({
      restDays: count,
      limits: z.array(z.strictObject({ touches: several, days: several })),
      approachesPerAccount: several,
      restAfterLastStep: count,
    }),
    answerWithinMinutes: count,
    missedAfterDays: count,
    nurtureMonths: several,
    dustyAfterDays: count,
    travelMinutes: count,
    asks: partial({ tries: several, nos: several }),
    pressureDays: several,
    historyAfterDays: count,
    quoteHistoryDays: count,
    strangers: z.enum(['candidate', 'prospect']),
    closingRate: partial({ prior: z.number().check(z.gte(0), z.lte(1)), weight: count }),
    otherChannels: z.array(z.enum(CHANNELS)).check(z.minLength(1)),
  }),
);

/** The defaults with what a file says in their place, and the keys in it that nobody knows. Throws for a bad value. */
export function readPolicy(file: string | undefined): { policy: Policy; unknown: string[] } {
  // A log holds the people that somebody chose to plan for, so here nobody waits to be sorted.
  const defaults: Policy = { ...DEFAULT_POLICY, strangers: 'prospect' };
  if (file === undefined) return { policy: defaults, unknown: [] };
  const said = jsonIn(file);
  const parsed = policySchema.safeParse(said);
  if (!parsed.success) throw new Error(`The policy ${file}: ${complaint(parsed.error.issues[0])}`);
  const cadences = cadencesFrom(parsed.data.cadences ?? {}, file);
  const policy = { ...merged(defaults, { ...parsed.data, cadences: undefined }), cadences };
  if (policy.workingTime.from >= policy.workingTime.to) {
    throw new Error(`The policy ${file}: workingTime.to: must be later than workingTime.from`);
  }
  return { policy, unknown: unknownKeys(said, policy) };
}

function jsonIn(file: string): object {
  let said: unknown;
  try {
    said = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`Cannot read the policy ${file}: ${(error as Error).message}`, { cause: error });
  }
  if (!isObject(said)) throw new Error(`The policy ${file} is no JSON object`);
  return said;
}

/** A cadence of a known id changes what it names; one of a new id stands for itself. */
function cadencesFrom(said: Record<string, Record<string, unknown>>, file: string): Policy['cadences'] {
  const known: Record<string, Cadence> = DEFAULT_POLICY.cadences;
  const own = Object.entries(said).map(([id, changes]) => {
    const parsed = cadenceSchema.safeParse({ ...(Object.hasOwn(known, id) ? known[id] : {}), id, ...changes });
    if (!parsed.success) throw new Error(`The policy ${file}: cadences.${id}.${complaint(parsed.error.issues[0])}`);
    if (parsed.data.id !== id) throw new Error(`The policy ${file}: cadences.${id}.id: is another one`);
    return [id, parsed.data] as const;
  });
  return { ...DEFAULT_POLICY.cadences, ...Object.fromEntries(own) };
}

/** What is said in place of what stands there, group by group; a list is replaced as a whole. */
function merged<T extends object>(before: T, said: object): T {
  const changes = Object.entries(said).filter(([, value]) => value !== undefined);
  const next = changes.map(([key, value]): [string, unknown] => {
    const old: unknown = before[key as keyof T];
    return [key, isObject(old) && isObject(value) ? merged(old, value) : value];
  });
  return { ...before, ...Object.fromEntries(next) };
}

function unknownKeys(said: object, policy: Policy): string[] {
  const groups = Object.entries(said).flatMap(([key, value]) => {
    if (!Object.hasOwn(policy, key)) return [key];
    const group: unknown = policy[key as keyof Policy];
    if (key === 'cadences' || !isObject(group) || !isObject(value)) return [];
    return Object.keys(value).flatMap((field) => (Object.hasOwn(group, field) ? [] : [`${key}.${field}`]));
  });
  return 'zone' in ((said as { workingTime?: object }).workingTime ?? {}) ? [...groups, 'workingTime.zone'] : groups;
}

function complaint(issue: { path: PropertyKey[]; message: string } | undefined): string {
  return issue ? `${issue.path.map(String).join('.')}: ${issue.message}` : 'is no policy';
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
