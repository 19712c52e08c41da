import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Runs the command as a contributor does, in a process zone that must not matter. */
function plan(lines: (object | string)[], args: string[] = []) {
  const input = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  const command = ['scripts/plan.ts', '--now', '2026-05-18T09:59', '--zone', 'Europe/Berlin', ...args];
  return spawnSync(process.execPath, command, { input, encoding: 'utf8', env: { ...process.env, TZ: 'Pacific/Apia' } });
}

const mail = {
  id: 'm',
  kind: 'mail',
  at: '2026-05-16T21:00',
  direction: 'in',
  people: ['Anna@Acme.example'],
  unknown: 1,
};

describe('npm run plan', { timeout: 60_000 }, () => {
  it('E10: reads wall clocks in the zone and prints one document', () => {
    const { stdout, stderr, status } = plan([mail]);
    expect([status, stderr]).toEqual([0, '']);
    const { prospects, nudges, kpis } = JSON.parse(stdout);
    expect(prospects).toMatchObject([
      { key: 'anna@acme.example', turn: 'ours', waitingMinutes: 59, touchCount: 0, uncontacted: true, lane: 'answer' },
    ]);
    expect(prospects[0].steps[0].at).toBe(prospects[0].dueAt);
    expect(prospects[0].dueAt).toBe('2026-05-18T08:00:00.000Z');
    expect(nudges).toMatchObject([{ key: 'anna@acme.example', rule: 'answerThem', rank: 1 }]);
    expect(kpis.A16).toEqual({ value: 1, n: 1 });
  });

  it('understands what people leave out', () => {
    const lines = [
      { ...mail, verdict: { automatic: 'newsletter', refusal: null, evidence: {} } },
      {
        id: 'o',
        kind: 'mail',
        at: '2026-05-15T10:00+05:30',
        direction: 'out',
        people: ['anna@acme.example'],
        quote: { amount: 5 },
      },
      { id: 't', kind: 'touch', at: '2026-05-15T11:00', zone: 'Asia/Kolkata', people: ['tel:+49 30 123456'] },
      { id: 'k', kind: 'rule', at: '2026-05-15T11:00Z', people: ['@beta.example'], notAProspect: true },
      { id: 'x', kind: 'rule', at: '2026-05-15T11:00Z', people: ['carl@beta.example'], source: 'fair' },
      '',
      { id: 'r', kind: 'retract', at: '2026-05-15T12:00Z', of: 't' },
    ];
    const { stdout, status } = plan(lines);
    expect(status).toBe(0);
    const { prospects } = JSON.parse(stdout);
    expect(prospects.map(({ key }: { key: string }) => key)).toEqual(['anna@acme.example', 'carl@beta.example']);
    expect(prospects[0]).toMatchObject({
      turnSince: '2026-05-15T04:30:00.000Z',
      quotes: [{ amount: 5, number: null }],
    });
  });

  it('says which line is wrong, and nothing on standard output', () => {
    const { stdout, stderr, status } = plan([mail, { ...mail, at: '2026-02-30T10:00' }, 'nope', { kind: 'mail' }]);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^line 2: at: .*\nline 3: .*\nline 4: .*\n$/);
  });

  it('parts what a retracted merge had joined, and leaves us out', () => {
    const other = { ...mail, id: 'n', people: ['ben@acme.example', 'rep@ours.example'] };
    const merge = {
      id: 'j',
      kind: 'merge',
      at: '2026-05-16T22:00',
      people: ['anna@acme.example'],
      into: 'ben@acme.example',
    };
    const keys = (lines: object[]) =>
      JSON.parse(plan(lines, ['--own', 'rep@ours.example']).stdout).prospects.map(({ key }: { key: string }) => key);
    expect(keys([mail, other, merge])).toEqual(['ben@acme.example']);
    const parted = { id: 'u', kind: 'retract', at: '2026-05-16T23:00', people: [], of: 'j' };
    expect(keys([parted, mail, other, merge])).toEqual(['anna@acme.example', 'ben@acme.example']);
  });

  it('refuses a zone or a time that does not exist', () => {
    expect(plan([mail], ['--zone', 'Mars/Base']).status).toBe(1);
    for (const now of ['soon', '5', '2026-13-01']) {
      const { stderr, status } = plan([mail], ['--now', now]);
      expect([status, stderr.slice(0, 8 + now.length)]).toEqual([1, `--now "${now}"`]);
    }
  });

  it('A2: says of each opportunity whether it was missed, also when the time ran out', () => {
    const person = (name: string) => ({ people: [`${name}@acme.example`] });
    const lines = [
      { ...mail, ...person('late'), id: 'l', at: '2026-05-11T09:00' },
      { ...mail, ...person('lost'), id: 'w', at: '2026-05-11T09:00' },
      { id: 't', kind: 'touch', at: '2026-05-12T09:00', ...person('lost') },
      { id: 'd', kind: 'decision', at: '2026-05-13T09:00', ...person('lost'), outcome: 'lost', competitor: 'Beta' },
    ];
    const { prospects, kpis } = JSON.parse(plan(lines).stdout);
    expect(prospects).toMatchObject([
      { key: 'late@acme.example', missed: true, lost: false, opportunities: [{ outcome: 'missed', missed: true }] },
      {
        key: 'lost@acme.example',
        missed: false,
        lost: true,
        opportunities: [{ outcome: 'lost', missed: false, lost: true, touchCount: 1, identifiedAt: expect.anything() }],
        enrolment: { cadence: 'lostNoTerm' },
        pressure: 1,
      },
    ]);
    expect(kpis).toMatchObject({
      A1: { value: 0.5, n: 2 },
      A3: { value: 1, n: 1 },
      A4: { value: 0 },
      E2: { value: 1 },
    });
    expect(Object.keys(kpis).slice(0, 4)).toEqual(['A1', 'A2', 'A3', 'A4']);
  });

  it('E17: warns of a touch too many, and counts in the zone of the person', () => {
    const touch = (id: string, at: string) => ({ id, kind: 'touch', at, people: ['anna@acme.example'] });
    const rule = { id: 'z', kind: 'rule', at: '2026-05-15T09:00', people: ['anna@acme.example'], zone: 'Asia/Tokyo' };
    const other = { ...touch('n', '2026-05-18T09:00'), people: ['ben@acme.example'] };
    const { prospects } = JSON.parse(plan([rule, other, touch('a', '2026-05-18T09:00')]).stdout);
    expect(prospects[0]).toMatchObject({ waitingMinutes: 59, warning: { rule: 'rest' } });
    const carl = { ...rule, id: 'c', people: ['carl@acme.example'], zone: undefined, need: 'x' };
    const all = JSON.parse(plan([{ ...carl, at: '2026-05-18T09:30' }, other]).stdout).prospects;
    expect(all[1]).toMatchObject({ key: 'carl@acme.example', warning: { rule: 'account', values: { n: 1, most: 1 } } });
  });

  it('counts the public holidays of a country, or of a part of it', () => {
    const quote = { id: 'q', kind: 'quote', at: '2026-06-02T09:00', people: ['anna@acme.example'] };
    const first = (args: string[]) => JSON.parse(plan([quote], args).stdout).prospects[0].steps[0];
    expect(first([]).at).toBe('2026-06-04T07:00:00.000Z');
    expect(first(['--country', 'DE']).at).toBe('2026-06-04T07:00:00.000Z');
    // Corpus Christi is a holiday in Bavaria, and none in all of Germany.
    expect(first(['--country', 'DE-BY'])).toMatchObject({ at: '2026-06-05T07:00:00.000Z', skipped: ['2026-06-04'] });
    const ten = JSON.parse(plan([{ ...quote, at: '2026-05-19T09:00' }], ['--country', 'de']).stdout).prospects[0];
    expect(ten.steps.flatMap(({ skipped }: { skipped: string[] }) => skipped)).toContain('2026-05-25');
  });

  it.each(['XX', 'DE-ZZ', ''])('refuses a country that nobody knows: "%s"', (country) => {
    const { stdout, stderr, status } = plan([mail], ['--country', country]);
    expect([stdout, status]).toEqual(['', 1]);
    expect(stderr).toMatch(/^--country/);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it.each(['null', '[]', '7', '"off"', '{'])('refuses a policy that is no object in one line: %s', (text) => {
    const folder = mkdtempSync(join(tmpdir(), 'next-touch-plan-'));
    const file = join(folder, 'policy.json');
    writeFileSync(file, text);
    const { stdout, stderr, status } = plan([mail], ['--policy', file]);
    rmSync(folder, { recursive: true });
    expect([stdout, status]).toEqual(['', 1]);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(file);
  });
});
