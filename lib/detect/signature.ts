import { isQuoted, type Line } from './quoteHead.ts';
import { Phrases } from './phrases.ts';
import { inAllLanguages } from './words/index.ts';

const SIGN_OFF = new Phrases(() => inAllLanguages((words) => words.mail.signOff));
const DEVICE = new Phrases(() => inAllLanguages((words) => words.mail.device));
const DISCLAIMER = new Phrases(() => inAllLanguages((words) => words.mail.disclaimer));
/** What telephones and mail programs call themselves: "Sent from the office" is what a person writes. */
const DEVICE_NAME =
  /iphone|ipad|android|samsung|galaxy|huawei|xiaomi|nokia|blackberry|outlook|yahoo|gmail|proton|thunderbird|windows|smartphone|tablet|handy|mobile?|telefoon|telefon|telephone|apple|from my|von meinem|de mon|desde mi|vanaf mijn|do meu|dal mio/;
const FOOT =
  /unsubscribe|mailing list|sponsored by|sponsor|sent to you by|to join|get your free|find out more|do you yahoo|msn|list info/;

/** A signature of more lines than this is none, and its mark was a line between two parts of the text. */
const MAX_SIGNATURE = 15;

/** The mark above a signature or above the foot of a mailing list. */
export function isSignatureMark(lines: readonly Line[], index: number): boolean {
  const line = lines[index]?.folded ?? '';
  if (line.length > 120) return false;
  if (line === '-- ' || line.startsWith('--~--~')) return true;
  const drawn = /^\s{0,3}[-=*_]{20,100}[~\->]{0,8}\s{0,4}$/.test(line) || line.includes('groups sponsor');
  if (drawn && !isFoot(lines, index + 1) && !line.startsWith('____')) return false;
  return (drawn || /^\s?(?:---?|__|—|–)\s{0,2}$/.test(line)) && isShort(lines, index + 1);
}

function isFoot(lines: readonly Line[], from: number): boolean {
  return lines.slice(from, from + 2).some(({ folded }) => FOOT.test(folded.slice(0, 200)));
}

function isShort(lines: readonly Line[], from: number): boolean {
  let filled = 0;
  for (let index = from; index < lines.length && filled <= MAX_SIGNATURE; index++) {
    const { text } = lines[index]!;
    if (isQuoted(text)) return true;
    if (text.trim() !== '') filled++;
  }
  return filled <= MAX_SIGNATURE;
}

/** `Sent from my iPhone`, `Von meinem iPhone gesendet`, `Get Outlook for iOS`, alone on a line. */
export function isDeviceLine({ folded }: Line): boolean {
  const line = folded.trim();
  if (line.length > 100) return false;
  const words = line.replace(/<[^<>]{0,90}>$/, '').replace(/^[*_<([]{1,4}/, '');
  return (
    words.length <= 60 &&
    !/[?!,]|\.(?: |$)/.test(words) &&
    DEVICE.endsAt(words, 0).length > 0 &&
    DEVICE_NAME.test(words)
  );
}

/** Without disclaimers at the end and without address and telephone below the name of the author. */
export function withoutSignature(lines: readonly Line[]): Line[] {
  let left = trimmed(lines);
  for (let start = lastParagraph(left); start > 0 && isDisclaimer(left.slice(start)); start = lastParagraph(left)) {
    left = trimmed(left.slice(0, start));
  }
  return withoutContacts(left);
}

/** Without empty lines and drawn lines at the end. */
function trimmed(lines: readonly Line[]): Line[] {
  const last = lines.findLastIndex(({ text }) => !/^[-–—_=*#\s]{0,200}$/.test(text.slice(0, 201)));
  return lines.slice(0, last + 1);
}

function lastParagraph(lines: readonly Line[]): number {
  return lines.findLastIndex(({ text }) => text.trim() === '') + 1;
}

/** Paragraph of a text: three of the words that only such notices bring together. */
function isDisclaimer(paragraph: readonly Line[]): boolean {
  const text = paragraph.map(({ folded }) => folded).join(' ');
  if (text.length < 100 || text.length > 5000) return false;
  return new Set(DISCLAIMER.all(text).map(({ index, end }) => text.slice(index, end))).size > 2;
}

/** Below a sign-off: its name stays, address, telephone and what stands between go. */
function withoutContacts(lines: Line[]): Line[] {
  const from = Math.max(0, lines.length - 20);
  const signOff = lines.findLastIndex((line, index) => index >= from && isSignOff(line));
  if (signOff < 0) return lines;
  const name = lines.findIndex(({ text }, index) => index > signOff && text.trim() !== '');
  const below = name < 0 ? [] : lines.slice(name + 1);
  return below.some(isContact) && below.every(isShortLine) ? lines.slice(0, name + 1) : lines;
}

function isSignOff({ folded }: Line): boolean {
  const line = folded.trim().replace(/[,.!;]{1,3}$/, '');
  return line.length <= 40 && SIGN_OFF.isWhole(line);
}

/** A telephone number, an address of a mailbox or of a page. */
function isContact({ folded }: Line): boolean {
  return /(?:\+|\(0|\b0\d|\b(?:tel|fon|fax|mob|phone|cell|handy|m|t)\b[^\d]{1,8})[\d\s()./-]{6,30}|@[\p{L}\d-]{1,60}\.|www\.|https?:/u.test(
    folded.slice(0, 200),
  );
}

function isShortLine({ folded }: Line): boolean {
  return folded.length <= 120 && !/\?|^\s{0,4}p\.? ?s\.?[:. ]/.test(folded);
}
