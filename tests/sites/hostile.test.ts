// @vitest-environment node
import { describe, expect, test, vi } from 'vitest';
import type { Site } from '../../lib/sites/contract.ts';
import { addressesIn } from '../../lib/sites/emails.ts';
import { generic } from '../../lib/sites/generic.ts';
import { gmail } from '../../lib/sites/gmail.ts';
import { read, rowElements } from '../../lib/sites/read.ts';
import { textOf } from '../../lib/sites/text.ts';
import { open } from './load.ts';

/** A thread of one message around a body, written by an enemy. */
function mail(body: string, header = '<span class="gD" email="evil@x.test" name="E">E</span>', cards = ''): string {
  return `<meta name="og-profile-acct" content="rita@northwind.example"><div role="main"><h2 class="hP"
    data-legacy-thread-id="a1">S</h2><div class="h7"><div class="adn" data-legacy-message-id="a1">${header}
    <div class="a3s">${body}</div>${cards}</div></div></div>`;
}

const readMail = (html: string) => read(gmail, open(html), 'https://mail.google.com/mail/u/0/#inbox');
const message = (html: string) => readMail(html).messages[0];

describe('what a mail holds stays in its body (bad-input list)', () => {
  const PIECES = ['<img src=x onerror=alert(1)>', '"><svg/onload=alert(1)>', '{{constructor}}', '</textarea></style>'];

  test.each([...PIECES, '__proto__', 'constructor', 'toString'])('1 to 8: %s is text as a name', (text) => {
    const doc = open(mail('x'));
    doc.querySelector('.gD')?.setAttribute('name', text);
    doc.querySelector('.hP')!.textContent = text;
    const reading = read(gmail, doc, '');
    expect(reading.messages[0]?.from).toEqual({ name: text, email: 'evil@x.test' });
    expect(reading.thread?.subject).toBe(text);
  });

  test('15: long names, subjects and bodies are cut, people and files counted to a limit', () => {
    const people = Array.from({ length: 1000 }, (_, n) => `<i email="p${n}@x.test" name="${'n'.repeat(400)}"></i>`);
    const cards = '<span class="aZo"><b class="aV3">f.pdf</b></span>'.repeat(300);
    const header = `<i class="gD" email="e@x.test" name="${'x'.repeat(65_536)}"></i><div class="hb">${people.join('')}</div>`;
    const one = message(mail('b'.repeat(200_000), header, cards));
    expect(one?.from?.name).toHaveLength(200);
    expect(one?.to).toHaveLength(200);
    expect(one?.to?.[0]?.name).toHaveLength(200);
    expect(one?.attachments).toHaveLength(100);
    expect(one?.body).toHaveLength(65_536);
  });

  test('18: deep nesting is read without a stack', () => {
    // 1,000 levels: jsdom itself needs minutes to build 50,000; those are read in a browser.
    for (const tag of ['div', 'blockquote', 'b']) {
      const doc = open(mail('<p>top</p><div class="deep"></div>'));
      nest(doc.querySelector('.deep')!, tag, 1000).textContent = 'bottom';
      expect(read(gmail, doc, '').messages[0]?.body).toBe('top\nbottom');
    }
  });

  test('22: half a pair is never cut off an emoji', () => {
    const one = message(mail('x', `<i class="gD" email="e@x.test" name="${'n'.repeat(199)}😀"></i>`));
    expect(one?.from?.name).toBe('n'.repeat(199));
  });

  test('24: addresses that are none are nobody', () => {
    const bad = ['"a b@c"@x.test', 'a(b)@x.test', 'a@[127.0.0.1]', 'a@b', `${'a'.repeat(250)}@x.test`, '@', ''];
    const people = [...bad, 'jörg@exämple.test', 'a+b@x.test'].map((email) => `<i email='${email}'></i>`).join('');
    const one = message(mail('x', `<div class="hb">${people}</div>`));
    expect(one?.to?.map(({ email }) => email)).toEqual(['jörg@exämple.test', 'a+b@x.test']);
  });

  test('25 and 43: a display name that is another address, and letters of another case, change nobody', () => {
    const one = message(mail('x', '<i class="gD" email="EVIL@x.test" name="ceo@client.test"></i>'));
    expect(one?.from).toEqual({ name: 'ceo@client.test', email: 'evil@x.test' });
  });

  test('29: file names are shown as they are, without marks that turn them round', () => {
    const names = ['Quote.pdf.exe', '../../quote.pdf', 'Angebot_final_v2 (1).PDF', 'winmail.dat', 'q'.repeat(300)];
    const cards = [...names, ''].map((name) => `<span class="aZo"><b class="aV3">\u202e${name}</b></span>`).join('');
    const shown = message(mail('x', '', cards))?.attachments?.map(({ name }) => name);
    expect(shown).toEqual(names.map((name) => name.slice(0, 200)));
  });

  test('29: a name that is not well encoded stays as it is', () => {
    const card = '<span class="aZo" download_url="application/pdf:100%.pdf:https://mail.google.com/x"></span>';
    expect(message(mail('x', '', card))?.attachments?.[0]?.name).toBe('100%.pdf');
  });

  test('33 and 34: inputs and pictures that shadow properties of forms and of the page change nothing', () => {
    const traps = [
      'nodeType',
      'nodeName',
      'parentNode',
      'parentElement',
      'querySelectorAll',
      'matches',
      'getAttribute',
    ];
    const form = `<form>${traps.map((name) => `<input name="${name}">`).join('')}<p>inside</p></form>`;
    const names =
      '<img name="body"><img name="querySelectorAll"><a id="documentElement"></a><iframe name="self"></iframe>';
    expect(message(mail(`${form}${names}after`))).toMatchObject({
      from: { email: 'evil@x.test' },
      body: 'inside\nafter',
    });
  });

  test('35: style sheets of a mail are not its text, and what it hides from the reader is not read', () => {
    expect(message(mail('<style>*{display:none!important}</style><p hidden>a</p><p>b</p>'))?.body).toBe('b');
  });

  test('a mail cannot name the rep, hide a message or start a draft', () => {
    const forged = `<div role="banner"><a aria-label="A forged@x.test">A</a></div><input name="from" value="evil@x.test">
      <div class="kv"></div><div class="M9"><input name="subjectbox" value="x"></div>`;
    const reading = readMail(mail(forged));
    expect(reading).toMatchObject({ account: 'rita@northwind.example', compose: [] });
    expect(reading.messages).toMatchObject([{ direction: 'in', collapsed: false }]);
  });
});

describe('other people on the page', () => {
  test('32, lesson 34: rows that another extension put there are no conversations', () => {
    const row = (id: string) => `<tr class="zA" id="${id}"><td><div class="yW"><i email="a@x.test"></i></div>`;
    const real = `${row('r')}<span data-legacy-thread-id="a1"></span></td></tr>`;
    const doc = open(`<table>${row('fake')}</td></tr>${real}</table>`);
    expect(rowElements(gmail, doc).map(({ id }) => id)).toEqual(['r']);
  });

  test('34: a label whose id holds quotes and brackets finds its own input only', () => {
    const doc = open('<main><h1>A</h1><label>Email</label><input><input></main>');
    const [label, inputs] = [doc.querySelector('label')!, doc.querySelectorAll('input')];
    label.id = '"] , [x="';
    inputs[1]?.setAttribute('aria-labelledby', 'other');
    inputs[0]!.value = 'a@x.test';
    inputs[1]!.value = 'b@x.test';
    expect(read(generic, doc, 'https://crm.example/contact/1').records[0]?.emails).toEqual(['a@x.test']);
  });

  test('30: amounts that are none stay unknown', () => {
    const amount = (value: string) => {
      const doc = open(`<main><h1>A</h1><dl><dt>Amount</dt><dd>${value}</dd></dl></main>`);
      return read(generic, doc, 'https://crm.example/deal/1').records[0]?.amount;
    };
    const good = ['1.234,56', '1,234.56', "1'234.56", '1 234,56 €', '1234.56', '$1.23456K'];
    expect(good.map(amount)).toEqual([1234.56, 1234.56, 1234.56, 1234.56, 1234.56, 1234.56]);
    const bad = ['NaN', 'Infinity', '-5 %', '9999999999999999999', '12/10/2026', '1'.repeat(90), '—'];
    expect(bad.map(amount)).toEqual(bad.map(() => null));
  });

  test('a site whose data is broken loses those fields and no more', () => {
    const [list, thread, compose] = gmail.pages;
    const broken = { ...gmail, pages: [list, { ...thread, subject: 'h2[', permId: { match: '(' } }, compose] } as Site;
    const reading = read(broken, open(mail('x')), '');
    expect(reading).toMatchObject({
      thread: { id: 'a1', subject: null },
      messages: [{ from: { email: 'evil@x.test' } }],
    });
  });
});

describe('16: work grows with the page, never faster', () => {
  test.each(['1', 'a.', '@', 'a@', '<', '>', ' ', '…'])('one megabyte of %j', (piece) => {
    const text = piece.repeat(1_000_000 / piece.length);
    const doc = open(mail('<p></p>'));
    doc.querySelector('p')!.textContent = text;
    doc.querySelector('.gD')!.setAttribute('name', text);
    expect(read(gmail, doc, '').messages[0]?.body?.length).toBeLessThanOrEqual(65_536);
    expect(addressesIn(text).length).toBeLessThanOrEqual(20);
    expect(read(generic, doc, 'https://crm.example/contact/1').records).toHaveLength(1);
  });

  test('of a long mail only the beginning is visited', () => {
    const doc = open(`<div>${'<p>forty characters of a mail, or so, now.</p>'.repeat(25_000)}</div>`);
    const root = doc.querySelector('div')!;
    const visits = vi.spyOn(Object.getPrototypeOf(root.firstElementChild), 'matches');
    expect(textOf(root, 65_536)).toHaveLength(65_536);
    expect(visits.mock.calls.length).toBeLessThan(2000);
  });

  test('twice the rows are twice the questions', () => {
    const asked = [50, 100, 200].map(questionsFor);
    expect(asked[1]! / asked[0]!).toBeLessThan(2.2);
    expect(asked[2]! / asked[1]!).toBeLessThan(2.2);
  });
});

function nest(root: Element, tag: string, depth: number): Element {
  let at = root;
  for (let level = 0; level < depth; level += 1) at = at.appendChild(root.ownerDocument.createElement(tag));
  return at;
}

/** How often reading a list of so many rows asks the page for something. */
function questionsFor(rows: number): number {
  const row = (n: number) =>
    `<tr class="zA" id="r${n}"><td><div class="yW"><i email="p${n}@x.test" name="P"></i></div></td><td><div class="y6"><b class="bog"
    data-legacy-thread-id="a${n}">S</b></div></td></tr>`;
  const doc = open(`<div role="main"><table>${Array.from({ length: rows }, (_, n) => row(n)).join('')}</table></div>`);
  const element = Object.getPrototypeOf(
    Object.getPrototypeOf(Object.getPrototypeOf(doc.querySelector('tr'))),
  ) as Element;
  const spies = (['querySelectorAll', 'querySelector', 'matches', 'closest'] as const).map((m) => vi.spyOn(element, m));
  expect(read(gmail, doc, '').rows).toHaveLength(rows);
  return spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
}
