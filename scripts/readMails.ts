import * as z from 'zod/mini';
import type { SeenAttachment } from '../lib/detect/documentName.ts';
import type { RawMail } from '../lib/detect/mailText.ts';
import { dayOf } from '../lib/engine/zone.ts';
import { isZone } from '../lib/engine/zone.ts';
import type { PagePerson } from '../lib/model/reading.ts';
import { instant } from './logTime.ts';

/**
 * Reads mails as people write them for the detectors (design 6.1). Lines are data: keys nobody knows are passed over,
 * and what a mail does not name it may name in its headers.
 */

const maybe = <T extends z.ZodMiniType>(schema: T) => z.optional(z.nullable(schema));

const mailSchema = z.object({
  id: z.union([z.string(), z.number()]),
  direction: z.enum(['in', 'out']),
  subject: maybe(z.string()),
  body: maybe(z.string()),
  from: maybe(z.union([z.string(), z.object({ name: maybe(z.string()), email: maybe(z.string()) })])),
  headers: maybe(z.record(z.string(), z.union([z.string(), z.array(z.string()), z.null()]))),
  at: maybe(z.string()),
  zone: maybe(z.string().check(z.refine(isZone, 'is no time zone'))),
  attachments: maybe(z.array(z.object({ name: z.string(), path: maybe(z.string()) }))),
});
type Written = z.infer<typeof mailSchema>;
type Headers = Record<string, string>;

export type MailLine =
  | { mail: { id: string | number; raw: RawMail; attachments: SeenAttachment[] | null } }
  | { line: number; wrong: string };

/** One entry a line that is not empty: the mail, or the line's number and what is wrong with it. */
export function readMails(text: string): MailLine[] {
  return text.split('\n').flatMap((line, i) => (line.trim() === '' ? [] : [readLine(line, i + 1)]));
}

function readLine(text: string, line: number): MailLine {
  try {
    const parsed = mailSchema.safeParse(JSON.parse(text));
    if (!parsed.success) return { line, wrong: complaint(parsed.error.issues[0]) };
    const attachments = parsed.data.attachments?.map(({ name }) => ({ name, kind: 'file' as const })) ?? null;
    return { mail: { id: parsed.data.id, raw: rawMail(parsed.data), attachments } };
  } catch (error) {
    return { line, wrong: (error as Error).message };
  }
}

function complaint(issue: { path: PropertyKey[]; message: string } | undefined): string {
  return issue ? `${issue.path.map(String).join('.') || 'mail'}: ${issue.message}` : 'is no mail';
}

function rawMail(mail: Written): RawMail {
  const headers = mail.headers ? headersOf(mail.headers) : null;
  return {
    direction: mail.direction,
    subject: decoded(mail.subject ?? headers?.['subject']) ?? null,
    body: mail.body ?? null,
    from: senderOf(mail.from) ?? personOf(headers?.['from']),
    headers,
    day: dayWritten(mail.at ?? null, mail.zone ?? null),
  };
}

function senderOf(from: Written['from']): PagePerson | null {
  if (typeof from === 'string') return personOf(from);
  return from?.email ? { name: from.name ?? null, email: from.email } : null;
}

/** Names in lower case; a header that stands there several times is one text. */
function headersOf(written: NonNullable<Written['headers']>): Headers {
  const named = Object.entries(written).map(([name, value]) => [name.toLowerCase(), [value ?? ''].flat().join('\n')]);
  return Object.fromEntries(named) as Headers;
}

/** `Anna Roth <anna@acme.example>`, `anna@acme.example (Anna Roth)` or the address alone. */
function personOf(header: string | undefined): PagePerson | null {
  const email = /[^\s<>"(),]{1,64}@[^\s<>"(),]{1,190}/.exec(header?.slice(0, 1000) ?? '')?.[0];
  if (header === undefined || email === undefined) return null;
  const name = header
    .slice(0, 1000)
    .replace(email, ' ')
    .replace(/[<>"()]/g, ' ')
    .trim();
  return { name: decoded(name) || null, email };
}

/** `=?UTF-8?Q?Devis_n=C2=B0_5?=`, as headers write what is not ASCII. */
function decoded(header: string | undefined): string | undefined {
  return header?.replace(/\?=\s{1,4}=\?/g, '?==?').replace(ENCODED_WORD, (word, charset, kind, text) => {
    const bytes = /b/i.test(kind) ? Buffer.from(text, 'base64') : Buffer.from(unquoted(text), 'latin1');
    try {
      return new TextDecoder(charset).decode(bytes);
    } catch {
      return word; // a charset nobody knows
    }
  });
}

const ENCODED_WORD = /=\?([\w-]{1,40})\?([bq])\?([^?\s]{0,400})\?=/gi;

function unquoted(text: string): string {
  return text
    .replaceAll('_', ' ')
    .replace(/=([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** The day it was where it was written: a time with an offset counts in the zone, if one is named. */
function dayWritten(at: string | null, zone: string | null): string | null {
  if (at === null) return null;
  const moment = instant(at, zone ?? 'UTC');
  if (typeof moment !== 'string' || Number.isNaN(Date.parse(moment))) throw new Error(`at: "${at}" is no time`);
  return zone === null ? at.slice(0, 10) : dayOf(moment, zone);
}
