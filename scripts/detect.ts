import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import * as z from 'zod/mini';
import { isDocument, nameSays } from '../lib/detect/documentName.ts';
import { mailText, type MailText } from '../lib/detect/mailText.ts';
import { mailVerdict } from '../lib/detect/mailVerdict.ts';
import { detectQuote } from '../lib/detect/quote.ts';
import type { SeenQuote, Verdict } from '../lib/model/event.ts';
import { readMails, type MailLine } from './readMails.ts';

type Mail = Extract<MailLine, { mail: unknown }>['mail'];

/** Says what the shipped detectors make of mails from standard input, a line out for a line in (design 6.1). */
async function main(): Promise<void> {
  const lines = readMails(await text(process.stdin));
  const wrong = lines.flatMap((line) => ('wrong' in line ? [`line ${line.line}: ${line.wrong}`] : []));
  if (wrong.length > 0) fail(wrong.join('\n'));
  for (const line of lines) {
    if (!('mail' in line)) continue;
    const more = process.stdout.write(`${JSON.stringify(answerTo(line.mail))}\n`);
    if (!more) await once(process.stdout, 'drain');
  }
}

function answerTo({ id, raw, attachments }: Mail): object {
  const mail = mailText(raw);
  const { words = {}, unsure = [], ...said } = mailVerdict(mail) ?? NO_VERDICT;
  const quote = quoteIn(mail, attachments);
  return {
    id,
    automatic: said.automatic,
    returnsOn: said.returnsOn ?? null,
    refusal: said.refusal ?? null,
    stop: said.stop ?? false,
    callBackOn: dayOrRange(said.callBackOn ?? null),
    holding: said.holding ?? false,
    promise: said.promise ?? null,
    meeting: said.meeting ?? null,
    asks: said.asks ?? [],
    quote: quote && quoteSaid(quote),
    attachments: attachments?.map(attachmentSaid) ?? [],
    newText: mail.newText,
    evidence: { ...words, ...(quote && { quote: quote.evidence }) },
    unsure: [...unsure, ...(quote?.confidence === 'unsure' ? ['quote'] : [])],
    thanks: said.thanks ?? false,
    uninterested: said.uninterested ?? false,
  };
}

const NO_VERDICT: Verdict = { detector: 0, automatic: null, evidence: '' };

function quoteIn({ direction, subject, body, day }: MailText, attachments: Mail['attachments']): SeenQuote | null {
  return detectQuote({ direction, subject, body, attachments, sentOn: day });
}

function quoteSaid({ role, confidence, number, amount, currency, validUntil, evidence }: SeenQuote): object {
  return { role, confidence, number, amount, currency, currencyAssumed: false, validUntil, evidence };
}

function dayOrRange(range: (Verdict['callBackOn'] & object) | null): unknown {
  return range !== null && range.from === range.to ? range.from : range;
}

/** By the name alone: a document whose name says nothing may be anything. */
function attachmentSaid(attachment: NonNullable<Mail['attachments']>[number]): object {
  const said = isDocument(attachment) ? nameSays(attachment.name) : 'other';
  const isQuote = said === 'quote' ? 'yes' : said === 'weak' || said === 'nothing' ? 'unsure' : 'no';
  return { name: attachment.name, isQuote, amount: null, currency: null, validUntil: null };
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

z.config(z.locales.en());
await main();
