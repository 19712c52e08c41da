import * as z from 'zod/mini';
import { eventSchema, type ContactEvent } from '../model/event.ts';
import type { ImportMark } from '../model/importMark.ts';
import { sightingSchema, type ThreadSighting } from '../model/thread.ts';
import { grantedSites } from './access.ts';
import { restore, weighRestored } from './ask.ts';
import { isZone } from '../engine/zone.ts';
import { now } from './clock.ts';
import { withBook } from './db.ts';
import { loadMarks, marksSchema, restoreMarks } from './importMarks.ts';
import { loadShown, questionsShownSchema, restoreShown, type QuestionsShown } from './questions.ts';
import { NO_TEXTS, ownTextsSchema, type OwnTexts } from '../model/template.ts';
import { loadSettings, saveSettings, settingsSchema, type Settings } from './settings.ts';
import { loadOwnTexts, restoreOwnTexts } from './templates.ts';
import { loadVacations, restoreVacations, vacationsDoneSchema } from './vacation.ts';
import { t } from './words.ts';

/**
 * The format of backups. Raise it together with a way to read the format before.
 * 1: events and settings. 2: also when conversations were looked at, and which origins were granted. 3: also which
 * questions were asked and which vacations are over. 4: also her follow-up texts, and how far mail files were imported.
 */
const FORMAT = 4;
const PRODUCT = 'next-touch';
/** Things sent to the background at once, and how many characters: it refuses what is over 8 MB. */
const SLICE = 500;
const SLICE_LENGTH = 4_000_000;
const LARGEST = 500_000_000;
const MOST_ORIGINS = 1000;

const headSchema = z.object({ product: z.literal(PRODUCT), format: z.number() });
const fileSchema = z.strictObject({
  product: z.literal(PRODUCT),
  format: z.number(),
  at: z.optional(z.string()),
  events: z.array(z.unknown()),
  threads: z.optional(z.array(z.unknown())),
  origins: z.optional(z.array(z.string()).check(z.maxLength(MOST_ORIGINS))),
  settings: z.optional(z.unknown()),
  questions: z.optional(z.unknown()),
  vacations: z.optional(z.unknown()),
  texts: z.optional(z.unknown()),
  imports: z.optional(z.unknown()),
});
/** What can be a person (model/address.ts). The name of a member of every object, such as `constructor`, cannot. */
const REFERENCE = /@|^(tel|id):/;

/** Everything the rep would miss, as text: the whole log and all state. What is folded is not in it. */
export async function exportBackup(): Promise<{ name: string; text: string }> {
  const at = now();
  const { events, threads } = await withBook(async (book) => ({
    events: await book.events.orderBy('id').toArray(),
    threads: await book.threads.orderBy('id').toArray(),
  }));
  const asked = { questions: await loadShown(), vacations: await loadVacations(), imports: await loadMarks() };
  const chosen = { settings: await loadSettings(), texts: await loadOwnTexts() };
  const state = { ...chosen, origins: await grantedSites(), ...asked };
  const head = JSON.stringify({ product: PRODUCT, format: FORMAT, at, ...state }).slice(0, -1);
  const text = `${head},"threads":${linesOf(threads)},"events":${linesOf(events)}}\n`;
  return { name: `next-touch-${at.slice(0, 10)}.json`, text };
}

/** One a line: a person can look into it, and a broken place has a number. */
function linesOf(things: object[]): string {
  return `[\n${things.map((thing) => JSON.stringify(thing)).join(',\n')}\n]`;
}

/** What a restore came to. */
export interface Restored {
  added: number;
  known: number;
  /** Origins that were granted where the backup was made; only the rep can grant them here. */
  toGrant: string[];
}

/**
 * Reads a backup and merges it: what is known already is left alone. The file is checked whole before anything is
 * written; a file that is cut, foreign, newer or has one bad entry is refused with the reason in the error's message,
 * and the book stays as it is.
 */
export async function restoreBackup(text: string, progress: (done: number, of: number) => void): Promise<Restored> {
  const { events, threads, settings, origins, questions, vacations, texts, imports } = readBackup(text);
  let added = 0;
  let done = 0;
  for (const slice of slicesOf(events)) {
    progress(done, events.length);
    added += (await restore(slice, [])).length;
    done += slice.length;
  }
  for (const slice of slicesOf(threads)) await restore([], slice);
  if (settings !== null && !(await loadSettings()).welcomed) await saveSettings(settings);
  await restoreShown(questions);
  await restoreVacations(vacations);
  await restoreOwnTexts(texts);
  if (imports.length > 0) await restoreMarks(imports);
  await weighRestored();
  progress(events.length, events.length);
  const granted = await grantedSites();
  return { added, known: events.length - added, toGrant: origins.filter((origin) => !granted.includes(origin)) };
}

function slicesOf<T extends object>(things: T[]): T[][] {
  const slices: T[][] = [];
  let room = 0;
  for (const thing of things) {
    const { length } = JSON.stringify(thing);
    const last = slices.at(-1);
    if (last && last.length < SLICE && length <= room) last.push(thing);
    else {
      slices.push([thing]);
      room = SLICE_LENGTH;
    }
    room -= length;
  }
  return slices;
}

interface Backup {
  events: ContactEvent[];
  threads: ThreadSighting[];
  settings: Settings | null;
  origins: string[];
  questions: QuestionsShown;
  vacations: z.infer<typeof vacationsDoneSchema>;
  texts: OwnTexts;
  imports: ImportMark[];
}

function readBackup(text: string): Backup {
  if (text.length > LARGEST) throw new Error(t('restoreTooLarge'));
  const claim = parseJson(text);
  const head = headSchema.safeParse(claim);
  if (head.success && head.data.format > FORMAT) throw new Error(t('restoreNewer'));
  const file = fileSchema.safeParse(claim);
  if (!file.success) throw new Error(t('restoreForeign'));
  const { events, threads = [], settings, origins = [], questions = {}, vacations = [] } = file.data;
  const { texts = NO_TEXTS, imports = [] } = file.data;
  return {
    events: events.map((event, index) => eventOf(event, index + 1)),
    threads: threads.map((thread, index) => checked(sightingSchema, thread, `threads ${index + 1}`)),
    settings: settings === undefined ? null : settingsOf(settings),
    questions: checked(questionsShownSchema, questions, 'questions'),
    vacations: checked(vacationsDoneSchema, vacations, 'vacations'),
    texts: checked(ownTextsSchema, texts, 'texts'),
    imports: checked(marksSchema, imports, 'imports'),
    origins: origins.filter((origin) => URL.canParse(origin) && new URL(origin).origin === origin),
  };
}

function settingsOf(claim: unknown): Settings {
  const settings = checked(settingsSchema, claim, 'settings');
  const { zone } = settings;
  // Every day and hour is told in this zone: one that this browser does not know would leave nothing to be told.
  if (zone !== null && !isZone(zone)) throw new Error(t('restoreBadLine', 'settings', 'zone', zone.slice(0, 64)));
  return settings;
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
