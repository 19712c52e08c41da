import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { addWorkingDays, dayOf } from '../engine/workingTime.ts';
import { atWallClock, dayOfNumber, instantOf, msOf, numberOfDay } from '../engine/zone.ts';
import type { WorkingTime } from '../model/workingTime.ts';
import { withBook, type ContactBook } from './db.ts';
import { readDue } from './lanes.ts';
import { inTurn } from './lock.ts';
import { personName } from './phrases.ts';
import { loadSettings, policyOf, type Settings } from './settings.ts';
import { firstDue } from './today.ts';
import { t, tn } from './words.ts';

/**
 * One notification for all that is due, at the hours that the rep chose and at no other (lesson 21). Days off are quiet.
 * What came while nobody could be told, since the browser was closed or the machine slept, is told once and together.
 */
const KEY = 'digest';
const NOTICE = 'due';
const NAMES = 3;
/** How late an hour may still be told after the end of work, in milliseconds: longer is no more that hour. */
const STILL = 3_600_000;
/** Hours remembered. By name, not "the last one": a clock that was set wrong and right again must not silence a year. */
const REMEMBERED = 60;

/** For which hours she was told, and the choice that held then. */
const toldSchema = z.object({ under: z.string(), slots: z.array(z.string()) });
type Told = z.infer<typeof toldSchema>;

/** One of the chosen hours of one day. */
interface Slot {
  id: string;
  ms: number;
}

/** Tells of the last chosen hour that has passed today, unless it was told. Marked only once the browser has it. */
export function tellDigest(now: string): Promise<void> {
  return inTurn(KEY, async () => {
    const settings = await loadSettings();
    const { workingTime } = policyOf(settings);
    const told = await load();
    const slot = slotsOf(dayOf(now, workingTime.zone), settings, workingTime).findLast(({ ms }) => ms <= msOf(now));
    const under = choiceOf(settings);
    // An hour that had passed when she chose it is not made up for: it would come at a random moment.
    if (told.under !== under) return await note({ under, slots: told.slots }, slot);
    if (!settings.notifications || !slot || told.slots.includes(slot.id)) return;
    if (isTooLate(slot, now, workingTime)) return;
    await notify(now);
    await note(told, slot);
  });
}

/** The next chosen hour of a working day; null: she wants none. */
export function nextSlot(now: string, settings: Settings, time: WorkingTime): string | null {
  if (!settings.notifications) return null;
  let day = dayOf(now, time.zone);
  for (let days = 0; days < 2; days++) {
    const next = slotsOf(day, settings, time).find(({ ms }) => ms > msOf(now));
    if (next) return instantOf(next.ms);
    day = addWorkingDays(dayOfNumber(numberOfDay(day) + 1), 0, time).day;
  }
  return null;
}

/** The list, in front of her. Where the browser opens no popup by itself, in a tab. */
export async function openList(): Promise<void> {
  await browser.notifications.clear(NOTICE);
  await browser.action
    .openPopup()
    .catch(() => browser.tabs.create({ url: browser.runtime.getURL('popup.html') }) as Promise<unknown>);
}

function slotsOf(day: string, { digestAt }: Settings, time: WorkingTime): Slot[] {
  if (addWorkingDays(day, 0, time).day !== day) return [];
  return [...digestAt]
    .sort((a, b) => a - b)
    .map((minutes) => ({ id: `${day} ${minutes}`, ms: atWallClock(numberOfDay(day), minutes, time.zone) }));
}

/** After work an hour is told only while it is that hour; else the next one tells of everything. */
function isTooLate({ ms }: Slot, now: string, time: WorkingTime): boolean {
  const end = atWallClock(numberOfDay(dayOf(now, time.zone)), time.to, time.zone);
  return msOf(now) > Math.max(end, ms + STILL);
}

function choiceOf({ notifications, digestAt }: Settings): string {
  return notifications ? digestAt.join() : 'off';
}

async function notify(now: string): Promise<void> {
  const { due, names } = await withBook((book) => headOf(book, now));
  if (due === 0) return;
  await browser.notifications.create(NOTICE, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icons/128.png'),
    title: tn('digestTitle', due),
    message: due > names.length ? t('digestMore', names.join(', '), due - names.length) : names.join(', '),
  });
}

async function headOf(book: ContactBook, now: string): Promise<{ due: number; names: string[] }> {
  const first = await firstDue(book, now, policyOf(await loadSettings()), NAMES);
  return { due: await readDue(book, now), names: first.map(personName) };
}

async function load(): Promise<Told> {
  const parsed = toldSchema.safeParse((await browser.storage.local.get(KEY))[KEY]);
  return parsed.success ? parsed.data : { under: '', slots: [] };
}

async function note({ under, slots }: Told, slot: Slot | undefined): Promise<void> {
  const kept = slot && !slots.includes(slot.id) ? [...slots, slot.id].slice(-REMEMBERED) : slots;
  await browser.storage.local.set({ [KEY]: { under, slots: kept } satisfies Told });
}
