import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MailEvent } from '../../lib/model/event.ts';
import { isFromFile, pairsOf } from '../../lib/model/imported.ts';
import { mail, ME } from '../store/sample.ts';

const ANNA = 'anna@acme.example';
const at = (seconds: number) => new Date(Date.UTC(2026, 10, 16, 9) + seconds * 1000).toISOString();
const onPage = (n: number, seconds: number, change: Partial<MailEvent> = {}) =>
  mail(`p${n}`, 'in', ANNA, { at: at(seconds), threadId: 't', ...change });
const inFile = (n: number, seconds: number, change: Partial<MailEvent> = {}) =>
  onPage(n, seconds, { id: `mail|import|${ME}|mid:${n}`, ids: [`import|${ME}|mid:${n}`], by: 'import', ...change });
const named = (mails: MailEvent[]) => pairsOf(mails).map(({ imported, seen }) => [imported.id, seen.id].join(' = '));

describe('a mail of a file and one that a page showed (law 2)', () => {
  it('are one by conversation, direction, people and minute', () => {
    expect(named([onPage(1, 0), inFile(1, 50)])).toHaveLength(1);
    expect(named([onPage(1, 0), inFile(1, 110)])).toHaveLength(1);
    for (const other of [
      { threadId: 'u' },
      { threadId: null },
      { direction: 'out' },
      { people: ['x@y.example'] },
      { at: null },
    ]) {
      expect(named([onPage(1, 0), inFile(1, 0, other as Partial<MailEvent>)])).toEqual([]);
    }
    expect(named([onPage(1, 0), inFile(1, 300)])).toEqual([]);
  });

  it('are the nearest of several; what pages or files alone show stays apart', () => {
    const mails = [onPage(1, 0), onPage(2, 60), inFile(1, 20), inFile(2, 70)];
    const [one, two] = [inFile(1, 0).id, inFile(2, 0).id];
    expect(named(mails).sort()).toEqual([`${one} = ${onPage(1, 0).id}`, `${two} = ${onPage(2, 0).id}`].sort());
    expect(named([onPage(1, 0), onPage(2, 0)])).toEqual([]);
    expect(named([inFile(1, 0), inFile(2, 0)])).toEqual([]);
  });

  it('each find one mate at most, the same in whatever order they came, and then no more', () => {
    const mailTold = fc.record({
      file: fc.boolean(),
      n: fc.nat(8),
      seconds: fc.integer({ min: 0, max: 400 }),
      out: fc.boolean(),
    });
    const build = fc.uniqueArray(mailTold, { selector: ({ file, n }) => `${file} ${n}`, maxLength: 12 });
    fc.assert(
      fc.property(build, fc.integer(), (told, seed) => {
        const mails = told.map(({ file, n, seconds, out }) =>
          (file ? inFile : onPage)(n, seconds, { direction: out ? 'out' : 'in' }),
        );
        const pairs = pairsOf(mails);
        const all = pairs.flatMap(({ imported, seen }) => [imported, seen]);
        expect(new Set(all).size).toBe(all.length);
        expect(pairs.every(({ imported, seen }) => isFromFile(imported) && !isFromFile(seen))).toBe(true);
        const shuffled = mails.toSorted((a, b) => hash(a.id, seed) - hash(b.id, seed));
        expect(named(shuffled)).toEqual(named(mails));
        const joined = pairs.map(({ imported, seen }) => ({ ...seen, ids: [...seen.ids, ...imported.ids] }));
        expect(pairsOf([...mails.filter((one) => !all.includes(one)), ...joined])).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

function hash(text: string, seed: number): number {
  return Array.from(text).reduce((sum, char) => Math.imul(sum ^ char.charCodeAt(0), 16777619), seed);
}
