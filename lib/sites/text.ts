import { attr, cut, first, marks, matches, rawText, SPACES } from './dom.ts';

const BLOCKS =
  'address article blockquote center dd dl dt div fieldset form h1 h2 h3 h4 h5 h6 hr li ol ul p pre section table tr';
/** Never text that a person sees. */
const SILENT = 'style script title template noscript';
/** Where none of these is inside, an element reads as its characters stand there. */
const SHAPED = `${BLOCKS} ${SILENT} br img td th [hidden] [style]`.replaceAll(' ', ',');
const anyOf = (names: string) => new RegExp(`^(?:${names.replaceAll(' ', '|')})$`, 'i');
const [blocks, silent] = [anyOf(BLOCKS), anyOf(SILENT)];
const UNSEEN = /display:\s?none/;
const MAX_NODES = 60_000;
const ELEMENTS_AND_TEXT = 5;

/**
 * The text below an element as a person reads it: a line for each block and each `<br>`, runs of spaces made one.
 * Stops at `max` characters and after 60,000 nodes, and goes without recursion: a mail of 1 MB or of 50,000 nested
 * elements costs no more than its beginning.
 */
export function textOf(root: Element, max: number, ignore = ''): string {
  if (!first(root, ignore ? `${SHAPED}, ${ignore}` : SHAPED))
    return cut(oneSpaced(rawText(root), max).trimStart(), max).trim();
  const walker = root.ownerDocument.createTreeWalker(root, ELEMENTS_AND_TEXT);
  let text = '';
  let deeper = true;
  for (let nodes = 0; nodes < MAX_NODES && text.length < max;) {
    if (!deeper || !walker.firstChild()) {
      text += breakAfter(walker.currentNode, text);
      deeper = false;
      if (!walker.nextSibling()) {
        if (walker.parentNode()) continue;
        break;
      }
    }
    nodes += 1;
    deeper = !isSilent(walker.currentNode, ignore);
    if (deeper) text += wordsOf(walker.currentNode, text, max);
  }
  return cut(text, max).replace(/ +\n/g, '\n').trim();
}

/** Only elements that carry an attribute are asked for more: most of a mail's do not. */
function isSilent(node: Node, ignore: string): boolean {
  if (node.nodeType === 3) return false;
  const element = node as Element;
  if (typeof node.nodeName === 'string' && silent.test(node.nodeName)) return true;
  if (marks(element) === 0) return false;
  if (attr(element, 'hidden') !== null || UNSEEN.test(attr(element, 'style') ?? '')) return true;
  return ignore !== '' && matches(element, ignore);
}

/** What this node adds by itself: its characters, an emoji that is drawn as a picture, or the start of a line. */
function wordsOf(node: Node, before: string, max: number): string {
  const atStart = before === '' || before.endsWith('\n');
  if (node.nodeType === 3) {
    const words = oneSpaced((node as Text).data, max);
    return atStart || before.endsWith(' ') ? words.trimStart() : words;
  }
  if (node.nodeName === 'BR') return '\n';
  if (node.nodeName === 'IMG') return attr(node as Element, 'data-emoji')?.slice(0, 32) ?? '';
  return isBlock(node) && !atStart ? '\n' : '';
}

function breakAfter(node: Node, before: string): string {
  if (node.nodeName === 'TD' || node.nodeName === 'TH') return /\s$|^$/.test(before.slice(-1)) ? '' : ' ';
  return isBlock(node) && before !== '' && !before.endsWith('\n') ? '\n' : '';
}

/** A form whose `nodeName` is shadowed by an input is a block like any form. */
function isBlock(node: Node): boolean {
  return node.nodeType !== 3 && (typeof node.nodeName !== 'string' || blocks.test(node.nodeName));
}

/** Enough of a text for `max` characters, its white space made single spaces. */
function oneSpaced(raw: string, max: number): string {
  return raw.slice(0, max * 2).replace(SPACES, ' ');
}
