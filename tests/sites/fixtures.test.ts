// @vitest-environment node
import { describe, expect, test } from 'vitest';
import type { Field, Site } from '../../lib/sites/contract.ts';
import { generic } from '../../lib/sites/generic.ts';
import { isBlind, looksLikeSite, read } from '../../lib/sites/read.ts';
import { everySite, fixturesOf, openFixture } from './load.ts';

const BLIND = ['gmail/changed'];

describe.each(everySite)('$label', (site) => {
  test.each(fixturesOf(site))('$name reads as written down', (fixture) => {
    const doc = openFixture(fixture);
    expect(read(site, doc, fixture.expected.url)).toEqual(fixture.expected);
    expect(looksLikeSite(site, doc)).toBe(true);
  });

  test.each(fixturesOf(site))('$name: a reader that is blind says so, and no other (lesson 33)', (fixture) => {
    expect(isBlind(site, openFixture(fixture), fixture.expected.url)).toBe(BLIND.includes(fixture.name));
  });

  test('every selector of the data is met by some fixture', () => {
    const docs = fixturesOf(site).map(openFixture);
    const met = (css: string) => docs.some((doc) => doc.querySelector(css) !== null);
    expect([...ownSelectorsOf(site)].filter((css) => !met(css))).toEqual([]);
  });

  test('the data is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(site))).toEqual(site);
  });
});

const SELECTOR_KEYS = new Set(
  `css signs main frame hidden untrusted aside seen row follows needs unread heading message collapsed body bodyIgnore anchor
  window scope without before`.split(/\s+/),
);
const FIELD_KEYS = new Set(
  `account aliases threadId lastMessageId subject timeText count id messageId permId draftId email name mimeType bytes
  url emails phones company stage amount owner dateFormat of ours neither`.split(/\s+/),
);

/** Without those it has from the generic reader: that one's own pages meet them. */
function ownSelectorsOf(site: Site): Set<string> {
  return site === generic ? selectorsOf(site) : selectorsOf(site).difference(selectorsOf(generic));
}

/** Every selector in a site's data, a list of them taken apart. */
function selectorsOf(site: Site): Set<string> {
  const found = new Set<string>();
  const add = (css: string) => splitList(css).forEach((one) => found.add(one));
  const addField = (field: Field) => [field].flat().forEach((pick) => typeof pick === 'string' && add(pick));
  const visit = (value: unknown, key = ''): void => {
    if (Array.isArray(value) && SELECTOR_KEYS.has(key)) value.forEach((one) => visit(one, key));
    else if (Array.isArray(value)) value.forEach((one) => visit(one));
    else if (value && typeof value === 'object') Object.entries(value).forEach(([name, inner]) => visit(inner, name));
    else if (typeof value === 'string' && SELECTOR_KEYS.has(key)) add(value);
    if (FIELD_KEYS.has(key) && (typeof value === 'string' || Array.isArray(value))) addField(value as Field);
  };
  visit({ ...site, id: null, words: null });
  return found;
}

/** Takes `a, b:is(c, d)` apart at the commas that stand outside all brackets. */
function splitList(css: string): string[] {
  let depth = 0;
  const parts = [''];
  for (const letter of css) {
    if ('(['.includes(letter)) depth += 1;
    if (')]'.includes(letter)) depth -= 1;
    if (letter === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts.map((part) => part.trim());
}
