import { LineCutter } from './lines.ts';
import { isEmpty, TrimmedMail } from './trimmedMail.ts';

/** A mail of a file, as much of it as the detectors read. */
export interface FiledMail {
  /** Without the content of attachments. */
  bytes: Uint8Array<ArrayBuffer>;
  /** The line before it in an mbox, `From 1789@xxx Mon Nov 16 09:00:00 +0000 2026`; null: the file is one mail. */
  envelope: string | null;
  /** Where it begins: the byte from 0, the line from 1. */
  offset: number;
  line: number;
  /** Where the next one begins. */
  end: { offset: number; line: number };
}

/** Where reading begins: at the head of a file, or at a mail in its middle. */
export interface FilePlace {
  offset: number;
  line: number;
}

interface Begun extends FilePlace {
  envelope: string | null;
}

const [F, MORE] = [70, 62];
/** Somebody, then a date with a time and a year, as all programs that write an mbox have it. */
const SEPARATOR = /^From \S.{0,150}?\b\d{1,2}:\d\d(?::\d\d)?\b.{0,40}?\b(?:19|20)\d\d\b/;
const HEADER = /^(?:>?From |[!-9;-~]{1,100}[ \t]{0,9}:)/;
/** `>From ` in an mbox (mboxo), `>>From ` in one of the strict kind (mboxrd): one `>` was put before it. */
const QUOTED = /^>{1,100}From /;

const latin1 = new TextDecoder('latin1');

/**
 * Takes a file of mails apart while it is read: an mbox, or one mail (.eml). In an mbox a mail begins at a line `From `
 * with a date, behind an empty line and before a header; what looks less like it belongs to the mail.
 */
export class MailFile {
  readonly #cutter = new LineCutter((line, size) => this.#line(line, size));
  readonly #mail = new TrimmedMail();
  #done: FiledMail[] = [];
  #at: FilePlace;
  #begun: Begun | null = null;
  /** A separator, if the next line is a header. */
  #maybe: (FilePlace & { bytes: Uint8Array }) | null = null;
  #isMbox: boolean;
  #afterBlank = true;

  constructor(from: FilePlace = { offset: 0, line: 1 }) {
    this.#at = { ...from };
    this.#isMbox = from.offset > 0;
  }

  /** The mails that end in this piece. */
  push(chunk: Uint8Array): FiledMail[] {
    this.#cutter.push(chunk);
    return this.#taken();
  }

  /** The last one. */
  end(): FiledMail[] {
    this.#cutter.end();
    if (this.#maybe) this.#mail.add(this.#maybe.bytes);
    this.#finish(this.#at);
    return this.#taken();
  }

  #taken(): FiledMail[] {
    const done = this.#done;
    this.#done = [];
    return done;
  }

  #line(line: Uint8Array, size: number): void {
    if (this.#maybe) this.#decide(line);
    if (!this.#begun) this.#first(line);
    else if (this.#isMbox && this.#afterBlank && isSeparator(line)) this.#maybe = { ...this.#at, bytes: line.slice() };
    else this.#mail.add(this.#isMbox ? unquoted(line) : line);
    this.#afterBlank = isEmpty(line);
    this.#at = { offset: this.#at.offset + size, line: this.#at.line + 1 };
  }

  /** The file says with its first line what it is; empty ones may stand before. */
  #first(line: Uint8Array): void {
    if (isEmpty(line)) return;
    this.#isMbox ||= textOf(line, 5) === 'From ';
    this.#begun = { ...this.#at, envelope: this.#isMbox ? textOf(line, 200).trimEnd() : null };
    if (!this.#isMbox) this.#mail.add(withoutMark(line));
  }

  #decide(next: Uint8Array): void {
    const { bytes, ...place } = this.#maybe!;
    this.#maybe = null;
    if (!HEADER.test(textOf(next, 120))) return this.#mail.add(bytes);
    this.#finish(place);
    this.#begun = { ...place, envelope: textOf(bytes, 200).trimEnd() };
  }

  #finish(end: FilePlace): void {
    if (!this.#begun) return;
    this.#done.push({ ...this.#begun, bytes: this.#mail.take(), end: { ...end } });
    this.#begun = null;
  }
}

function isSeparator(line: Uint8Array): boolean {
  return line[0] === F && SEPARATOR.test(textOf(line, 200));
}

function unquoted(line: Uint8Array): Uint8Array {
  return line[0] === MORE && QUOTED.test(textOf(line, 120)) ? line.subarray(1) : line;
}

/** Some programs begin a file with the mark of UTF-8. */
function withoutMark(line: Uint8Array): Uint8Array {
  return line[0] === 0xef && line[1] === 0xbb && line[2] === 0xbf ? line.subarray(3) : line;
}

function textOf(line: Uint8Array, most: number): string {
  return latin1.decode(line.subarray(0, most));
}
