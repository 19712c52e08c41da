// @vitest-environment node
import { expect, test } from 'vitest';
import { roundcube } from '../../lib/sites/roundcube.ts';
import * as reader from '../../lib/sites/read.ts';
import { fixturesOf, openFixture } from './load.ts';

const page = (name: string) => fixturesOf(roundcube).find((fixture) => fixture.name === `roundcube/${name}`)!;

/** The list with a mail open beside it: what the frame holds is a page of its own. */
function beside(): Document {
  const doc = openFixture(page('inbox'));
  const frame = doc.querySelector<HTMLIFrameElement>('#messagecontframe')!;
  Object.defineProperty(frame, 'contentDocument', { value: openFixture(page('preview')) });
  return doc;
}

test('a mail in the frame is read from the page around it, by the address of the frame', () => {
  const { url, rows, account } = page('inbox').expected;
  const { messages, thread } = page('preview').expected;
  expect(reader.read(roundcube, beside(), url)).toMatchObject({ view: 'list+thread', account, rows, messages, thread });
});

test('a frame that is hidden, empty, of another origin or in a mail says nothing', () => {
  const { url, expected } = { ...page('inbox'), url: page('inbox').expected.url };
  const hidden = beside();
  hidden.querySelector('#messagecontframe')?.setAttribute('style', 'display: none');
  const foreign = openFixture(page('inbox'));
  Object.defineProperty(foreign.querySelector('#messagecontframe'), 'contentDocument', { value: null });
  for (const doc of [hidden, foreign, openFixture(page('inbox'))]) {
    expect(reader.read(roundcube, doc, url)).toEqual(expected);
  }
  const mail = openFixture(page('message'));
  const posed = mail.createElement('iframe');
  posed.id = 'messagecontframe';
  mail.querySelector('#messagebody')?.append(posed);
  Object.defineProperty(posed, 'contentDocument', { value: openFixture(page('preview')) });
  expect(reader.readHead(roundcube, mail, page('message').expected.url).thread?.id).toBe('INBOX:41');
});

test('a chip stands before the subject, and in the older skin behind the name', () => {
  const doc = openFixture(page('inbox'));
  const [row] = reader.rowElements(roundcube, doc);
  const spot = () => reader.mountFor(roundcube, row!, 'row');
  expect(spot()).toMatchObject({ parent: { className: 'subject' }, before: { nodeName: 'A' } });
  doc.body.className = '';
  expect(spot()).toEqual({ parent: row?.querySelector('.fromto'), before: null });
});

test('what was typed stands in the text area, not in its markup; in HTML it stands in a frame', () => {
  const plain = openFixture(page('compose'));
  plain.querySelector<HTMLTextAreaElement>('[name="_message"]')!.value = 'Hello Nadia, how about May?';
  plain.querySelector<HTMLTextAreaElement>('[name="_to"]')!.value = '"Okafor, Nadia" <n@b.example>; x@y.example';
  expect(reader.read(roundcube, plain, page('compose').expected.url).compose).toMatchObject([
    {
      body: 'Hello Nadia, how about May?',
      to: [{ name: 'Okafor, Nadia', email: 'n@b.example' }, { email: 'x@y.example' }],
    },
  ]);
  const html = openFixture(page('compose-html'));
  html.querySelector<HTMLIFrameElement>('#composebody_ifr')!.contentDocument!.body.innerHTML =
    '<p>Hello</p><p>Nadia</p>';
  expect(reader.read(roundcube, html, page('compose').expected.url).compose).toMatchObject([{ body: 'Hello\nNadia' }]);
});
