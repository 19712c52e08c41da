import { spanSince } from '../engine/clock.ts';
import type { Prospect } from '../model/prospect.ts';
import { dayIn, dayPhrase, daysBetween, shortDate } from './when.ts';
import { t } from './words.ts';

/** Where we stand with somebody when who wrote last does not say it: the same words in chips, popup and panel. */
export interface Stand {
  kind: 'decide' | 'paused' | 'bounced' | 'away' | 'holding' | 'quiet';
  /** Since when; null: no single moment. */
  at: string | null;
  text: string;
  /** It can be outdated by a mail that was not read yet. */
  mayAge: boolean;
}

/** Null: the clock says it all. Nothing here names a quote, a promise or anybody else: a page may read it. */
export function standOf(prospect: Prospect, now: string, zone: string): Stand | null {
  const { pausedBy, lane, bouncedAt, turn } = prospect;
  if (pausedBy) return { kind: 'decide', at: pausedBy.at, text: t('standDecide'), mayAge: false };
  if (lane === 'paused') return { kind: 'paused', at: null, text: t('standPaused'), mayAge: false };
  if (bouncedAt !== null) return { kind: 'bounced', at: bouncedAt, text: t('standBounced'), mayAge: false };
  if (turn === 'ours') return null;
  return awayStand(prospect, now, zone) ?? holdingStand(prospect, now, zone) ?? quietStand(prospect);
}

function awayStand({ away, lastTouchAt, dueAt }: Prospect, now: string, zone: string): Stand | null {
  if (!away) return null;
  const stand = { kind: 'away', at: away.at, mayAge: true } as const;
  if (away.returnsOn !== null) {
    const text = t('standAwayUntil', dayPhrase(away.returnsOn, now, zone));
    return away.returnsOn > dayIn(zone, now) ? { ...stand, text } : null;
  }
  // Without a day the plan says for how long; a touch since then goes its own way.
  const waits = dueAt !== null && dueAt > now && (lastTouchAt ?? '') <= away.at;
  return waits ? { ...stand, text: t('standAway', shortDate(away.at, now, zone)) } : null;
}

function holdingStand({ holding }: Prospect, now: string, zone: string): Stand | null {
  if (!holding) return null;
  const stand = { kind: 'holding', at: holding.at, mayAge: true } as const;
  if (holding.until === null) {
    const { n, unit } = spanSince(holding.at, now, zone);
    return { ...stand, text: t('standHolding', t(`span_${unit}`, n)) };
  }
  const over = daysBetween(dayIn(zone, now), holding.until) < 0;
  const day = dayPhrase(holding.until, now, zone);
  return { ...stand, text: t(over ? 'standHoldingOver' : 'standHoldingUntil', day) };
}

/** Nothing is open between us: their last word asked for nothing, or it is decided. */
function quietStand({ quiet, turn, outcome, turnSince, lastInboundAt, lastTouchAt }: Prospect): Stand | null {
  if (turn === null || (!quiet && outcome === null)) return null;
  const last = [turnSince, lastInboundAt, lastTouchAt]
    .filter((at) => at !== null)
    .sort()
    .at(-1);
  return { kind: 'quiet', at: last ?? null, text: t('standQuiet'), mayAge: true };
}
