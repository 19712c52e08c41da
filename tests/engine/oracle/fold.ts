import type { ContactEvent, EventOf, MailEvent } from '../../../lib/model/event.ts';
import { dayOf } from './calendar.ts';
import { saidIn, standing, when, type Said } from './facts.ts';
import { close, current, open } from './opportunities.ts';
import { decided, followedUp, logged, mailed } from './quotes.ts';
import { blank, isTalk, type Told } from './record.ts';
import { answeredElsewhere, bounced, ourMail, ourTouch, theirMail } from './turn.ts';

const start = (told: Told, cadence: string, at: string, day: string | null = null) =>
  told.starts.push({ cadence, at, day });

/** Tells one person's events in order. */
export function tell(events: ContactEvent[]): Told {
  const told = blank();
  const all = standing(events);
  for (const event of all) {
    const at = when(event);
    if (event.kind === 'mail') mail(told, event, saidIn(event, all), at);
    if (event.kind === 'touch') touch(told, event, at);
    if (event.kind === 'quote') (open(told, at), logged(told, event, at), start(told, 'quoteSent', at));
    if (event.kind === 'decision') decision(told, event, at);
    if (event.kind === 'promise') (open(told, at), told.promises.push({ ...event }));
    if (event.kind === 'appointment') (open(told, at), told.appointments.push({ id: event.id, at }));
    if (event.kind === 'settle') settle(told, event, at);
    if (event.kind === 'snooze') told.snooze = event;
    if (event.kind === 'rule') rule(told, event);
  }
  return told;
}

function mail(told: Told, event: MailEvent, said: Said, at: string): void {
  open(told, at);
  if (event.direction === 'out') return outbound(told, event, said, at);
  if (said.automatic === 'bounce') return bounced(told, at);
  if (said.automatic === 'out-of-office') start(told, 'outOfOffice', at, said.returnsOn);
  if (said.automatic) return;
  theirMail(told, said, at);
  word(told, at, true);
  if (said.refusal === 'soft') no(told, at);
  if (said.stop || said.refusal === 'hard') told.paused = true;
  if (said.sworn) told.doNotContact = true;
  if (said.callBackOn) start(told, 'callBack', at, said.callBackOn.from);
  if (said.holding) start(told, 'holding', at, said.promise?.dueOn ?? said.callBackOn?.from ?? null);
}

function outbound(told: Told, event: MailEvent, said: Said, at: string): void {
  if (said.automatic) return;
  const first = told.touches.length === 0 && told.words.length === 0;
  followedUp(told, at);
  ourMail(told, said, at);
  count(told, { at, channel: 'mail', talk: false, id: event.id });
  if (mailed(told, event, said, at)) start(told, 'quoteSent', at);
  else if (first || !told.quiet) start(told, 'cold', at);
}

/** A human word of theirs ends every chase ("stops: any human reply") and the rep's chosen day. */
function word(told: Told, at: string, byMail: boolean): void {
  if (told.firstInbound === null && byMail) start(told, 'inboundLead', at);
  told.firstInbound ??= byMail ? at : null;
  open(told, at).firstInboundAt ??= at;
  told.words.push({ at, mail: byMail });
  told.bouncedAt = null;
  told.chosenDay = null;
}

/** E11: soft no's count; the second detected one is a hard no, and a hard no pauses until the rep has spoken. */
function no(told: Told, at: string): void {
  const opp = open(told, at);
  opp.noes += 1;
  if (opp.noes >= 2) told.paused = true;
  start(told, 'notNow', at);
}

function count(told: Told, made: Told['touches'][number]): void {
  open(told, made.at).touches += 1;
  told.touches.push(made);
  told.chosenDay = null;
}

function touch(told: Told, event: EventOf<'touch'>, at: string): void {
  followedUp(told, at);
  ourTouch(told, event, at);
  count(told, { at, channel: event.channel, talk: isTalk(event.disposition), id: event.id });
  if (isTalk(event.disposition)) told.words.push({ at, mail: false });
  told.chosenDay = event.nextOn;
  if (event.disposition === 'softNo') (current(told)!.noes += 1);
  if (event.disposition === 'softNo' || event.disposition === 'notNow') start(told, 'notNow', at, event.nextOn);
  if (event.disposition === 'hardNo') told.doNotContact = true;
  if (event.disposition === 'meetingSet') start(told, 'meetingSet', at);
}

function decision(told: Told, event: EventOf<'decision'>, at: string): void {
  open(told, at);
  decided(told, event);
  const pending = told.quotes.some(({ state }) => state === 'open');
  if (event.quoteId !== null && pending) return;
  close(told, event, at);
  told.decision = event;
  if (event.outcome === 'won') start(told, 'customer', at);
  else if (event.outcome !== 'disqualified')
    start(told, (event.termMonths ?? 0) >= 12 ? 'lostLease' : 'lostNoTerm', at, event.signedOn ?? dayOf(at, 'UTC'));
}

function settle(told: Told, event: EventOf<'settle'>, at: string): void {
  if (event.how === 'answeredElsewhere') {
    followedUp(told, at);
    answeredElsewhere(told, at);
    count(told, { at, channel: event.channel ?? 'message', talk: false, id: event.id });
  }
  if (event.how === 'notSo' && (event.finding === 'stop' || event.finding === 'refusal')) told.paused = false;
  told.promises = told.promises.filter(({ id }) => id !== event.of || event.how !== 'kept');
  const held = told.appointments.some(({ id }) => id === event.of);
  told.appointments = told.appointments.filter(({ id }) => id !== event.of);
  if (held && (event.how === 'kept' || event.how === 'late')) start(told, 'afterMeeting', at);
}

function rule(told: Told, event: EventOf<'rule'>): void {
  if (event.rule === 'doNotContact') told.doNotContact = true;
  if (event.rule === 'contactAgain') told.doNotContact = false;
  if (event.rule === 'pause') told.paused = true;
  if (event.rule === 'resume') told.paused = false;
  if (event.rule === 'notAProspect') told.ignored = true;
  if (event.rule === 'prospect' || event.rule === 'takeUp') told.ignored = false;
}
