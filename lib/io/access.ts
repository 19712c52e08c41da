import browser from 'webextension-polyfill';
import { GMAIL_PAGES } from '../sites/gmail.ts';
import { siteFor } from '../sites/index.ts';
import { inTurn } from './lock.ts';
import { keepProductsOf, productOrigins, rememberProduct } from './products.ts';

/**
 * Origins the rep has granted by a click. The browser's patterns know no ports, so the exact origin is kept here and
 * checked for every page.
 */
const KEY = 'origins';
/** The origin that the browser is being asked for. */
const ASKED = 'originAsked';
/** Where the build puts the scripts of CRM pages and of webmail pages. */
const RECORD_SCRIPT = 'record.js';
const MAIL_SCRIPT = 'content-scripts/page.js';
/** What they are registered as. */
const GRANTED_SITES = 'granted-sites';
const GRANTED_MAIL = 'granted-mail';

export interface SiteOfTab {
  origin: string;
  pattern: string;
  label: string;
  state: 'builtIn' | 'granted' | 'open' | 'impossible';
}

/** The site of the tab that the popup was opened on. */
export async function siteOfActiveTab(): Promise<SiteOfTab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const url = tab?.url ?? '';
  if (!/^https?:/.test(url)) return { origin: '', pattern: '', label: '', state: 'impossible' };
  const { origin, host } = new URL(url);
  const state = siteFor(url)?.kind === 'mail' ? 'builtIn' : (await isGranted(url)) ? 'granted' : 'open';
  return { origin, pattern: patternOf(origin), label: host, state };
}

/**
 * Asks the browser for an origin. Call it directly in the click, before anything is awaited. The browser's question may
 * close the popup that asked: the wish is noted beside it, and the background keeps what was granted (`keepAsked`).
 */
export async function requestSite(origin: string): Promise<boolean> {
  const noted = browser.storage.local.set({ [ASKED]: origin });
  const granted = await browser.permissions.request({ origins: [patternOf(origin)] });
  await noted;
  await browser.storage.local.remove(ASKED);
  if (!granted) return false;
  await changeOrigins((origins) => [...origins, origin]);
  await browser.runtime.sendMessage({ ask: 'sitesChanged' });
  return true;
}

/** The browser has granted something: the origin that was asked for is kept, whether or not its popup is still there. */
export async function keepAsked(patterns: string[]): Promise<void> {
  const asked = (await browser.storage.local.get(ASKED))[ASKED];
  if (typeof asked !== 'string' || !patterns.includes(patternOf(asked))) return;
  await changeOrigins((origins) => [...origins, asked]);
  await browser.storage.local.remove(ASKED);
}

/** The exact origins granted so far. */
export async function grantedSites(): Promise<string[]> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return Array.isArray(stored) ? stored.filter((origin): origin is string => typeof origin === 'string') : [];
}

/** Gives an origin back: to the browser too, unless another granted origin needs the same pattern. */
export async function removeSite(origin: string): Promise<void> {
  const rest = await changeOrigins((origins) => origins.filter((other) => other !== origin));
  if (!rest.some((other) => patternOf(other) === patternOf(origin))) {
    await browser.permissions.remove({ origins: [patternOf(origin)] });
  }
  await browser.runtime.sendMessage({ ask: 'sitesChanged' });
}

/** May the generic reader work on this page? */
export async function isGranted(url: string): Promise<boolean> {
  if (!URL.canParse(url)) return false;
  const { origin } = new URL(url);
  if (!(await grantedSites()).includes(origin)) return false;
  return await browser.permissions.contains({ origins: [patternOf(origin)] });
}

/**
 * Brings the registered scripts in line with the grants, at every install, update and start: browsers forget them.
 * Tabs of these sites that are open already get the script at once.
 */
export function registerSites(): Promise<void> {
  return inTurn(GRANTED_SITES, register);
}

/** A page of a granted origin has shown itself to be of a product: its pages get the script of that, at once. */
export async function meetProduct(url: string, id: string): Promise<void> {
  if (!(await isGranted(url)) || !(await rememberProduct(new URL(url).origin, id))) return;
  await inTurn(GRANTED_SITES, registerMail);
}

/** Where mail is read: Gmail, and webmail that the rep has allowed. */
export async function mailPages(): Promise<string[]> {
  return [GMAIL_PAGES, ...(await grantedMail())];
}

async function grantedMail(): Promise<string[]> {
  return [...new Set((await productOrigins()).map(patternOf))];
}

async function register(): Promise<void> {
  const standing = await standingSites();
  const matches = [...new Set(standing.map(patternOf))];
  await keepProductsOf(standing);
  await keepRegistered(GRANTED_SITES, RECORD_SCRIPT, matches);
  await registerMail();
  await startIn([GMAIL_PAGES], MAIL_SCRIPT);
  await startIn(matches, RECORD_SCRIPT);
}

async function registerMail(): Promise<void> {
  const pages = await grantedMail();
  await keepRegistered(GRANTED_MAIL, MAIL_SCRIPT, pages);
  await startIn(pages, MAIL_SCRIPT);
}

async function keepRegistered(id: string, file: string, matches: string[]): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  const script = { id, matches, js: [file], runAt: 'document_idle' as const };
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] });
  } else if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Origins granted and not withdrawn in the browser's own settings meanwhile. */
async function standingSites(): Promise<string[]> {
  const origins = await grantedSites();
  const held = await Promise.all(
    origins.map((origin) => browser.permissions.contains({ origins: [patternOf(origin)] })),
  );
  return origins.filter((_, index) => held[index]);
}

/** Runs the content script in tabs that were open before; where it runs already, the newer copy takes over. */
async function startIn(patterns: string[], file: string): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: patterns });
  await Promise.allSettled(
    tabs.map((tab) => browser.scripting.executeScript({ target: { tabId: tab.id ?? -1 }, files: [file] })),
  );
}

/** The permission pattern of an origin: without its port. */
export function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

function changeOrigins(change: (origins: string[]) => string[]): Promise<string[]> {
  return inTurn(KEY, async () => {
    const origins = [...new Set(change(await grantedSites()))].sort();
    await browser.storage.local.set({ [KEY]: origins });
    return origins;
  });
}
