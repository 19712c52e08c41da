import type { Line } from '../../lib/model/view.ts';
import { personName } from '../../lib/io/phrases.ts';
import { t } from '../../lib/io/words.ts';
import type { Fate, Order } from './actions.ts';
import type { LogDraft } from './logDraft.ts';

/** What a button asks of the background, and how it is told afterwards. */
export type Deed = [order: Order, deed: string, fate?: Fate];

/**
 * They were reached by phone. Where an answer is owed, that settles their mail; else it is a call of ours.
 */
export function answeredByPhone({ prospect }: Pick<Line, 'prospect'>): Deed {
  const { key, turn, turnEvent } = prospect;
  const done = t('doneAnswered', personName(prospect));
  if (turn === 'ours' && turnEvent) return [{ do: 'settle', key, of: turnEvent, how: 'answeredElsewhere' }, done];
  return [{ do: 'log', key, channel: 'call', disposition: 'connected', nextOn: null, note: null }, done];
}

/** The rep says who somebody, or a whole domain, is. */
export function sortAs(rule: 'prospect' | 'notAProspect', keys: string[], name: string): Deed {
  return [{ do: 'rule', keys, rule }, t(rule === 'prospect' ? 'doneProspect' : 'doneNotAProspect', name)];
}

/**
 * A touch that the rep has filled in; the name and phone of somebody who was not known before go along, and so does the
 * warning of the pester guard that she went past (E17).
 */
export function logged(
  who: { key: string; name?: string; phone?: string },
  name: string,
  draft: LogDraft,
  overrode?: string,
): Deed {
  const { channel, disposition, nextOn, note } = draft;
  const said = { channel, disposition, nextOn: nextOn || null, note: note.trim() || null };
  const order: Order = { do: 'log', ...who, ...said, ...(overrode ? { overrode } : {}) };
  return [order, t('doneLog', name, t(`disposition_${disposition}`))];
}

/** Hidden until work begins on that day; a reply ends it early, unless it is to stay away whatever comes. */
export function snoozed(key: string, name: string, until: string, day: string, endsOnReply = true): Deed {
  const done = t(endsOnReply ? 'doneSnooze' : 'doneSnoozeStays', name, day);
  return [{ do: 'snooze', keys: [key], until, endsOnReply }, done];
}

/** Takes one event back. */
export function takenBack(key: string, id: string, what: string): Deed {
  return [{ do: 'undo', key, of: [id] }, what, 'takenBack'];
}

/** Brings an event back: what took it back is taken back itself. */
export function broughtBack(key: string, retractedBy: string[], what: string): Deed {
  return [{ do: 'undo', key, of: retractedBy }, what, 'broughtBack'];
}
