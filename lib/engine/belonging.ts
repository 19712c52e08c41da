import type { Quote } from '../model/prospect.ts';
import type { Touch } from './conversation.ts';

/** The quotes that each touch belongs to, by its id; none: it counts for the person only. */
export type Belonging = ReadonlyMap<string, readonly string[]>;

/**
 * A touch belongs to its thread's quotes, else to the only open one; beside several it counts for the person only. A mail
 * that carries a quote is that quote's own, and follows up what it replaces.
 */
export function belongingOf(touches: Touch[], quotes: Quote[]): Belonging {
  return new Map(touches.map((touch) => [touch.id, ownersOf(touch, quotes).map(({ id }) => id)]));
}

function ownersOf({ id, at, threadId }: Touch, quotes: Quote[]): Quote[] {
  if (quotes.some((quote) => quote.id === id))
    return quotes.filter(({ state, decidedAt }) => state === 'replaced' && decidedAt === at);
  const open = quotes.filter((quote) => isOpenAt(quote, at) && quote.sentAt < at);
  const inThread = threadId === null ? [] : open.filter((quote) => quote.threadId === threadId);
  if (inThread.length > 0) return inThread;
  return open.length === 1 ? open : [];
}

/** Was it sent by then, and not closed before? */
export function isOpenAt({ sentAt, state, decidedAt }: Quote, at: string): boolean {
  return sentAt <= at && (state === 'open' || (decidedAt !== undefined && decidedAt >= at));
}

/** Touches that follow up the quote: while it is in none but them, it lies in the pile (C2). */
export function followUpsOf({ id }: Quote, touches: Touch[], belonging: Belonging): number {
  return touches.filter((touch) => belonging.get(touch.id)?.includes(id)).length;
}

/** Touches after the quote that belong to no other: its steps are behind us, whichever of several was spoken of. */
export function stepsAfter(
  { id, sentAt }: Quote,
  touches: Touch[],
  belonging: Belonging,
  carriers: Set<string>,
): number {
  return touches.filter((touch) => {
    const owners = belonging.get(touch.id) ?? [];
    return touch.at > sentAt && (owners.length === 0 ? !carriers.has(touch.id) : owners.includes(id));
  }).length;
}
