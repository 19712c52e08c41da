import { parseAddress, parsePhone, type PersonRef } from '../model/address.ts';
import type { ContactEvent } from '../model/event.ts';
import type { Command } from '../model/wire.ts';

/**
 * A click of the rep as events. Ids come from the click, so that the same click sent twice is one event.
 * `by` is always the rep: nothing else may command.
 */
export function eventsOfCommand(command: Command, at: string, zone: string): ContactEvent[] {
  const { click } = command;
  const base = { at, seenAt: at, zone, by: 'rep' };
  switch (command.do) {
    case 'log': {
      const { key, name, channel, disposition, nextOn, note, overrode } = command;
      const about = { people: peopleOf(command), ...(name ? { names: { [key]: name } } : {}) };
      const said = { channel, disposition, nextOn, note, ...(overrode ? { overrode } : {}) };
      return [{ ...base, ...about, ...said, id: `touch|${click}`, kind: 'touch' }];
    }
    case 'snooze': {
      const { until, endsOnReply } = command;
      return aboutEach(command.keys, `snooze|${click}`, { ...base, kind: 'snooze', until, endsOnReply });
    }
    case 'rule': {
      const { rule, value = null } = command;
      return aboutEach(command.keys, `rule|${click}`, { ...base, kind: 'rule', rule, value });
    }
    case 'undo':
      // By its place, not by what it takes back: taking back and bringing back in turns would make longer and longer ids.
      return command.of.map((of, place) => ({
        ...base,
        id: `retract|${click}|${place}`,
        kind: 'retract' as const,
        people: [],
        of,
      }));
    case 'promise': {
      const { do: kind, key, click: _click, ...promised } = command;
      return [{ ...base, ...promised, by: 'us', id: `${kind}|${click}`, kind, people: [key] }];
    }
    case 'appointment':
    case 'enquiry':
    case 'settle': {
      const { do: kind, key, click: _click, ...said } = command;
      return [{ ...base, ...said, id: `${kind}|${click}`, kind, people: [key] } as ContactEvent];
    }
    case 'decide': {
      const { do: _do, key, click: _click, ...decided } = command;
      return [{ ...base, ...decided, id: `decision|${click}`, kind: 'decision', people: [key] }];
    }
  }
}

/** One event for each of several people. */
function aboutEach(keys: string[], id: string, event: object): ContactEvent[] {
  return keys.map((key) => ({ ...event, id: `${id}|${key}`.slice(0, 512), people: [key] }) as unknown as ContactEvent);
}

function peopleOf(command: Extract<Command, { do: 'log' }>): PersonRef[] {
  const phone = command.phone ? parsePhone(command.phone) : null;
  return phone && phone !== command.key ? [command.key, phone].sort() : [command.key];
}

/** Who a command is about. An undo names events, not people. */
export function keysOf(command: Command): PersonRef[] {
  return 'keys' in command ? command.keys : [command.key];
}

/** Is this a reference that a fact may be about: an address, a phone, a name of ours, or a domain in a rule? */
export function isReference(ref: string): boolean {
  if (ref.startsWith('@')) return /^@[^\s@]+\.[^\s@]+$/.test(ref);
  return parseAddress(ref) === ref || /^tel:\+?\d{5,15}$/.test(ref) || /^id:[\w-]{1,64}$/.test(ref);
}
