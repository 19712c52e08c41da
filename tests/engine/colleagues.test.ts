import { describe, expect, it } from 'vitest';
import { projectAll } from '../../lib/engine/projectAll.ts';
import type { ContactEvent } from '../../lib/model/event.ts';
import { ANNA, BEN, contextWith, mailIn, mailOut } from './events.ts';
import { asks } from './oracle/caseEvents.ts';

const context = contextWith({ strangers: 'prospect' });
const record = (events: ContactEvent[], key: string) =>
  projectAll(events, context).find(({ prospect }) => prospect.key === key)!.prospect;

describe('a colleague who answers in the same conversation', () => {
  const wrote = mailOut('2026-03-02T10:00', asks);
  const answered = mailIn('2026-03-03T10:00', { people: [BEN], ...asks });

  it('takes the clock over, whichever comes first and whoever the log names', () => {
    for (const events of [
      [wrote, answered],
      [answered, wrote],
    ]) {
      expect(record(events, ANNA)).toMatchObject({ quiet: true, triesSinceReply: 0, exits: [{ cadence: 'cold' }] });
      expect(record(events, BEN)).toMatchObject({ turn: 'ours', lane: 'answer' });
    }
  });

  it('answers for nobody elsewhere: another conversation, another firm, a provider of free mail', () => {
    const elsewhere = mailIn('2026-03-03T10:00', { people: [BEN], threadId: 't2', ...asks });
    const stranger = mailIn('2026-03-03T10:00', { people: ['ben@other.example'], ...asks });
    for (const mail of [elsewhere, stranger]) expect(record([wrote, mail], ANNA).quiet).toBe(false);
    const free = mailOut('2026-03-02T10:00', { people: ['anna@gmail.com'], ...asks });
    const other = mailIn('2026-03-03T10:00', { people: ['ben@gmail.com'], ...asks });
    expect(record([free, other], 'anna@gmail.com').quiet).toBe(false);
  });
});
