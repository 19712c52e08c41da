import { domainOf, type PersonRef } from '../model/address.ts';
import type { ContactEvent, MailEvent } from '../model/event.ts';
import { isFreeMail } from '../model/freeMail.ts';

/**
 * Mails of theirs that answer for a colleague whom we had written to in the same conversation, by that colleague: the
 * clock is taken over, whether a page said so or the mails came one by one, in any order.
 */
export function answeredFor(events: ContactEvent[]): Map<PersonRef, MailEvent[]> {
  const writtenTo = new Map<string, Set<PersonRef>>();
  for (const event of events) {
    if (event.kind !== 'mail' || event.direction !== 'out' || event.threadId === null) continue;
    const people = writtenTo.get(event.threadId) ?? new Set();
    for (const ref of event.people) people.add(ref);
    writtenTo.set(event.threadId, people);
  }
  const answers = new Map<PersonRef, MailEvent[]>();
  for (const mail of events) {
    const from = mail.kind === 'mail' ? senderOf(mail) : null;
    if (mail.kind !== 'mail' || from === null) continue;
    for (const ref of writtenTo.get(mail.threadId ?? '') ?? []) {
      if (mail.people.includes(ref) || !isColleague(ref, from)) continue;
      const answer = { ...mail, from, people: [...mail.people, ref].sort() };
      answers.set(ref, [...(answers.get(ref) ?? []), answer]);
    }
  }
  return answers;
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
