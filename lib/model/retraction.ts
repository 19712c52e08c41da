import type { EventOf } from './event.ts';

/**
 * Which names are taken back, and by which retractions (design law 3). A retraction is in force unless a retraction in force takes it back, to
 * any depth and in whatever order they arrived. Retractions that chase each other in a circle take nothing back.
 */
export function takenBack(retracts: EventOf<'retract'>[]): Map<string, string[]> {
  const byId = new Map(retracts.map((retract) => [retract.id, retract]));
  const opponents = countOpponents(retracts);
  const inForce = retracts.filter((retract) => !opponents.has(retract.id));
  const settled = new Set(inForce.map((retract) => retract.id));
  // Grows while it is walked: a retraction comes into force when its last opponent has fallen.
  for (const retract of inForce) {
    const fallen = byId.get(retract.of);
    if (!fallen || settled.has(fallen.id)) continue;
    settled.add(fallen.id);
    const freed = byId.get(fallen.of);
    if (freed && !settled.has(freed.id) && lowered(opponents, freed.id) === 0) {
      settled.add(freed.id);
      inForce.push(freed);
    }
  }
  const by = new Map<string, string[]>();
  for (const { id, of } of inForce) by.set(of, [...(by.get(of) ?? []), id]);
  return by;
}

function countOpponents(retracts: EventOf<'retract'>[]): Map<string, number> {
  const opponents = new Map<string, number>();
  for (const { of } of retracts) opponents.set(of, (opponents.get(of) ?? 0) + 1);
  return opponents;
}

function lowered(counts: Map<string, number>, name: string): number {
  const left = (counts.get(name) ?? 0) - 1;
  counts.set(name, left);
  return left;
}
