import { domainOf, parseAddress } from '../model/address.ts';
import type { Verdict } from '../model/event.ts';
import { isFreeMail } from '../model/freeMail.ts';
import type { PageMessage } from '../model/reading.ts';

type People = Map<string, string | null>;

/** Whom a mail to us is about, and who wrote it when that is not all of them. */
export interface Concerned {
  people: People;
  from?: string;
}

/**
 * A mail to us is about its sender; in a conversation also about colleagues of the sender whom we had written to: they
 * were answered for. A bounce is about those it did not reach.
 * @param writtenTo who our mails of this conversation went to
 */
export function concerned(sender: People, writtenTo: People, message: PageMessage, verdict: Verdict | null): Concerned {
  const kind = verdict?.automatic;
  if (kind === 'bounce' || kind === 'delay') return { people: notReached(sender, writtenTo, message) };
  const from = [...sender.keys()][0];
  const colleagues = [...writtenTo].filter(([address]) => from !== undefined && isColleague(address, from));
  return kind || from === undefined || colleagues.length === 0
    ? { people: sender }
    : { people: new Map([...sender, ...colleagues]), from };
}

/** Those the notice names; all we wrote to, where it names nobody we know. */
function notReached(sender: People, writtenTo: People, { body }: PageMessage): People {
  const text = body?.slice(0, LONGEST_NOTICE).toLowerCase() ?? '';
  const named = [...writtenTo].filter(([address]) => text.includes(address));
  if (named.length > 0) return new Map(named);
  return writtenTo.size > 0 ? writtenTo : sender;
}

/** UTF-16 units: the address stands at the head of a notice. */
const LONGEST_NOTICE = 20_000;

function isColleague(address: string, from: string): boolean {
  const domain = domainOf(address);
  return address !== from && parseAddress(address) !== null && domain === domainOf(from) && !isFreeMail(domain);
}
