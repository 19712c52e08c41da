import type { ContactEvent, EventOf, FindingName, MailEvent } from '../../../lib/model/event.ts';

/** Design law 3: sorted by (`at`, else first seen; then id); a retraction holds whichever arrives first. */
export function standing(events: ContactEvent[]): ContactEvent[] {
  const retracts = events.filter((event) => event.kind === 'retract');
  const gone = (id: string): boolean => retracts.some((retract) => retract.of === id && !gone(retract.id));
  return events
    .filter((event) => event.kind !== 'retract' && !gone(event.id))
    .sort((a, b) => compare(when(a), when(b)) || compare(a.id, b.id));
}

/** With milliseconds, so that the texts sort. */
export const when = (event: ContactEvent) => new Date(event.at ?? event.seenAt).toISOString();
export const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** What a mail says once the rep's word is in: `notSo` takes a finding away, an unsure one waits for `confirmed`. */
export interface Said {
  automatic: string | null;
  returnsOn: string | null;
  refusal: 'soft' | 'hard' | null;
  stop: boolean;
  /** The rep has confirmed the stop or the refusal: "the rep's click makes it do-not-contact". */
  sworn: boolean;
  callBackOn: { from: string; to: string } | null;
  holding: boolean;
  promise: { what: string; dueOn: string | null } | null;
  meeting: { status: 'proposed' | 'set' | 'cancelled'; at: string | null } | null;
  thanks: boolean;
  /** Null: the text was not in sight. */
  asks: string[] | null;
  quote: MailEvent['quote'];
  answered: EventOf<'settle'> | null;
}

/** "It pauses and asks; it never decides for good": findings less what is unsure or denied. */
export function saidIn(mail: MailEvent, all: ContactEvent[]): Said {
  const settles = all.filter((event) => event.kind === 'settle').filter(({ of }) => of === mail.id);
  const word = (finding: FindingName) =>
    settles.filter((s) => (s.how === 'confirmed' || s.how === 'notSo') && s.finding === finding).at(-1)?.how;
  const { verdict } = mail;
  const holds = (finding: FindingName) =>
    word(finding) === 'confirmed' || (word(finding) !== 'notSo' && !verdict?.unsure?.includes(finding));
  const found = <T>(finding: FindingName, value: T, none: T) => (holds(finding) ? value : none);
  const refusal = found('refusal', verdict?.refusal ?? null, null);
  const stop = found('stop', verdict?.stop ?? false, false);
  return {
    automatic: found('automatic', verdict?.automatic ?? null, null),
    returnsOn: found('automatic', verdict?.returnsOn ?? null, null),
    refusal,
    stop,
    sworn: (stop && word('stop') === 'confirmed') || (refusal === 'hard' && word('refusal') === 'confirmed'),
    callBackOn: found('callBackOn', verdict?.callBackOn ?? null, null),
    holding: found('holding', verdict?.holding ?? false, false),
    promise: found('promise', verdict?.promise ?? null, null),
    meeting: found('meeting', verdict?.meeting ?? null, null),
    thanks: found('thanks', verdict?.thanks ?? false, false),
    asks: verdict ? (verdict.asks ?? null) : null,
    quote: found('quote', mail.quote, null),
    answered: settles.findLast(({ how }) => how === 'answeredElsewhere' || how === 'nothingToAnswer') ?? null,
  };
}
