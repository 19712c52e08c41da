import type { Prospect } from '../../lib/model/prospect.ts';

/** At rest, and known by a record alone: no mail, no touch, nothing that could be old. */
export function isNeverMet({ dormant, turn, touchCount, lastInboundAt }: Prospect): boolean {
  return dormant && turn === null && touchCount === 0 && lastInboundAt === null;
}
