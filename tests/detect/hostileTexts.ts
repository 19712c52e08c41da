import { asksIn } from '../../lib/detect/asks.ts';
import { callBackIn } from '../../lib/detect/callBack.ts';
import { holdingIn } from '../../lib/detect/holding.ts';
import { mailText, type MailText } from '../../lib/detect/mailText.ts';
import { mailVerdict } from '../../lib/detect/mailVerdict.ts';
import { meetingIn } from '../../lib/detect/meeting.ts';
import { moneyIn } from '../../lib/detect/money.ts';
import { newText } from '../../lib/detect/newText.ts';
import { promiseIn } from '../../lib/detect/promise.ts';
import { detectQuote } from '../../lib/detect/quote.ts';
import { refusalIn } from '../../lib/detect/refusal.ts';
import { returnsOn } from '../../lib/detect/returnsOn.ts';
import { automaticIn, senderKind } from '../../lib/detect/sender.ts';
import { stopIn } from '../../lib/detect/stop.ts';
import { thanksIn } from '../../lib/detect/thanks.ts';
import { localTime } from '../../lib/detect/timeText.ts';
import { validUntil } from '../../lib/detect/validity.ts';

/** What a hostile mail is made of: one of these, over and over. Of each a pattern could run away (S11). */
export const PIECES = [
  [
    '1',
    '1.',
    '1. ',
    '1 000 ',
    'a',
    'a.',
    '@',
    'a@',
    '<',
    '>',
    '>\n',
    ' ',
    '\n',
    '\n\n',
    '\t',
    '_',
    '-',
    '- ',
    '--\n',
    '.',
    '. ',
  ],
  [
    '(',
    '[',
    '"',
    "'",
    '?',
    ',',
    ', ',
    '€',
    '€1 ',
    '„',
    '«',
    '👍',
    '\u0301',
    '\ud800',
    '\u202e',
    'a: b\n',
    '1.1.',
    '1:00 ',
  ],
  [
    'total ',
    'quote ',
    'attached quote. ',
    'valid until ',
    'valid for ',
    '30 days ',
    'From: a\n',
    'On 1 a\n',
    '1 wrote:\n',
  ],
  [
    'on leave ',
    'unsubscribe here ',
    'angebot',
    'fr. ',
    'no ',
    'not ',
    'if ',
    'i will ',
    'i will send it. ',
    'will tomorrow ',
  ],
  [
    'call me ',
    'call me. ',
    'please ',
    'please send ',
    'please stop ',
    'stop,',
    'no, we ',
    'we are not ',
    'we need ',
    'thanks ',
  ],
  [
    'will check ',
    'Anna ',
    'friday at 5 ',
    'tuesday at 3. ',
    'meeting on monday. ',
    'at 3 ',
    'cancel ',
    'by the ',
    'mon, ',
    'q1 ',
  ],
  [
    'the end of the ',
    'in two ',
    '15 march ',
    '12 uhr ',
    'bitte ',
    'gerne ',
    'nicht mehr ',
    'wir haben keine ',
    'ich werde ',
  ],
  ['konnen sie mich ', 'je vais vous ', 'ne me ', "n'avons pas ", 'un autre ', 'no me ', 'voy a '],
].flat();

/** All that a hostile sender can choose of a mail. */
function incoming(text: string): MailText {
  const from = { name: text, email: 'a@x.test' };
  return mailText({ direction: 'in', subject: text, body: text, from, headers: null, day: '2026-05-14' });
}

const OF_MAILS: Record<string, (mail: MailText) => unknown> = {
  automaticIn,
  refusalIn,
  stopIn,
  asksIn,
  callBackIn,
  promiseIn,
  meetingIn,
  holdingIn,
  thanksIn,
  returnsOn,
};

/** Everything that reads what others wrote, by name. */
export const READERS: [name: string, read: (text: string) => unknown][] = [
  ['moneyIn', moneyIn],
  ['newText', newText],
  ['mailVerdict', (text) => mailVerdict(incoming(text))],
  ...Object.entries(OF_MAILS).map(([name, read]): [string, (text: string) => unknown] => [
    name,
    (text) => read(incoming(text)),
  ]),
  ['localTime', (text) => localTime(text, null)],
  ['validUntil', (text) => validUntil(text.slice(0, 16_384), '2026-05-14')],
  ['senderKind', (text) => senderKind(`${text}@x.test`, text, text, text)],
  [
    'detectQuote',
    (text) =>
      detectQuote({
        direction: 'out',
        subject: text,
        body: text,
        attachments: [{ name: `${text}.pdf`, kind: 'file' }],
        sentOn: '2026-05-14',
      }),
  ],
];
