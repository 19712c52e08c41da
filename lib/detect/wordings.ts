import { Finder, remembered, WordIndex, type Spot } from './finder.ts';
import { slotOf, type Option, type Slot } from './slots.ts';

interface Wording {
  /** As written, until they are first tried. */
  slots: (string | Slot)[];
  /** The first of `slots` that may not be missing. */
  first: number;
  atStart: boolean;
  rank: number;
}

interface Token {
  text: string;
  index: number;
  end: number;
}

/**
 * Finds any of these wordings in a text made by `legible`. Words are whole, `angebot*` allows any ending; a hyphen may be
 * missing, and so may the apostrophe of `n't`. Beyond that:
 * `a|b` either, `a_b` a space within either, `(a|b)` either or neither, `..` and `...` up to three and six words of the
 * same clause; `<` and `>`, also among others (`please|<`), are the beginning and the end of a clause.
 */
export class Wordings extends Finder {
  readonly #list: () => readonly string[];
  #index: WordIndex<Wording> | null = null;

  constructor(list: () => readonly string[]) {
    super();
    this.#list = list;
  }

  protected find(said: string, most: number, from: number, to: number): Spot[] {
    const index = (this.#index ??= indexed(this.#list()));
    const part: Part = { said, from, to, tokens: tokensIn(said, from, to) };
    const { tokens } = part;
    const found: Spot[] = [];
    for (let at = 0; at < tokens.length && found.length < most;) {
      const end = endOfAny(index.get(tokens[at]!.text), part, at);
      if (end > at) found.push({ index: tokens[at]!.index, end: tokens[end - 1]!.end });
      at = Math.max(end, at + 1);
    }
    return found;
  }
}

/** The part of a text that is read. */
interface Part {
  said: string;
  from: number;
  to: number;
  tokens: readonly Token[];
}

function tokensIn(said: string, from: number, to: number): readonly Token[] {
  const all = tokensOf(said);
  return from === 0 && to === said.length ? all : all.filter(({ index, end }) => index >= from && end <= to);
}

const tokensOf = remembered((said): Token[] =>
  Array.from(said.matchAll(/[,;:?]|[^\s,;:?]{1,400}/g), ({ 0: text, index }) => ({
    text,
    index,
    end: index + text.length,
  })),
);

function indexed(list: readonly string[]): WordIndex<Wording> {
  const spelt = list.flatMap(withoutStart).map((text) => text.split(' '));
  const isBound = (slots: string[]) => slots[0] === '<';
  const ordered = [...spelt.filter((slots) => !isBound(slots)), ...spelt.filter(isBound)];
  const index = new WordIndex<Wording>();
  for (const [rank, slots] of ordered.entries()) {
    const rest = isBound(slots) ? slots.slice(1) : slots;
    const first = rest.findIndex((slot) => !slot.startsWith('('));
    const wording = { slots: rest, first, atStart: isBound(slots), rank };
    for (const slot of rest.slice(0, first + 1)) for (const word of slotOf(slot).firsts) index.add(word, wording);
  }
  return index;
}

/** `please|< stop` is `please stop` or `< stop`. */
function withoutStart(text: string): string[] {
  const [head = '', ...rest] = text.split(' ');
  const words = head.split('|');
  if (words.length === 1 || !words.includes('<')) return [text];
  const others = words.filter((word) => word !== '<').join('|');
  return [[others, ...rest].join(' '), ['<', ...rest].join(' ')];
}

function slotAt({ slots }: Wording, place: number): Slot | undefined {
  const slot = slots[place];
  return typeof slot === 'string' ? (slots[place] = slotOf(slot)) : slot;
}

/** Where the first of these wordings ends that begins at this token; -1: none does. */
function endOfAny(wordings: readonly Wording[], part: Part, at: number): number {
  let [best, rank] = [-1, Infinity];
  for (const wording of wordings) {
    if (wording.rank >= rank || (wording.atStart && !isStart(part, part.tokens[at]!.index))) continue;
    const end = new Attempt(wording, part).from(0, at, true);
    if (end > at) [best, rank] = [end, wording.rank];
  }
  return best;
}

/** Tries one wording, slot by slot; each step gives the token behind the end, or -1. */
class Attempt {
  readonly #wording: Wording;
  readonly #part: Part;
  readonly #tokens: readonly Token[];

  constructor(wording: Wording, part: Part) {
    this.#wording = wording;
    this.#part = part;
    this.#tokens = part.tokens;
  }

  from(place: number, at: number, isHead = false): number {
    const slot = slotAt(this.#wording, place);
    if (slot === undefined) return at;
    if (slot.gap > 0) return this.#gap(place, at, slot.gap);
    const { options, closes, optional } = slot;
    // `No, thanks` may have a comma
    const next = !isHead && this.#tokens[at]?.text === ',' ? at + 1 : at;
    const end = this.#oneOf(options.get(this.#tokens[next]?.text ?? ''), place, next);
    if (end >= 0) return end;
    if (closes) return this.#isEnd(at) ? this.from(place + 1, at) : -1;
    return optional ? this.from(place + 1, at, isHead) : -1;
  }

  #oneOf(options: readonly Option[], place: number, at: number): number {
    const ordered = options.length > 1 ? [...options].sort((a, b) => a.rank - b.rank) : options;
    for (const { tokens } of ordered) {
      if (!this.#stands(tokens, at)) continue;
      const end = this.from(place + 1, at + tokens.length);
      if (end >= 0) return end;
    }
    return -1;
  }

  #stands(tokens: readonly string[], at: number): boolean {
    return tokens.every((token, i) => {
      const text = this.#tokens[at + i]?.text ?? '';
      return token.endsWith('*') ? text.startsWith(token.slice(0, -1)) : text === token;
    });
  }

  /** As few words as will do, of the same clause. */
  #gap(place: number, at: number, most: number): number {
    for (let next = at; next <= at + most; next++) {
      const end = this.from(place + 1, next);
      if (end >= 0) return end;
      if (/^[,;:?]?$/.test(this.#tokens[next]?.text ?? '')) return -1;
    }
    return -1;
  }

  #isEnd(at: number): boolean {
    const { said, to } = this.#part;
    const end = this.#tokens[at - 1]?.end ?? 0;
    return /^(?:\s?(?:$|[,;?])|[\n\r])/.test(said.slice(end, Math.min(end + 2, to)));
  }
}

function isStart({ said, from }: Part, index: number): boolean {
  return index === from || /[,;:?]\s$|[\t\r]$/.test(said.slice(Math.max(from, index - 2), index));
}
