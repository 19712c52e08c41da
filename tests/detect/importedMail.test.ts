import { describe, expect, it } from 'vitest';
import { importedMail } from '../../lib/detect/importedMail.ts';
import { MailFile } from '../../lib/detect/mailFile.ts';
import { parseMail } from '../../lib/detect/parsedMail.ts';
import { eventSchema, type MailEvent } from '../../lib/model/event.ts';

const ME = 'rep@ours.example';
const sight = {
  account: ME,
  own: { addresses: [ME], domains: ['ours.example'] },
  seenAt: '2026-11-20T08:00:00.000Z',
  zone: 'Europe/Berlin',
};
const DATE = 'Mon, 16 Nov 2026 10:00:00 +0100';

/** What becomes of a mail: its lines, headers first. */
async function read(lines: (string | Uint8Array)[], envelope: string | null = null) {
  const reader = new MailFile();
  const bytes = Buffer.concat(lines.flatMap((line) => [Buffer.from(line as string), Buffer.from('\n')]));
  const [mail] = [...reader.push(bytes), ...reader.end()];
  const outcome = importedMail(await parseMail(mail!.bytes), envelope, sight);
  if (typeof outcome !== 'string') expect(eventSchema.safeParse(outcome).error).toBeUndefined();
  return outcome;
}

async function event(...lines: (string | Uint8Array)[]): Promise<MailEvent> {
  const outcome = await read(lines);
  if (typeof outcome === 'string') throw new Error(`skipped: ${outcome}`);
  return outcome;
}

const from = 'From: Anna Roth <Anna@Acme.example>';
const to = `To: ${ME}`;
const sent = [`From: Me <${ME}>`, 'To: anna@acme.example', `Date: ${DATE}`];
const came = [from, to, `Date: ${DATE}`];

describe('a mail of a file', () => {
  it('is the same fact as one that a page shows', async () => {
    const mail = await event(...came, 'Subject: Printers', 'Message-ID: <1@acme.example>', '', 'Can you call me?');
    expect(mail).toMatchObject({
      id: `mail|import|${ME}|mid:1@acme.example`,
      at: '2026-11-16T09:00:00.000Z',
      seenAt: sight.seenAt,
      by: 'import',
      direction: 'in',
      seenAs: 'open',
      people: ['anna@acme.example'],
      names: { 'anna@acme.example': 'Anna Roth' },
      site: null,
      subject: 'Printers',
      verdict: { automatic: null, asks: ['Can you call me?'] },
    });
  });

  it('stands in its conversation: by the first mail it refers to', async () => {
    const thread = async (...headers: string[]) => (await event(...came, ...headers, '', 'Hello')).threadId;
    const root = `import|${ME}|ref:1@a`;
    expect(await thread('Message-ID: <1@a>')).toBe(root);
    expect(await thread('Message-ID: <2@a>', 'In-Reply-To: <1@a>')).toBe(root);
    expect(await thread('Message-ID: <3@a>', 'In-Reply-To: <2@a>', 'References: <1@a>', ' <2@a>')).toBe(root);
  });

  it("joins Gmail's conversation by the id that Takeout writes", async () => {
    const mail = await event('X-GM-THRID: 1789012345678901234', ...came, '', 'Hello');
    expect(mail).toMatchObject({
      site: 'gmail',
      threadId: `gmail|${ME}|18d3d6cd0b1a1ff2`.replace(/[^|]+$/, 1789012345678901234n.toString(16)),
    });
  });

  it('went out when any of us wrote it, or it lay in the sent mail', async () => {
    expect(await event(...sent, '', 'Hello')).toMatchObject({ direction: 'out', people: ['anna@acme.example'] });
    const alias = [
      'X-Gmail-Labels: Archived,"Sent"',
      'From: sales@alias.example',
      'To: anna@acme.example',
      '',
      'Hello',
    ];
    expect(await event(...alias)).toMatchObject({ direction: 'out', people: ['anna@acme.example'] });
    const german = ['X-Gmail-Labels: =?UTF-8?Q?Ge=C3=B6ffnet,Gesendet?=', ...alias.slice(1)];
    expect(await event(...german)).toMatchObject({ direction: 'out' });
  });

  it.each([
    ['spam', 'X-Gmail-Labels: Spam,Unread'],
    ['trash', 'X-Gmail-Labels: Papierkorb'],
    ['draft', 'X-Gmail-Labels: =?UTF-8?Q?Entw=C3=BCrfe?='],
    ['chat', 'X-Gmail-Labels: Chat'],
    ['trash', 'X-Mozilla-Status: 0009'],
    ['draft', 'X-Mozilla-Draft-Info: internal/draft'],
  ])('is passed over as %s: %s', async (reason, header) => {
    expect(await read([header, ...came, '', 'Hello'])).toBe(reason);
  });

  it('is passed over when nobody or only we stand in it', async () => {
    expect(await read([to, '', 'Hello'])).toBe('noSender');
    expect(await read(['From: undisclosed', to, '', 'Hello'])).toBe('noSender');
    expect(await read([`From: ${ME}`, 'To: Boss <boss@ours.example>', '', 'Hello'])).toBe('internal');
  });

  it('is known by its text when it has no id, always by the same', async () => {
    const one = await event(...came, 'Subject: x', '', 'Hello');
    expect((await event(...came, 'Subject: x', '', 'Hello')).id).toBe(one.id);
    expect((await event(...came, 'Subject: x', '', 'Hello again')).id).not.toBe(one.id);
    const long = await event(...came, `Message-ID: <${'a'.repeat(900)}@b>`, '', 'Hello');
    expect(long.id.length).toBeLessThan(100);
  });
});

describe('the time of a mail of a file', () => {
  const at = async (...headers: string[]) => (await event(from, to, ...headers, '', 'Hello')).at;
  const received = (date: string) => `Received: from a by b\n with SMTP id 1; ${date}`;

  it('is that of its date, unless its clock is a day or more from that of our server', async () => {
    expect(await at(`Date: ${DATE}`)).toBe('2026-11-16T09:00:00.000Z');
    expect(await at(`Date: ${DATE}`, received('Mon, 16 Nov 2026 10:07:00 +0100'))).toBe('2026-11-16T09:00:00.000Z');
    expect(await at('Date: Thu, 1 Jan 2004 00:00:00 +0000', received(DATE))).toBe('2026-11-16T09:00:00.000Z');
    expect(await at('Date: Fri, 1 Jan 2038 00:00:00 +0000', received(DATE))).toBe('2026-11-16T09:00:00.000Z');
    expect(await at(received(DATE), received('Thu, 1 Jan 2004 00:00:00 +0000'))).toBe('2026-11-16T09:00:00.000Z');
  });

  it('is the one that Takeout notes, where it does', async () => {
    const envelope = 'From 1789@xxx Mon Nov 16 09:00:07 +0000 2026';
    expect(await read([...came, '', 'Hello'], envelope)).toMatchObject({ at: '2026-11-16T09:00:07.000Z' });
    expect(await read([from, to, '', 'Hello'], 'From - Mon Nov 16 09:00:07 2026')).toMatchObject({ at: null });
  });

  it.each([
    '',
    'Date:',
    'Date: yesterday',
    'Date: 16 Nov 2026 10:00',
    'Date: Fri, 1 Jan 2038 00:00:00 +0000',
    'Date: 0',
  ])('is unknown with "%s"', async (header) => {
    expect(await at(header || 'X-Nothing: 1')).toBe(null);
  });
});

describe('the words of a mail of a file', () => {
  const subject = async (header: string) => (await event(...came, `Subject: ${header}`, '', 'Hello')).subject;
  const asks = async (...lines: (string | Uint8Array)[]) => (await event(...came, ...lines)).verdict?.asks;
  const question = 'Können Sie mich zurückrufen?';
  const latin1 = Buffer.from(question, 'latin1');

  it.each([
    ['UTF-8', ['Content-Type: text/plain; charset=utf-8', '', question]],
    ['ISO-8859-1', ['Content-Type: text/plain; charset=ISO-8859-1', '', latin1]],
    ['windows-1252', ['Content-Type: text/plain; charset="windows-1252"', '', latin1]],
    [
      'quoted-printable',
      [
        'Content-Type: text/plain; charset=iso-8859-1',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        'K=F6nnen Sie mich=\n zur=FCckrufen?',
      ],
    ],
    [
      'base64',
      [
        'Content-Type: text/plain; charset=utf-8',
        'Content-Transfer-Encoding: base64',
        '',
        Buffer.from(question).toString('base64'),
      ],
    ],
    ['HTML', ['Content-Type: text/html; charset=utf-8', '', '<p>K&ouml;nnen Sie <b>mich</b> zur&#252;ckrufen?</p>']],
  ])('are read in %s', async (_, lines) => {
    expect(await asks(...lines)).toEqual([question]);
  });

  it.each([
    ['=?UTF-8?B?QW5nZWJvdCBmw7xy?= =?utf-8?q?_M=C3=BCller?=', 'Angebot für Müller'],
    ['=?ISO-8859-1?Q?Angebot_f=FCr?=', 'Angebot für'],
    ['Angebot für', 'Angebot für'],
  ])('stand in the subject %s', async (header, text) => {
    expect(await subject(header)).toBe(text);
  });

  const multipart = (kind: string, boundary: string, ...parts: string[]) => [
    `Content-Type: multipart/${kind}; boundary=${boundary}`,
    '',
    ...parts.flatMap((part) => [`--${boundary}`, part]),
    `--${boundary}--`,
  ];
  const plain = `Content-Type: text/plain; charset=utf-8\n\n${question}`;
  const html = `Content-Type: text/html; charset=utf-8\n\n<p>${question}</p>`;

  it('are said once, in whichever form they are told, however nested', async () => {
    const alternative = multipart('alternative', 'in', plain, html).join('\n');
    expect(await asks(...multipart('alternative', 'b', plain, html))).toEqual([question]);
    expect(await asks(...multipart('mixed', 'out', alternative))).toEqual([question]);
    expect(await asks(...multipart('mixed', 'o', multipart('related', 'r', alternative).join('\n')))).toEqual([
      question,
    ]);
  });

  it('are those of the author, not of the mail quoted below', async () => {
    const quoted = `<div>Danke!</div><blockquote type="cite"><p>${question}</p></blockquote>`;
    expect(await asks('Content-Type: text/html; charset=utf-8', '', quoted)).toEqual([]);
  });

  it('with a file make a quote of ours, its name written in any way', async () => {
    const file = (name: string) => `Content-Type: application/pdf\nContent-Disposition: attachment;\n ${name}\n\nAAAA`;
    for (const name of [
      'filename="Angebot Müller.pdf"',
      `filename*=UTF-8''Angebot%20M%C3%BCller.pdf`,
      `filename*0="Angebot Mü";\n filename*1="ller.pdf"`,
      'filename="=?UTF-8?Q?Angebot_M=C3=BCller.pdf?="',
    ]) {
      const mail = await event(...sent, 'Subject: Angebot', ...multipart('mixed', 'b', plain, file(name)));
      expect(mail.quote).toMatchObject({ role: 'delivered' });
      expect(mail.quote?.evidence).toContain('Angebot Müller.pdf');
    }
  });

  it('of an invitation are read beside the calendar', async () => {
    const calendar = 'Content-Type: text/calendar; method=REQUEST\n\nBEGIN:VCALENDAR\nEND:VCALENDAR';
    expect(await asks(...multipart('alternative', 'b', plain, calendar))).toEqual([question]);
  });
});

describe('the headers of a mail of a file', () => {
  const automatic = async (...headers: string[]) =>
    (await event(...headers, from, to, 'Subject: Re: Printers', '', 'Hello')).verdict?.automatic;

  it.each([
    ['auto-reply', 'Auto-Submitted: auto-replied'],
    ['out-of-office', 'Auto-Submitted: auto-replied (vacation)'],
    ['auto-reply', 'X-Autoreply: yes'],
    ['auto-reply', 'Precedence: auto_reply'],
    ['list', 'List-Id: <users.list.example>\nList-Post: <mailto:users@list.example>'],
    [null, 'Auto-Submitted: no'],
    [null, '__proto__: x\nconstructor: y'],
  ])('tell %s by %s', async (kind, header) => {
    expect(await automatic(header)).toBe(kind);
  });

  it('tell a newsletter', async () => {
    const news = [
      'List-Unsubscribe: <https://news.example/u>',
      'Precedence: bulk',
      from,
      to,
      'Subject: Our offers',
      '',
    ];
    expect((await event(...news, 'Hello')).verdict?.automatic).toBe('newsletter');
  });

  it('tell whom a mail did not reach', async () => {
    const report = [
      'From: Mail Delivery System <MAILER-DAEMON@ours.example.net>',
      to,
      'Subject: Undelivered Mail Returned to Sender',
      'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
      '',
      '--b',
      '',
      'It could not be delivered.',
      '--b',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; ours.example',
      '',
      'Final-Recipient: rfc822; anna@acme.example',
      'Status: 5.1.1',
      'Diagnostic-Code: smtp; 550 5.1.1 User unknown',
      '--b',
      'Content-Type: message/rfc822',
      '',
      'Subject: Angebot',
      '',
      'Können Sie mich zurückrufen?',
      '--b--',
    ];
    const mail = await event(...report);
    expect(mail).toMatchObject({ people: ['anna@acme.example'], verdict: { automatic: 'bounce', asks: [] } });
    expect(mail.verdict?.evidence).toContain('5.1.1');
    const plain = [
      'From: MAILER-DAEMON@mx.example',
      to,
      'Subject: failure notice',
      '',
      '<ben@acme.example>:',
      'No such user.',
    ];
    expect(await event(...plain)).toMatchObject({ people: ['ben@acme.example'], verdict: { automatic: 'bounce' } });
  });
});

describe('a hostile mail of a file', () => {
  const MEGABYTE = 1_000_000;
  it.each([
    ['a line of 1 MB', [...came, '', 'a'.repeat(MEGABYTE)]],
    ['a subject of 1 MB', [...came, `Subject: ${'a'.repeat(MEGABYTE)}`, '', 'Hello']],
    ['1 MB of addresses', [from, `To: ${'a@b.example, '.repeat(MEGABYTE / 13)}`, '', 'Hello']],
    ['1 MB of folds', [...came, `References:${'\n <a@b>'.repeat(MEGABYTE / 7)}`, '', 'Hello']],
    ['1 MB of headers', [...came, ...Array<string>(MEGABYTE / 10).fill('X-Spam: 1'), '', 'Hello']],
    ['1 MB of open tags', [...came, 'Content-Type: text/html', '', '<a '.repeat(MEGABYTE / 3)]],
    ['1 MB of open comments', [...came, 'Content-Type: text/html', '', '<!--'.repeat(MEGABYTE / 4)]],
    ['1 MB of entities', [...came, 'Content-Type: text/html', '', '&#x'.repeat(MEGABYTE / 3)]],
    ['1 MB of quotes', [...came, 'Content-Type: text/html', '', '<blockquote>'.repeat(MEGABYTE / 12)]],
    ['1 MB of encoded words', [...came, `Subject: ${'=?utf-8?q?a?='.repeat(MEGABYTE / 13)}`, '', 'Hello']],
    ['1 MB of brackets', [`From: ${'('.repeat(MEGABYTE / 2)}<a@b.example>`, to, '', 'Hello']],
    ['1 MB of labels', [`X-Gmail-Labels: ${'"'.repeat(MEGABYTE)}`, ...came, '', 'Hello']],
    ['a boundary of 1 MB', [...came, `Content-Type: multipart/mixed; boundary="${'b'.repeat(MEGABYTE)}"`, '', 'Hello']],
  ])('with %s is read within a second', async (_, lines) => {
    const begun = performance.now();
    await read(lines);
    expect(performance.now() - begun).toBeLessThan(1000);
  });

  it('says nothing that is HTML, turns a line around or breaks a key', async () => {
    const name = 'From: "\u202egnp.exe <script>" <anna@acme.example>';
    const mail = await event(name, to, 'Subject: <img onerror=x>\u202e', 'Message-ID: <a|b c\u0000@d>', '', 'Hello');
    expect(JSON.stringify(mail)).not.toMatch(/\u202e|\\u0000/);
    expect(mail.id.split('|')).toHaveLength(4);
  });
});
