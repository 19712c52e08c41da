/** What people are called, read from the names they give themselves: "Kovács, Anna", "Dr. Anna Kovács (Acme)". */

export interface Called {
  /** As one calls somebody by the first name; null: the name does not tell. */
  given: string | null;
  /** Given and family name in speaking order, without titles. */
  full: string | null;
}

const TITLES = new Set(
  (
    'mr mrs ms miss mx sir dame dr prof professor doctor herr frau hr fr dipl-ing ing mag m mme mlle monsieur madame ' +
    'mademoiselle maître sr sra srta señor señora señorita doña'
  ).split(' '),
);
/** Behind a name, parted by a comma: no given name. */
const SUFFIXES = new Set('jr sr ii iii iv phd md mba msc bsc ma ba cpa esq dr'.split(' '));
/** Whoever is called so is a department or a machine. */
const NOBODY = new Set(
  (
    'team sales support info office service services customer vertrieb einkauf verkauf kundenservice buchhaltung ' +
    'ventas compras equipo ventes achats équipe accueil contact kontakt contacto billing accounts marketing admin ' +
    'noreply no-reply newsletter'
  ).split(' '),
);
const FIRM =
  /^(GmbH|AG|KG|OHG|UG|eG|SE|Ltd|Limited|LLC|LLP|Inc|Corp|Co|PLC|plc|SA|SAS|SARL|SL|SLU|SRL|BV|NV|AB|Oy|AS)$/;
/** What people add to their name: in quotes, in brackets, behind a dash, "via" something. */
const ADDED = /["“”„«»]|\(.*?\)|\[.*?\]|\s[-–—|/]\s.*$|\s(?:via|from|at|bei)\s.*$/giu;
/** There the family name comes first, and a text cannot tell which of two it is. */
const FAMILY_FIRST = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const MOST_WORDS = 6;

const NOT_KNOWN: Called = { given: null, full: null };

/** A name that is none (an address, a firm, a department) gives nothing: a text leaves it open rather than guess. */
export function calledBy(name: string | null): Called {
  const whole = inOrder((name ?? '').replace(ADDED, ' '));
  const words = whole.split(/\s+/u).filter(Boolean);
  if (words.length === 0 || words.length > MOST_WORDS || /[@\d<>{}]/u.test(whole) || words.some(isNobody)) {
    return NOT_KNOWN;
  }
  const start = words.findIndex((word) => !TITLES.has(bare(word)));
  const own = start < 0 ? [] : words.slice(start);
  // "Frau Kovács": the one word that is left is the family name, and nobody is greeted by that alone.
  if (own.length === 0 || (own.length === 1 && start > 0)) return NOT_KNOWN;
  return { given: givenIn(own), full: own.join(' ') };
}

/** "Kovács, Anna" in speaking order; a suffix behind a comma goes. */
function inOrder(name: string): string {
  const [family = '', ...rest] = name.split(',').map((part) => part.trim());
  const given = rest.filter((part) => part !== '' && !SUFFIXES.has(bare(part)));
  return [...given, family].join(' ');
}

/** The first word, unless it is an initial; a family name in capitals ("KOVÁCS Anna") is passed over. */
function givenIn(words: string[]): string | null {
  const spoken = words.every(isShouted) ? words : words.filter((word) => !isShouted(word));
  const first = spoken[0] ?? '';
  return /^\p{L}[\p{L}\p{M}'’-]+$/u.test(first) && !FAMILY_FIRST.test(first) ? first : null;
}

/** "JP" is how people are called, "KOVÁCS" how forms write a family name. */
function isShouted(word: string): boolean {
  return word.length > 2 && word === word.toUpperCase() && word !== word.toLowerCase();
}

function isNobody(word: string): boolean {
  return NOBODY.has(bare(word)) || FIRM.test(word.replaceAll('.', ''));
}

function bare(word: string): string {
  return word.toLowerCase().replaceAll('.', '');
}
