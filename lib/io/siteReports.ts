import browser from 'webextension-polyfill';
import type { SiteReport } from '../model/view.ts';
import { inTurn } from './lock.ts';

/** When each site was last read, and whether it could be: "Gmail read 09:12". */
const KEY = 'sites';
/** Webmail that is built in and therefore always spoken of. */
const BUILT_IN = ['gmail'];

type Reports = Record<string, { at: string | null; state: 'ok' | 'blind' }>;

/** One report for every site that was met, and for the built-in ones in any case. */
export async function siteReports(): Promise<SiteReport[]> {
  const reports = await load();
  const sites = [...new Set([...BUILT_IN, ...Object.keys(reports)])];
  return sites.map((site) => ({ site, ...(reports[site] ?? { at: null, state: 'never' as const }) }));
}

/** A page of the site was read with sense at this moment. */
export async function noteRead(site: string, at: string): Promise<void> {
  await store(site, () => ({ at, state: 'ok' }));
}

/** A page of the site should have been readable, and was not. */
export async function noteBlind(site: string): Promise<void> {
  await store(site, (before) => ({ at: before?.at ?? null, state: 'blind' }));
}

async function load(): Promise<Reports> {
  return ((await browser.storage.local.get(KEY))[KEY] as Reports | undefined) ?? {};
}

function store(site: string, report: (before: Reports[string] | undefined) => Reports[string]): Promise<void> {
  return inTurn(KEY, async () => {
    const reports = await load();
    await browser.storage.local.set({ [KEY]: { ...reports, [site]: report(reports[site]) } });
  });
}
