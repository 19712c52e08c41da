import type { Verdicts } from './compare.ts';

/**
 * Where model and engine differ, or where the requirements leave it open: in histories that go there, these verdicts are
 * not compared. Each entry goes as soon as it is settled; the test says which of them differ no more.
 */
export type Field = keyof Verdicts | 'plan';

export const DISPUTED: Record<string, Field[]> = {
  // 2026-11-23 not modelled: how a plan shifts by a pause is no row of the requirements.
  paused: ['plan'],
};

export const isDisputed = (field: Field, disputes: Set<string>) =>
  [...disputes].some((name) => DISPUTED[name]?.includes(field) === true);
