import browser from 'webextension-polyfill';
import { workingDaysBetween } from '../engine/workingTime.ts';
import type { WorkingTime } from '../model/workingTime.ts';
import { withBook } from './db.ts';
import { nextSlot, tellDigest } from './digest.ts';
import { firstDueAt, nextDueAt, readDue } from './lanes.ts';
import { loadSettings, policyOf } from './settings.ts';
import { tellChanged } from './tell.ts';

/** The one alarm: it rings at the next moment at which something falls due, or at which she wants to be told. */
export const DUE_ALARM = 'due';
const BADGE_COLOUR = '#1a56b0';
/** Something has been due for two working days or more (requirements, "Escalation of one item"). */
const OVERDUE_COLOUR = '#8a5300';
const OVERDUE_DAYS = 2;

/**
 * Brings badge and alarm in line with the book. Runs at every wake-up, since an update or Firefox's restart takes
 * alarms away; an alarm that stands right is left alone, since one set anew each time would never ring.
 */
export async function tend(now: string): Promise<void> {
  try {
    const settings = await loadSettings();
    const { workingTime } = policyOf(settings);
    const { due, first, next } = await withBook(async (book) => ({
      due: await readDue(book, now),
      first: await firstDueAt(book, now),
      next: await nextDueAt(book, now),
    }));
    const colour = isOverdue(first, now, workingTime) ? OVERDUE_COLOUR : BADGE_COLOUR;
    await showBadge(due === 0 ? '' : String(due), colour);
    await setAlarm(earlier(next, nextSlot(now, settings, workingTime)));
  } catch {
    await showBadge('!', BADGE_COLOUR);
  }
}

/** At every wake-up: badge and alarm are right, and an hour that came while nobody was awake is told. */
export async function catchUp(now: string): Promise<void> {
  await tend(now);
  await tellDigest(now);
}

/** What the alarm does: all that, and chips age. */
export async function ring(now: string): Promise<void> {
  await catchUp(now);
  await tellChanged();
}

function isOverdue(firstDue: string | null, now: string, time: WorkingTime): boolean {
  return firstDue !== null && workingDaysBetween(firstDue, now, time) >= OVERDUE_DAYS;
}

function earlier(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return Date.parse(a) < Date.parse(b) ? a : b;
}

async function showBadge(text: string, color: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color });
  await browser.action.setBadgeText({ text });
}

async function setAlarm(next: string | null): Promise<void> {
  const standing = await browser.alarms.get(DUE_ALARM);
  if (next === null) {
    if (standing) await browser.alarms.clear(DUE_ALARM);
    return;
  }
  const when = Date.parse(next) + 1;
  if (standing?.scheduledTime !== when) await browser.alarms.create(DUE_ALARM, { when });
}
