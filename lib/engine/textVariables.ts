import type { Prospect } from '../model/prospect.ts';
import type { Variables } from '../model/template.ts';
import type { WorkingTime } from '../model/workingTime.ts';

/** How and for whom the values are written. */
export interface Manner {
  locale: string;
  time: WorkingTime;
  sender: string | null;
}

/** What every variable stands for with this person now; null: unknown. */
export function variablesOf({ name, company }: Prospect, _now: string, { sender }: Manner): Variables {
  return { name: name?.split(' ')[0] ?? null, company, sender };
}
