import { addWorkingDays, dayOf } from '../../lib/engine/workingTime.ts';
import type { EventOf, FindingName } from '../../lib/model/event.ts';
import type { Question } from '../../lib/model/prospect.ts';
import type { HistoryLine } from '../../lib/model/view.ts';
import type { WorkingTime } from '../../lib/model/workingTime.ts';
import { dayPhrase } from '../../lib/io/when.ts';
import { t } from '../../lib/io/words.ts';
import type { Deed } from '../shared/orders.ts';
import { instantAt } from '../shared/wallClock.ts';
import { booked, judgedAutomatic, noted, promised, settled, type About } from './deeds.ts';

/** One answer to a question: a click that does it, or one that opens the form that it lacks something for. */
export type Choice = { label: string; deeds: Deed[] } | { label: string; open: { appointmentOn: string } };

interface Ground {
  about: About;
  history: HistoryLine[];
  now: string;
  workingTime: WorkingTime;
}

/** The one-click answers to what a detector found and may not decide alone. A lease term takes a form instead. */
export function choicesFor(question: Question, ground: Ground): Choice[] {
  const { about } = ground;
  const { finding, event } = question;
  switch (finding) {
    case 'stop':
      return [{ label: t('doNotContact'), deeds: [noted(about, 'doNotContact')] }, goOn(question, ground)];
    case 'promise':
      return [promiseChoice(question, ground), notSo(question, about, t('answerNoPromise'))];
    case 'meeting':
      return [meetingChoice(question, ground), notSo(question, about, t('no'))];
    case 'automatic':
      return [
        { label: t('answerMachine'), deeds: [judgedAutomatic(about, event, true)] },
        { label: t('answerPerson'), deeds: [judgedAutomatic(about, event, false)] },
      ];
    case 'leaseTerm':
    case 'appointment':
      return [];
    default:
      return [
        { label: t('yes'), deeds: [settled(about, event, 'confirmed', { finding })] },
        notSo(question, about, t('no')),
      ];
  }
}

/** A hard no asks the same as a stop: it pauses everything. */
export function asStop(question: Question, pausedBy: Question | null): Question {
  return question.id === pausedBy?.id && question.finding === 'refusal' ? { ...question, finding: 'stop' } : question;
}

function notSo({ event, finding }: Question, about: About, label: string): Choice {
  return { label, deeds: [denied(about, event, finding)] };
}

function denied(about: About, event: string, finding: Question['finding']): Deed {
  return settled(about, event, 'notSo', { finding: finding as FindingName });
}

/** "We have decided otherwise, please stop" is both a stop and a no for good: going on denies what was found of them. */
function goOn({ id, event, finding }: Question, { about, history }: Ground): Choice {
  const verdict = mailOf(history, event)?.verdict;
  const found: FindingName[] = [];
  if (finding === 'stop' && verdict?.stop) found.push('stop');
  if (verdict?.refusal === 'hard') found.push('refusal');
  // Where the mail is older than the history shown, the question's own name says what was found.
  if (found.length === 0) found.push(id.endsWith('|refusal') ? 'refusal' : 'stop');
  return { label: t('answerGoOn'), deeds: found.map((each) => denied(about, event, each)) };
}

/** By the day that the mail names, else by the next working day (E14). */
function promiseChoice({ event, day, words }: Question, { about, history, now, workingTime }: Ground): Choice {
  const { zone } = workingTime;
  const dueOn = day ?? addWorkingDays(dayOf(now, zone), 1, workingTime).day;
  const mail = mailOf(history, event);
  const what = mail?.verdict?.promise?.what ?? words;
  const deed = promised(about, what || t('whatUnknown'), dueOn, event);
  return { label: t('answerPromise', dayPhrase(dueOn, now, zone)), deeds: [deed] };
}

/** A day without an hour is not enough for the book: the form asks. */
function meetingChoice({ day }: Question, { about, workingTime }: Ground): Choice {
  const label = t('answerBook');
  const at = day === null ? null : instantAt(day, workingTime.zone);
  if (at === null) return { label, open: { appointmentOn: day?.slice(0, 10) ?? '' } };
  return { label, deeds: [booked(about, { at, place: null })] };
}

export function mailOf(history: HistoryLine[], id: string): EventOf<'mail'> | null {
  for (const { event } of history)
    if (event.kind === 'mail' && (event.id === id || event.ids.includes(id))) return event;
  return null;
}
