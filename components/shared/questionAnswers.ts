import { rankOf } from '../../lib/engine/questionOrder.ts';
import { addWorkingDays } from '../../lib/engine/workingTime.ts';
import type { FindingName, Verdict } from '../../lib/model/event.ts';
import type { Question } from '../../lib/model/prospect.ts';
import type { Asked } from '../../lib/model/view.ts';
import type { WorkingTime } from '../../lib/model/workingTime.ts';
import { personName } from '../../lib/io/phrases.ts';
import { atTime, dayIn, dayPhrase } from '../../lib/io/when.ts';
import { t } from '../../lib/io/words.ts';
import type { Order } from './actions.ts';
import { booked, judgedAutomatic, noted, promised, settled, type About } from './deeds.ts';
import type { Deed } from './orders.ts';
import { instantAt } from './wallClock.ts';

/** What a detector found and may not decide alone, as panel and popup ask it. */

/** One answer: a click that does it, or one that opens the form that it lacks something for. */
export type Choice = { label: string; orders: Order[]; done: string } | { label: string; bookOn: string };

/** What is asked, in one sentence. */
export function questionText({ question, prospect }: Asked, now: string, { zone }: WorkingTime): string {
  const { finding, day } = question;
  if (rankOf(question, prospect) === 0) return t('question_stop');
  if (finding !== 'meeting' || Number.isNaN(Date.parse(/^\d{4}-\d\d-\d\d/.exec(day ?? '')?.[0] ?? '')))
    return t(`question_${finding}`);
  const at = instantAt(day ?? '', zone);
  const named = dayPhrase(day?.slice(0, 10) ?? '', now, zone);
  return t('questionMeetingDay', at === null ? named : atTime(named, at, zone));
}

/** The words it stands on; of a lease there are none, only what the rep chose. */
export function wordsOf({ finding, words }: Question): string {
  return finding === 'leaseTerm' ? '' : words;
}

/** The one-click answers. A lease term takes a form instead. */
export function choicesFor(asked: Asked, now: string, time: WorkingTime): Choice[] {
  const { question, prospect } = asked;
  const { event, finding } = question;
  const about = { key: prospect.key, name: personName(prospect) };
  if (rankOf(question, prospect) === 0) {
    return [does(t('doNotContact'), noted(about, 'doNotContact')), goOn(asked, about)];
  }
  switch (finding) {
    case 'promise':
      return [promiseChoice(asked, about, now, time), notSo(about, event, finding, t('answerNoPromise'))];
    case 'meeting':
      return [meetingChoice(asked, about, time), notSo(about, event, finding, t('no'))];
    case 'automatic':
      return [
        does(t('answerMachine'), judgedAutomatic(about, event, true)),
        does(t('answerPerson'), judgedAutomatic(about, event, false)),
      ];
    case 'leaseTerm':
    case 'appointment':
      return [];
    default:
      return [does(t('yes'), settled(about, event, 'confirmed', { finding })), notSo(about, event, finding, t('no'))];
  }
}

function does(label: string, ...deeds: [Deed, ...Deed[]]): Choice {
  return { label, orders: deeds.map(([order]) => order), done: deeds[0][1] };
}

function notSo(about: About, event: string, finding: FindingName, label: string): Choice {
  return does(label, denied(about, event, finding));
}

function denied(about: About, event: string, finding: FindingName): Deed {
  return settled(about, event, 'notSo', { finding });
}

/** "We have decided otherwise, please stop" is both a stop and a no for good: going on denies what was found of them. */
function goOn(asked: Asked, about: About): Choice {
  const { id, event, finding } = asked.question;
  const verdict = verdictOf(asked);
  const found: FindingName[] = [];
  if (finding === 'stop' && verdict?.stop) found.push('stop');
  if (verdict?.refusal === 'hard') found.push('refusal');
  // Where the mail is not at hand, the question's own name says what was found.
  const [first = id.endsWith('|refusal') ? 'refusal' : 'stop', ...others] = found;
  return does(t('answerGoOn'), denied(about, event, first), ...others.map((each) => denied(about, event, each)));
}

/** By the day that the mail names, else by the next working day (E14). */
function promiseChoice(asked: Asked, about: About, now: string, time: WorkingTime): Choice {
  const { event, day, words } = asked.question;
  const dueOn = day?.slice(0, 10) ?? addWorkingDays(dayIn(time.zone, now), 1, time).day;
  const what = verdictOf(asked)?.promise?.what || words || t('whatUnknown');
  return does(t('answerPromise', dayPhrase(dueOn, now, time.zone)), promised(about, what, dueOn, event));
}

/** A day without an hour is not enough for the book: the form asks. */
function meetingChoice({ question: { day } }: Asked, about: About, { zone }: WorkingTime): Choice {
  const label = t('answerBook');
  const at = day === null ? null : instantAt(day, zone);
  if (at === null) return { label, bookOn: day?.slice(0, 10) ?? '' };
  return does(label, booked(about, { at, place: null }));
}

function verdictOf({ event }: Asked): Verdict | null {
  return event?.kind === 'mail' ? event.verdict : null;
}
