import type { Appointment, OpenEnquiry, OpenPromise, Question } from '../model/prospect.ts';
import type { Conversation } from './conversation.ts';
import type { Policy } from './policy.ts';
import { ofKind, type Happened, type Story } from './story.ts';
import { dismissalsIn, promiseFrom } from './promises.ts';

/** What was said that has a day: promises, appointments, enquiries, and what a detector thinks was one of them. */
export interface Commitments {
  promises: OpenPromise[];
  appointments: Appointment[];
  enquiries: OpenEnquiry[];
  questions: Question[];
}

/** How many questions one person may raise: the newest. */
const QUESTIONS = 3;

export function commitmentsOf(story: Story, talk: Conversation, policy: Policy): Commitments {
  const settled = settlementsIn(story);
  const dismissed = dismissalsIn(story);
  return {
    promises: ofKind(story, 'promise')
      .filter(isOpen(settled))
      .map((promise) => promiseFrom(promise, dismissed, policy)),
    appointments: ofKind(story, 'appointment').filter(isOpen(settled)).map(appointmentFrom),
    enquiries: enquiriesIn(story, talk),
    questions: questionsIn(story, talk),
  };
}

function settlementsIn(story: Story): Set<string> {
  return new Set(
    ofKind(story, 'settle')
      .filter(({ how }) => how !== 'dismissed')
      .map(({ of }) => of),
  );
}

function isOpen(settled: Set<string>) {
  return ({ id }: { id: string }) => !settled.has(id);
}

function appointmentFrom({
  id,
  at,
  place,
  directions,
  todo,
  phone,
  travelMinutes,
}: Happened<'appointment'>): Appointment {
  return { id, at, place, directions, todo, phone, travelMinutes };
}

/** Call-backs for a product that was out of stock (A9); any other answer closes the enquiry. */
function enquiriesIn(story: Story, { touches }: Conversation): OpenEnquiry[] {
  const back = new Map(ofKind(story, 'settle').map((settle) => [settle.of, settle]));
  return ofKind(story, 'enquiry')
    .filter(({ id, answer }) => answer === 'callback' && (back.get(id)?.how ?? 'backInStock') === 'backInStock')
    .map(({ id, product, phone, at }) => ({ id, product, phone: phone ?? null, at, backAt: back.get(id)?.at ?? null }))
    .filter(({ backAt }) => backAt === null || !touches.some(({ at }) => at > backAt));
}

/** What the rep is to be asked: a stop first, then promises of ours, meetings and what a detector was unsure of. */
function questionsIn(story: Story, talk: Conversation): Question[] {
  const made = new Set(ofKind(story, 'promise').flatMap(({ of }) => of ?? []));
  const said = new Set(ofKind(story, 'settle').flatMap(({ of, finding }) => (finding ? [`${of}|${finding}`] : [])));
  const booked = ofKind(story, 'appointment').map(({ seenAt }) => seenAt);
  const questions: Question[] = [];
  for (const mail of ofKind(story, 'mail')) {
    const ask = (finding: Question['finding'], day: string | null) => {
      const id = `${mail.id}|${finding}`;
      if (!said.has(id))
        questions.push({ id, finding, event: mail.id, at: mail.at, words: wordsFor(mail, finding), day });
    };
    const { verdict } = mail;
    if (verdict?.automatic) continue;
    if (mail.direction === 'out' && verdict?.promise && !made.has(mail.id)) ask('promise', verdict.promise.dueOn);
    if (verdict?.meeting?.status === 'set' && verdict.meeting.at && !booked.some((at) => at > mail.at)) {
      ask('meeting', verdict.meeting.at);
    }
    const isLatest = mail.direction === 'in' && mail.at === talk.lastInboundAt;
    for (const finding of mail.inDoubt) {
      if (finding === 'promise' ? !made.has(mail.id) : isLatest) ask(finding, null);
    }
  }
  if (talk.stop) {
    const { event, at, finding, words } = talk.stop;
    questions.push({ id: `${event}|${finding}`, finding, event, at, words, day: null });
  }
  const decision = ofKind(story, 'decision').at(-1);
  if (decision && mayBeLease(decision)) {
    const { id, at } = decision;
    questions.push({
      id: `${id}|leaseTerm`,
      finding: 'leaseTerm',
      event: id,
      at,
      words: decision.reason ?? '',
      day: null,
    });
  }
  return questions.slice(-QUESTIONS);
}

/** Lost to a lease of unknown length: asked once ("Lease dates when the term is unknown"). */
function mayBeLease({ outcome, dealType, termMonths }: Happened<'decision'>): boolean {
  return outcome === 'lost' && dealType === 'lease' && !termMonths;
}

function wordsFor({ verdict }: Happened<'mail'>, finding: Question['finding']): string {
  const words = finding === 'leaseTerm' || finding === 'appointment' ? '' : verdict?.words?.[finding];
  return words ?? (finding === 'automatic' ? (verdict?.evidence ?? '') : '');
}
