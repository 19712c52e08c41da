import { useCallback, useState } from 'react';
import { nudgeKey } from '../../lib/engine/nextTouch.ts';
import { addWorkingDays, startOfWork } from '../../lib/engine/workingTime.ts';
import { personName } from '../../lib/io/phrases.ts';
import { dayIn } from '../../lib/io/when.ts';
import { t } from '../../lib/io/words.ts';
import type { Line } from '../../lib/model/view.ts';
import type { WorkingTime } from '../../lib/model/workingTime.ts';
import type { Actions, Order } from '../shared/actions.ts';
import { useMoment } from '../shared/moment.ts';
import { forgoneText } from './weightText.ts';

/**
 * Lets these touches be: the same nudge stays away until something changes (lesson 24), and another one about the same
 * person comes on the next working day at the earliest. What was promised or booked is not skipped: a skip would dismiss
 * the try that it stands before.
 */
export function skipped(lines: Line[], now: string, time: WorkingTime): Order[] {
  const dismissals = lines.flatMap(({ prospect: { key, next, lane, turnEvent }, nudge }): Order[] =>
    next && lane !== 'promise' && !HELD.has(nudge?.rule ?? '')
      ? [{ do: 'settle', key, of: nudgeKey({ next }, turnEvent), how: 'dismissed' }]
      : [],
  );
  const keys = dismissals.flatMap((order) => ('key' in order ? order.key : []));
  const until = startOfWork(addWorkingDays(dayIn(time.zone, now), 1, time).day, time);
  return keys.length > 0 ? [...dismissals, { do: 'snooze', keys, until, endsOnReply: true }] : [];
}

const HELD: ReadonlySet<string> = new Set(['promiseDue', 'appointment']);

/** Skipping a line says once what is forgone by it, until she does not want to know (C12). */
export function useSkip(runAll: Actions['runAll'], tellForgone: boolean) {
  const { now, workingTime } = useMoment();
  const [told, setTold] = useState<{ deed: string; text: string } | null>(null);
  const skip = useCallback(
    (line: Line) => {
      const deed = t('doneSkip', personName(line.prospect));
      const text = tellForgone ? forgoneText(line) : null;
      setTold(text === null ? null : { deed, text });
      void runAll(skipped([line], now, workingTime), deed);
    },
    [runAll, tellForgone, now, workingTime],
  );
  return { skip, told };
}
