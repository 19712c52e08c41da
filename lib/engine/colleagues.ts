import { domainOf, type PersonRef } from '../model/address.ts';
import { momentOf, type ContactEvent, type MailEvent } from '../model/event.ts';
import { isFreeMail } from '../model/freeMail.ts';

/**
 * Mails of theirs that answer for a colleague whom we had written to in the same conversation, by that colleague: the
 * clock is taken over, whether a page said so or the mails came one by one, in any order.
 */
export function answeredFor(events: ContactEvent[]): Map<PersonRef, MailEvent[]> {
  const mails = events.filter((event) => event.kind === 'mail' && event.threadId !== null) as MailEvent[];
  const writtenTo = firstWritten(mails);
  const answers = new Map<PersonRef, MailEvent[]>();
  for (const mail of mails) {
    const from = senderOf(mail);
    if (from === null) continue;
    for (const [ref, since] of writtenTo.get(mail.threadId ?? '') ?? []) {
      if (mail.people.includes(ref) || !isColleague(ref, from) || momentIn(mail) <= since) continue;
      const answer = { ...mail, from, people: [...mail.people, ref].sort() };
      answers.set(ref, [...(answers.get(ref) ?? []), answer]);
    }
  }
  return answers;
}

/** To whom we wrote in each conversation, and since when. */
function firstWritten(mails: MailEvent[]): Map<string, Map<PersonRef, number>> {
  const writtenTo = new Map<string, Map<PersonRef, number>>();
  for (const mail of mails) {
    if (mail.direction !== 'out' || mail.verdict?.automatic) continue;
    const people = writtenTo.get(mail.threadId ?? '') ?? new Map<PersonRef, number>();
    for (const ref of mail.people) people.set(ref, Math.min(people.get(ref) ?? Infinity, momentIn(mail)));
    writtenTo.set(mail.threadId ?? '', people);
  }
  return writtenTo;
}

function momentIn(mail: MailEvent): number {
  return Date.parse(momentOf(mail));
}

/** Who wrote this mail of theirs; null: a machine did, or we. */
export function senderOf({ direction, verdict, from, people }: MailEvent): PersonRef | null {
  return direction === 'in' && !verdict?.automatic ? (from ?? people[0] ?? null) : null;
}

/** Of one firm; a provider of free mail is none. */
export function isColleague(ref: PersonRef, of: PersonRef): boolean {
  const domain = domainOf(ref);
  return ref !== of && domain !== '' && domain === domainOf(of) && !isFreeMail(domain);
}
