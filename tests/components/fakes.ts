import { act } from '@testing-library/react';
import type { Prospect } from '../../lib/model/prospect.ts';
import type { Line, Outlook, PersonView, Today } from '../../lib/model/view.ts';
import type { Command } from '../../lib/model/wire.ts';
import type { WorkingTime } from '../../lib/model/workingTime.ts';
import type { Commander, ManyCommander } from '../../components/shared/actions.ts';
import { sampleProspect } from '../sampleProspect.ts';

/** People and lists that only the tests of the screens know. It is always Thursday, 14 May 2026, 14:20 in Berlin. */
export const NOW = '2026-05-14T12:20:00.000Z';
export const WORKING: WorkingTime = { zone: 'Europe/Berlin', days: [1, 2, 3, 4, 5], from: 540, to: 1020, holidays: [] };

export function prospect(part: Partial<Prospect> = {}): Prospect {
  return sampleProspect(part.key ?? 'anna@acme.example', '2026-05-10T08:00:00.000Z', {
    name: 'Anna Kovács',
    company: 'Acme',
    turnEvent: 'mail|1',
    turnThread: 'gmail|rep@ours.example|t1',
    dueAt: '2026-05-14T07:00:00.000Z',
    lane: 'touch',
    next: {
      channel: 'call',
      cadence: 'cold',
      step: 2,
      steps: 5,
      reason: { code: 'nextTry', values: { n: 2, of: 5 } },
      skipped: [],
    },
    ...part,
  });
}

const FRESH = { readAt: '2026-05-14T07:12:00.000Z', fresh: true, threadUrl: 'https://mail.example/t1' };
export const STALE = { readAt: '2026-05-12T12:02:00.000Z', fresh: false, threadUrl: 'https://mail.example/t1' };

/** What the rules say of a quote that nobody asked about in time. */
export const expiredQuote: Line['nudge'] = {
  key: 'anna@acme.example',
  rule: 'quoteExpiring',
  evidence: {
    event: 'mail|1',
    reason: { code: 'quoteExpired', values: { day: '2026-05-08' } },
    dueAt: '2026-05-14T07:00:00.000Z',
    skipped: [],
    resetAt: null,
  },
};

export function line(part: Partial<Prospect> = {}, more: Partial<Line> = {}): Line {
  const person = prospect(part);
  const since = person.turnSince ?? NOW;
  return {
    prospect: person,
    clock: {
      turn: person.turn ?? 'theirs',
      since,
      spoken: false,
      workingMinutes: 1000,
      calendarDays: 4,
      shown: { n: 4, unit: 'day' },
    },
    freshness: FRESH,
    due: true,
    nudge: null,
    ...more,
  };
}

/** Somebody with a name made of their number, for long lists. */
export function numbered(n: number, part: Partial<Prospect> = {}): Line {
  return line({ key: `p${n}@company${n}.example`, name: `Person ${n}`, ...part });
}

export function todayOf(part: Partial<Today> = {}): Today {
  return {
    sites: [{ site: 'gmail', at: '2026-05-14T07:12:00.000Z', state: 'ok' }],
    numbers: { prospects: 20, uncontacted: 0, due: 3, toSort: 0, pile: [], quotesKnown: true },
    newcomers: [],
    promises: [],
    morePromises: 0,
    answers: [],
    moreAnswers: 0,
    touches: [numbered(1), numbered(2), numbered(3)],
    more: 0,
    questions: [],
    paused: { count: 0, people: [] },
    waited: [],
    idle: 0,
    vacation: null,
    ...part,
  };
}

export function personView(of: Line, history: PersonView['history'] = [], outlook: Partial<Outlook> = {}): PersonView {
  return { line: of, history, workingTime: WORKING, now: NOW, outlook: { ...NO_OUTLOOK, ...outlook } };
}

const NO_OUTLOOK: Outlook = {
  plan: [],
  nudgeKey: 'nextTry|cold|2|mail|1',
  weight: null,
  warning: null,
  pressure: 0,
  asks: { tries: 5, nos: 4, pressureDays: 10 },
  cadences: [
    { id: 'cold', name: null },
    { id: 'quoteSent', name: null },
  ],
};

/** A background that keeps everything, and what it was asked. */
export function obedient(): { command: Commander; commandAll: ManyCommander; given: Command[] } {
  const given: Command[] = [];
  const command: Commander = async (wanted) => {
    given.push(wanted);
    return { ok: true, events: [`event-${given.length}`], at: NOW };
  };
  const commandAll: ManyCommander = async (wanted) => {
    const from = given.length + 1;
    given.push(...wanted);
    return { ok: true, events: wanted.map((_, place) => `event-${from + place}`), at: NOW };
  };
  return { command, commandAll, given };
}

/** A background that answers when it is told to, one question at a time. */
export function slow(): { command: Commander; given: Command[]; answer: () => Promise<void> } {
  const { command, given } = obedient();
  const waiting: (() => void)[] = [];
  return {
    command: async (wanted) => {
      const answered = command(wanted);
      await new Promise<void>((resolve) => waiting.push(resolve));
      return await answered;
    },
    given,
    answer: () =>
      act(async () => {
        waiting.shift()?.();
        await new Promise((resolve) => setTimeout(resolve));
      }),
  };
}
