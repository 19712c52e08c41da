import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { eventSchema, type ContactEvent } from '../model/event.ts';
import { now } from './clock.ts';
import { asFailure, withBook } from './db.ts';
import { acceptLoss } from './ask.ts';
import { loadSettings, saveSettings } from './settings.ts';
import { t } from './words.ts';

/** The format of backups. Raise it together with a way to read the format before. */
const FORMAT = 1;
const PRODUCT = 'next-touch';
/** Events sent to the background at once. */
const SLICE = 500;
const LARGEST = 500_000_000;

const headSchema = z.object({
  product: z.literal(PRODUCT),
  format: z.number(),
  events: z.array(z.unknown()),
  settings: z.optional(z.unknown()),
});

/** Everything the rep would miss, as text: the whole log and her settings. What is folded is not in it. */
export async function exportBackup(): Promise<{ name: string; text: string }> {
  const at = now();
  const events = await withBook((book) => book.events.orderBy('id').toArray());
  const head = { product: PRODUCT, format: FORMAT, at, settings: await loadSettings() };
  // One event a line: a person can look into it, and a broken place has a number.
  const lines = events.map((event) => JSON.stringify(event)).join(',\n');
  const text = `${JSON.stringify(head).slice(0, -1)},"events":[\n${lines}\n]}\n`;
  return { name: `next-touch-${at.slice(0, 10)}.json`, text };
}

/**
 * Reads a backup and merges it: what is known already is left alone. The file is checked whole before anything is
 * written; a file that is cut, foreign or newer is refused with the reason in the error's message.
 */
export async function restoreBackup(
  text: string,
  progress: (done: number, of: number) => void,
): Promise<{ added: number; known: number }> {
  const { events, settings } = readBackup(text);
  let added = 0;
  for (let at = 0; at < events.length; at += SLICE) {
    progress(at, events.length);
    added += await sendSlice(events.slice(at, at + SLICE));
  }
  if (settings !== null && !(await loadSettings()).welcomed) await saveSettings(settings);
  await acceptLoss();
  progress(events.length, events.length);
  return { added, known: events.length - added };
}

async function sendSlice(events: ContactEvent[]): Promise<number> {
  const answer = (await browser.runtime.sendMessage({ ask: 'restore', events })) as {
    fresh?: string[];
    error?: { code: string; detail: string };
  };
  if (!answer.fresh) throw asFailure(new Error(answer.error?.detail ?? 'no answer'));
  return answer.fresh.length;
}

function readBackup(text: string): { events: ContactEvent[]; settings: Record<string, never> | null } {
  if (text.length > LARGEST) throw new Error(t('restoreTooLarge'));
  const head = headSchema.safeParse(parseJson(text));
  if (!head.success) throw new Error(t('restoreForeign'));
  if (head.data.format > FORMAT) throw new Error(t('restoreNewer'));
  const events = head.data.events.map((claim, index) => {
    const event = eventSchema.safeParse(claim);
    const issue = event.error?.issues[0];
    if (!event.success)
      throw new Error(t('restoreBadLine', index + 1, issue?.path.join('.') ?? '', issue?.message ?? ''));
    return event.data;
  });
  return { events, settings: (head.data.settings ?? null) as Record<string, never> | null };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new Error(t('restoreBroken'));
  }
}
