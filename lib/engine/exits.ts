import type { CadenceExit, ExitReason, Opportunity, Quote } from '../model/prospect.ts';
import { listen, silence } from './conversation.ts';
import { holds, isInterrupted, pursuitIn, type Pursuit } from './enrolment.ts';
import type { Happened, Story } from './story.ts';

/** How many exits a record keeps: the newest. */
const EXITS = 10;

/** The cadences that were left, and why: the rules of enrolment looked at after each event. */
export function exitsOf(story: Story, quotes: Quote[], opportunities: Opportunity[]): CadenceExit[] {
  const exits: CadenceExit[] = [];
  const talk = silence();
  let decision: Happened<'decision'> | null = null;
  let switched: Happened<'rule'> | null = null;
  let running: Pursuit | null = null;
  for (const event of story.events) {
    listen(talk, event);
    if (event.kind === 'decision') decision = event;
    if (event.kind === 'rule' && event.rule === 'cadence') switched = event;
    const opportunity = opportunities.findLast(({ identifiedAt }) => identifiedAt <= event.at) ?? null;
    const over = opportunity?.decidedAt != null && opportunity.decidedAt <= event.at;
    const now = {
      talk,
      quotes: quotes.filter((quote) => isOpenAt(quote, event.at)),
      opportunity,
      decision: over ? decision : null,
      switched: holds(switched, [talk.lastInboundAt, decision?.at ?? null]),
    };
    const next = isInterrupted(talk) ? null : pursuitIn(now);
    if (running && !isSame(running, next)) {
      exits.push({ cadence: running.cadence, at: event.at, reason: reasonOf(event, running, next) });
    }
    running = next;
  }
  return exits.slice(-EXITS);
}

function isOpenAt({ sentAt, state, decidedAt }: Quote, at: string): boolean {
  return sentAt <= at && (state === 'open' || (decidedAt !== undefined && decidedAt > at));
}

function isSame(a: Pursuit, b: Pursuit | null): boolean {
  return a.cadence === b?.cadence && a.quote?.id === b.quote?.id;
}

/** Why a cadence was left, by the event that ended it. */
function reasonOf(event: Happened, left: Pursuit, next: Pursuit | null): ExitReason {
  switch (event.kind) {
    case 'mail':
      return event.direction === 'in' ? replyReason(event) : next?.quote && left.quote ? 'replaced' : 'answered';
    case 'touch':
      return event.disposition === 'meetingSet' ? 'meeting' : event.disposition === 'hardNo' ? 'hardNo' : 'reply';
    case 'decision':
      return event.outcome === 'won' ? 'accepted' : 'declined';
    case 'rule':
      return event.rule === 'cadence' ? 'switched' : event.rule === 'doNotContact' ? 'hardNo' : 'newDeal';
    case 'quote':
      return left.quote ? 'replaced' : 'newDeal';
    default:
      return 'answered';
  }
}

function replyReason({ verdict }: Happened<'mail'>): ExitReason {
  if (verdict?.stop || verdict?.refusal === 'hard') return 'hardNo';
  return verdict?.meeting?.status === 'set' ? 'meeting' : 'reply';
}
