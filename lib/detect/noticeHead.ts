import { Phrases } from './phrases.ts';
import { inAllLanguages } from './words/index.ts';

/** What absence notices have at the head of their subject; a reply prefix before it means a person answered. */

const TAG = /^(?:\[[^\]]{1,40}\]|[*!\s]){0,3}/;
/** What names itself an automatic answer. */
export const MACHINE = new Phrases(() => inAllLanguages(({ mail }) => mail.outOfOffice));
const PERSON = new Phrases(() => inAllLanguages(({ mail }) => mail.awaySubject));
const HOLIDAY = new Phrases(() => inAllLanguages(({ mail }) => [...mail.awaySubject, ...mail.holidaySubject]));
const SPACE = /^\s{0,3}/;
/** `Re: Desks (away)`, `Re: Desks - Absence`: the last words. */
const TAIL = / (?:\(|[–-] )(?=[^()–-]{3,30}\)?$)/u;
const SIGNS = /^[\s/!.–-]{0,5}/;
const BEHIND_MACHINE = /^\s{0,3}(?:$|\n|[:(|–-]|re:|aw:|wg:)/;
const BEHIND_PERSON = /^\s{0,3}[!.]{0,3}\s{0,3}(?:[:|]\s{0,3}\S|re:|aw:)/;
const AUTO = /^auto:\s{0,3}(?:re|aw):/;

/** Where a subject begins, behind a tag in brackets. */
export function behindTag(line: string): number {
  return TAG.exec(line)?.[0].length ?? 0;
}

/** `Automatic reply: your offer`, `Abwesenheitsnotiz`. */
export function isMachineHead(line: string): boolean {
  const head = behindTag(line);
  const starts = [head, ...PERSON.endsAt(line, head).map((end) => skip(line, end, SPACE))];
  return starts.some((start) =>
    rowEnds(MACHINE, line, start, SPACE, 2).some((end) => goesOn(line, end, BEHIND_MACHINE)),
  );
}

/** `Out of office: your offer`, `Auto: Re: your offer`. */
export function isPersonHead(line: string): boolean {
  const head = behindTag(line);
  const named = rowEnds(PERSON, line, head, SPACE, 2).some((end) => goesOn(line, end, BEHIND_PERSON));
  return named || goesOn(line, head, AUTO);
}

/** "Out of office", "Abwesenheit / Absence", "[Absence] Re: …": nothing but that. */
export function isAwayAlone(line: string): boolean {
  if (rowEnds(HOLIDAY, line, 0, SIGNS, 3).some((end) => skip(line, end, SIGNS) === line.length)) return true;
  const tail = TAIL.exec(line);
  const from = tail === null ? -1 : tail.index + tail[0].length;
  if (HOLIDAY.endsAt(line, from).some((end) => /^\)?$/.test(line.slice(end, end + 2)))) return true;
  return line.startsWith('[') && HOLIDAY.endsAt(line, 1).some((end) => line.charAt(end) === ']');
}

/** "Vacaciones de fin de año": that, and more. */
export function isAwayHead(line: string): boolean {
  return HOLIDAY.endsAt(line, behindTag(line)).length > 0;
}

/** Where up to so many of these phrases end that follow each other from here. */
function rowEnds(phrases: Phrases, text: string, from: number, gap: RegExp, most: number): number[] {
  const ends = phrases.endsAt(text, from);
  if (most === 1) return ends;
  return [...ends, ...ends.flatMap((end) => rowEnds(phrases, text, skip(text, end, gap), gap, most - 1))];
}

function skip(text: string, from: number, gap: RegExp): number {
  return from + (gap.exec(text.slice(from, from + 5))?.[0].length ?? 0);
}

function goesOn(text: string, from: number, pattern: RegExp): boolean {
  return pattern.test(text.slice(from, from + 20));
}
