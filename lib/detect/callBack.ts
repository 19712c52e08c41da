import type { Finding, MailText } from './mailText.ts';

/** From which day to which; one day has `from` = `to`. */
export interface DayRange {
  from: string;
  to: string;
}

/** Do they ask to be contacted again later: "call me in March", "nächstes Quartal" (C11)? `value` null: at no named time. */
export function callBackIn(_mail: MailText): Finding<DayRange | null> | null {
  return null;
}
