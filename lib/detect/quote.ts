import type { SeenQuote } from '../model/event.ts';
import { cleanText } from './clean.ts';
import type { SeenAttachment } from './documentName.ts';
import { moneyIn } from './money.ts';
import { newText } from './newText.ts';
import { quoteNumber } from './quoteNumber.ts';
import { attachmentSigns, subjectSigns, textSigns } from './quoteSigns.ts';
import { validUntil } from './validity.ts';

/** Raised whenever the rules change, so that the newest verdict on a mail wins. */
export const QUOTE_DETECTOR = 1;

/** A person writes less than this above a quote, in UTF-16 units. */
const MAX_OWN_TEXT = 16_384;

/** What a mail shows that may carry a quote. */
export interface QuoteInput {
  direction: 'in' | 'out';
  subject: string | null;
  /** Null: not in sight. */
  body: string | null;
  /** Null: not in sight. */
  attachments: readonly SeenAttachment[] | null;
  /** Calendar day the mail was sent, for a validity of so many days; null: unknown. */
  sentOn: string | null;
}

type Role = Pick<SeenQuote, 'role' | 'confidence'> & { evidence: string };

/** Everything the decision looks at. */
interface Signs {
  subject: ReturnType<typeof subjectSigns>;
  text: ReturnType<typeof textSigns>;
  files: ReturnType<typeof attachmentSigns>;
  bodySeen: boolean;
  filesSeen: boolean;
  /** A price or a quote number stands in subject or text. */
  concrete: boolean;
}

/**
 * Does this mail deliver a quote of ours, ask for one, or speak of one? A quote that others send us is never ours.
 * Amount and validity are those that the sender states in this mail, not in the mails quoted below it.
 */
export function detectQuote(mail: QuoteInput): SeenQuote | null {
  const subject = cleanText(mail.subject, 300) ?? '';
  const own = newText(mail.body ?? '').slice(0, MAX_OWN_TEXT);
  const files = attachmentSigns(mail.attachments ?? []);
  const text = textSigns(own);
  const texts = [subject, text.delivers?.sentence ?? '', files.unnamed ?? ''];
  const number = quoteNumber(texts, [...files.quotes, ...files.weak]);
  const money = moneyIn(subject) ?? moneyIn(own);
  const seen = { bodySeen: mail.body !== null, filesSeen: mail.attachments !== null };
  const signs = { subject: subjectSigns(subject), text, files, ...seen, concrete: (money ?? number) !== null };
  const role = mail.direction === 'out' ? outgoing(signs) : (requested(signs) ?? mentioned(signs));
  if (role === null) return null;
  const evidence = cleanText(role.evidence, 200) ?? '';
  const verdict = { detector: QUOTE_DETECTOR, role: role.role, confidence: role.confidence, evidence };
  if (role.role !== 'delivered') return { ...verdict, number: null, amount: null, currency: null, validUntil: null };
  const { amount = null, currency = null } = money ?? {};
  return { ...verdict, number, amount, currency, validUntil: validUntil(`${subject}\n${own}`, mail.sentOn) };
}

function outgoing(signs: Signs): Role | null {
  const { subject, text } = signs;
  if (subject.other) return null;
  if (text.received !== null) return { role: 'mentioned', confidence: 'likely', evidence: text.received };
  return byDocument(signs) ?? byText(signs) ?? bySubject(signs) ?? requested(signs) ?? mentioned(signs);
}

/** A document that calls itself a quote. */
function byDocument({ subject, text, files }: Signs): Role | null {
  const name = files.quotes[0] ?? files.weak[0];
  if (name === undefined) return null;
  const said = [name, text.delivers?.sentence ?? subject.evidence].filter(Boolean).join(' · ');
  if (subject.forwards) return delivered('unsure', said); // perhaps somebody else's
  const confirmed = subject.names === 'strong' || text.delivers?.names === 'strong';
  if (files.quotes.length > 0) return delivered(confirmed ? 'sure' : 'likely', said);
  return confirmed || (subject.names ?? text.delivers) ? delivered('likely', said) : delivered('unsure', said);
}

/** A sentence that hands a quote over, with a document or a price. */
function byText({ subject, text, files, filesSeen, concrete }: Signs): Role | null {
  if (!text.delivers) return null;
  const { names, sentence } = text.delivers;
  if (files.unnamed !== null) {
    const fresh = subject.names === 'strong' && !subject.answers && !subject.forwards;
    return delivered(names === 'weak' ? 'unsure' : fresh ? 'sure' : 'likely', `${sentence} · ${files.unnamed}`);
  }
  if (files.other || (text.chases && !concrete)) return null;
  if (names === 'weak') return concrete ? delivered('unsure', sentence) : null;
  return delivered(concrete || !filesSeen ? 'likely' : 'unsure', sentence);
}

/** A subject that announces a quote and is no answer. */
function bySubject(signs: Signs): Role | null {
  const { subject, text, files, bodySeen, concrete } = signs;
  if (subject.names === null || subject.chases || subject.requests || subject.forwards) return null;
  if (files.unnamed !== null && subject.answers) return text.handsOver ? delivered('unsure', subject.evidence) : null;
  if (subject.answers || (files.other && files.unnamed === null)) return null;
  if (files.unnamed !== null) return delivered(subject.names === 'strong' ? 'likely' : 'unsure', subject.evidence);
  if (subject.names === 'weak' || text.chases) return null;
  if (concrete) return delivered(bodySeen && !text.handsOver ? 'unsure' : 'likely', subject.evidence);
  return bodySeen ? null : delivered('unsure', subject.evidence);
}

function delivered(confidence: SeenQuote['confidence'], evidence: string): Role {
  return { role: 'delivered', confidence, evidence };
}

function requested({ subject, text }: Signs): Role | null {
  if (text.requests !== null) return { role: 'requested', confidence: 'likely', evidence: text.requests };
  return subject.requests ? { role: 'requested', confidence: 'likely', evidence: subject.evidence } : null;
}

function mentioned({ subject, text, files }: Signs): Role | null {
  const evidence = text.mentions ?? files.quotes[0] ?? (subject.names === 'strong' ? subject.evidence : undefined);
  if (evidence === undefined || subject.other || (files.other && files.quotes.length === 0)) return null;
  return { role: 'mentioned', confidence: 'likely', evidence };
}
