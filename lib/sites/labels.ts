import type { Label, Words } from './contract.ts';
import { LONGEST_TEXT } from '../model/sizes.ts';
import { above, all, attr, first, inputValue, next, parent, tidy } from './dom.ts';
import type { Scene } from './scene.ts';
import { textOf } from './text.ts';

/** A value that stands beside a label. */
export interface Finding {
  label: Label;
  /** How good the label's word is; 0 is best. */
  rank: number;
  labelText: string;
  value: string;
  element: Element;
  shown: boolean;
}

const LONGEST_LABEL = 60;
const MOST_TEXTS = 20_000;
const MOST_TIMES = 10; // a word that stands there more often heads a column
const INPUTS =
  'input:not([type="hidden"], [type="checkbox"], [type="radio"], [type="button"], [type="file"]), select, textarea';
const DECORATION = /^(?:SVG|I|IMG|BUTTON|BR)$/i;

/** Every label of the scene with the value beside it, the best words first, what is shown before what is hidden. */
export function findLabels(scene: Scene, words: Words): Finding[] {
  const index = indexOf(words);
  const findings: Finding[] = [];
  const times = new Map<string, number>();
  for (const node of textNodes(scene.root)) {
    const text = tidy(node.data, LONGEST_LABEL + 200);
    const [key, rest] = splitLabel(text);
    if (!index.has(key) || (times.get(key) ?? 0) >= MOST_TIMES) continue;
    const label = parent(node as unknown as Element);
    times.set(key, (times.get(key) ?? 0) + 1);
    for (const { label: kind, rank } of (label && index.get(key)) || []) {
      const hit = label && scene.isReadable(label) ? valueBeside(scene, label, node, rest) : null;
      if (!label || !hit || index.has(splitLabel(hit.value)[0])) continue;
      findings.push({ label: kind, rank, labelText: text, ...hit, shown: scene.isShown(hit.element) });
    }
  }
  findings.push(...typedInputs(scene));
  return findings.sort((a, b) => Number(b.shown) - Number(a.shown) || a.rank - b.rank);
}

/** Inputs that say by their type what they hold. */
function typedInputs(scene: Scene): Finding[] {
  const inputs = all(scene.root, 'input[type="email"], input[type="tel"]').filter((input) => scene.isReadable(input));
  return inputs.map((element) => ({
    label: attr(element, 'type') === 'tel' ? 'phone' : 'email',
    rank: 0,
    labelText: '',
    value: tidy(inputValue(element), LONGEST_TEXT),
    element,
    shown: scene.isShown(element),
  }));
}

function indexOf(words: Words): Map<string, { label: Label; rank: number }[]> {
  const index = new Map<string, { label: Label; rank: number }[]>();
  for (const [label, lines] of Object.entries(words.labels) as [Label, string[]][]) {
    for (const [rank, word] of lines.join('|').split('|').entries()) {
      index.set(word, [...(index.get(word) ?? []), { label, rank }]);
    }
  }
  return index;
}

/** `Opportunity Amount (EUR €): 14,500` gives the label's bare words and what follows the colon. */
function splitLabel(text: string): [string, string] {
  const colon = text.indexOf(':');
  const label = colon < 0 ? text : text.slice(0, colon);
  const bare = label
    .slice(0, LONGEST_LABEL)
    .replace(/\([^()]*\)/g, '')
    .replace(/[*:：]/g, '');
  const rest = colon < 0 ? '' : text.slice(colon + 1).trim();
  return [bare.trim().toLowerCase(), /^\([^()]*\):?$/.test(rest) ? '' : rest];
}

function textNodes(root: Element): Text[] {
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  const nodes: Text[] = [];
  while (nodes.length < MOST_TEXTS && walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.data.length < 400 && /\S/.test(node.data)) nodes.push(node);
  }
  return nodes;
}

type Beside = Pick<Finding, 'value' | 'element'>;

/** Behind the colon, in the input it is tied to, right after it, or in what follows it at the first level that goes on. */
function valueBeside(scene: Scene, label: Element, node: Text, rest: string): Beside | null {
  if (rest) return { value: rest, element: label };
  const tied = tiedTo(label).find((element) => scene.isReadable(element) && inputValue(element));
  if (tied) return { value: tidy(inputValue(tied), LONGEST_TEXT), element: tied };
  let at: Element | null = label;
  for (let level = 0; at && at !== scene.root && level < 4; level += 1, at = parent(at)) {
    const after = at.nextSibling?.nodeType === 3 ? tidy((at.nextSibling as Text).data, LONGEST_TEXT) : '';
    if (/[\p{L}\d]/u.test(after) && node.parentNode === label) return { value: after, element: at };
    const sides = following(at);
    if (sides.length === 0) continue;
    for (const side of sides) {
      const value = valueIn(scene, side);
      if (value) return { value, element: side };
    }
    return null;
  }
  return null;
}

function tiedTo(label: Element): Element[] {
  const owner = above(label, 'label') ?? label;
  const root = label.ownerDocument.documentElement;
  const ids = [owner, label].flatMap((element) => attr(element, 'id') ?? []);
  const target = attr(label, 'for') ?? attr(owner, 'for');
  return [
    ...(target ? all(root, `[id=${quoted(target)}]`) : []),
    ...ids.flatMap((id) => all(root, `[aria-labelledby~=${quoted(id)}]`)),
    ...all(owner, 'label > input'),
  ];
}

/** A page chooses its ids: they go into a selector only as a quoted string. */
function quoted(text: string): string {
  return `"${text.slice(0, 200).replace(/["\\\n\r\f]/g, '\\$&')}"`;
}

function following(element: Element): Element[] {
  const sides: Element[] = [];
  for (let side = next(element); side && sides.length < 2; side = next(side)) {
    if (!DECORATION.test(side.nodeName)) sides.push(side);
  }
  return sides;
}

/** What an element holds: the value of its input, else its text; never a text that the page has cut short. */
export function valueIn(scene: Scene, element: Element): string {
  const inputs = element.matches(INPUTS) ? [element] : all(element, INPUTS);
  const filled = inputs.find((input) => scene.isReadable(input) && scene.isShown(input) && inputValue(input));
  if (filled) return tidy(inputValue(filled), LONGEST_TEXT);
  const text = tidy(textOf(element, LONGEST_TEXT, scene.hidden), LONGEST_TEXT);
  return /(?:…|\.\.\.)$/.test(text)
    ? tidy(attr(first(element, '[title]') ?? element, 'title') ?? '', LONGEST_TEXT)
    : text;
}
