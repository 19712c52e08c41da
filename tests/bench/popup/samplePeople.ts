import { rowOf } from '../../../lib/io/fold.ts';
import { contribution } from '../../../lib/engine/totals.ts';
import type { ProspectRow, TotalRow } from '../../../lib/io/db.ts';
import type { Lane, NextTouch, Question, Quote } from '../../../lib/model/prospect.ts';
import type { ThreadSighting } from '../../../lib/model/thread.ts';
import { sampleProspect } from '../../sampleProspect.ts';

const DAY = 86_400_000;
const ACCOUNT = 'rep@seller.example';

/**
 * In each hundred, fifty are due: ten promises, twenty-five answers and fifteen touches. So even a hundred people
 * fill the list, and a larger book differs from a small one in nothing but its size.
 */
export function isDue(number: number): boolean {
  return number % 100 < 50;
}

export function sampleRow(number: number, now: number): ProspectRow {
  const lane = laneOf(number % 100);
  const turnSince = instant(now - 2 * DAY - spread(number));
  const quotes = number % 2 === 0 ? [sampleQuote(number, turnSince)] : [];
  const person = sampleProspect(`person${number}@firm${number % 977}.example`, turnSince, {
    name: `Person ${number}`,
    company: `Firm ${number % 977}`,
    turn: lane === 'answer' || lane === 'sort' ? 'ours' : 'theirs',
    turnThread: threadKey(number),
    quotes,
    value: quotes.length * amountOf(number),
    questions: number % 20 === 0 ? [sampleQuestion(number, turnSince)] : [],
    dueAt: instant(isDue(number) ? now - spread(number) : now + DAY + spread(number)),
    lane,
    next: nextTouch(lane),
    ...(number % 100 >= 70 && number % 100 < 95 && idle(number, now)),
    ...(lane === 'sort' && { standing: 'candidate', touchCount: 0, dueAt: turnSince }),
  });
  return rowOf(person);
}

/** The look at the conversation behind a row: the list asks for it with every line. */
export function sampleThread(number: number, now: number): ThreadSighting {
  const place = { id: threadKey(number), site: 'gmail', account: ACCOUNT, threadId: String(number) };
  return { ...place, readAt: instant(now), lastMessageId: null, complete: true };
}

/** The total rows that belong to the people counted. */
export class Totals {
  readonly #totals = new Map<string, number>();

  count(row: ProspectRow): ProspectRow {
    for (const [id, n] of Object.entries(contribution(row))) this.#totals.set(id, (this.#totals.get(id) ?? 0) + n);
    return row;
  }

  rows(): TotalRow[] {
    return [...this.#totals].map(([id, n]) => ({ id, n }));
  }
}

/** Touched last up to five months ago, and to be touched again half a year after that: who may be re-warmed. */
function idle(number: number, now: number): Partial<ProspectRow> {
  const touched = now - 5 * spread(number);
  const reason = { code: 'nurture' as const, values: { months: 6 } };
  const next = { channel: 'call' as const, skipped: [], cadence: 'nurture', step: 1, steps: 2, reason };
  const known = { firstInboundAt: instant(touched - DAY), lastTouchAt: instant(touched) };
  return { ...known, dueAt: instant(touched + 182 * DAY), next };
}

function laneOf(place: number): Lane {
  if (place < 10) return 'promise';
  if (place < 35) return 'answer';
  return place < 95 ? 'touch' : 'sort';
}

/** Up to thirty days, in no order. */
function spread(number: number): number {
  return ((number * 7919) % 30_011) * (DAY / 1000);
}

/** No two alike, if it can be: an order by value has the most to do then. */
function amountOf(number: number): number {
  return 100 + ((number * 7907) % 90_001);
}

function sampleQuestion(number: number, at: string): Question {
  const about = { finding: 'thanks' as const, event: `mail|${number}`, words: 'Thank you', day: null };
  return { ...about, id: `mail|${number}|thanks`, at };
}

function sampleQuote(number: number, sentAt: string): Quote {
  const known = { id: `quote|${number}`, number: `Q-${number}`, amount: amountOf(number), currency: 'EUR', sentAt };
  return { ...known, validUntil: null, threadId: threadKey(number), followUps: 0, state: 'open', evidence: 'Quote' };
}

function nextTouch(lane: Lane): NextTouch {
  const plan = { channel: 'mail' as const, skipped: [] };
  if (lane === 'answer') return { ...plan, cadence: null, step: 1, steps: 1, reason: { code: 'answer', values: {} } };
  const reason = { code: 'nextTry' as const, values: { n: 2, of: 6 } };
  return { ...plan, cadence: 'inboundLead', step: 2, steps: 6, reason };
}

function threadKey(number: number): string {
  return `gmail|${ACCOUNT}|${number}`;
}

function instant(ms: number): string {
  return new Date(ms).toISOString();
}
