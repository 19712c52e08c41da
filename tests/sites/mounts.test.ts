// @vitest-environment node
import { expect, test } from 'vitest';
import { gmail } from '../../lib/sites/gmail.ts';
import * as reader from '../../lib/sites/read.ts';
import { fixturesOf, openFixture } from './load.ts';

const page = (name: string) => openFixture(fixturesOf(gmail).find((fixture) => fixture.name === `gmail/${name}`)!);

test('a chip stands before the subject, in the second table row of a vertical split too (lesson 35)', () => {
  for (const name of ['list', 'split', 'before-2018', 'hebrew']) {
    const doc = page(name);
    for (const row of reader.rowElements(gmail, doc)) {
      const spot = reader.mountFor(gmail, row, 'row');
      expect(spot?.parent.className).toBe('xT');
      expect(spot?.before?.className).toBe('y6');
      expect(spot?.before?.parentNode).toBe(spot?.parent);
    }
  }
});

test('without a subject cell it stands behind the people', () => {
  const doc = page('list');
  for (const cell of doc.querySelectorAll('.xT')) cell.remove();
  const row = doc.querySelector('tr.zA')!;
  expect(reader.mountFor(gmail, row, 'row')).toEqual({ parent: row.querySelector('.yW'), before: null });
  row.querySelector('.yW')?.remove();
  expect(reader.mountFor(gmail, row, 'row')).toBeNull();
});

test('a thread chip stands at the end of the heading, and is no part of the subject', () => {
  const doc = page('quote');
  const heading = reader.headingElement(gmail, doc)!;
  const spot = reader.mountFor(gmail, heading, 'thread')!;
  expect(spot).toEqual({ parent: heading, before: null });
  const subject = reader.readHead(gmail, doc, '').thread?.subject;
  spot.parent.insertBefore(doc.createElement('span'), spot.before).attachShadow({ mode: 'closed' }).textContent =
    'chip';
  expect(reader.readHead(gmail, doc, '').thread?.subject).toBe(subject);
});

test('signatures change with what they stand for, and only then', () => {
  const doc = page('list');
  const row = reader.rowElements(gmail, doc)[0]!;
  const before = reader.glanceAtRow(gmail, row).signature;
  row.querySelector('.y2')?.append('more');
  expect(reader.glanceAtRow(gmail, row).signature).toBe(before);
  row.querySelector('[data-legacy-last-message-id]')?.setAttribute('data-legacy-last-message-id', '1a5e11c0de000004');
  expect(reader.glanceAtRow(gmail, row).signature).not.toBe(before);
});

test('a message that opens has another signature, and what was unknown is known', () => {
  const doc = page('quote');
  const element = reader.messageElements(gmail, doc)[0]!;
  const open = reader.glanceAtMessage(gmail, element).signature;
  element.className = 'kv';
  expect(reader.glanceAtMessage(gmail, element).signature).not.toBe(open);
  expect(reader.readMessage(gmail, element, [])).toMatchObject({ collapsed: true, to: null, attachments: null });
});

test('the parts give what the whole gives', () => {
  for (const fixture of fixturesOf(gmail)) {
    const doc = openFixture(fixture);
    const { url } = fixture.expected;
    const { rows, messages, compose, records, ...head } = reader.read(gmail, doc, url);
    const own = reader.ownAddresses(gmail, doc, head.account);
    const read = (element: Element) => reader.readMessage(gmail, element, own, head.thread?.id);
    expect(reader.readHead(gmail, doc, url)).toEqual(head);
    expect(reader.rowElements(gmail, doc).map((row) => reader.readRow(gmail, row))).toEqual(rows);
    expect(reader.composeElements(gmail, doc).map((one) => reader.readCompose(gmail, one))).toEqual(compose);
    if (fixture.name !== 'gmail/fragment') expect(reader.messageElements(gmail, doc).map(read)).toEqual(messages);
    expect(records).toEqual([]);
  }
});
