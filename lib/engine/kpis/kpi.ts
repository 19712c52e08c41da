import type { PersonRef } from '../../model/address.ts';

/** One number of the dashboard. */
export interface Kpi {
  /** Null: no data. Rates are 0 to 1. */
  value: number | null;
  /** On how many cases it stands. */
  n: number;
}

/** A number of people, and who they are. */
export interface KpiOfPeople extends Kpi {
  keys: PersonRef[];
}

/** Money by currency, never added together; `value` is then that of the currency with the most. */
export interface KpiOfMoney extends Kpi {
  perCurrency: Record<string, number>;
}

/** A part of the whole, 0 to 1; of nothing there is no part. */
export function share(part: number, whole: number): Kpi {
  return { value: whole > 0 ? part / whole : null, n: whole };
}

/** The mean of numbers; of none there is none. */
export function meanOf(numbers: number[]): number | null {
  return share(
    numbers.reduce((sum, number) => sum + number, 0),
    numbers.length,
  ).value;
}

/** The number in the middle, or between the two in the middle. */
export function medianOf(numbers: number[]): number | null {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted.at(sorted.length % 2 === 0 ? middle - 1 : middle), sorted.at(middle)];
  return sorted.length === 0 || low === undefined || high === undefined ? null : (low + high) / 2;
}

/** What is about several people stands in each of their records, and counts once. */
export function onceEach<T extends { id: string }>(facts: T[]): T[] {
  return [...new Map(facts.map((fact) => [fact.id, fact])).values()];
}
