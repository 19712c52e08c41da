import { describe, expect, test } from 'vitest';
import { isHardBounce } from '../../lib/detect/bounce.ts';
import { mailText, type RawMail } from '../../lib/detect/mailText.ts';
import { MAIL_DETECTOR, mailVerdict } from '../../lib/detect/mailVerdict.ts';
import { anna } from './readings.ts';

const DAY = '2026-07-14';

function verdictOf(change: Partial<RawMail>) {
  const mail: RawMail = {
    direction: 'in',
    subject: 'Re: Quote',
    body: 'Hello',
    from: anna,
    headers: null,
    day: DAY,
    ...change,
  };
  return mailVerdict(mailText(mail));
}

describe('automatic mail by its headers', () => {
  const report = 'multipart/report; report-type=delivery-status; boundary="x"';
  test.each([
    [{ 'auto-submitted': 'auto-replied' }, 'auto-reply'],
    [{ 'auto-submitted': 'auto-replied (vacation)' }, 'out-of-office'],
    [{ 'auto-submitted': 'auto-generated' }, 'notification'],
    [{ 'auto-submitted': 'no' }, null],
    [{ 'x-autoreply': 'yes' }, 'auto-reply'],
    [{ 'x-autorespond': '' }, 'auto-reply'],
    [{ precedence: 'auto_reply' }, 'auto-reply'],
    [{ 'x-auto-response-suppress': 'All' }, null],
    [{ 'x-ms-exchange-inbox-rules-loop': 'anna@acme.example' }, null],
    [{ 'x-auto-response-suppress': 'All', 'x-ms-exchange-inbox-rules-loop': 'anna@acme.example' }, 'out-of-office'],
    [{ 'content-type': report }, 'bounce'],
    [{ 'x-failed-recipients': 'anna@acme.example' }, 'bounce'],
    [{ 'content-type': 'multipart/report; report-type=disposition-notification' }, 'notification'],
    [{ 'content-type': 'multipart/mixed; boundary="x"' }, null],
    [{ 'list-post': '<mailto:users@project.example>' }, 'list'],
    [{ 'list-post': 'NO', 'list-id': '<news.shop.example>' }, null],
    [{ 'list-id': 'Users <users.project.example>', precedence: 'bulk' }, 'list'],
    [{ 'list-id': 'Users <users.project.example>', sender: 'users-bounces@project.example' }, 'list'],
    [{ precedence: 'bulk', sender: 'owner-users@project.example' }, 'list'],
    [{ 'mailing-list': 'list users@groups.example; contact users-owner@groups.example' }, 'list'],
    [{ 'list-unsubscribe': '<https://crm.example/u/1>' }, null],
    [{ 'in-reply-to': '<1@next.test>', precedence: 'bulk' }, null],
  ])('%j: %s', (headers, kind) => {
    expect(verdictOf({ headers })?.automatic ?? null).toBe(kind);
  });

  test.each([
    [{ 'list-unsubscribe': '<https://shop.example/u/1>', 'feedback-id': '1:2:shop' }, 'newsletter'],
    [{ 'list-unsubscribe': '<https://shop.example/u/1>', 'list-id': '<1.shop.example>' }, 'newsletter'],
    [{ precedence: 'bulk' }, 'newsletter'],
    [{ 'list-unsubscribe': '<https://crm.example/u/1>' }, null],
  ])('that is no answer, %j: %s', (headers, kind) => {
    expect(verdictOf({ headers, subject: 'Chairs' })?.automatic ?? null).toBe(kind);
  });

  test('mail from nobody is automatic in some way: the rep is asked', () => {
    expect(verdictOf({ headers: { 'return-path': '<>' } })).toMatchObject({
      automatic: 'notification',
      unsure: ['automatic'],
    });
  });

  test('an answer on a list without headers of its own is known by the tag: the rep is asked', () => {
    const headers = { 'in-reply-to': '<1@project.example>' };
    expect(verdictOf({ headers, subject: '[project] Release' })).toMatchObject({
      automatic: 'list',
      unsure: ['automatic'],
    });
    expect(verdictOf({ headers, subject: '[EXTERN] Release' })?.automatic).toBeNull();
    expect(verdictOf({ headers, subject: 'Re: [project] Release' })?.automatic).toBeNull();
  });

  test('a mail program that unsubscribes its owner speaks for him', () => {
    expect(verdictOf({ headers: { 'auto-submitted': 'auto-replied' }, subject: 'unsubscribe' })?.automatic).toBeNull();
  });
});

describe('E3: a person is no machine', () => {
  test.each([
    ['I will be out of the office tomorrow. If urgent please call Bo.'],
    ['Hi all, I am on vacation from Monday. For urgent matters please call Bo.'],
    ['I am on vacation. For urgent matters call Bo. Shall we talk after that?'],
    ['I am out of the office until Monday and will read your quote then.'],
    ['Thanks! I am on leave until 3 August.\n\nOn 13 July 2026 at 9:00 Bo <bo@next.test> wrote:\n> in my absence'],
    ['Ich bin nächste Woche nicht im Büro, bei dringenden Fragen bitte anrufen.'],
    ['Je suis en congés la semaine prochaine ; en cas d’urgence appelez-moi.'],
    ['I got "delivery failed: user unknown" for anna@acme.example, is that right?'],
    ['We were told that the parcel could not be delivered.'],
    ['Join our mailing list! Anna'],
  ])('%s', (body) => {
    expect(verdictOf({ body })?.automatic).toBeNull();
  });

  test('somebody who heads her mail with her holiday', () => {
    const body = 'I will be out of the office tomorrow.';
    expect(verdictOf({ subject: 'Out of office', body })?.automatic).toBeNull();
    expect(verdictOf({ subject: 'Anna Roth - Out of office tomorrow', body })?.automatic).toBeNull();
    expect(verdictOf({ subject: 'Out of office: Anna', body })?.automatic).toBeNull();
    expect(verdictOf({ subject: 'Out of office', body: null })).toBeNull();
  });

  test.each([
    ['Out of office', 'Thanks for your mail! Back on Monday.'],
    ['Abwesenheit / Absence', 'Ich bin bis 22. Februar abwesend.'],
    ['Vacaciones de verano', 'Nuestra oficina permanece cerrada. Volvemos el 1 de septiembre.'],
    ['Out of office: Quote', 'I am away until Monday.'],
    ['Auto: Re: Quote', 'Gone fishing.'],
  ])('a subject and a text of the same absence are a notice: %s, %s', (subject, body) => {
    expect(verdictOf({ subject, body })).toMatchObject({ automatic: 'out-of-office', unsure: [] });
  });

  test('an offer of a journey is none', () => {
    const subject = 'Urlaub: Angebot für zwei Personen';
    expect(verdictOf({ subject, body: null })).toBeNull();
    expect(verdictOf({ subject, body: 'Anbei die Reise ab 3. August.' })?.automatic).toBeNull();
  });

  test('a letter about absences is none', () => {
    const body = 'I am writing about the cover that we agreed on: when a cleaner is on leave, you send another one.';
    expect(verdictOf({ subject: 'Absence cover', body })?.automatic).toBeNull();
  });

  test('one sign beside an absence is asked about, two are enough', () => {
    expect(verdictOf({ body: 'I am away. In my absence Bo helps you.' })?.unsure).toEqual(['automatic']);
    expect(verdictOf({ body: 'I am away with limited access to mail. In my absence Bo helps you.' })?.unsure).toEqual(
      [],
    );
  });

  test('an answer that quotes the foot of a list', () => {
    const foot = '_______________________________________________\nUsers mailing list\nusers@project.example';
    expect(verdictOf({ body: `Hello\n\n${foot}` })?.automatic).toBe('list');
    const quoted = `Hello\n\nFrom: Bo <bo@next.test>\nSent: Monday\nSubject: x\n\nHi\n\n${foot}`;
    expect(verdictOf({ body: quoted })?.automatic).toBeNull();
  });
});

describe('a mail that came back', () => {
  const from = { name: 'Mail Delivery System', email: 'mailer-daemon@mx.example' };
  const subject = 'Undelivered Mail Returned to Sender';
  test.each([
    ['The mail could not be delivered.\n\n<anna@acme.example>: 550 5.1.1 User unknown', true, '5.1.1'],
    ['Your message was rejected: 552 5.2.2 mailbox full for anna@acme.example', false, 'mailbox full'],
    ['Message too large\n552 5.3.4 too big for anna@acme.example', false, '5.3.4'],
    ['anna@acme.example: address not found', true, 'address not found'],
  ])('%j', (body, hard, reason) => {
    const verdict = verdictOf({ from, subject, body })!;
    expect(verdict.automatic).toBe('bounce');
    expect(verdict.words?.automatic).toContain(reason);
    expect(isHardBounce(verdict)).toBe(hard);
  });

  test('is only late', () => {
    const body = 'Your message has not yet been delivered to anna@acme.example.\nAction: delayed\nStatus: 4.4.1';
    const headers = { 'content-type': 'multipart/report; report-type=delivery-status' };
    expect(verdictOf({ from, headers, subject: 'Delivery report', body })?.automatic).toBe('delay');
    expect(verdictOf({ from, subject: 'Delivery Status Notification (Relay)' })?.automatic).toBe('notification');
  });
});

describe('nothing follows from what a machine says', () => {
  test('no promise, no question, no refusal, but the day of the return', () => {
    const body = 'I am out of the office until 3 August. Could you call Bo? I will send you the price then.';
    expect(verdictOf({ subject: 'Automatic reply: Quote', body })).toEqual({
      detector: MAIL_DETECTOR,
      automatic: 'out-of-office',
      evidence: 'Automatic reply: Quote',
      words: { automatic: 'Automatic reply: Quote' },
      unsure: [],
      returnsOn: '2026-08-03',
      refusal: null,
      stop: false,
      callBackOn: null,
      holding: false,
      promise: null,
      meeting: null,
      asks: [],
      thanks: false,
    });
  });

  test('a row tells what subject and sender say, and nothing else', () => {
    expect(verdictOf({ subject: 'Automatic reply: Quote', body: null })).toEqual({
      detector: MAIL_DETECTOR,
      automatic: 'out-of-office',
      evidence: 'Automatic reply: Quote',
      words: { automatic: 'Automatic reply: Quote' },
      unsure: [],
    });
  });

  test('of a mail of ours only what we can say', () => {
    const ours = verdictOf({ direction: 'out', subject: 'Automatic reply: Quote', body: 'I am out of the office.' });
    expect(Object.keys(ours!).sort()).toEqual([
      'asks',
      'automatic',
      'detector',
      'evidence',
      'meeting',
      'promise',
      'unsure',
      'words',
    ]);
    expect(ours?.automatic).toBeNull();
    expect(verdictOf({ direction: 'out', body: null })).toBeNull();
  });
});

describe('returnsOn', () => {
  test.each([
    ['I am out of the office until 3 August.', '2026-08-03'],
    ['I am out of the office through 31 July.', '2026-08-01'],
    ['I am away up to and including 31 July.', '2026-08-01'],
    ['I am on vacation from July 27 - 31.', '2026-08-03'],
    ['I am on leave; I will be back on Monday.', '2026-07-20'],
    ['I am out of the office from 20 July to 7 August, returning on 10 August.', '2026-08-10'],
    ['I am out of the office on Monday, August 17th and will return on Tuesday, the 18th.', '2026-08-18'],
    ['Ich bin bis einschließlich 5.8. nicht im Büro.', '2026-08-06'],
    ['Ich bin bis zum 5.8. im Urlaub.', '2026-08-05'],
    ['Ich bin vom 3.8. bis 5.8.2026 abwesend.', '2026-08-06'],
    ['Ab dem 6. August bin ich wieder erreichbar.', '2026-08-06'],
    ["Je suis absente jusqu'au 31 juillet inclus.", '2026-08-01'],
    ['Je suis en congés du 3 au 14 août. De retour le lundi 17 août.', '2026-08-17'],
    ['Estaré fuera de la oficina hasta el 31 de julio inclusive.', '2026-08-01'],
    ['Estoy de vacaciones. Vuelvo el 6 de agosto.', '2026-08-06'],
    ['Ik ben afwezig t/m 31 juli.', '2026-08-01'],
    ['Op maandag 17 augustus ben ik weer op kantoor.', '2026-08-17'],
    ['I am out of the office.', null],
  ])('%s %s', (body, day) => {
    expect(verdictOf({ subject: 'Automatic reply: Quote', body })?.returnsOn).toBe(day);
  });

  test('of a person, when she speaks of herself', () => {
    expect(verdictOf({ body: 'I will be out of the office next week.' })).toMatchObject({
      automatic: null,
      returnsOn: '2026-07-27',
    });
    expect(verdictOf({ body: 'Cy is on vacation until Friday. Send it by Monday.' })?.returnsOn).toBeNull();
  });

  test('without a day to count from only a whole date will do', () => {
    const subject = 'Automatic reply: Quote';
    expect(verdictOf({ subject, day: null, body: 'I am away until Monday.' })?.returnsOn).toBeNull();
    expect(verdictOf({ subject, day: null, body: 'I am away until 3 August 2026.' })?.returnsOn).toBe('2026-08-03');
  });
});
