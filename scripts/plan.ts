import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { kpisOf } from '../lib/engine/kpis.ts';
import { nudgesOf } from '../lib/engine/nudges/index.ts';
import type { Policy } from '../lib/engine/policy.ts';
import { projectAll } from '../lib/engine/projectAll.ts';
import { isZone } from '../lib/engine/zone.ts';
import { publicHolidays, regionsOf } from '../lib/io/holidays.ts';
import { instant as instantSchema, momentOf, type ContactEvent } from '../lib/model/event.ts';
import { instant } from './logTime.ts';
import { readPolicy } from './planPolicy.ts';
import { rowOf } from './planRow.ts';
import { readLog } from './readLog.ts';

const USAGE =
  'Usage: npm run -s plan -- --now ISO --zone ZONE [--country CC|CC-REGION] [--policy FILE] [--own a@x,b@y,z.example] < events.jsonl';
/** Touches are planned so far ahead that a lease of some years ends within them. */
const YEARS_AHEAD = 8;
/** No log is older; a year that was misread must not cost a thousand years of holidays. */
const YEARS_BACK = 30;

const BY_ROW = new Intl.Collator('en', { numeric: true });

interface Asked {
  now: string;
  zone: string;
  country: string | null;
  policy: Policy;
  own: string[];
}

/** Folds a log from standard input and says what follows from it, as one JSON document (design 6.2). */
async function main(): Promise<void> {
  const { now, zone, country, policy: rules, own } = asked();
  const events = eventsIn(await text(process.stdin), { zone, now });
  const holidays = country === null ? [] : await holidaysFor(country, events, now);
  const policy = inZone(rules, zone, holidays);
  const addresses = own.filter((ref) => ref.includes('@'));
  const domains = own.filter((ref) => !ref.includes('@'));
  const folded = projectAll(events, { policy, own: { addresses, domains } });
  const prospects = folded.map(({ prospect }) => prospect);
  const kpis = kpisOf(prospects, now, policy);
  const document = {
    prospects: folded.map(({ prospect, plan }) => rowOf(prospect, plan, prospects, now, policy)),
    nudges: nudgesOf(prospects, now, policy, kpis.C5.value ?? policy.closingRate.prior),
    kpis: Object.fromEntries(Object.entries(kpis).sort(([a], [b]) => BY_ROW.compare(a, b))),
  };
  process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
}

function eventsIn(log: string, context: { zone: string; now: string }): ContactEvent[] {
  const lines = readLog(log, context);
  const wrong = lines.flatMap((line) => ('wrong' in line ? [`line ${line.line}: ${line.wrong}`] : []));
  if (wrong.length > 0) fail(wrong.join('\n'));
  return lines.flatMap((line) => ('event' in line ? [line.event] : []));
}

function inZone(policy: Policy, zone: string, holidays: string[]): Policy {
  const { workingTime } = policy;
  return { ...policy, workingTime: { ...workingTime, zone, holidays: [...workingTime.holidays, ...holidays] } };
}

/** `DE`, or `DE-BY` for a part of it. A country that nobody knows would be one without holidays. */
async function holidaysFor(place: string, events: ContactEvent[], now: string): Promise<string[]> {
  const [country = '', ...parts] = place.toUpperCase().split('-');
  const region = parts.length === 0 ? null : await regionCalled(parts.join('-'), country);
  const year = Number(now.slice(0, 4));
  const first = events.reduce((earliest, event) => Math.min(earliest, Number(momentOf(event).slice(0, 4))), year);
  const from = Math.max(first - 1, year - YEARS_BACK);
  const holidays = await publicHolidays(country, region, from, year + YEARS_AHEAD);
  if (holidays.length === 0) fail(`--country "${place}": no public holidays are known of ${country}. ${USAGE}`);
  return [...new Set(holidays.map(({ day }) => day))];
}

async function regionCalled(name: string, country: string): Promise<string> {
  const codes = (await regionsOf(country)).map(({ code }) => code);
  const region = codes.find((code) => code.toUpperCase() === name);
  return region ?? fail(`--country: ${country} has no region ${name}, but ${codes.join(', ') || 'none'}. ${USAGE}`);
}

function asked(): Asked {
  const { now, zone, country, policy, own = '' } = parse();
  if (now === undefined || zone === undefined) fail(USAGE);
  if (!isZone(zone)) fail(`--zone "${zone}" is no time zone. ${USAGE}`);
  const moment = String(instant(now, zone));
  if (!isInstant(moment)) fail(`--now "${now}" is no time. ${USAGE}`);
  const refs = own.split(',').map((ref) => ref.trim().toLowerCase());
  const known = { now: moment, zone, country: country ?? null, own: refs.filter((ref) => ref !== '') };
  return { ...known, policy: policyIn(policy) };
}

function isInstant(moment: string): boolean {
  return instantSchema.safeParse(moment).success;
}

function policyIn(file: string | undefined): Policy {
  try {
    const { policy, unknown } = readPolicy(file);
    for (const key of unknown) process.stderr.write(`plan: the policy's "${key}" is passed over\n`);
    return policy;
  } catch (error) {
    return fail((error as Error).message);
  }
}

function parse() {
  const string = { type: 'string' } as const;
  try {
    return parseArgs({ options: { now: string, zone: string, country: string, policy: string, own: string } }).values;
  } catch (error) {
    return fail(`${(error as Error).message}. ${USAGE}`);
  }
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

z.config(z.locales.en());
await main();
