import { createContext, useContext, useEffect, useState } from 'react';
import { DEFAULT_POLICY } from '../../lib/engine/policy.ts';
import type { WorkingTime } from '../../lib/model/workingTime.ts';

/** The moment a screen is drawn for, and the working time it is judged by. */
export interface Moment {
  now: string;
  workingTime: WorkingTime;
}

export const MomentContext = createContext<Moment>({
  now: '1970-01-01T00:00:00.000Z',
  workingTime: DEFAULT_POLICY.workingTime,
});

/** Every wording of a time below a `MomentContext` asks here. */
export function useMoment(): Moment & { zone: string } {
  const moment = useContext(MomentContext);
  return { ...moment, zone: moment.workingTime.zone };
}

const HALF_A_MINUTE = 30_000;

/** The present moment, moving on while the screen is open. */
export function useNow(clock: () => string): string {
  const [now, setNow] = useState(clock);
  useEffect(() => {
    const timer = setInterval(() => setNow(clock()), HALF_A_MINUTE);
    return () => clearInterval(timer);
  }, [clock]);
  return now;
}
