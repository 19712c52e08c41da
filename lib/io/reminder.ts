import browser from 'webextension-polyfill';
import { withBook } from './db.ts';
import { loadSettings } from './settings.ts';
import { nextDueAt, readDue } from './lanes.ts';
import { tellChanged } from './tell.ts';
import { t } from './words.ts';

/** The one alarm: it rings at the next moment at which something falls due. */
export const DUE_ALARM = 'due';
const BADGE_COLOUR = '#1a56b0';
const NOTICE = 'due';

/**
 * Brings badge and alarm in line with the book. Runs at every wake-up, since an update or Firefox's restart takes
 * alarms away; an alarm that stands right is left alone, since one set anew each time would never ring.
 */
export async function tend(now: string): Promise<void> {
  try {
    const { due, next } = await withBook(async (book) => ({
      due: await readDue(book, now),
      next: await nextDueAt(book, now),
    }));
    await showBadge(due === 0 ? '' : String(due));
    await setAlarm(next);
  } catch {
    await showBadge('!');
  }
}

/** What the alarm does: chips age, and one notification tells of everything due when the rep has turned them on. */
export async function ring(now: string): Promise<void> {
  await tend(now);
  await tellChanged();
  if (!(await loadSettings()).notifications) return;
  const due = await withBook((book) => readDue(book, now));
  if (due === 0) return;
  await browser.notifications.create(NOTICE, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icons/128.png'),
    title: t('productName'),
    message: t('noticeDue', due),
  });
}

async function showBadge(text: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: BADGE_COLOUR });
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
