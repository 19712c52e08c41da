import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { DEFAULT_POLICY, type Policy } from '../engine/policy.ts';
import { dayOfNumber, numberOfDay } from '../engine/zone.ts';
import { cadenceSchema } from '../model/cadence.ts';
import { calendarDay } from '../model/event.ts';
import type { Own } from '../model/own.ts';
import { domainOf, parseAddress } from '../model/address.ts';
import { isFreeMail } from '../model/freeMail.ts';
import { machineZone } from './clock.ts';
import { inTurn } from './lock.ts';

/** One change of the rules, in words that were true then. `of`: the id of a cadence, or `workingTime`. */
const policyChangeSchema = z.object({ at: z.string(), what: z.string(), of: z.optional(z.string()) });
export type PolicyChange = z.infer<typeof policyChangeSchema>;

/** The rep's choices. Kept in storage.local, not beside the log: they survive a damaged database. */
export const settingsSchema = z.object({
  /** Answered the welcome questions. */
  welcomed: z._default(z.boolean(), false),
  /** Mail accounts for work; empty: any account that is read (until the rep chooses). */
  accounts: z._default(z.array(z.string()), []),
  /** Domains of the rep's company beside those of the accounts. */
  ownDomains: z._default(z.array(z.string()), []),
  country: z._default(z.nullable(z.string()), null),
  /** Part of the country with holidays of its own. */
  region: z._default(z.nullable(z.string()), null),
  /** Public holidays of country and region for the years around now: worked out once, when they are chosen. */
  holidays: z._default(z.array(z.object({ day: calendarDay, name: z.string() })), []),
  /** Names of holidays on which the rep works all the same (lesson 5). */
  holidaysOff: z._default(z.array(z.string()), []),
  /** Own days off, both ends included. What fell due in a vacation is spread over the days after it. */
  daysOff: z._default(
    z.array(z.object({ from: calendarDay, to: calendarDay, what: z.string(), vacation: z.boolean() })),
    [],
  ),
  /** Null: the zone of the machine. */
  zone: z._default(z.nullable(z.string()), null),
  days: z._default(z.array(z.number()), DEFAULT_POLICY.workingTime.days),
  from: z._default(z.number(), DEFAULT_POLICY.workingTime.from),
  to: z._default(z.number(), DEFAULT_POLICY.workingTime.to),
  historyAfterDays: z._default(z.number(), DEFAULT_POLICY.historyAfterDays),
  notifications: z._default(z.boolean(), false),
  /** When notifications are grouped: minutes after midnight (lesson 21). */
  digestAt: z._default(z.array(z.number()), [9 * 60, 14 * 60]),
  /** Tell what is forgone when a touch with money is skipped (C12). */
  forgone: z._default(z.boolean(), true),
  /** Cadences that the rep changed or added, by id; the defaults stand for the others. */
  cadences: z._default(z.record(z.string(), cadenceSchema), {}),
  /** When a cadence or the working time was changed, oldest first: figures before and after are compared (B31). */
  policyChanges: z._default(z.array(policyChangeSchema), []),
  /** Accounts seen so far: offered in the welcome, and own for as long as the rep has not chosen. */
  seenAccounts: z._default(z.array(z.string()), []),
});
export type Settings = z.infer<typeof settingsSchema>;

const KEY = 'settings';

/** The settings with every default filled in; what cannot be read counts as not set. */
export async function loadSettings(): Promise<Settings> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  const parsed = settingsSchema.safeParse(stored ?? {});
  return parsed.success ? parsed.data : settingsSchema.parse({});
}

/** Changes some settings and keeps the rest, also what another page changes at the same moment. */
export function saveSettings(change: Partial<Settings> | ((now: Settings) => Partial<Settings>)): Promise<Settings> {
  return inTurn(KEY, async () => {
    const before = await loadSettings();
    const settings = { ...before, ...(typeof change === 'function' ? change(before) : change) };
    await browser.storage.local.set({ [KEY]: settings });
    return settings;
  });
}

/** Remembers an account that was met, so that the welcome can offer it. */
export async function meetAccount(raw: string | null): Promise<Settings> {
  const settings = await loadSettings();
  const account = raw === null ? null : parseAddress(raw);
  if (account === null || settings.seenAccounts.includes(account)) return settings;
  return await saveSettings(({ seenAccounts }) => ({
    seenAccounts: [...new Set([...seenAccounts, account])].slice(-20),
  }));
}

/** Calls back at every change, from whichever page it comes. Returns the way to stop. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  const listen = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && KEY in changes) {
      // A page that an update closes can read nothing any more, and need not.
      void loadSettings().then(changed, () => undefined);
    }
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}

/**
 * Who we are, by these settings: a further domain is one more, the colleagues of the work account stay colleagues. A
 * free-mail account stands for itself, never for its domain.
 */
export function ownOf(settings: Settings): Own {
  const addresses = settings.accounts.length > 0 ? settings.accounts : settings.seenAccounts;
  const domains = new Set([...addresses.map(domainOf), ...settings.ownDomains]);
  return { addresses, domains: [...domains].filter((domain) => domain !== '' && !isFreeMail(domain)) };
}

/** The policy in force: the defaults, with the rep's working time. */
export function policyOf(settings: Settings): Policy {
  return {
    ...DEFAULT_POLICY,
    historyAfterDays: settings.historyAfterDays,
    workingTime: {
      ...DEFAULT_POLICY.workingTime,
      zone: settings.zone ?? machineZone(),
      days: settings.days,
      from: settings.from,
      to: settings.to,
      holidays: holidaysOf(settings),
    },
    cadences: { ...DEFAULT_POLICY.cadences, ...settings.cadences },
  };
}

/** Days that nobody works: public holidays but for those unticked, and own days off. */
export function holidaysOf({ holidays, holidaysOff, daysOff }: Settings): string[] {
  const off = new Set(holidaysOff);
  const days = holidays.filter(({ name }) => !off.has(name)).map(({ day }) => day);
  return [...new Set([...days, ...daysOff.flatMap(({ from, to }) => daysFrom(from, to))])].sort();
}

/** Longer than a year is a slip of the hand. */
const LONGEST_VACATION = 366;

function daysFrom(from: string, to: string): string[] {
  const [first, last] = [numberOfDay(from), numberOfDay(to)];
  return Array.from({ length: Math.min(Math.max(last - first + 1, 0), LONGEST_VACATION) }, (_, n) =>
    dayOfNumber(first + n),
  );
}
