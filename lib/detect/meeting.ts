import type { Finding, MailText } from './mailText.ts';

export interface MeetingSaid {
  status: 'proposed' | 'set' | 'cancelled';
  /** Day, or day and wall clock: `2026-05-14` or `2026-05-14T09:30`; null: not named. */
  at: string | null;
}

/** Is a meeting proposed, fixed or called off? */
export function meetingIn(_mail: MailText): Finding<MeetingSaid> | null {
  return null;
}
