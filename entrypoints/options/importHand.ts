import type { ImportWork } from '../../components/settings/importWork.ts';
import type { ImportHand } from '../../lib/io/importFile.ts';
import type { ImportMark } from '../../lib/model/importMark.ts';

/** How often the screen is told, in milliseconds; and how long a pace must be known before it is told from. */
const TELL_EVERY = 250;
const PACE_AFTER = 4000;

/** The rep's hand on a running import: pause, go on, stop. */
export class Hand implements ImportHand {
  stopped = false;
  readonly #show: (work: ImportWork) => void;
  #mark: ImportMark | null = null;
  #goOn: (() => void) | null = null;
  #paused: Promise<void> | null = null;
  #toldAt = 0;
  /** Where the present pace is counted from. */
  #from = { offset: 0, at: 0 };

  constructor(show: (work: ImportWork) => void) {
    this.#show = show;
  }

  /** The next file. */
  begin(mark: ImportMark): this {
    this.#from = { offset: mark.offset, at: performance.now() };
    this.#draw(mark);
    return this;
  }

  tell = (mark: ImportMark): void => {
    if (performance.now() - this.#toldAt >= TELL_EVERY) this.#draw(mark);
  };

  mayGoOn = async (): Promise<boolean> => {
    await this.#paused;
    return !this.stopped;
  };

  pause(paused: boolean): void {
    if (paused) this.#paused = new Promise((resolve) => (this.#goOn = resolve));
    else this.#release();
    if (this.#mark) {
      this.#from = { offset: this.#mark.offset, at: performance.now() };
      this.#draw(this.#mark);
    }
  }

  /** What was read stays; the file can be chosen again. */
  stop(): void {
    this.stopped = true;
    this.#release();
  }

  #release(): void {
    this.#paused = null;
    this.#goOn?.();
  }

  #draw(mark: ImportMark): void {
    this.#toldAt = performance.now();
    this.#mark = mark;
    this.#show({ state: 'running', mark, paused: this.#paused !== null, secondsLeft: this.#secondsLeft(mark) });
  }

  #secondsLeft({ offset, size }: ImportMark): number | null {
    const took = performance.now() - this.#from.at;
    const done = offset - this.#from.offset;
    return took < PACE_AFTER || done <= 0 ? null : (((size - offset) / done) * took) / 1000;
  }
}
