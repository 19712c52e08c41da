import type { Channel, Disposition } from '../../lib/model/event.ts';
import type { Prospect } from '../../lib/model/prospect.ts';

/** A touch as the rep is filling it in. */
export interface LogDraft {
  channel: Channel;
  disposition: Disposition;
  /** A calendar day, or '' for "as planned". */
  nextOn: string;
  note: string;
}

/** What is most likely, so that saving is one key: the planned channel, and what usually comes of it. */
export function firstDraft(prospect: Pick<Prospect, 'next'> | null, onPage: 'mail' | 'crm'): LogDraft {
  const planned = prospect?.next?.channel ?? 'call';
  // Mails are seen by themselves in Gmail: what is logged by hand on a CRM page is nearly always a call.
  const channel = onPage === 'crm' && planned === 'mail' ? 'call' : planned;
  return { channel, disposition: usualOutcome(channel), nextOn: '', note: '' };
}

/** A talk reaches them, something written does not know yet. */
export function usualOutcome(channel: Channel): Disposition {
  return channel === 'call' || channel === 'visit' ? 'connected' : 'noResponse';
}

/** Changing the channel changes the outcome along, unless the rep already chose one. */
export function withChannel(draft: LogDraft, channel: Channel): LogDraft {
  const untouched = draft.disposition === usualOutcome(draft.channel);
  return { ...draft, channel, disposition: untouched ? usualOutcome(channel) : draft.disposition };
}

/** "Call back on a day" needs the day; everything else can be saved as it is. */
export function lacksDay({ disposition, nextOn }: LogDraft): boolean {
  return disposition === 'callBackOn' && nextOn === '';
}
