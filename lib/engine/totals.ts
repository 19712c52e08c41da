import type { Prospect, Quote } from '../model/prospect.ts';
import { idleSpan } from './nudges/dusty.ts';
import { isUncontacted } from './outcome.ts';
import { counted } from './quotes.ts';

/**
 * What one record adds to the small rows of totals that every opening shows: integers, money in cents.
 * `prospects`, `uncontacted` (A16), `toSort`, `due|<lane>|<UTC day>`, `pile|<currency>|count` and `|cents`;
 * `idle|<since>|<until>` counts who may be re-warmed (E19), by UTC days;
 * `pile|?|count` counts pile quotes without an amount or a currency; `decided|won|<UTC day>` and `decided|lost|…` the
 * quotes that the closing rate is made of (C5).
 */
export function contribution(prospect: Prospect): Record<string, number> {
  const { standing, dormant, doNotContact, dueAt, lane } = prospect;
  const totals: Record<string, number> = {};
  if (dormant) return totals;
  if (standing === 'prospect') add(totals, 'prospects', 1);
  if (standing === 'candidate' && !doNotContact) add(totals, 'toSort', 1);
  if (isUncontacted(prospect)) add(totals, 'uncontacted', 1);
  if (dueAt && lane) add(totals, `due|${lane}|${dueAt.slice(0, 10)}`, 1);
  const idle = idleSpan(prospect);
  if (idle) add(totals, `idle|${idle.since}|${idle.until}`, 1);
  for (const quote of pileOf(prospect)) addQuote(totals, quote);
  if (standing === 'prospect') for (const quote of counted(prospect.quotes)) addDecided(totals, quote);
  return totals;
}

/** What is to be added to `before` to get `after`, two rows of totals; what stays the same is left out. */
export function difference(before: Record<string, number>, after: Record<string, number>): Record<string, number> {
  const change = { ...after };
  for (const [row, n] of Object.entries(before)) add(change, row, -n);
  return Object.fromEntries(Object.entries(change).filter(([, n]) => n !== 0));
}

/** Open quotes of a prospect that nobody has followed up (C2). */
export function pileOf({ standing, dormant, quotes }: Prospect): Quote[] {
  if (standing !== 'prospect' || dormant) return [];
  return counted(quotes).filter((quote) => quote.state === 'open' && quote.followUps === 0);
}

function addQuote(totals: Record<string, number>, { amount, currency }: Quote): void {
  if (amount === null || currency === null) return add(totals, 'pile|?|count', 1);
  add(totals, `pile|${currency}|count`, 1);
  add(totals, `pile|${currency}|cents`, Math.round(amount * 100));
}

function addDecided(totals: Record<string, number>, { state, decidedAt }: Quote): void {
  if ((state === 'won' || state === 'lost') && decidedAt) add(totals, `decided|${state}|${decidedAt.slice(0, 10)}`, 1);
}

function add(totals: Record<string, number>, row: string, n: number): void {
  totals[row] = (totals[row] ?? 0) + n;
}
