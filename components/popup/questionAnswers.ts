import { rankOf } from '../../lib/engine/questionOrder.ts';
import { addWorkingDays, startOfWork } from '../../lib/engine/workingTime.ts';
import { personName } from '../../lib/io/phrases.ts';
import { clockTime, dayIn, dayPhrase } from '../../lib/io/when.ts';
import { t, type WordKey } from '../../lib/io/words.ts';
import { FINDINGS, type FindingName, type Settlement } from '../../lib/model/event.ts';
import type { Asked } from '../../lib/model/view.ts';
import type { WorkingTime } from '../../lib/model/workingTime.ts';
import type { Order } from '../shared/actions.ts';
import type { Deed } from '../shared/orders.ts';
import { instantAt } from '../shared/wallClock.ts';

/** A button under a question. Without a deed it is put off. */
export interface QuestionAnswer {
  label: string;
  deed: Deed | null;
  /** What the product expects. */
  main?: true;
}

/** What is asked, in one sentence. */
export function questionText({ question, prospect }: Asked, now: string, time: WorkingTime): string {
  if (rankOf(question, prospect) === 0) return t('question_stop');
  if (question.finding === 'meeting') return t('question_meeting', meetingPhrase(question.day, now, time));
  return t(`question_${question.finding}`);
}

/** One click each: what a detector found, and that it is wrong. */
export function answersTo(asked: Asked, now: string, time: WorkingTime): QuestionAnswer[] {
  const { question } = asked;
  if (rankOf(question, asked.prospect) === 0) return [neverAgain(asked), notSo(asked, 'answerGoOn')];
  switch (question.finding) {
    case 'promise':
      return [promised(asked, now, time), notSo(asked, 'answerNoPromise')];
    case 'meeting':
      return question.day === null
        ? [confirmed(asked, 'yes'), notSo(asked, 'no')]
        : [booked(asked, question.day, time), notSo(asked, 'no')];
    case 'automatic':
      return [confirmed(asked, 'answerMachine'), notSo(asked, 'answerPerson')];
    case 'leaseTerm':
    case 'appointment':
      return [{ label: t('answerLater'), deed: null }];
    default:
      return [confirmed(asked, 'yes'), notSo(asked, 'no')];
  }
}

function neverAgain({ prospect }: Asked): QuestionAnswer {
  const order: Order = { do: 'rule', keys: [prospect.key], rule: 'doNotContact' };
  return { label: t('doNotContact'), deed: [order, t('doneDoNotContact', personName(prospect))], main: true };
}

/** Without a day of its own a promise is due on the next working day (E14). */
function promised(asked: Asked, now: string, time: WorkingTime): QuestionAnswer {
  const { question, prospect } = asked;
  const dueOn = question.day?.slice(0, 10) ?? addWorkingDays(dayIn(time.zone, now), 1, time).day;
  const what = question.words || t('question_promise');
  const label = t('answerPromise', dayPhrase(dueOn, now, time.zone));
  const order: Order = { do: 'promise', key: prospect.key, what, dueOn, of: question.event };
  return { label, deed: [order, done(asked, label)], main: true };
}

/** A day without a time stands at the beginning of work. */
function booked(asked: Asked, day: string, time: WorkingTime): QuestionAnswer {
  const label = t('answerBook');
  const order: Order = { do: 'appointment', key: asked.prospect.key, at: meetingAt(day, time), place: null };
  return { label, deed: [order, done(asked, label)], main: true };
}

function confirmed(asked: Asked, label: WordKey): QuestionAnswer {
  return { label: t(label), deed: settled(asked, 'confirmed', label), main: true };
}

function notSo(asked: Asked, label: WordKey): QuestionAnswer {
  return { label: t(label), deed: settled(asked, 'notSo', label) };
}

function settled(asked: Asked, how: Settlement, label: WordKey): Deed {
  const { question, prospect } = asked;
  const finding = FINDINGS.find((name): name is FindingName => name === question.finding);
  const about = finding ? { finding } : {};
  return [{ do: 'settle', key: prospect.key, of: question.event, how, ...about }, done(asked, t(label))];
}

function done({ prospect }: Asked, answer: string): string {
  return t('doneQuestion', personName(prospect), answer);
}

function meetingAt(day: string, time: WorkingTime): string {
  return instantAt(day, time.zone) ?? startOfWork(day.slice(0, 10), time);
}

function meetingPhrase(day: string | null, now: string, time: WorkingTime): string {
  if (day === null) return '?';
  const phrase = dayPhrase(day.slice(0, 10), now, time.zone);
  return day.includes('T') ? `${phrase} ${clockTime(meetingAt(day, time), time.zone)}` : phrase;
}
