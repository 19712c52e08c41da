import browser from 'webextension-polyfill';
import type { Site } from '../model/site.ts';
import { sites } from '../sites/index.ts';
import { inTurn } from './lock.ts';

/**
 * Products that run on anybody's server are known by the marks of their pages, never by an address. What a granted
 * origin turned out to be is kept here, so that its pages get the script they need.
 */
const KEY = 'products';

type Products = Record<string, string>;

/** What proves each of these products, for the script of a granted page to look for. */
export function productSigns(): { id: string; signs: string }[] {
  return selfHosted().map(({ id, signs = '' }) => ({ id, signs }));
}

/** The webmail that was met at this address, or null. */
export async function productAt(url: string): Promise<Site | null> {
  const id = URL.canParse(url) ? (await load())[new URL(url).origin] : undefined;
  return selfHosted().find((site) => site.id === id) ?? null;
}

/** The origins where a product was met. */
export async function productOrigins(): Promise<string[]> {
  return Object.keys(await load());
}

/** Keeps what an origin is. True: that is news. */
export async function rememberProduct(origin: string, id: string): Promise<boolean> {
  if (!selfHosted().some((site) => site.id === id)) return false;
  return await change((products) => ({ ...products, [origin]: id }));
}

/** Forgets the origins that are not among these. */
export async function keepProductsOf(origins: string[]): Promise<void> {
  await change((products) =>
    Object.fromEntries(Object.entries(products).filter(([origin]) => origins.includes(origin))),
  );
}

function selfHosted(): Site[] {
  return sites.filter(({ kind, hosts, signs }) => kind === 'mail' && !hosts && signs);
}

async function load(): Promise<Products> {
  return ((await browser.storage.local.get(KEY))[KEY] as Products | undefined) ?? {};
}

function change(next: (products: Products) => Products): Promise<boolean> {
  return inTurn(KEY, async () => {
    const before = await load();
    const after = next(before);
    const isNews = JSON.stringify(before) !== JSON.stringify(after);
    if (isNews) await browser.storage.local.set({ [KEY]: after });
    return isNews;
  });
}
