/** UTF-8 for a line feed. */
const LF = 10;
/** Of a longer line only the head is kept: a file may be one line of a gigabyte. */
export const LONGEST_LINE = 65_536;

/** What is done with each line: its bytes without the line feed, and how many bytes of the file it takes. */
export type OnLine = (line: Uint8Array, size: number) => void;

/** Cuts a stream of bytes into lines, whatever the pieces it comes in, holding one line at most. */
export class LineCutter {
  readonly #onLine: OnLine;
  readonly #carried = new Uint8Array(LONGEST_LINE);
  #kept = 0;
  /** Bytes of the line that has begun, those that were not kept included. */
  #size = 0;

  constructor(onLine: OnLine) {
    this.#onLine = onLine;
  }

  push(chunk: Uint8Array): void {
    let from = 0;
    for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, from)) {
      this.#finish(chunk.subarray(from, end), 1);
      from = end + 1;
    }
    if (from < chunk.length) this.#carry(chunk.subarray(from));
  }

  /** The last line need not end. */
  end(): void {
    if (this.#size > 0) this.#finish(new Uint8Array(0), 0);
  }

  #finish(tail: Uint8Array, lineEnd: number): void {
    if (this.#size === 0) return this.#onLine(tail.subarray(0, LONGEST_LINE), tail.length + lineEnd);
    this.#carry(tail);
    const [kept, size] = [this.#kept, this.#size];
    this.#kept = this.#size = 0;
    this.#onLine(this.#carried.subarray(0, kept), size + lineEnd);
  }

  #carry(part: Uint8Array): void {
    const fits = part.subarray(0, LONGEST_LINE - this.#kept);
    this.#carried.set(fits, this.#kept);
    this.#kept += fits.length;
    this.#size += part.length;
  }
}
