import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { DEFAULT_POLICY, type Policy } from '../engine/policy.ts';
import type { Own } from '../model/own.ts';
import { domainOf } from '../model/address.ts';
import { isFreeMail } from '../model/freeMail.ts';
import { machineZone } from './clock.ts';
import { inTurn } from './lock.ts';

/** The rep's choices. Kept in storage.local, not beside the log: they survive a damaged database. */
export const settingsSchema = z.object({
  /** Answered the welcome questions. */
  welcomed: z._default(z.boolean(), false),
  /** Mail accounts for work; empty: any account that is read (until the rep chooses). */
  accounts: z._default(z.array(z.string()), []),
  /** Domains of the rep's company beside those of the accounts. */
  ownDomains: z._default(z.array(z.string()), []),
  country: z._default(z.nullable(z.string()), null),
  /** Null: the zone of the machine. */
  zone: z._default(z.nullable(z.string()), null),
  days: z._default(z.array(z.number()), DEFAULT_POLICY.workingTime.days),
  from: z._default(z.number(), DEFAULT_POLICY.workingTime.from),
  to: z._default(z.number(), DEFAULT_POLICY.workingTime.to),
  historyAfterDays: z._default(z.number(), DEFAULT_POLICY.historyAfterDays),
  notifications: z._default(z.boolean(), false),
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
    },
  };
}
