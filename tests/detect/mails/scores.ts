import { readdirSync, readFileSync } from 'node:fs';
import { mailText } from '../../../lib/detect/mailText.ts';
import { mailVerdict } from '../../../lib/detect/mailVerdict.ts';
import { dayOf } from '../../../lib/engine/zone.ts';
import type { Verdict } from '../../../lib/model/event.ts';

/** Mails that were labelled by somebody who did not know the rules, and how the detectors do on them. */

export interface LabelledMail {
  id: string;
  direction: 'in' | 'out';
  subject: string | null;
  from: { name: string; email: string };
  at: string;
  zone: string;
  body: string;
  headers?: Record<string, string>;
  /** What a careful reader is certain of, by the names of design 6.1; `thanks`: a bare thank-you. */
  expect: Record<string, unknown>;
}

const HERE = new URL('.', import.meta.url);

export const LANGUAGES = readdirSync(HERE, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

export function mailsIn(language: string): LabelledMail[] {
  const folder = new URL(`${language}/`, HERE);
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  const lines = files.flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'));
  return lines.filter(Boolean).map((line) => JSON.parse(line) as LabelledMail);
}

/** What the shipped detectors say of it. */
export function said({ at, zone, headers, ...mail }: LabelledMail): Verdict & { own: string } {
  const lower = Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]);
  const text = mailText({ ...mail, headers: headers ? Object.fromEntries(lower) : null, day: dayOf(at, zone) });
  return { detector: 0, automatic: null, evidence: '', ...mailVerdict(text), own: text.own };
}

/** One thing that a detector says or does not say: yes, no, or not labelled. */
type Yes = (value: unknown) => boolean;

const CLASSES: Record<string, [field: string, yes: Yes]> = {
  absence: ['automatic', (value) => value === 'out-of-office' || value === 'auto-reply'],
  bounce: ['automatic', (value) => value === 'bounce' || value === 'delay'],
  bulk: ['automatic', (value) => value === 'list' || value === 'newsletter' || value === 'notification'],
  refusal: ['refusal', Boolean],
  hardRefusal: ['refusal', (value) => value === 'hard'],
  stop: ['stop', Boolean],
  callBack: ['callBackOn', Boolean],
  holding: ['holding', Boolean],
  promise: ['promise', Boolean],
  meeting: ['meeting', (value) => Boolean(value)],
  thanks: ['thanks', Boolean],
};

export interface Score {
  precision: number;
  recall: number;
  /** Ids of false alarms and of what was missed. */
  wrong: string[];
  missed: string[];
}

export function scoresOf(mails: LabelledMail[]): Record<string, Score> {
  const verdicts = mails.map((mail) => ({ mail, verdict: said(mail) as unknown as Record<string, unknown> }));
  return Object.fromEntries(
    Object.entries(CLASSES).map(([name, [field, yes]]) => {
      const labelled = verdicts.filter(({ mail }) => field in mail.expect);
      const isSo = (row: (typeof labelled)[number]) => yes(row.mail.expect[field]);
      const isSaid = (row: (typeof labelled)[number]) => yes(row.verdict[field]);
      const hits = labelled.filter((row) => isSo(row) && isSaid(row)).length;
      const wrong = labelled.filter((row) => !isSo(row) && isSaid(row)).map(({ mail }) => mail.id);
      const missed = labelled.filter((row) => isSo(row) && !isSaid(row)).map(({ mail }) => mail.id);
      const share = (other: number) => (hits + other === 0 ? 1 : hits / (hits + other));
      return [name, { precision: share(wrong.length), recall: share(missed.length), wrong, missed }];
    }),
  );
}

/** Days that were labelled and found, and those found right. */
export function daysRight(mails: LabelledMail[]): Record<string, { right: number; of: number; wrong: string[] }> {
  const tally: Record<string, { right: number; of: number; wrong: string[] }> = {};
  for (const mail of mails) {
    const verdict = said(mail);
    for (const [field, expected, found] of datesIn(mail, verdict)) {
      const row = (tally[field] ??= { right: 0, of: 0, wrong: [] });
      row.of++;
      if (expected === found) row.right++;
      else row.wrong.push(`${mail.id}: ${String(found)} for ${String(expected)}`);
    }
  }
  return tally;
}

function* datesIn({ expect }: LabelledMail, verdict: Verdict): Generator<[string, unknown, unknown]> {
  const promise = expect['promise'] as { dueOn?: string | null } | null | undefined;
  const meeting = expect['meeting'] as { at?: string | null } | null | undefined;
  if (typeof expect['returnsOn'] === 'string') yield ['returnsOn', expect['returnsOn'], verdict.returnsOn];
  if (promise && verdict.promise && 'dueOn' in promise) yield ['promise', promise.dueOn, verdict.promise.dueOn];
  if (meeting && verdict.meeting && 'at' in meeting) yield ['meeting', meeting.at, verdict.meeting.at];
  if (expect['callBackOn'] && verdict.callBackOn)
    yield ['callBackOn', range(expect['callBackOn']), range(verdict.callBackOn)];
}

function range(value: unknown): string {
  if (typeof value === 'string') return `${value}/${value}`;
  const { from, to } = value as { from: string; to: string };
  return `${from}/${to}`;
}

/** Questions and requests a careful reader lists, against those that were found. */
export function asksFound(mails: LabelledMail[]): { precision: number; recall: number; wrong: string[] } {
  let [hits, extra, missed] = [0, 0, 0];
  const wrong: string[] = [];
  for (const mail of mails) {
    if (!Array.isArray(mail.expect['asks'])) continue;
    const expected = new Set((mail.expect['asks'] as string[]).map(squeezed));
    const found = new Set((said(mail).asks ?? []).map(squeezed));
    const alike = (a: string, in_: Set<string>) => [...in_].some((b) => a === b || a.includes(b) || b.includes(a));
    const more = [...found].filter((ask) => !alike(ask, expected));
    const less = [...expected].filter((ask) => !alike(ask, found));
    hits += expected.size - less.length;
    extra += more.length;
    missed += less.length;
    for (const ask of more) wrong.push(`${mail.id} +${ask}`);
    for (const ask of less) wrong.push(`${mail.id} -${ask}`);
  }
  return { precision: hits / (hits + extra || 1), recall: hits / (hits + missed || 1), wrong };
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase().slice(0, 180);
}
