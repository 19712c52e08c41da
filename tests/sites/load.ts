import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { PageReading } from '../../lib/model/reading.ts';
import type { Site } from '../../lib/sites/contract.ts';
import { generic } from '../../lib/sites/generic.ts';
import { sites } from '../../lib/sites/index.ts';

/** A saved page of ours and what a careful reading of it finds. */
export interface Fixture {
  name: string;
  site: Site;
  html: string;
  expected: PageReading;
}

/** The fixtures of a site: `tests/sites/<id>/<page>.html` and `.json`. */
export function fixturesOf(site: Site): Fixture[] {
  const folder = join(import.meta.dirname, site.id);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      name: `${site.id}/${file.slice(0, -5)}`,
      site,
      html: readFileSync(join(folder, file), 'utf8'),
      expected: JSON.parse(readFileSync(join(folder, file.replace('.html', '.json')), 'utf8')) as PageReading,
    }));
}

export const everySite: readonly Site[] = [...sites, generic];

/** The page with its own scripts run: some products fill inputs by script alone. Only for pages that we wrote. */
export function openFixture({ site, html, expected }: Fixture): Document {
  return open(html, expected.url, site.kind === 'crm');
}

/** A page from a text, scripts off. */
export function open(html: string, url = 'https://mail.google.com/mail/u/0/#inbox', scripts = false): Document {
  const virtualConsole = new VirtualConsole();
  return new JSDOM(html, { url, virtualConsole, ...(scripts ? { runScripts: 'dangerously' } : {}) }).window.document;
}
