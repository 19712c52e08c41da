import type { ContactEvent, EventOf, MailEvent } from '../../../lib/model/event.ts';
import { ANNA } from '../events.ts';
import { saidIn, standing, when, type Said } from './facts.ts';
import { decide, sighted } from './opportunities.ts';
import { cameBack, decided, isDelivered, logged, mailed } from './quotes.ts';
import { blank, isPostponed, isTalk, type Told } from './record.ts';
import { nothingToAnswer, theirMail, touched } from './turn.ts';

const ACTS = ['touch', 'quote', 'decision', 'promise', 'appointment', 'enquiry'];

/** Tells the events of one person in order, the working time being in a zone. A retraction may name somebody else. */
export function tell(events: ContactEvent[], zone: string, person = ANNA): Told {
  const told = blank();
  const inForce = standing(events);
  const all = inForce.filter((event) => event.people.includes(person) || answersFor(person, event, inForce));
  const returned = returnedIn(all);
  const undelivered = new Set(returned.values());
  for (const event of all) {
    const said = event.kind === 'mail' ? saidIn(event, all) : null;
    const byPerson = said === null || said.automatic === null;
    const delivered = event.kind === 'mail' && said !== null && isDelivered(event, said);
    sighted(told, event, when(event), delivered, byPerson);
    told.person ||= byPerson;
    told.mailed ||= event.kind === 'mail';
    told.acted ||= ACTS.includes(event.kind);
    if (event.kind !== 'mail' || event.direction === 'in' || !undelivered.has(event.id))
      happened(told, event, said, zone, returned.has(event.id), !event.people.includes(person));
    else if (delivered && said) mailed(told, event, said, when(event), zone);
    cameBack(told, returned.get(event.id), when(event));
  }
  const settled = all.flatMap((event) => (event.kind === 'settle' ? [event.of] : []));
  told.promises = told.promises.filter(({ id }) => !settled.includes(id));
  told.appointments = told.appointments.filter(({ id }) => !settled.includes(id));
  return told;
}

/** A bounce speaks of our last mail in its conversation, or at all where it stands in none: that mail was no touch. */
function returnedIn(all: ContactEvent[]): Map<string, string> {
  const lost = new Map<string, string>();
  const mails = all.filter((event) => event.kind === 'mail');
  for (const [n, bounce] of mails.entries()) {
    if (bounce.direction === 'out' || saidIn(bounce, all).automatic !== 'bounce') continue;
    const sent = mails.slice(0, n).filter(({ direction }) => direction === 'out');
    const last = sent.findLast(({ threadId }) => bounce.threadId === null || threadId === bounce.threadId);
    if (last) lost.set(bounce.id, last.id);
  }
  return lost;
}

function happened(
  told: Told,
  event: ContactEvent,
  said: Said | null,
  zone: string,
  lost: boolean,
  beside: boolean,
): void {
  const at = when(event);
  if (beside) return colleague(told, event);
  if (lost) told.unreached = { at, nextOn: null };
  if (event.kind === 'mail' && said && event.direction === 'in') inbound(told, event, said, at);
  if (event.kind === 'mail' && said && event.direction === 'out') outbound(told, event, said, at, zone);
  if (event.kind === 'touch') touch(told, event, at);
  if (event.kind === 'quote') logged(told, event, at, zone);
  if (event.kind === 'decision') {
    decided(told, event, at);
    decide(told, event);
  }
  if (event.kind === 'promise') told.promises.push(event);
  if (event.kind === 'appointment') {
    told.appointments.push(event);
    told.bookings.push(event.seenAt);
  }
  if (event.kind === 'enquiry') enquiry(told, event, at);
  if (event.kind === 'settle') settle(told, event, at);
  if (event.kind === 'snooze') told.snooze = event;
  if (event.kind === 'rule') ruled(told, event);
}

/** Somebody else of their firm wrote in a conversation in which we had written to this person. */
function answersFor(person: string, event: ContactEvent, all: ContactEvent[]): boolean {
  if (event.kind !== 'mail' || event.direction !== 'in' || event.verdict?.automatic) return false;
  if (event.people[0]?.split('@')[1] !== person.split('@')[1]) return false;
  return all.some(
    (ours) =>
      ours.kind === 'mail' &&
      ours.direction === 'out' &&
      !ours.verdict?.automatic &&
      ours.threadId === event.threadId &&
      ours.people.includes(person) &&
      when(ours) < when(event),
  );
}

/** "Colleagues who answered": the clock runs with the one who wrote, and nobody chases the first. */
function colleague(told: Told, event: ContactEvent): void {
  const threadId = event.kind === 'mail' ? event.threadId : null;
  if (told.turn !== 'theirs' || !told.touches.some((made) => made.threadId === threadId)) return;
  told.quiet = true;
  told.holding = null;
}

function inbound(told: Told, mail: MailEvent, said: Said, at: string): void {
  if (said.automatic === 'out-of-office') told.away = { id: mail.id, at, day: said.returnsOn };
  if (said.automatic) return;
  theirMail(told, mail, said, at);
  word(told, at, true);
  const says = { id: mail.id, at, day: said.callBackOn?.from ?? null };
  if (said.holding) told.holding = { ...says, day: said.promise?.dueOn ?? says.day };
  else if (said.refusal === 'soft' || said.callBackOn) told.postponed = says;
  if (said.refusal === 'soft') told.noes.push(at);
  if (said.stop || said.refusal === 'hard') told.stop = at;
}

/** A human word of theirs is the last one: what they said before it, and what our machine knew, is over. */
function word(told: Told, at: string, mail: boolean): void {
  told.words.push({ at, mail });
  Object.assign(told, {
    holding: null,
    postponed: null,
    away: null,
    met: null,
    unreached: null,
    agreed: null,
    stock: [],
  });
}

/** "Nor does an outbound mail that asks nothing start a chase outside a cadence." */
function outbound(told: Told, mail: MailEvent, said: Said, at: string, zone: string): void {
  if (said.automatic) return;
  const delivered = isDelivered(mail, said);
  const inTalk = told.touches.some(({ talk, at: made }) => talk || told.words.some((theirs) => theirs.at > made));
  const firstAnswer = told.heard.length > 0 && !inTalk;
  const running = told.turn === 'theirs' && !told.quiet;
  const asks = said.asks === null || said.asks.length > 0;
  if (told.agreed?.day === null) told.agreed = null;
  const { id, threadId } = mail;
  touched(told, { id, at, channel: 'mail', threadId, talk: false, nextOn: null });
  told.quiet = !(asks || delivered || firstAnswer || running);
  if (delivered) mailed(told, mail, said, at, zone);
}

function touch(told: Told, event: EventOf<'touch'>, at: string): void {
  const { id, channel, disposition, nextOn } = event;
  if (nextOn !== null) told.snooze = null;
  // Neither came to this person: no touch (A2).
  if (disposition === 'bounced' || disposition === 'wrongPerson') {
    told.unreached = { at, nextOn };
    return;
  }
  talkOrTry(told, { id, at, channel, talk: isTalk(disposition), nextOn });
  if (disposition === 'meetingSet') told.agreed = { id, at, day: nextOn };
  if (isPostponed(disposition)) told.postponed = { id, at, day: nextOn };
  if (channel === 'visit' && disposition === 'connected') told.met = { id, at, day: null };
  if (disposition === 'softNo') told.noes.push(at);
  if (disposition === 'hardNo') told.doNotContact = true;
}

function talkOrTry(told: Told, made: Omit<Told['touches'][number], 'answers' | 'threadId'>): void {
  if (told.agreed?.day === null) told.agreed = null;
  touched(told, { ...made, threadId: null });
  if (!made.talk) return;
  word(told, made.at, false);
  told.stop = null;
}

/** An answered enquiry is a contact by a person (A8); a mail of theirs that waits still waits. */
function enquiry(told: Told, { id, answer }: EventOf<'enquiry'>, at: string): void {
  if (answer === null) return;
  const made = { id, at, channel: 'call', threadId: null, talk: true, nextOn: null };
  if (told.turn === 'ours') told.touches.push({ ...made, answers: false });
  else talkOrTry(told, made);
  if (answer !== 'callback') return;
  told.stock.push({ id, at, day: null });
  told.enquiries.push({ id, backAt: null });
}

/** "Answered elsewhere" is a talk of ours with them; a meeting that was held starts a cadence. */
function settle(told: Told, { id, of, how, channel }: EventOf<'settle'>, at: string): void {
  if (how === 'answeredElsewhere' && told.heard.some((mail) => mail.id === of)) {
    const { postponed } = told;
    talkOrTry(told, { id, at, channel: channel ?? 'call', talk: true, nextOn: null });
    // An answer does not take back their "later" (C11).
    told.postponed = postponed;
  }
  told.stock = told.stock.filter((left) => left.id !== of);
  if (how !== 'backInStock') told.enquiries = told.enquiries.filter((left) => left.id !== of);
  for (const left of told.enquiries) if (left.id === of) left.backAt = at;
  if (how === 'nothingToAnswer') nothingToAnswer(told, of, at);
  const held = told.appointments.find((appointment) => appointment.id === of);
  if (held && (how === 'kept' || how === 'late')) {
    told.met = { id: of, at: when(held), day: null };
    told.quiet = false;
  }
}

function ruled(told: Told, { rule }: EventOf<'rule'>): void {
  if (rule === 'doNotContact' || rule === 'contactAgain') {
    told.doNotContact = rule === 'doNotContact';
    told.stop = null;
  }
  // How a plan shifts by a pause is no row of the requirements.
  if (rule === 'pause') told.disputes.add('paused');
  if (rule === 'prospect' || rule === 'notAProspect') told.rule = rule;
  if (rule === 'prospect' || rule === 'takeUp') told.acted = true;
}
