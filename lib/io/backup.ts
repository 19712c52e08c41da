import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { eventSchema, type ContactEvent } from '../model/event.ts';
import type { Failure } from '../model/wire.ts';
import { now } from './clock.ts';
import { withBook } from './db.ts';
import { SILENCE, StoreFailure } from './failure.ts';
import { weighRestored } from './ask.ts';
import { loadSettings, saveSettings, settingsSchema, type Settings } from './settings.ts';
import { t } from './words.ts';

/** The format of backups. Raise it together with a way to read the format before. */
const FORMAT = 1;
const PRODUCT = 'next-touch';
/** Events sent to the background at once, and how many characters: it refuses what is over 8 MB. */
const SLICE = 500;
const SLICE_LENGTH = 4_000_000;
const LARGEST = 500_000_000;

const headSchema = z.object({ product: z.literal(PRODUCT), format: z.number() });
const fileSchema = z.strictObject({
  product: z.literal(PRODUCT),
  format: z.number(),
  at: z.optional(z.string()),
  events: z.array(z.unknown()),
  settings: z.optional(z.unknown()),
});
/** What can be a person (model/address.ts). The name of a member of every object, such as `constructor`, cannot. */
const REFERENCE = /@|^(tel|id):/;

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
  let done = 0;
  for (const slice of slicesOf(events)) {
    progress(done, events.length);
    added += await sendSlice(slice);
    done += slice.length;
  }
  if (settings !== null && !(await loadSettings()).welcomed) await saveSettings(settings);
  await weighRestored();
  progress(events.length, events.length);
  return { added, known: events.length - added };
}

function slicesOf(events: ContactEvent[]): ContactEvent[][] {
  const slices: ContactEvent[][] = [];
  let room = 0;
  for (const event of events) {
    const { length } = JSON.stringify(event);
    const last = slices.at(-1);
    if (last && last.length < SLICE && length <= room) last.push(event);
    else {
      slices.push([event]);
      room = SLICE_LENGTH;
    }
    room -= length;
  }
  return slices;
}

async function sendSlice(events: ContactEvent[]): Promise<number> {
  const answer = (await browser.runtime.sendMessage({ ask: 'restore', events })) as
    { fresh?: string[]; error?: Failure } | undefined;
  if (!answer?.fresh) {
    const { code, detail } = answer?.error ?? SILENCE;
    throw new StoreFailure(code, detail);
  }
  return answer.fresh.length;
}

function readBackup(text: string): { events: ContactEvent[]; settings: Settings | null } {
  if (text.length > LARGEST) throw new Error(t('restoreTooLarge'));
  const claim = parseJson(text);
  const head = headSchema.safeParse(claim);
  if (head.success && head.data.format > FORMAT) throw new Error(t('restoreNewer'));
  const file = fileSchema.safeParse(claim);
  if (!file.success) throw new Error(t('restoreForeign'));
  const { events, settings } = file.data;
  return {
    events: events.map((event, index) => eventOf(event, index + 1)),
    settings: settings === undefined ? null : checked(settingsSchema, settings, 'settings'),
  };
}

function eventOf(claim: unknown, entry: number): ContactEvent {
  const event = checked(eventSchema, claim, entry);
  // Of the claim itself: a name for `__proto__` is dropped unseen when it is parsed.
  const { names = {} } = claim as Pick<ContactEvent, 'names'>;
  const refs = [...event.people, ...Object.keys(names), ...(event.kind === 'merge' ? [event.into] : [])];
  const nobody = refs.find((ref) => !REFERENCE.test(ref));
  if (nobody !== undefined) throw new Error(t('restoreBadLine', entry, 'people', nobody));
  return event;
}

/** Names the entry and the field that are wrong. */
function checked<T>(schema: z.ZodMiniType<T>, claim: unknown, entry: number | string): T {
  const parsed = schema.safeParse(claim);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const extra = issue?.code === 'unrecognized_keys' ? issue.keys : [];
  throw new Error(t('restoreBadLine', entry, [...(issue?.path ?? []), ...extra].join('.'), issue?.message ?? ''));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new Error(t('restoreBroken'));
  }
}
