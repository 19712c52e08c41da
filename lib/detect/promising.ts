import { type Spot } from './finder.ts';
import { Phrases } from './phrases.ts';
import type { PromiseWords } from './words/commitmentShape.ts';

/** A promise in a sentence, and what stands between its auxiliary and its deed. */
export interface Made extends Spot {
  between: string;
}

/** German verbs stand at the end. */
const UP_TO_END = /^(?:[^.;:!?]|(?<=\d)\.){1,160}$/;
const FIRST_DEED = /^[^.;:!?]{1,100}\s$/;
const GAP = /^,?\s{1,4}/;
const HEAD = /^[\s\p{P}]{0,6}/u;
const MAX_FILLERS = 3;

/** How a language promises: `I will` and a deed, in whichever way they are joined. */
export class Promising {
  readonly #will: Phrases;
  readonly #bareWill: Phrases;
  readonly #between: Phrases | null;
  readonly #and: Phrases;
  readonly #deeds: Phrases;
  /** Deeds that may be the second: `I'll ask the board and let you know`. */
  readonly #seconds: Phrases;
  readonly #says: Phrases;
  readonly #inTwo: [Phrases, Phrases][];

  constructor(words: PromiseWords, wills: string[], deeds: string[], says: string[], withTwo = false) {
    const { between } = words;
    this.#will = new Phrases(() => wills);
    this.#bareWill = new Phrases(() => words.bareWill);
    this.#between = between && new Phrases(() => between);
    this.#and = new Phrases(() => words.and);
    this.#deeds = new Phrases(() => deeds);
    this.#seconds = new Phrases(() => words.deeds);
    this.#says = new Phrases(() => says);
    const two = withTwo ? words.inTwoWithDay : [];
    this.#inTwo = two.map(({ first, second }) => [new Phrases(() => first), new Phrases(() => second)]);
  }

  /** The first promise of a folded sentence. */
  first(folded: string): Made | null {
    const said = [this.#says.first(folded), ...this.#inTwo.map((two) => inTwo(folded, ...two))]
      .filter((spot) => spot !== null)
      .map((spot) => ({ ...spot, between: '' }));
    const all = [this.#withWill(folded), ...said].filter((spot) => spot !== null);
    return all.sort((a, b) => a.index - b.index)[0] ?? null;
  }

  #withWill(folded: string): Made | null {
    for (const { index, end } of this.#wills(folded)) {
      const deed = this.#doneFrom(folded, end) ?? this.#secondFrom(folded, end);
      if (deed) return { index, end: deed.end, between: folded.slice(end, deed.index) };
    }
    return null;
  }

  #wills(folded: string): Spot[] {
    const head = HEAD.exec(folded)?.[0].length ?? 0;
    const bare = this.#bareWill.endsAt(folded, head).map((end) => ({ index: 0, end }));
    return [...bare, ...this.#will.everywhere(folded)].sort((a, b) => a.index - b.index);
  }

  #doneFrom(folded: string, from: number): Spot | null {
    if (this.#between) return this.#behindFillers(folded, from, MAX_FILLERS);
    const next = this.#deeds.everywhere(folded).find(({ index }) => index > from);
    return next && UP_TO_END.test(folded.slice(from, next.index)) ? next : null;
  }

  /** Nothing but small words between the two: `will then send`. */
  #behindFillers(folded: string, from: number, left: number): Spot | null {
    const gap = GAP.exec(folded.slice(from, from + 5));
    if (!gap) return null;
    const at = from + gap[0].length;
    const fillers = left > 0 ? (this.#between?.endsAt(folded, at) ?? []) : [];
    const beyond = fillers.map((end) => this.#behindFillers(folded, end, left - 1)).find((spot) => spot !== null);
    const end = this.#deeds.endsAt(folded, at)[0];
    return beyond ?? (end === undefined ? null : { index: at, end });
  }

  #secondFrom(folded: string, from: number): Spot | null {
    for (const and of this.#and.everywhere(folded)) {
      if (and.index <= from || !FIRST_DEED.test(folded.slice(from, and.index))) continue;
      const deed = next(folded, and.end, this.#seconds);
      if (deed) return { index: and.index, end: deed.end };
    }
    return null;
  }
}

function inTwo(folded: string, first: Phrases, second: Phrases): Spot | null {
  for (const { index, end } of first.everywhere(folded)) {
    const behind = next(folded, end, second);
    if (behind) return { index, end: behind.end };
  }
  return null;
}

/** One of these just behind, with nothing but space between. */
function next(folded: string, from: number, phrases: Phrases): Spot | null {
  const space = /^\s{1,4}/.exec(folded.slice(from, from + 4))?.[0].length ?? 0;
  const end = space > 0 ? phrases.endsAt(folded, from + space)[0] : undefined;
  return end === undefined ? null : { index: from + space, end };
}
