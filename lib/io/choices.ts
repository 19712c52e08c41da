import { publicHolidays, type Holiday } from './holidays.ts';
import { inTurn } from './lock.ts';
import { loadSettings, saveSettings, type PolicyChange, type Settings } from './settings.ts';
import { t } from './words.ts';

/** What the rep chooses on a page, with what follows from it. Only pages load this: holidays are heavy. */

/** Public holidays are worked out from last year to so many years ahead, and again when fewer than so many are left. */
const YEARS_AHEAD = 8;
const YEARS_LEFT = 6;
/** Changes of the working time within an hour are one. */
const ONE_CHANGE = 3_600_000;

/** What decides which hours count: figures before and after a change of it are compared (B31). */
const WORKING_TIME = ['country', 'region', 'holidaysOff', 'daysOff', 'zone', 'days', 'from', 'to'] as const;

/**
 * Keeps a choice: a country or region with its public holidays, and a change of the rules with its date; `rules` names
 * one that is not of the working time. Returns what stood there before, to go back to.
 */
export function saveChoice(
  choice: Partial<Settings>,
  at: string,
  rules?: Omit<PolicyChange, 'at'>,
): Promise<Partial<Settings>> {
  return inTurn('choices', async () => {
    const known = await holidaysOfChoice(choice, at);
    let before: Partial<Settings> = {};
    await saveSettings((settings) => {
      const next = { ...choice, ...known, ...changeOf(choice, settings, at, rules) };
      before = partOf(settings, Object.keys(next));
      return next;
    });
    return before;
  });
}

/** Goes back to what stood there before, and returns what stood there until now. */
export async function restoreChoice(before: Partial<Settings>): Promise<Partial<Settings>> {
  let now: Partial<Settings> = {};
  await saveSettings((settings) => {
    now = partOf(settings, Object.keys(before));
    return before;
  });
  return now;
}

/** Looks whether the public holidays that are kept still stand and reach far enough; if not, works them out anew. */
export function refreshHolidays(at: string): Promise<void> {
  return inTurn('choices', async () => {
    const { country, region, holidays } = await loadSettings();
    const fresh = await holidaysAround(country, region, at);
    const past = holidays.filter(({ day }) => yearOf(day) < yearOf(at) - 1);
    if (isStale(holidays, fresh, yearOf(at))) await saveSettings({ holidays: [...past, ...fresh] });
  });
}

/** A country that was chosen before its holidays were known gets them; else nothing heavy is loaded. */
export async function addMissingHolidays(at: string): Promise<void> {
  const { country, holidays } = await loadSettings();
  if (country !== null && holidays.length === 0) await refreshHolidays(at);
}

async function holidaysOfChoice(choice: Partial<Settings>, at: string): Promise<Partial<Settings>> {
  if (!('country' in choice || 'region' in choice)) return {};
  const { country, region } = { ...(await loadSettings()), ...choice };
  return { holidays: await holidaysAround(country, region, at) };
}

async function holidaysAround(country: string | null, region: string | null, at: string): Promise<Holiday[]> {
  const year = yearOf(at);
  return country === null ? [] : publicHolidays(country, region, year - 1, year + YEARS_AHEAD, t('language'));
}

/** What lies before the years that are worked out anew stays as it is: it was worked by. */
function isStale(kept: Holiday[], fresh: Holiday[], year: number): boolean {
  const last = yearOf(kept.at(-1)?.day ?? '0000');
  if (last < year + YEARS_LEFT) return fresh.length > 0 || kept.length > 0;
  const both = (all: Holiday[]) => all.filter(({ day }) => yearOf(day) >= year - 1 && yearOf(day) <= last);
  return JSON.stringify(both(kept)) !== JSON.stringify(both(fresh));
}

function yearOf(dayOrInstant: string): number {
  return Number(dayOrInstant.slice(0, 4));
}

function changeOf(
  choice: Partial<Settings>,
  { policyChanges }: Settings,
  at: string,
  rules?: Omit<PolicyChange, 'at'>,
): Pick<Settings, 'policyChanges'> | null {
  if (rules) return { policyChanges: [...policyChanges, { at, ...rules }] };
  if (!WORKING_TIME.some((key) => key in choice)) return null;
  const last = policyChanges.at(-1);
  const goesOn = last?.of === 'workingTime' && Date.parse(at) - Date.parse(last.at) < ONE_CHANGE;
  const change = { at, what: t('changedWorkingTime'), of: 'workingTime' };
  return { policyChanges: [...(goesOn ? policyChanges.slice(0, -1) : policyChanges), change] };
}

function partOf(settings: Settings, keys: string[]): Partial<Settings> {
  return Object.fromEntries(Object.entries(settings).filter(([key]) => keys.includes(key)));
}
