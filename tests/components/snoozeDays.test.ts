import { describe, expect, test } from 'vitest';
import { snoozeDays } from '../../components/shared/snoozeDays.ts';
import { addWorkingDays, startOfWork } from '../../lib/engine/workingTime.ts';
import { NOW, WORKING } from './fakes.ts';

describe('the days on offer for a snooze', () => {
  test('are days of work, each once and called what it is: tomorrow, in three days, the Monday after', () => {
    expect(snoozeDays(NOW, WORKING)).toEqual([
      { name: 'tomorrow', day: '2026-05-15' },
      { name: 'nextWeek', day: '2026-05-18' },
    ]);
    const holidays = ['2026-05-15', '2026-05-18'];
    expect(snoozeDays(NOW, { ...WORKING, holidays })).toEqual([{ name: 'nextWorkingDay', day: '2026-05-19' }]);
  });

  test('are those of the engine also where no day is worked, and work then begins at midnight', () => {
    const never = { ...WORKING, days: [], holidays: ['2026-05-15'] };
    const first = snoozeDays(NOW, never)[0]?.day ?? '';
    expect(first).toBe(addWorkingDays('2026-05-15', 0, never).day);
    expect(startOfWork(first, never)).toBe('2026-05-15T22:00:00.000Z');
  });
});
