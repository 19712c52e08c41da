/**
 * The words of a mail that was sent as HTML alone, line by line as a reader sees them; quoted mail gets a `>` before each
 * line. Not a parser: one walk over the text, for words. What comes out is text and never HTML again.
 */

const MAX_HTML = 400_000;
/** Elements that begin and end a line. */
const BLOCK =
  /^(?:address|article|blockquote|body|br|dd|div|dl|dt|footer|form|h[1-6]|header|hr|html|li|main|ol|p|pre|section|table|tbody|tr|ul)$/;
/** What stands inside is no text. */
const SILENT = /^(?:head|script|style|title|template|noscript|svg|math)$/;
// prettier-ignore
const ENTITIES: Record<string, string> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', euro: '€', pound: '£', yen: '¥', copy: '©', reg: '®',
  hellip: '…', ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', bdquo: '„', laquo: '«',
  raquo: '»', bull: '•', middot: '·', deg: '°', sect: '§', iexcl: '¡', iquest: '¿', ordm: 'º', ordf: 'ª', zwnj: '',
  auml: 'ä', ouml: 'ö', uuml: 'ü', Auml: 'Ä', Ouml: 'Ö', Uuml: 'Ü', szlig: 'ß', agrave: 'à', aacute: 'á', acirc: 'â',
  atilde: 'ã', aring: 'å', aelig: 'æ', ccedil: 'ç', egrave: 'è', eacute: 'é', ecirc: 'ê', euml: 'ë', igrave: 'ì',
  iacute: 'í', icirc: 'î', iuml: 'ï', ntilde: 'ñ', ograve: 'ò', oacute: 'ó', ocirc: 'ô', otilde: 'õ', oslash: 'ø',
  ugrave: 'ù', uacute: 'ú', ucirc: 'û', oelig: 'œ', Agrave: 'À', Aacute: 'Á', Acirc: 'Â', Ccedil: 'Ç', Egrave: 'È',
  Eacute: 'É', Ecirc: 'Ê', Iacute: 'Í', Ntilde: 'Ñ', Oacute: 'Ó', Oslash: 'Ø', Uacute: 'Ú',
};

interface Walk {
  lines: string[];
  line: string;
  quoted: number;
  /** The element whose content is passed over. */
  silent: string | null;
}

export function htmlText(html: string): string {
  const text = html.slice(0, MAX_HTML);
  const walk: Walk = { lines: [], line: '', quoted: 0, silent: null };
  for (let at = 0; at < text.length;) {
    const open = text.indexOf('<', at);
    write(walk, text.slice(at, open < 0 ? text.length : open));
    if (open < 0) break;
    at = pass(walk, text, open);
  }
  breakLine(walk);
  return walk.lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Goes behind the tag or comment that begins here; a `<` that begins none is text. */
function pass(walk: Walk, text: string, open: number): number {
  if (text.startsWith('<!--', open)) return behind(text, '-->', open + 4);
  if (!/[a-z/!?]/i.test(text[open + 1] ?? '')) return (write(walk, '<'), open + 1);
  const end = behind(text, '>', open + 1);
  const [, closing, name] = /^<(\/?)([a-z][a-z0-9]{0,20})/i.exec(text.slice(open, open + 30)) ?? [];
  if (name !== undefined) tag(walk, name.toLowerCase(), closing === '/');
  return end;
}

function behind(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at + mark.length;
}

function tag(walk: Walk, name: string, closing: boolean): void {
  if (walk.silent !== null) {
    if (closing && name === walk.silent) walk.silent = null;
    return;
  }
  if (!closing && SILENT.test(name)) walk.silent = name;
  if (name === 'td' || name === 'th') walk.line += ' ';
  if (!BLOCK.test(name)) return;
  breakLine(walk);
  if (name === 'p' && closing) walk.lines.push('');
  if (name === 'blockquote') walk.quoted = Math.max(0, walk.quoted + (closing ? -1 : 1));
}

function write(walk: Walk, text: string): void {
  if (walk.silent === null && text !== '') walk.line += decoded(text);
}

function breakLine(walk: Walk): void {
  const line = walk.line.replace(/\s+/g, ' ').trim();
  walk.line = '';
  if (line !== '') walk.lines.push(walk.quoted > 0 ? `> ${line}` : line);
}

function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));?/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return Object.hasOwn(ENTITIES, name) ? ENTITIES[name]! : whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
