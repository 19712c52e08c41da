import type { DraftSigns, Recipient, Remark } from '../model/line.ts';
import type { OpenPromise } from '../model/prospect.ts';
import type { Policy } from './policy.ts';
import { dayOf } from './zone.ts';

/** What is to be minded before a mail goes. It reminds and never forbids; asking before a send is another's task. */

type Rules = Pick<Policy, 'asks' | 'workingTime'>;
type Said = Remark | null;
type Rule = (recipient: Recipient, now: string, policy: Rules, draft: DraftSigns) => Said | Remark[];

/**
 * In order of importance. The try comes last: it is told of everybody, and would else hide what can still be changed in
 * this mail (decided 2026-11-23).
 */
const RULES: Rule[] = [
  doNotContact,
  paused,
  promises('overdue'),
  promises('due'),
  untouchedAsks,
  pestering,
  threeWays,
  promises('ahead'),
  whoseTurn,
];

/** What to mind of this draft, the most important first over all recipients. */
export function remarksOn(recipients: Recipient[], draft: DraftSigns, now: string, policy: Rules): Remark[] {
  const said = RULES.flatMap((rule) => recipients.flatMap((recipient) => rule(recipient, now, policy, draft) ?? []));
  const ways = said.filter(({ kind }) => kind === 'ways');
  return said.filter((remark) => remark.kind !== 'ways' || remark === ways[0]);
}

/** No is no: of these people nothing else is worth saying. */
function isOver({ prospect }: Recipient): boolean {
  return prospect.doNotContact;
}

function doNotContact({ prospect: { key, doNotContact: no } }: Recipient): Said {
  return no ? { kind: 'doNotContact', key } : null;
}

function paused(recipient: Recipient): Said {
  const { key, pausedBy } = recipient.prospect;
  return pausedBy && !isOver(recipient) ? { kind: 'paused', key, words: pausedBy.words } : null;
}

/** What we promised them, by its day: over, today, or ahead (E14, E15). */
function promises(when: Extract<Remark, { kind: 'promise' }>['when']): Rule {
  return (recipient, now, { workingTime }) => {
    const today = dayOf(now, workingTime.zone);
    const whenDue = ({ dueOn }: OpenPromise) => (dueOn < today ? 'overdue' : dueOn === today ? 'due' : 'ahead');
    const { key } = recipient.prospect;
    const then = oursTo(recipient).filter((promise) => whenDue(promise) === when);
    return then.map((promise) => ({ kind: 'promise', key, promise, when }));
  };
}

/** Promises of ours to this recipient, the first due first. */
export function oursTo(recipient: Recipient): OpenPromise[] {
  const ours = isOver(recipient) ? [] : recipient.prospect.promises.filter(({ by }) => by === 'us');
  return ours.sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
}

/** Their questions that the draft does not speak of (E13). What cannot be told is no claim. */
function untouchedAsks(recipient: Recipient): Said {
  const { asks, prospect } = recipient;
  const untouched = asks.filter(({ touched }) => touched === false).length;
  return untouched > 0 && !isOver(recipient) ? { kind: 'asks', key: prospect.key, untouched, of: asks.length } : null;
}

/** One touch more would be one too many (E17). */
function pestering(recipient: Recipient): Said {
  const { warning, pressure, prospect } = recipient;
  if (!warning || isOver(recipient)) return null;
  return { kind: 'guard', key: prospect.key, warning, pressure };
}

/** How many options a quote holds is not read: so this asks, and only where there is a quote (B20). */
function threeWays(recipient: Recipient, _now: string, _policy: Rules, { quote }: DraftSigns): Said {
  return quote === null || isOver(recipient) ? null : { kind: 'ways', key: recipient.prospect.key, evidence: quote };
}

/** Plans without an ask: what keeps in touch is no try. */
const SLOW: ReadonlySet<string> = new Set(['nurture', 'lostMailing', 'customer', 'goingQuiet', 'dusty']);

/** An answer to who waits, a try with who does not, or a word to stay in touch. */
function whoseTurn(recipient: Recipient, _now: string, { asks }: Rules): Said {
  const { key, turn, turnSince, triesSinceReply, lastTouchAt: since, next, quiet, outcome } = recipient.prospect;
  if (isOver(recipient)) return null;
  if (turn === 'ours' && turnSince !== null) return { kind: 'answer', key, since: turnSince };
  if (quiet || outcome !== null || SLOW.has(next?.reason.code ?? '')) return { kind: 'inTouch', key, since };
  return { kind: 'try', key, n: triesSinceReply + 1, of: asks.tries, since };
}
