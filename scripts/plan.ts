import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { kpisOf } from '../lib/engine/kpis.ts';
import type { PlannedTouch } from '../lib/engine/nextTouch.ts';
import { nudgesOf } from '../lib/engine/nudges/index.ts';
import { isMissedAt, isUncontacted } from '../lib/engine/outcome.ts';
import { projectAll } from '../lib/engine/projectAll.ts';
import { DEFAULT_POLICY, type Policy } from '../lib/engine/policy.ts';
import { isZone } from '../lib/engine/zone.ts';
import { clockOf } from '../lib/engine/clock.ts';
import type { Prospect } from '../lib/model/prospect.ts';
import { instant, readLog } from './readLog.ts';

const USAGE =
  'Usage: npm run -s plan -- --now ISO --zone ZONE [--country CC] [--policy FILE] [--own a@x,b@y,z.example] < events.jsonl';

interface Asked {
  now: string;
  policy: Policy;
  own: string[];
}

/** Folds a log from standard input and says what follows from it, as one JSON document (design 6.2). */
async function main(): Promise<void> {
  const { now, policy, own } = asked();
  const lines = readLog(await text(process.stdin), policy.workingTime.zone);
  const wrong = lines.flatMap((line) => ('wrong' in line ? [`line ${line.line}: ${line.wrong}`] : []));
  if (wrong.length > 0) fail(wrong.join('\n'));
  const events = lines.flatMap((line) => ('event' in line ? [line.event] : []));
  const addresses = own.filter((ref) => ref.includes('@'));
  const domains = own.filter((ref) => !ref.includes('@'));
  const folded = projectAll(events, { policy, own: { addresses, domains } });
  const prospects = folded.map(({ prospect }) => prospect);
  const document = {
    prospects: folded.map(({ prospect, plan }) => rowOf(prospect, plan, now, policy)),
    nudges: nudgesOf(prospects, now, policy),
    kpis: kpisOf(prospects, now, policy),
  };
  process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
}

function rowOf(prospect: Prospect, plan: PlannedTouch[], now: string, policy: Policy): object {
  const { key, turn, turnSince, touchCount, noCount, lost, dueAt, lane, value, quotes, identifiedAt } = prospect;
  const missed = isMissedAt(prospect, now);
  const outcome = prospect.missed ? 'missed' : prospect.outcome;
  return {
    key,
    turn,
    turnSince,
    waitingMinutes: clockOf(prospect, now, policy.workingTime)?.workingMinutes ?? null,
    touchCount,
    noCount,
    missed,
    lost,
    uncontacted: isUncontacted(prospect),
    dueAt,
    lane,
    opportunities: [{ id: key, value, outcome, identifiedAt }],
    quotes,
    steps: plan.map(({ at, next: { channel, reason, skipped } }) => ({ at, channel, reason, skipped })),
  };
}

function asked(): Asked {
  const { now, zone, country, policy, own = '' } = parse();
  if (now === undefined || zone === undefined) fail(USAGE);
  if (!isZone(zone)) fail(`--zone "${zone}" is no time zone. ${USAGE}`);
  const moment = String(instant(now, zone));
  if (Number.isNaN(Date.parse(moment))) fail(`--now "${now}" is no time. ${USAGE}`);
  if (country !== undefined) process.stderr.write(`plan: no list of holidays for ${country} yet; none are counted\n`);
  const refs = own.split(',').map((ref) => ref.trim().toLowerCase());
  return { now: moment, policy: policyFrom(policy, zone), own: refs.filter((ref) => ref !== '') };
}

function parse() {
  const string = { type: 'string' } as const;
  try {
    return parseArgs({ options: { now: string, zone: string, country: string, policy: string, own: string } }).values;
  } catch (error) {
    return fail(`${(error as Error).message}. ${USAGE}`);
  }
}

/**
 * The defaults, with what the file says in their place. A log holds the people that somebody chose to plan for, so
 * here nobody waits to be sorted.
 */
function policyFrom(file: string | undefined, zone: string): Policy {
  const said = file === undefined ? {} : readPolicy(file);
  return {
    ...DEFAULT_POLICY,
    strangers: 'prospect',
    ...said,
    workingTime: { ...DEFAULT_POLICY.workingTime, ...said.workingTime, zone },
    cadences: { ...DEFAULT_POLICY.cadences, ...said.cadences },
  };
}

function readPolicy(file: string): Partial<Policy> {
  try {
    const said: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof said === 'object' && said !== null && !Array.isArray(said)) return said;
    return fail(`The policy ${file} is no JSON object`);
  } catch (error) {
    return fail(`Cannot read the policy ${file}: ${(error as Error).message}`);
  }
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

z.config(z.locales.en());
await main();
