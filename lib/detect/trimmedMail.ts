import { ByteSink } from './byteSink.ts';

/**
 * A mail as it comes, line by line, without what the detectors do not read: the content of attachments is dropped
 * while it passes, so that a mail of 100 MB takes no more room than its words.
 */

const [DASH, C] = [45, 99];
/** Bytes of headers, of one text, of a mail system's report and of everything that is kept of one mail. */
const MAX_HEAD = 262_144;
const MAX_TEXT = 262_144;
const MAX_REPORT = 16_384;
const MAX_MAIL = 1_048_576;
const MAX_DEPTH = 30;
const MAX_PARTS = 300;
const LONGEST_BOUNDARY = 200;

const TYPE = /^content-type\s{0,9}:\s{0,99}([\w.+-]{1,99}\/[\w.+-]{1,99})/im;
const BOUNDARY =
  /^content-type\s{0,9}:[^\n]{0,2000}?;\s{0,99}boundary\s{0,9}=\s{0,9}(?:"([^"\n]{1,200})"|([^\s;"]{1,200}))/im;
const ATTACHED = /^content-disposition\s{0,9}:\s{0,99}"?attachment/im;
const ABOUT_CONTENT = /^content-(?:type|disposition)\s{0,9}:/i;

const latin1 = new TextDecoder('latin1');
const utf8 = new TextEncoder();

export class TrimmedMail {
  readonly #sink = new ByteSink(MAX_MAIL);
  /** Of the multiparts that are open, the innermost last. */
  #boundaries: Uint8Array[] = [];
  #inHead = true;
  /** Bytes that may still be kept of this head or body. */
  #room = MAX_HEAD;
  /** Lines of this head that say what the body is, unfolded. */
  #about: string[] = [];
  #continues = false;
  #parts = 0;

  add(line: Uint8Array): void {
    const depth = line[0] === DASH && line[1] === DASH ? this.#depthOf(line) : null;
    if (depth !== null) this.#cross(line, depth);
    else if (this.#inHead) this.#head(line);
    else if (this.#room > 0) this.#keep(line);
  }

  /** What was kept; the next mail begins. */
  take(): Uint8Array<ArrayBuffer> {
    const bytes = this.#sink.take();
    this.#boundaries = [];
    this.#parts = 0;
    this.#begin(MAX_HEAD);
    return bytes;
  }

  #begin(room: number): void {
    this.#inHead = true;
    this.#room = room;
    this.#about = [];
    this.#continues = false;
  }

  #keep(line: Uint8Array): void {
    this.#room -= line.length + 1;
    this.#sink.line(line);
  }

  #head(line: Uint8Array): void {
    if (isEmpty(line)) {
      this.#sink.line(line);
      return this.#body();
    }
    const folded = line[0] === 32 || line[0] === 9;
    const about = folded
      ? this.#continues
      : (line[0]! | 32) === C && ABOUT_CONTENT.test(latin1.decode(line.subarray(0, 40)));
    if (about) this.#note(latin1.decode(line.subarray(0, 2000)).trimEnd(), folded);
    this.#continues = about;
    if (this.#room > 0) this.#keep(line);
  }

  #note(text: string, folded: boolean): void {
    const last = this.#about.length - 1;
    if (folded && last >= 0) this.#about[last] = `${this.#about[last]}${text}`.slice(0, 4000);
    else if (last < 5) this.#about.push(text);
  }

  #body(): void {
    const head = this.#about.join('\n');
    const boundary = boundaryIn(head);
    this.#inHead = false;
    this.#room = boundary === null ? roomFor(head) : 0;
    if (boundary !== null && this.#boundaries.length < MAX_DEPTH) this.#boundaries.push(boundary);
  }

  /** The line between two parts, or behind the last one. */
  #cross(line: Uint8Array, depth: number): void {
    const ends = isClosed(line, this.#boundaries[depth]!);
    this.#boundaries.length = ends ? depth : depth + 1;
    this.#sink.line(line);
    if (!ends && ++this.#parts <= MAX_PARTS) return this.#begin(MAX_HEAD / 16);
    this.#inHead = false;
    this.#room = 0;
  }

  /** Which of the open multiparts this line parts; null: none. */
  #depthOf(line: Uint8Array): number | null {
    if (line.length > LONGEST_BOUNDARY + 100) return null;
    for (let depth = this.#boundaries.length - 1; depth >= 0; depth--) {
      if (parts(line, this.#boundaries[depth]!)) return depth;
    }
    return null;
  }
}

function roomFor(head: string): number {
  const type = TYPE.exec(head)?.[1]?.toLowerCase() ?? 'text/plain';
  if (type === 'message/delivery-status') return MAX_REPORT;
  const isText = type === 'text/plain' || type === 'text/html' || type.startsWith('multipart/');
  return isText && !ATTACHED.test(head) ? MAX_TEXT : 0;
}

function boundaryIn(head: string): Uint8Array | null {
  if (!/^content-type\s{0,9}:\s{0,99}multipart\//im.test(head)) return null;
  const [, quoted, bare] = BOUNDARY.exec(head) ?? [];
  const boundary = quoted ?? bare;
  return boundary === undefined ? null : utf8.encode(boundary);
}

/** `--boundary` or `--boundary--`, with spaces behind it or not (RFC 2046, 5.1.1). */
function parts(line: Uint8Array, boundary: Uint8Array): boolean {
  if (line.length < boundary.length + 2) return false;
  for (let i = 0; i < boundary.length; i++) if (line[i + 2] !== boundary[i]) return false;
  const rest = line.subarray(boundary.length + 2);
  return isBlank(rest[0] === DASH && rest[1] === DASH ? rest.subarray(2) : rest);
}

function isClosed(line: Uint8Array, boundary: Uint8Array): boolean {
  return line[boundary.length + 2] === DASH && line[boundary.length + 3] === DASH;
}

/** The line that ends a head. */
export function isEmpty(line: Uint8Array): boolean {
  return line.length === 0 || (line.length === 1 && line[0] === 13);
}

/** Nothing, or only what a line may end with. */
function isBlank(line: Uint8Array): boolean {
  return line.length < 1000 && line.every((byte) => byte === 13 || byte === 32 || byte === 9);
}
