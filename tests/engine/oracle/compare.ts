import { isMissedAt, isUncontacted } from '../../../lib/engine/outcome.ts';
import type { Prospect } from '../../../lib/model/prospect.ts';
import type { Hours } from './calendar.ts';
import { lost, missed, noesOf, touchesOf, uncontacted } from './opportunities.ts';
import { followUps as countFollowUps } from './quotes.ts';
import type { Told } from './record.ts';

/** What both say of one person, in the same words. */
export interface Verdicts {
  turn: unknown;
  turnSince: unknown;
  touchCount: number;
  noCount: number;
  missed: boolean;
  lost: boolean;
  uncontacted: boolean;
  opportunities: string[];
  quotes: string[];
  promises: string[];
}

export function saidByEngine(prospect: Prospect, now: string): Verdicts {
  const { turn, turnSince, touchCount, noCount, opportunities, quotes, promises } = prospect;
  return {
    turn,
    turnSince,
    touchCount,
    noCount,
    missed: isMissedAt(prospect, now),
    lost: prospect.lost,
    uncontacted: isUncontacted(prospect),
    opportunities: opportunities.map((opp) => `${opp.identifiedAt} ${opp.outcome} ${opp.touchCount} ${opp.noCount}`),
    quotes: quotes.map(({ id, state, followUps, sentAt }) => `${id} ${sentAt} ${state} ${followUps}`),
    promises: promises.map(({ id }) => id),
  };
}

export function saidByModel(told: Told, now: string, hours: Hours): Verdicts {
  const last = told.opportunities.at(-1)!;
  return {
    turn: told.turn,
    turnSince: told.turnSince,
    touchCount: told.touches.length,
    noCount: noesOf(last, told),
    missed: missed(last, told, now, hours),
    lost: lost(last, told),
    uncontacted: uncontacted(last, told),
    opportunities: told.opportunities.map(
      (opp) => `${opp.since} ${opp.outcome} ${touchesOf(opp, told)} ${noesOf(opp, told)}`,
    ),
    quotes: told.quotes.map((quote) => `${quote.id} ${quote.sentAt} ${quote.state} ${countFollowUps(quote, told)}`),
    promises: told.promises.map(({ id }) => id),
  };
}
