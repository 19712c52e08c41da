import type { Settlement } from '../model/event.ts';
import type { AppointmentFact, Figures, NotANo, PromiseFact } from '../model/figures.ts';
import type { WorkingTime } from '../model/workingTime.ts';
import type { Policy } from './policy.ts';
import { isByPerson, ofKind, type Happened, type Story } from './story.ts';
import { addWorkingDays, dayOf, startOfDay } from './workingTime.ts';
import { dayOfNumber, numberOfDay } from './zone.ts';

type Settle = Happened<'settle'>;

/** The facts of a story that only figures are counted from (A8, C11, E7, E15, E16, E17). */
export function figuresOf(story: Story, { workingTime }: Policy): Figures {
  const settled = lastWords(story);
  return {
    promises: ofKind(story, 'promise').flatMap((promise) => promiseFact(promise, settled.get(promise.id), workingTime)),
    appointments: ofKind(story, 'appointment').map((one) => appointmentFact(one, settled.get(one.id))),
    enquiries: ofKind(story, 'enquiry').map(({ id, at, stockKnown, answer }) => ({ id, at, stockKnown, answer })),
    overrides: [...ofKind(story, 'touch'), ...ofKind(story, 'mail')].flatMap(({ id, at, overrode }) =>
      overrode === undefined ? [] : [{ id, at }],
    ),
    left: leftAt(story),
    interest: interestIn(story),
  };
}

/** What was said last of how an event was dealt with. */
function lastWords(story: Story): Map<string, Settle> {
  return new Map(
    ofKind(story, 'settle')
      .filter(({ how }) => how !== 'dismissed')
      .map((settle) => [settle.of, settle]),
  );
}

/** No promise after all: it was misread, or what it was for is gone. */
const VOID: ReadonlySet<Settlement> = new Set(['notSo', 'cancelled', 'nothingToAnswer']);

/** A day means to its end; one without a day is due on the next working day (E14). Theirs are not ours to keep. */
function promiseFact(promise: Happened<'promise'>, settle: Settle | undefined, time: WorkingTime): PromiseFact[] {
  const { id, at, by } = promise;
  if (by !== 'us' || (settle && VOID.has(settle.how))) return [];
  const dueOn = promise.dueOn ?? addWorkingDays(dayOf(at, time.zone), 1, time).day;
  const dueBy = startOfDay(dayOfNumber(numberOfDay(dueOn) + 1), time.zone);
  const kept = settle !== undefined && settle.how !== 'missed';
  return [{ id, at, dueBy, settledAt: settle?.at ?? null, kept }];
}

function appointmentFact({ id, at }: Happened<'appointment'>, settle: Settle | undefined): AppointmentFact {
  const how = HOW_IT_WENT.find((one) => one === settle?.how) ?? null;
  return { id, at, settledAt: how === null ? null : (settle?.at ?? null), how };
}

const HOW_IT_WENT = ['kept', 'late', 'missed', 'cancelled'] as const;

/** Not now, another time, no response: until another touch, or a word of theirs, says otherwise. */
function leftAt(story: Story): NotANo | null {
  let left: NotANo | null = null;
  for (const event of story.events) {
    if (event.kind === 'touch') left = NOT_A_NO.find((one) => one === event.disposition) ?? null;
    if (event.kind !== 'mail' || event.direction !== 'in' || !isByPerson(event)) continue;
    left = event.verdict?.callBackOn ? 'callBackOn' : null;
  }
  return left;
}

const NOT_A_NO = ['notNow', 'callBackOn', 'noResponse'] as const;

/** The first question they asked, or the words by which they asked for a quote. */
function interestIn(story: Story): string | null {
  for (const mail of ofKind(story, 'mail')) {
    if (mail.direction !== 'in' || !isByPerson(mail)) continue;
    const words = mail.verdict?.asks?.[0] ?? (mail.quote?.role === 'requested' ? mail.quote.evidence : '');
    if (words.trim() !== '') return words;
  }
  return null;
}
