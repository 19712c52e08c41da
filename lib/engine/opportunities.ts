import type { Outcome } from '../model/event.ts';
import type { Opportunity, Quote } from '../model/prospect.ts';
import type { Conversation, Touch } from './conversation.ts';
import { missedFrom } from './outcome.ts';
import type { Policy } from './policy.ts';
import { isAtStake, isDelivered, valueOf } from './quotes.ts';
import { isByPerson, isPersonal, type Happened, type Story } from './story.ts';

/**
 * The opportunities of a person, one after the other: the first sign of the person opens one; a decision ends it, unless
 * it leaves a quote open; the next sign of interest after that opens another. What happens in between (a mailing to
 * somebody who bought elsewhere) counts for the person only.
 */
export function opportunitiesOf(story: Story, talk: Conversation, quotes: Quote[], policy: Policy): Opportunity[] {
  const spans: Span[] = [];
  for (const event of story.events) {
    const last = spans.at(-1);
    if ((!last && isPersonal(event, story)) || (last?.decision && opens(event, last.decision.outcome))) {
      spans.push({ since: firstSeen(event), event: event.id, won: null, decision: null });
    }
    const span = spans.at(-1);
    if (event.kind === 'decision' && span) decide(span, event, quotes);
  }
  return spans.map((span, n) => opportunityOf(story, span, spans[n + 1] ?? null, { n, talk, quotes, policy }));
}

interface Span {
  since: string;
  event: string;
  won: Happened<'decision'> | null;
  decision: Happened<'decision'> | null;
}

interface Ground {
  n: number;
  talk: Conversation;
  quotes: Quote[];
  policy: Policy;
}

/**
 * Still open as long as a quote is: she decided on another one. Whoever took one of several quotes bought. What she says
 * later about the same thing counts, also when it comes after the end.
 */
function decide(span: Span, decision: Happened<'decision'>, quotes: Quote[]): void {
  const { outcome, quoteId } = decision;
  if (outcome === 'won') span.won = decision;
  else if (quoteId === null || span.won?.quoteId === quoteId) span.won = null;
  const stays = quotes.some((quote) => quote.sentAt <= decision.at && isOpenAfter(quote, decision.at));
  if (!stays || span.decision) span.decision = span.won ?? decision;
}

function isOpenAfter({ state, decidedAt }: Quote, at: string): boolean {
  return state === 'open' || (decidedAt !== undefined && decidedAt > at);
}

/**
 * What begins a new opportunity with somebody whose last one is over. A customer writes about many things; whoever bought
 * elsewhere and writes is back.
 */
function opens(event: Happened, last: Outcome): boolean {
  if (event.kind === 'mail')
    return isDelivered(event) || (last !== 'won' && event.direction === 'in' && isByPerson(event));
  if (event.kind === 'rule') return event.rule === 'takeUp';
  return event.kind === 'quote' || event.kind === 'enquiry';
}

function firstSeen(event: Happened): string {
  return event.seenAt < event.at ? event.seenAt : event.at;
}

function opportunityOf(story: Story, span: Span, next: Span | null, ground: Ground): Opportunity {
  const { n, talk, quotes, policy } = ground;
  const decidedAt = span.decision?.at ?? null;
  const within = (at: string) => at >= span.since && (decidedAt === null || at <= decidedAt);
  const touches =
    n === 0
      ? talk.touches.filter(({ at }) => decidedAt === null || at <= decidedAt)
      : talk.touches.filter(({ at }) => within(at));
  const ending = endOf(span.decision?.outcome ?? null, touches);
  const after =
    decidedAt === null ? undefined : talk.touches.find(({ at }) => at > decidedAt && (!next || at < next.since));
  return {
    id: n === 0 ? story.key : `${story.key}#${n + 1}`,
    identifiedAt: span.since,
    firstInboundAt: talk.replies.find(({ at }) => n === 0 || at >= span.since)?.at ?? null,
    firstTouchAt: touches[0]?.at ?? null,
    touchCount: touches.length,
    noCount: nosOf(touches) + talk.replies.filter(({ at, refuses }) => refuses && within(at)).length,
    missedAt: touches.length > 0 ? null : missedFrom(span.since, policy),
    outcome: span.decision?.outcome ?? null,
    decidedAt,
    decision: span.decision?.id ?? null,
    reason: span.decision?.reason ?? null,
    ...ending,
    recoveredAt: ending.missed ? (after?.at ?? null) : null,
    value: valueIn(quotes.filter(({ sentAt }) => within(sentAt))),
  };
}

/** Lost needs a touch before the decision; without one it was missed (A3, A4); who could never buy is neither. */
function endOf(outcome: Outcome | null, touches: Touch[]): Pick<Opportunity, 'lost' | 'missed'> {
  const gone = outcome === 'lost' || outcome === 'noDecision';
  return { lost: gone && touches.length > 0, missed: gone && touches.length === 0 };
}

function nosOf(touches: Touch[]): number {
  return touches.filter(({ disposition }) => disposition === 'softNo').length;
}

/** What is at stake, or what was decided on. */
function valueIn(quotes: Quote[]): number {
  return quotes.some(isAtStake) ? valueOf(quotes) : Math.max(0, ...quotes.map(({ amount }) => amount ?? 0));
}
