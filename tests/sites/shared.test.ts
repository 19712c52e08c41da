// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { localTime } from '../../lib/detect/timeText.ts';
import { gmail } from '../../lib/sites/gmail.ts';
import { read } from '../../lib/sites/read.ts';
import { open } from './load.ts';

/** Saved pages of real mailboxes, when they lie beside the checkout; nothing of them is in the project. */
const FOLDER = join(import.meta.dirname, '../../../shared/pages/gmail');
const LIST = join(FOLDER, 'expected.json');
const WORDS: Record<string, string> = { received: 'in', sent: 'out' };

type Json = Record<string, unknown>;
const pages = existsSync(LIST) ? (JSON.parse(readFileSync(LIST, 'utf8')) as { pages: Record<string, Json> }).pages : {};

describe.skipIf(Object.keys(pages).length === 0)('saved pages of real mailboxes', () => {
  test.each(Object.entries(pages))('%s', (file, { view, url, subject, threadId, ...lists }) => {
    const reading = read(gmail, open(readFileSync(join(FOLDER, file), 'utf8')), typeof url === 'string' ? url : '');
    if (view !== 'attachment-card') {
      expect(reading).toMatchObject({ view, account: lists.account });
      expect(reading.thread ?? { id: null, subject: null }).toEqual({ id: threadId, subject });
    }
    for (const list of ['messages', 'rows', 'compose'] as const) {
      expect(inCommon(reading[list], lists[list])).toEqual(lists[list] && inCommon(lists[list], reading[list]));
    }
  });
});

/** What both sides speak of, in one vocabulary: a list item by item, an object by the keys that both have. */
function inCommon(mine: unknown, theirs: unknown): unknown {
  if (Array.isArray(mine) && Array.isArray(theirs)) return mine.map((item, at) => inCommon(item, theirs[at]));
  if (!isObject(mine) || !isObject(theirs)) return typeof mine === 'string' ? (WORDS[mine] ?? mine) : mine;
  const [one, other] = [translated(mine), translated(theirs)];
  const keys = Object.keys(one).filter((key) => key in other && !(key === 'to' && (one[key] ?? other[key]) === null));
  return Object.fromEntries(
    keys
      .filter((key) => one[key] !== null || other[key] !== null)
      .map((key) => {
        return [key, key === 'to' && isFragment(one, other) ? [] : inCommon(one[key], other[key])];
      }),
  );
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null;
}

/** A card outside every message has recipients that nobody looked for; the list says []. */
function isFragment(one: Json, other: Json): boolean {
  return (
    one.from === null && other.from === null && (one.to ?? other.to) !== null && (one.to === null || other.to === null)
  );
}

function translated({ localTime: at, type, at: own, ...rest }: Json): Json {
  const time = typeof rest.timeText === 'string' ? (at ?? own ?? localTime(rest.timeText, 'en')) : null;
  return { ...rest, ...(type === undefined ? {} : { mimeType: type }), ...(time ? { at: time } : {}) };
}
