import type { OpenPromise } from '../model/prospect.ts';
import type { WorkingTime } from '../model/workingTime.ts';
import { planSteps, repeatsOf } from './cadence.ts';
import type { Policy } from './policy.ts';
import { ofKind, type Happened, type Story } from './story.ts';
import { addWorkingDays, dayOf, startOfWork, workingDaysBetween } from './workingTime.ts';

/** Promises, and when the one by us are told of: by a cadence, as all that has steps. */

/** The day a promise is for; one without a day is due on the next working day (E14). */
export function dueDayOf({ dueOn, at }: Pick<Happened<'promise'>, 'dueOn' | 'at'>, time: WorkingTime): string {
  return dueOn ?? addWorkingDays(dayOf(at, time.zone), 1, time).day;
}

/** An open promise, with the moments that it is told of. Theirs are not ours to keep. */
export function promiseFrom(promise: Happened<'promise'>, dismissed: Dismissals, policy: Policy): OpenPromise {
  const { id, by, what, at } = promise;
  const dueOn = dueDayOf(promise, policy.workingTime);
  const told = by === 'us' ? tellings({ what, dueOn, at }, dismissed, policy) : { warnAt: null, dueAt: null };
  return { id, by, what, dueOn, at, ...told };
}

/** When each nudge was dismissed last, by its key. */
export type Dismissals = ReadonlyMap<string, string>;

export function dismissalsIn(story: Story): Dismissals {
  return new Map(
    ofKind(story, 'settle').flatMap(({ how, of, at }) => (how === 'dismissed' ? [[of, at] as const] : [])),
  );
}

/** What a dismissal of a promise is of: this one, until it is told of again. */
export function promiseKey(what: string, dueOn: string): string {
  return `promise|${dueOn}|${what}`.slice(0, 512);
}

/**
 * Ahead of its day, on it, and again while it is overdue ("-1 bd warning; overdue daily"): it stands until it is settled,
 * and dismissed it comes back with the next telling.
 */
function tellings(
  { what, dueOn, at }: Pick<OpenPromise, 'what' | 'dueOn' | 'at'>,
  dismissed: Dismissals,
  policy: Policy,
): Pick<OpenPromise, 'warnAt' | 'dueAt'> {
  const day = startOfWork(dueOn, policy.workingTime);
  const anchors = { start: at, done: 0, lastTouch: null, expiry: null, notBefore: null, due: dueOn };
  const steps = planSteps(policy.cadences.promise, anchors, policy).map((step) => step.at);
  const over = dismissed.get(promiseKey(what, dueOn)) ?? '';
  const told = [...new Set([...steps, day])].filter((each) => each > over).sort();
  return {
    warnAt: told.find((each) => each < day) ?? null,
    dueAt: told.find((each) => each >= day) ?? overdueAfter(dueOn, over, policy),
  };
}

/** The first repetition after it was dismissed; null: it is not told of again. */
function overdueAfter(dueOn: string, dismissedAt: string, policy: Policy): string | null {
  const { repeat } = policy.cadences.promise;
  if (!repeat) return null;
  const time = policy.workingTime;
  const passed = workingDaysBetween(startOfWork(dueOn, time), dismissedAt, time);
  const behind = repeat.days === undefined ? 0 : Math.floor(passed / repeat.days);
  const next = repeatsOf(repeat, dueOn, REPEATS, policy, Math.max(0, behind - 1));
  return next.find(({ at }) => at > dismissedAt)?.at ?? null;
}

/** By months, so many are looked at: five years of every month. */
const REPEATS = 60;

/** So many working days ahead of its day a promise may speak. */
export function mostWarning({ cadences: { promise } }: Policy): number {
  return Math.max(0, ...promise.steps.map(({ days }) => -(days ?? 0)));
}
