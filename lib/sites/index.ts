import type { Site } from './contract.ts';
import { gmail } from './gmail.ts';
import { roundcube } from './roundcube.ts';

/** Every site that Next Touch knows by its own data, the ones with hosts first. */
export const sites: readonly Site[] = [gmail, roundcube];

/** The site whose match patterns fit this address, or null. Never by substring: look-alikes are someone else's. */
export function siteFor(url: string): Site | null {
  if (!URL.canParse(url)) return null;
  const address = new URL(url);
  if (address.username || address.password || address.port) return null;
  return sites.find((site) => site.hosts?.some((host) => fits(host, address))) ?? null;
}

/** Does a match pattern (`https://*.example.com/path/*`, no ports) fit an address? */
export function fits(matchPattern: string, address: URL): boolean {
  const [, scheme, wild, host, path] = /^(\*|https?):\/\/(\*\.)?([^/*]+)(\/.*)$/.exec(matchPattern) ?? [];
  if (!scheme || !host || !path) return false;
  if (scheme === '*' ? !/^https?:$/.test(address.protocol) : address.protocol !== `${scheme}:`) return false;
  const sameHost = address.hostname === host || (wild !== undefined && address.hostname.endsWith(`.${host}`));
  return sameHost && fitsPath(path, address.pathname + address.search);
}

/** `*` stands for anything; the rest must be there, in order. */
function fitsPath(glob: string, path: string): boolean {
  const [start = '', ...rest] = glob.split('*');
  if (!path.startsWith(start)) return false;
  if (rest.length === 0) return path === start;
  const end = rest.pop() ?? '';
  let from = start.length;
  for (const piece of rest) {
    const at = path.indexOf(piece, from);
    if (at < 0) return false;
    from = at + piece.length;
  }
  return path.length - end.length >= from && path.endsWith(end);
}
