/** Where something stands in a text. */
export interface Spot {
  index: number;
  end: number;
}

/**
 * Finds any of many words and phrases in a text. It reads the words of the text once and looks each up, so that it is
 * ready at once and its time does not grow with the list: one pattern of thousands of phrases takes seconds to compile.
 */
export abstract class Finder {
  /** From the left, none in another; at one place the longest phrase. */
  protected abstract find(text: string, most: number, from: number, to: number): Spot[];

  all(text: string): Spot[] {
    return this.find(text, Infinity, 0, text.length);
  }

  first(text: string): Spot | null {
    return this.find(text, 1, 0, text.length)[0] ?? null;
  }

  /** @param to only this part of the text is looked at */
  isIn(text: string, from = 0, to = text.length): boolean {
    return this.find(text, 1, from, to).length > 0;
  }

  /** The text with something else in the place of what was found. */
  replace(text: string, put: (found: string) => string): string {
    let [made, from] = ['', 0];
    for (const { index, end } of this.all(text)) {
      made += text.slice(from, index) + put(text.slice(index, end));
      from = end;
    }
    return made + text.slice(from);
  }
}

/** What was worked out for the texts of late: one sentence is searched for many things. */
export function remembered<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const old = known.get(text);
    if (old !== undefined) return old;
    if (known.size >= MAX_KNOWN) known.clear();
    const made = work(text);
    known.set(text, made);
    return made;
  };
}

const MAX_KNOWN = 300;

/** Something under the first words of phrases, some of which allow any ending. */
export class WordIndex<T> {
  readonly #exact = new Map<string, T[]>();
  readonly #starts = new Map<string, T[]>();
  readonly #asked = new Map<string, readonly T[]>();
  #lengths: number[] = [];

  /** @param word `angebot`, or `angebot*` for any ending */
  add(word: string, item: T): void {
    const open = word.endsWith('*');
    const key = open ? word.slice(0, -1) : word;
    const map = open ? this.#starts : this.#exact;
    const items = map.get(key);
    if (items === undefined) map.set(key, [item]);
    else if (items.at(-1) !== item) items.push(item);
    if (open && !this.#lengths.includes(key.length)) this.#lengths.push(key.length);
  }

  /** All that stands under this word; what is under several of its beginnings comes more than once. */
  get(word: string): readonly T[] {
    const exact = this.#exact.get(word);
    if (this.#lengths.length === 0) return exact ?? NONE;
    const asked = this.#asked.get(word);
    if (asked !== undefined) return asked;
    if (this.#asked.size >= MAX_KNOWN) this.#asked.clear();
    const found = this.#withStarts(word);
    this.#asked.set(word, found);
    return found;
  }

  #withStarts(word: string): readonly T[] {
    let found: readonly T[] = this.#exact.get(word) ?? NONE;
    for (const length of this.#lengths) {
      const items = length <= word.length ? this.#starts.get(word.slice(0, length)) : undefined;
      if (items) found = found.length === 0 ? items : [...found, ...items];
    }
    return found;
  }
}

const NONE: readonly never[] = [];
