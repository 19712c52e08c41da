import { CADENCE_IDS, DEFAULT_CADENCES, type CadenceId } from '../../lib/engine/cadences.ts';
import type { Cadence, CadenceStep, Repeat } from '../../lib/model/cadence.ts';
import type { Channel } from '../../lib/model/event.ts';
import { canonical } from '../../lib/model/fuller.ts';

/** A cadence while it is edited: numbers as they are typed, so that nothing typed is lost. */
export interface CadenceDraft {
  id: string;
  /** Null: one of ours, which has a name already. */
  name: string | null;
  steps: StepDraft[];
  /** The last step leaves the door open. */
  closing: boolean;
  namedDay: string | null;
  lease: Every | null;
  repeat: (Every & { inDays: boolean }) | null;
}

export const UNITS = ['minutes', 'hours', 'days', 'months'] as const;
export type Unit = (typeof UNITS)[number];

export interface StepDraft {
  /** Tells steps apart while they move. */
  key: number;
  channel: Channel;
  n: string;
  unit: Unit;
  from: CadenceStep['from'];
}

/** So many months, by a channel; what repeats by working days has those there. */
export interface Every {
  months: string;
  channel: Channel;
}

/** The smallest and the largest number that each field takes. */
export const LIMITS = {
  minutes: [0, 43_200],
  hours: [0, 720],
  days: [0, 3650],
  months: [1, 600],
  expiry: [0, 365],
  namedDay: [0, 365],
  lease: [1, 120],
  repeatDays: [1, 3650],
} as const;
export const MOST_STEPS = 40;
export const LONGEST_NAME = 80;

export function isOurs(id: string): id is CadenceId {
  return (CADENCE_IDS as readonly string[]).includes(id);
}

/** A cadence ready to be edited. */
export function draftOf(cadence: Cadence): CadenceDraft {
  const { id, steps, namedDay, lease, repeat } = cadence;
  return {
    id,
    name: isOurs(id) ? null : (cadence.name ?? ''),
    steps: steps.map((step, key) => ({ key, channel: step.channel, from: step.from, ...lengthOf(step) })),
    closing: steps.at(-1)?.closing === true,
    namedDay: namedDay ? String(namedDay.days) : null,
    lease: lease ? { months: String(lease.everyMonths), channel: lease.channel } : null,
    repeat: repeat ? repeatDraft(repeat) : null,
  };
}

function repeatDraft({ months, days, channel }: Repeat): CadenceDraft['repeat'] {
  return { months: String(months ?? days), channel, inDays: months === undefined };
}

function lengthOf({ minutes, days, months }: CadenceStep): Pick<StepDraft, 'n' | 'unit'> {
  if (months !== undefined) return { n: String(months), unit: 'months' };
  if (days !== undefined) return { n: String(Math.abs(days)), unit: 'days' };
  const whole = minutes !== undefined && minutes > 0 && minutes % 60 === 0;
  return whole ? { n: String(minutes / 60), unit: 'hours' } : { n: String(minutes ?? 0), unit: 'minutes' };
}

/** The limits of a step's number. */
export function limitsOf({ from, unit }: StepDraft): readonly [number, number] {
  return isCountedBack(from) ? LIMITS.expiry : LIMITS[unit];
}

/** From a day ahead: in days only, and before it. */
export function isCountedBack(from: CadenceStep['from']): boolean {
  return from === 'expiry' || from === 'due';
}

/** The limits of what repeats. */
export function repeatLimits({ inDays }: NonNullable<CadenceDraft['repeat']>): readonly [number, number] {
  return inDays ? LIMITS.repeatDays : LIMITS.months;
}

/** What is typed as a whole number within limits; null: it is none. */
export function wholeIn(typed: string, [least, most]: readonly [number, number]): number | null {
  const n = Number(typed);
  return /^\d+$/.test(typed.trim()) && n >= least && n <= most ? n : null;
}

/** What is wrong: which fields, by their names here. A step's number goes by its key. */
export type Problem = 'name' | 'nameTaken' | 'steps' | 'namedDay' | 'lease' | 'repeat' | `step${number}`;

/** What every part of the editor is given. */
export interface DraftProps {
  draft: CadenceDraft;
  /** What is to be marked as wrong. */
  problems: Problem[];
  onChange: (draft: CadenceDraft) => void;
}

/** What must be set right before this can be a cadence; `others` are the names that are taken. */
export function problemsOf(draft: CadenceDraft, others: string[]): Problem[] {
  const { name, steps, namedDay, lease, repeat } = draft;
  const wrong = (typed: string | undefined, limits: readonly [number, number]) =>
    typed !== undefined && wholeIn(typed, limits) === null;
  const problems: (Problem | false)[] = [
    name !== null && (name.trim() === '' || name.trim().length > LONGEST_NAME) && 'name',
    name !== null && others.includes(name.trim().toLowerCase()) && 'nameTaken',
    steps.length === 0 && (namedDay !== null || (!lease && !repeat)) && 'steps',
    ...steps.map((step) => wrong(step.n, limitsOf(step)) && (`step${step.key}` as const)),
    wrong(namedDay ?? undefined, LIMITS.namedDay) && 'namedDay',
    wrong(lease?.months, LIMITS.lease) && 'lease',
    repeat !== null && wrong(repeat.months, repeatLimits(repeat)) && 'repeat',
  ];
  return problems.filter((problem) => problem !== false);
}

/** The cadence that a draft without problems stands for. */
export function cadenceOf(draft: CadenceDraft): Cadence {
  const { id, name, steps, closing, namedDay, lease, repeat } = draft;
  return {
    id,
    ...(name === null ? {} : { name: name.trim() }),
    steps: steps.map((step, n) => ({ ...stepOf(step), ...(closing && n === steps.length - 1 ? { closing } : {}) })),
    ...(namedDay === null ? {} : { namedDay: { days: Number(namedDay) } }),
    ...(lease ? { lease: { everyMonths: Number(lease.months), channel: lease.channel } } : {}),
    ...(repeat ? { repeat: repeatOf(repeat) } : {}),
  };
}

function repeatOf({ months, channel, inDays }: NonNullable<CadenceDraft['repeat']>): Repeat {
  return { [inDays ? 'days' : 'months']: Number(months), channel };
}

function stepOf({ from, channel, n, unit }: StepDraft): Omit<CadenceStep, 'closing'> {
  const number = Number(n);
  if (isCountedBack(from)) return { from, days: number === 0 ? 0 : -number, channel };
  if (unit === 'hours') return { from, minutes: number * 60, channel };
  return { from, [unit]: number, channel };
}

/** Does it differ from what is kept? */
export function isTouched(draft: CadenceDraft, all: Cadence[]): boolean {
  const kept = all.find(({ id }) => id === draft.id);
  return kept !== undefined && canonical(draft) !== canonical(draftOf(kept));
}

/** One more step: three working days after the one before. */
export function withStep(draft: CadenceDraft): CadenceDraft {
  const key = Math.max(-1, ...draft.steps.map((step) => step.key)) + 1;
  const from = draft.id === 'promise' ? 'due' : draft.steps.length === 0 ? 'start' : 'previous';
  return { ...draft, steps: [...draft.steps, { key, channel: 'mail', n: '3', unit: 'days', from }] };
}

/** A step with some of it changed. An expiry is counted in days only. */
export function withChange(draft: CadenceDraft, key: number, part: Partial<StepDraft>): CadenceDraft {
  const change = part.from === 'expiry' ? { ...part, unit: 'days' as const } : part;
  return { ...draft, steps: draft.steps.map((step) => (step.key === key ? { ...step, ...change } : step)) };
}

/** A step one place up (-1) or down (1). */
export function withMove(draft: CadenceDraft, key: number, by: -1 | 1): CadenceDraft {
  const steps = [...draft.steps];
  const at = steps.findIndex((step) => step.key === key);
  const [step] = steps.splice(at, 1);
  if (!step || at + by < 0 || at + by > steps.length) return draft;
  steps.splice(at + by, 0, step);
  return { ...draft, steps };
}

/** All but one step. */
export function withoutStep(draft: CadenceDraft, key: number): CadenceDraft {
  return { ...draft, steps: draft.steps.filter((step) => step.key !== key) };
}

/** A new cadence of the rep's own: the steps of the cold one, under her name. */
export function ownCadence(id: string, name: string): Cadence {
  return { ...DEFAULT_CADENCES.cold, id, name: name.trim() };
}
