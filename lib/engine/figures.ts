import type { Settlement } from '../model/event.ts';
import type { AppointmentFact, AskFact, Figures, NotANo, PromiseFact } from '../model/figures.ts';
import { namesOf } from '../model/join.ts';
import type { WorkingTime } from '../model/workingTime.ts';
import type { Asked, Conversation } from './conversation.ts';
import type { Policy } from './policy.ts';
import { dueDayOf } from './promises.ts';
import { isByPerson, ofKind, type Happened, type Story } from './story.ts';
import { isMade } from './unreached.ts';
import { startOfDay } from './workingTime.ts';
import { dayOfNumber, numberOfDay } from './zone.ts';

type Settle = Happened<'settle'>;

/** The facts of a story that only figures are counted from (A8, C11, E7, E13, E15, E16, E17). */
export function figuresOf(story: Story, { asked }: Conversation, { workingTime }: Policy): Figures {
  const settled = lastWords(story);
  return {
    promises: ofKind(story, 'promise').flatMap((promise) =>
      promiseFact(promise, story, settled.get(promise.id), workingTime),
    ),
    appointments: ofKind(story, 'appointment').map((one) => appointmentFact(one, settled.get(one.id))),
    enquiries: ofKind(story, 'enquiry').map(({ id, at, stockKnown, answer }) => ({ id, at, stockKnown, answer })),
    overrides: [...ofKind(story, 'touch'), ...ofKind(story, 'mail')].flatMap(({ id, at, overrode }) =>
      overrode === undefined ? [] : [{ id, at }],
    ),
    asks: asked.map((ask) => askFact(ask, story, settled)),
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
function promiseFact(
  promise: Happened<'promise'>,
  story: Story,
  settle: Settle | undefined,
  time: WorkingTime,
): PromiseFact[] {
  const { id, at, by } = promise;
  if (by !== 'us' || (settle && VOID.has(settle.how))) return [];
  const dueBy = startOfDay(dayOfNumber(numberOfDay(dueDayOf(promise, time)) + 1), time.zone);
  const kept = settle !== undefined && settle.how !== 'missed';
  const mailedAt = mailedBy(promise, dueBy, story);
  return [{ id, at, dueBy, settledAt: settle?.at ?? null, kept, ...(mailedAt === null ? {} : { mailedAt }) }];
}

/** Our first mail by then in the conversation that the promise was made in; null: none, or nobody knows which it is. */
function mailedBy({ of, at }: Happened<'promise'>, dueBy: string, story: Story): string | null {
  const mails = of === undefined ? [] : ofKind(story, 'mail');
  const thread = mails.find((mail) => namesOf(mail).includes(of ?? ''))?.threadId ?? null;
  const isKeeping = (mail: Happened<'mail'>) =>
    mail.direction === 'out' && isByPerson(mail) && mail.threadId === thread;
  return thread === null
    ? null
    : (mails.find((mail) => isKeeping(mail) && mail.at > at && mail.at < dueBy)?.at ?? null);
}

/** Answered by what we said next; a question that we promised to find out is answered when that is kept (E14). */
function askFact({ id, text, at, answeredAt }: Asked, story: Story, settled: Map<string, Settle>): AskFact {
  const promise = ofKind(story, 'promise').find(({ by, what, at: made }) => by === 'us' && what === text && made >= at);
  const settle = promise && settled.get(promise.id);
  if (!promise || (settle && VOID.has(settle.how))) return { id, at, answeredAt };
  return { id, at, answeredAt: settle && settle.how !== 'missed' ? settle.at : null };
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
    if (event.kind === 'touch' && isMade(event)) left = NOT_A_NO.find((one) => one === event.disposition) ?? null;
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
