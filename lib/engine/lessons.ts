import type { ContactEvent, FindingName, MailEvent, Verdict } from '../model/event.ts';
import { namesOf } from '../model/join.ts';

/**
 * What the rep said of the findings of the detectors, and what follows for other mails of the same sender ("ask once,
 * and learn it"). Her word on a mail beats the detectors; on another mail of that sender it decides what is in doubt,
 * and what she denied is not found again.
 */
export interface Lessons {
  /** By `mail name|finding`. */
  said: Map<string, boolean>;
  /** By `finding:value`, the newest word. */
  learned: Map<string, boolean>;
}

/** A mail as the rest of the engine reads it: what is in doubt is taken out of its verdict, and named here. */
export type Weighed<M extends MailEvent> = M & { inDoubt: FindingName[] };

/** Reads the lessons of one person from the events in their order. */
export function lessonsIn(events: ContactEvent[]): Lessons {
  const lessons: Lessons = { said: new Map(), learned: new Map() };
  const settlements = events.filter((event) => event.kind === 'settle' && event.finding !== undefined);
  if (settlements.length === 0) return lessons;
  const mails = new Map<string, MailEvent>();
  for (const event of events) if (event.kind === 'mail') for (const name of namesOf(event)) mails.set(name, event);
  for (const settle of settlements) {
    if (settle.kind !== 'settle' || !settle.finding || !/^(confirmed|notSo)$/.test(settle.how)) continue;
    const mail = mails.get(settle.of);
    const isSo = settle.how === 'confirmed';
    for (const name of mail ? namesOf(mail) : [settle.of]) lessons.said.set(`${name}|${settle.finding}`, isSo);
    if (mail?.direction === 'in') lessons.learned.set(lessonKey(settle.finding, mail.verdict), isSo);
  }
  return lessons;
}

/** The mail with what the rep said of it, and what is still in doubt taken out. */
export function weighed<M extends MailEvent>(mail: M, lessons: Lessons): Weighed<M> {
  if (!mail.verdict) return asSaid(mail, lessons);
  let verdict: Verdict = mail.verdict;
  const inDoubt: FindingName[] = [];
  for (const finding of foundIn(mail.verdict)) {
    const isSo = wordOn(mail, finding, lessons);
    if (isSo === true) continue;
    const doubtful = mail.verdict.unsure?.includes(finding) === true;
    if (isSo === null && !doubtful) continue;
    verdict = without(verdict, finding);
    if (isSo === null) inDoubt.push(finding);
  }
  return asSaid({ ...mail, verdict, inDoubt }, lessons);
}

/** "That was a machine": of a mail in which no detector saw one. */
function asSaid<M extends MailEvent>(mail: M & { inDoubt?: FindingName[] }, lessons: Lessons): Weighed<M> {
  const isSo = namesOf(mail).some((name) => lessons.said.get(`${name}|automatic`) === true);
  const inDoubt = mail.inDoubt ?? [];
  if (!isSo || mail.verdict?.automatic) return { ...mail, inDoubt };
  const verdict: Verdict = { detector: 0, evidence: '', ...mail.verdict, automatic: 'auto-reply' };
  return { ...mail, verdict, inDoubt };
}

/** The rep's word: on this very mail, else on what the detector doubts or on what she denied before. */
function wordOn(mail: MailEvent, finding: FindingName, { said, learned }: Lessons): boolean | null {
  const own = namesOf(mail).map((name) => said.get(`${name}|${finding}`));
  const word = own.find((one) => one !== undefined);
  if (word !== undefined) return word;
  if (mail.direction === 'out') return null;
  const lesson = learned.get(lessonKey(finding, mail.verdict));
  const doubtful = mail.verdict?.unsure?.includes(finding) === true;
  return lesson !== undefined && (doubtful || (finding === 'automatic' && !lesson)) ? lesson : null;
}

/** An absence notice is another thing than a newsletter: of machines, each kind is learned on its own. */
function lessonKey(finding: FindingName, verdict: Verdict | null): string {
  return finding === 'automatic' ? `automatic:${verdict?.automatic ?? 'auto-reply'}` : finding;
}

function foundIn(verdict: Verdict): FindingName[] {
  const found: FindingName[] = [];
  if (verdict.automatic) found.push('automatic');
  if (verdict.refusal) found.push('refusal');
  if (verdict.stop) found.push('stop');
  if (verdict.callBackOn) found.push('callBackOn');
  if (verdict.holding) found.push('holding');
  if (verdict.promise) found.push('promise');
  if (verdict.meeting) found.push('meeting');
  if (verdict.thanks) found.push('thanks');
  return found;
}

function without(verdict: Verdict, finding: FindingName): Verdict {
  const nothing = { automatic: null, refusal: null, stop: false, callBackOn: null, holding: false, promise: null };
  const value = { ...nothing, meeting: null, thanks: false, quote: undefined }[finding];
  return finding === 'quote' ? verdict : { ...verdict, [finding]: value };
}
