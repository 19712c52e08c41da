/** Moments told from now, in the machine's own zone: the sample mailbox is always fresh. */
export interface Moments {
  minutesAgo: (minutes: number) => string;
  /** `clock` is the time on the wall that day: `'15:05'`. Never later than now. */
  daysAgo: (days: number, clock: string) => string;
}

export function momentsBefore(now: Date): Moments {
  return {
    minutesAgo: (minutes) => new Date(now.getTime() - minutes * 60_000).toISOString(),
    daysAgo: (days, clock) => {
      const [hours = 0, minutes = 0] = clock.split(':').map(Number);
      const moment = new Date(now.getFullYear(), now.getMonth(), now.getDate() - days, hours, minutes);
      return new Date(Math.min(moment.getTime(), now.getTime())).toISOString();
    },
  };
}
