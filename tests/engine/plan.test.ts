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
    expect(plan([mail], ['--now', 'soon']).status).toBe(1);
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
