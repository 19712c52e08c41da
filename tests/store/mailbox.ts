/** Writes an mbox as Gmail's Takeout does: so many mails between the rep and some hundred people, always the same. */
export function takeout(mails: number, { me = 'rep@ours.example', year = 2024 } = {}): string {
  return Array.from({ length: mails }, (_, n) => mailOf(n, me, year)).join('');
}

const SKIPPED = ['Spam', 'Trash', 'Drafts', 'Chat'];

function mailOf(n: number, me: string, year: number): string {
  const thread = Math.floor(n / 3);
  const person = `p${thread % 400} <p${thread % 400}@firm${thread % 80}.example>`;
  const out = n % 3 === 1;
  const at = new Date(Date.UTC(year, 0, 1) + n * 1_500_000);
  const label = n % 50 === 7 ? SKIPPED[((n / 50) % 4) | 0] : out ? 'Sent' : 'Inbox';
  const headers = [
    `From ${1_700_000_000_000_000_000n + BigInt(n)}@xxx ${envelopeDate(at)}`,
    `X-GM-THRID: ${1_700_000_000_000_000_000n + BigInt(thread)}`,
    `X-Gmail-Labels: ${label}`,
    ...(n % 17 === 0 ? [] : [`Message-ID: <m${n}@mail.example>`]),
    `Date: ${at.toUTCString().replace('GMT', '+0000')}`,
    `From: ${out ? me : person}`,
    `To: ${out ? person : me}`,
    `Subject: ${n % 3 === 0 ? '' : 'Re: '}Printers ${thread}`,
    ...(n % 11 === 0 ? ['Auto-Submitted: auto-replied'] : []),
  ];
  return `${[...headers, ...bodyOf(n, out)].join('\r\n')}\r\n\r\n`;
}

function bodyOf(n: number, out: boolean): string[] {
  const text = out ? `Please find our quote ${n} attached.` : `Could you call me about number ${n}?\r\n>From my desk`;
  if (n % 5 !== 1) return ['', text];
  return [
    'Content-Type: multipart/mixed; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    text,
    '--b',
    `Content-Type: application/pdf; name="Quote ${n}.pdf"`,
    'Content-Transfer-Encoding: base64',
    '',
    ...Array<string>(20).fill('QUJD'.repeat(19)),
    '--b--',
  ];
}

/** `Mon Nov 16 09:00:00 +0000 2026` */
function envelopeDate(at: Date): string {
  const [day, date, month, year, time] = at.toUTCString().replace(',', '').split(' ');
  return `${day} ${month} ${date} ${time} +0000 ${year}`;
}
