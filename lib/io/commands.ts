import { parseAddress, parsePhone, type PersonRef } from '../model/address.ts';
import type { ContactEvent } from '../model/event.ts';
import type { Command } from '../model/wire.ts';

/**
 * A click of the rep as events. Ids come from the click, so that the same click sent twice is one event.
 * `by` is always the rep: nothing else may command.
 */
export function eventsOfCommand(command: Command, at: string, zone: string): ContactEvent[] {
  const base = { at, seenAt: at, zone, by: 'rep' };
  switch (command.do) {
    case 'log':
      return [
        {
          ...base,
          id: `touch|${command.click}`,
          kind: 'touch',
          people: peopleOf(command),
          ...(command.name ? { names: { [command.key]: command.name } } : {}),
          channel: command.channel,
          disposition: command.disposition,
          nextOn: command.nextOn,
          note: command.note,
        },
      ];
    case 'snooze':
      return [
        {
          ...base,
          id: `snooze|${command.click}`,
          kind: 'snooze',
          people: [command.key],
          until: command.until,
          endsOnReply: command.endsOnReply,
        },
      ];
    case 'rule':
      return command.keys.map((key) => ({
        ...base,
        id: `rule|${command.click}|${key}`,
        kind: 'rule' as const,
        people: [key],
        rule: command.rule,
        value: null,
      }));
    case 'settle':
      return [
        {
          ...base,
          id: `settle|${command.click}`,
          kind: 'settle',
          people: [command.key],
          of: command.of,
          how: command.how,
        },
      ];
    case 'undo':
      // By its place, not by what it takes back: taking back and bringing back in turns would make longer and longer ids.
      return command.of.map((of, place) => ({
        ...base,
        id: `retract|${command.click}|${place}`,
        kind: 'retract' as const,
        people: [],
        of,
      }));
  }
}

function peopleOf(command: Extract<Command, { do: 'log' }>): PersonRef[] {
  const phone = command.phone ? parsePhone(command.phone) : null;
  return phone && phone !== command.key ? [command.key, phone].sort() : [command.key];
}

/** Who a command is about. An undo names events, not people. */
export function keysOf(command: Command): PersonRef[] {
  if (command.do === 'rule') return command.keys;
  return [command.key];
}

/** Is this a reference that a fact may be about: an address, a phone, a name of ours, or a domain in a rule? */
export function isReference(ref: string): boolean {
  if (ref.startsWith('@')) return /^@[^\s@]+\.[^\s@]+$/.test(ref);
  return parseAddress(ref) === ref || /^tel:\+?\d{5,15}$/.test(ref) || /^id:[\w-]{1,64}$/.test(ref);
}
