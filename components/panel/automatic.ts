import { namesOf } from '../../lib/model/join.ts';
import type { ContactEvent, MailEvent } from '../../lib/model/event.ts';
import type { HistoryLine } from '../../lib/model/view.ts';

/** Which of their mails a machine wrote: as the detectors found it, or as the rep said. */

/** By every name of a mail, the rep's newest word: a machine's, or not. */
export type Judged = ReadonlyMap<string, boolean>;

/** What the rep said of the mails in a history, which is told newest first. */
export function judgedIn(history: HistoryLine[]): Judged {
  const words = history.flatMap(({ event, retractedBy }) => {
    if (event.kind !== 'settle' || event.finding !== 'automatic' || retractedBy.length > 0) return [];
    return [[event.of, event.how === 'confirmed'] as const];
  });
  return new Map(words.reverse());
}

/** Was it written by a machine, as far as is known? */
export function isMachine(mail: MailEvent, judged: Judged): boolean {
  const said = namesOf(mail).map((name) => judged.get(name));
  return said.find((word) => word !== undefined) ?? Boolean(mail.verdict?.automatic);
}

/** Their newest mail that counts as a person's: what "that was an automatic reply" is said of. */
export function latestReply(history: HistoryLine[]): MailEvent | null {
  const judged = judgedIn(history);
  const isReply = (event: ContactEvent): event is MailEvent =>
    event.kind === 'mail' && event.direction === 'in' && !isMachine(event, judged);
  return (
    (history.find(({ event, retractedBy }) => retractedBy.length === 0 && isReply(event))?.event as MailEvent) ?? null
  );
}
