// @vitest-environment node
import { expect, test } from 'vitest';
import { readingSchema } from '../../lib/model/readingSchema.ts';
import type { Site } from '../../lib/sites/contract.ts';
import { generic } from '../../lib/sites/generic.ts';
import { read } from '../../lib/sites/read.ts';
import { fixturesOf, open, openFixture, everySite } from './load.ts';

/** One long field must not cost the whole reading: what the reader cuts to, the border takes. */

const URL = 'https://crm.test/contacts/1';
const LABELS = ['First name', 'Last name', 'Company', 'Stage', 'Owner', 'Phone', 'Title', 'Currency', 'Amount'];
/** Words, so that nothing is cut for being one piece; an emoji may stand at any edge. */
const long = (word: string) => `${word} \u{1F600} `.repeat(100).trim();

function page(): Document {
  const rows = LABELS.map((label) => `<dt>${label}</dt><dd>${long(label)}</dd>`).join('');
  const links = Array.from({ length: 120 }, (_, n) => `<a href="/contacts/${n + 2}">${long('link')}</a>`).join('');
  const mails = Array.from({ length: 40 }, (_, n) => `<a href="mailto:p${n}@x.test">p${n}@x.test</a>`).join('');
  return open(`<main><h1>${long('Anna')}</h1><dl>${rows}</dl>${mails}${links}</main>`, URL);
}

const TAUGHT: Site = {
  ...generic,
  pages: [
    { holds: 'record', name: 'h1', company: 'h1', stage: 'h1', owner: 'h1', phones: 'dd', emails: '[href^="mailto:"]' },
  ],
};

test.each([
  ['found', generic],
  ['described by the site', TAUGHT],
])('a CRM record with every field too long is cut and taken: %s', (_, site) => {
  const reading = read(site, page(), URL);
  expect(reading.records).toHaveLength(1);
  expect(readingSchema.safeParse(reading).error?.issues).toBeUndefined();
});

test.each(everySite.flatMap(fixturesOf))(
  '$name: with every attribute and text too long, what is read is taken',
  (fixture) => {
    const doc = openFixture(fixture);
    for (const element of doc.body.querySelectorAll('*')) {
      for (const name of ['name', 'title', 'alt', 'aria-label', 'download_url', 'data-name']) {
        if (element.hasAttribute(name)) element.setAttribute(name, element.getAttribute(name)! + long(' more'));
      }
      if (element.children.length === 0 && element.textContent) element.textContent += ` ${long('more')}`;
    }
    const reading = read(fixture.site, doc, fixture.expected.url);
    expect(readingSchema.safeParse(reading).error?.issues).toBeUndefined();
  },
);
