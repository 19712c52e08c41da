const LF = 10;
const FIRST_SIZE = 65_536;

/** Collects lines of bytes in one buffer that is used again for the next mail. */
export class ByteSink {
  readonly #most: number;
  #bytes = new Uint8Array(FIRST_SIZE);
  #length = 0;

  /** What goes beyond `most` bytes is dropped. */
  constructor(most: number) {
    this.#most = most;
  }

  line(line: Uint8Array): void {
    const length = this.#length + line.length + 1;
    if (length > this.#most) return;
    if (length > this.#bytes.length) this.#grow(length);
    this.#bytes.set(line, this.#length);
    this.#bytes[length - 1] = LF;
    this.#length = length;
  }

  /** A copy of what was collected; begins anew. */
  take(): Uint8Array<ArrayBuffer> {
    const taken = this.#bytes.slice(0, this.#length);
    this.#length = 0;
    return taken;
  }

  #grow(least: number): void {
    const bytes = new Uint8Array(Math.max(least, this.#bytes.length * 2));
    bytes.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = bytes;
  }
}
