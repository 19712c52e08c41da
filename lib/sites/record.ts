import type { PageRecord } from '../model/reading.ts';
import { LONGEST_NAME, LONGEST_PHONE, LONGEST_TEXT, MOST_CONTACTS, MOST_LINKS } from '../model/sizes.ts';
import type { Label, RecordPage, Site, Words } from './contract.ts';
import { all, attr, cut, first, fromPercent, parent, tidy } from './dom.ts';
import { findEmails } from './emails.ts';
import { take, takeAll } from './field.ts';
import { findLabels, type Finding } from './labels.ts';
import { amountIn, currencyIn } from './money.ts';
import { recordIn, type RecordRef } from './recordUrl.ts';
import { type Scene, sceneOf } from './scene.ts';
import { textOf } from './text.ts';
import { pageOf } from './view.ts';

const MANY = 3;
const HEADINGS = ['slot[name="primaryFieldContent"]', 'h1', '[role="heading"]', 'h2', 'h3', '[class*="header-title"]'];

/**
 * The record that a CRM page shows, read by what such pages have in common; fields that the site describes go over
 * it. None when the page names neither a record nor one person.
 */
export function readRecord(site: Site, doc: Document, url: string): PageRecord | null {
  const { words } = site;
  if (site.kind !== 'crm' || !words) return null;
  const page = pageOf(site, 'record');
  const scene = sceneOf(site, doc, page?.scope);
  const ref = recordIn(url, words);
  const findings = findLabels(scene, words);
  const record = { ...generally(scene, words, findings, ref, url), ...asDescribed(site, scene, page, words) };
  return isRecord(record, scene, findings, ref) ? record : null;
}

/**
 * A page whose address names no record shows one person only when it says so beside a label: a start page has the
 * helpdesk's address, a page to sign in the rep's.
 */
function isRecord(record: PageRecord, scene: Scene, findings: readonly Finding[], { kind }: RecordRef): boolean {
  if (record.id !== null) return true;
  const count = record.emails.length;
  if (count > MANY || count + record.phones.length === 0 || first(scene.root, '[type="password"]')) return false;
  return kind !== null || findings.some(({ label, shown }) => shown && (label === 'email' || label === 'phone'));
}

function generally(scene: Scene, words: Words, findings: readonly Finding[], ref: RecordRef, url: string): PageRecord {
  const beside = (label: Label) => findings.find((finding) => finding.label === label && finding.value)?.value ?? null;
  const heading = headingOf(scene, words);
  const money = moneyOf(findings, words, heading?.element ?? null);
  const emails = findEmails(scene, findings);
  const kind = ref.kind ?? (emails.length > 0 || money.amount === null ? 'person' : 'deal');
  const links = linksOf(scene, words, ref, url);
  return {
    kind,
    id: ref.id,
    name: cutName(nameOf(kind, beside, heading?.text ?? null)),
    emails,
    phones: phonesOf(scene, findings),
    company: beside('company') ?? links.find((link) => link.kind === 'company')?.name ?? null,
    stage: beside('stage'),
    ...money,
    owner: beside('owner'),
    url,
    links,
    attachments: null,
    messages: null,
  };
}

/** The fields that the site's own data yields. */
function asDescribed(site: Site, scene: Scene, page: RecordPage | undefined, words: Words): Partial<PageRecord> {
  const described: Partial<PageRecord> = {};
  const item = [scene.root];
  for (const field of ['name', 'company', 'stage', 'owner'] as const) {
    const value = page?.[field] && take(site, item, page[field], field === 'name' ? LONGEST_NAME : LONGEST_TEXT);
    if (value) described[field] = value;
  }
  for (const field of ['emails', 'phones'] as const) {
    const values = page?.[field] ? takeAll(site, item, page[field]) : [];
    const fit = field === 'phones' ? values.map((phone) => cut(phone, LONGEST_PHONE)) : values;
    if (values.length > 0) described[field] = [...new Set(fit)].slice(0, MOST_CONTACTS);
  }
  const amount = page?.amount && take(site, item, page.amount);
  return amount
    ? { ...described, amount: amountIn(amount), currency: currencyIn(amount, words.currencies) }
    : described;
}

function nameOf(kind: PageRecord['kind'], beside: (label: Label) => string | null, heading: string | null) {
  if (kind === 'deal' || kind === 'quote') return beside('title') ?? heading;
  const parts = [beside('firstName'), beside('lastName')].filter((part) => part !== null);
  return parts.length > 0 && (parts.length > 1 || !heading) ? parts.join(' ') : (beside('name') ?? heading);
}

function cutName(name: string | null): string | null {
  return name && cut(name, LONGEST_NAME);
}

/** The first heading that says more than the name of a list; links in it (to that list) are left out. */
function headingOf(scene: Scene, { kinds }: Words): { text: string; element: Element } | null {
  for (const element of HEADINGS.flatMap((css) => all(scene.root, css))) {
    if (!scene.isReadable(element) || !scene.isShown(element)) continue;
    const whole = tidy(textOf(element, LONGEST_TEXT, scene.hidden), LONGEST_NAME);
    const bare = tidy(textOf(element, LONGEST_TEXT, `${scene.hidden}, a`), LONGEST_NAME).replace(
      /^[\s›»>/·|-]+|[\s›»>/·|-]+$/g,
      '',
    );
    const text = bare || whole;
    if (text && !text.includes('@') && !Object.hasOwn(kinds, text.toLowerCase())) return { text, element };
  }
  return null;
}

function phonesOf(scene: Scene, findings: readonly Finding[]): string[] {
  const links = all(scene.root, 'a[href^="tel:" i], a[href^="callto:" i], [data-phone-number]')
    .filter((element) => scene.isReadable(element) && scene.isShown(element))
    .map(
      (element) =>
        attr(element, 'data-phone-number') ?? fromPercent((attr(element, 'href') ?? '').replace(/^\w+:/, '')),
    );
  const labelled = findings.filter((finding) => finding.label === 'phone' && finding.shown).map(({ value }) => value);
  const byDigits = new Map<string, string>();
  for (const phone of [...links, ...labelled].map((raw) => tidy(raw.replace(/[?;].*$/, ''), LONGEST_PHONE))) {
    const digits = phone.replace(/\D/g, '');
    if (digits.length >= 5 && digits.length <= 15 && !byDigits.has(digits)) byDigits.set(digits, phone);
  }
  return [...byDigits.values()].slice(0, MOST_CONTACTS);
}

/**
 * The amount beside the best label. Another tab of the same record may hold it (a grand total under "Line items"),
 * but a hidden tab is trusted only when the record's heading stands above all tabs: else it is another record's.
 */
function moneyOf(findings: readonly Finding[], words: Words, heading: Element | null) {
  const sums = findings.filter(({ label, value }) => label === 'amount' && amountIn(value) !== null);
  const own = sums.find(({ shown, element }) => shown || isOwnTab(element, heading));
  const amount = own ? amountIn(own.value) : null;
  const stated = findings.find(({ label, shown }) => label === 'currency' && shown)?.value ?? '';
  const texts = own ? [own.value, around(own.element, 1), own.labelText, around(own.element, 2), stated] : [];
  const currency = texts.map((text) => currencyIn(text, words.currencies)).find((code) => code !== null);
  return { amount, currency: currency ?? null };
}

const TAB = '.tab-pane, [role="tabpanel"]';

function isOwnTab(element: Element, heading: Element | null): boolean {
  const tab = element.closest(TAB);
  return tab !== null && heading !== null && parent(tab)?.contains(heading) === false;
}

function around(element: Element, levels: number): string {
  let at: Element = element;
  for (let level = 0; level < levels; level += 1) at = parent(at) ?? at;
  const text = tidy(textOf(at, 81), 81);
  return text.length > 80 ? '' : text;
}

/** Records that this one links to: a quote shows no address, its contact's page does. */
function linksOf(scene: Scene, words: Words, own: RecordRef, url: string): PageRecord['links'] {
  const links = new Map<string, PageRecord['links'][number]>();
  for (const anchor of all(scene.root, 'a[href]')) {
    if (links.size >= MOST_LINKS) break;
    const href = attr(anchor, 'href') ?? '';
    if (!URL.canParse(href, url) || new URL(href, url).origin !== new URL(url).origin) continue;
    const { kind, id } = recordIn(new URL(href, url).href, words);
    if (!kind || !id || (kind === own.kind && id === own.id) || links.has(`${kind} ${id}`)) continue;
    if (!scene.isReadable(anchor) || !scene.isShown(anchor)) continue;
    links.set(`${kind} ${id}`, { kind, id, name: tidy(textOf(anchor, LONGEST_NAME), LONGEST_NAME) || null });
  }
  return [...links.values()];
}
