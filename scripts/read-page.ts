import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { JSDOM, VirtualConsole } from 'jsdom';
import { localTime } from '../lib/detect/timeText.ts';
import type { PageReading } from '../lib/model/reading.ts';
import { generic } from '../lib/sites/generic.ts';
import { looksLikeSite, read } from '../lib/sites/read.ts';
import { siteFor, sites } from '../lib/sites/index.ts';

const USAGE = 'Usage: npm run -s read-page -- [--url URL] FILE.html';

/** Prints the reading that the shipped reader gives for a saved page, as one JSON document. */
function main(): void {
  const { file, url } = asked();
  const html = readHtml(file);
  const doc = pageOf(html, url);
  const address = url ?? addressIn(html, doc);
  if (!URL.canParse(address)) fail(`"${address}" is no address. ${USAGE}`);
  const byMarks = sites.find((site) => site.signs && looksLikeSite(site, doc));
  const reading = read(siteFor(address) ?? byMarks ?? generic, doc, address);
  process.stdout.write(`${JSON.stringify(withTimes(reading), null, 2)}\n`);
}

function asked(): { file: string; url: string | undefined } {
  try {
    const { values, positionals } = parseArgs({ options: { url: { type: 'string' } }, allowPositionals: true });
    if (positionals.length !== 1) fail(USAGE);
    return { file: positionals[0] ?? '', url: values.url };
  } catch (error) {
    return fail(`${(error as Error).message}. ${USAGE}`);
  }
}

function readHtml(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    return fail(`Cannot read ${file}: ${(error as Error).message}`);
  }
}

/** Scripts of the saved page do not run, nothing is fetched, and its broken style sheets are nobody's concern. */
function pageOf(html: string, url: string | undefined): Document {
  const options = url && URL.canParse(url) ? { url } : {};
  return new JSDOM(html, { ...options, virtualConsole: new VirtualConsole() }).window.document;
}

/** Where a saved page came from: its first comment, its canonical link, else Gmail. */
function addressIn(html: string, doc: Document): string {
  const noted = /^\s*<!--\s*(\{.{1,4000}?\})\s*-->/.exec(html.slice(0, 5000))?.[1];
  const canonical = doc.querySelector('link[rel="canonical"]')?.getAttribute('href');
  return urlIn(noted) ?? canonical ?? 'https://mail.google.com/mail/u/0/';
}

function urlIn(json: string | undefined): string | null {
  try {
    const { url } = JSON.parse(json ?? '{}') as { url?: unknown };
    return typeof url === 'string' ? url : null;
  } catch {
    return null;
  }
}

/** Fills every `at` as the background does. */
function withTimes(reading: PageReading): PageReading {
  const timed = <T extends { timeText: string | null }>(item: T) => ({
    ...item,
    at: localTime(item.timeText, reading.locale, reading.dateFormat),
  });
  return { ...reading, messages: reading.messages.map(timed), rows: reading.rows.map(timed) };
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

main();
