import type { Word } from './conversation.ts';
import { ofKind, type Happened, type Story } from './story.ts';
import { instantOf, msOf } from './zone.ts';

/** Appointments as they were entered. */

/** An appointment with when it was entered (a story has it where it takes place), and when somebody said how it went. */
export interface Booking {
  appointment: Happened<'appointment'>;
  enteredAt: string;
  settledAt: string | null;
}

export function bookingsIn(story: Story): Booking[] {
  const settles = ofKind(story, 'settle').filter(({ how }) => how !== 'dismissed');
  return ofKind(story, 'appointment').map((appointment) => {
    const seenAt = instantOf(msOf(appointment.seenAt));
    const enteredAt = seenAt < appointment.at ? seenAt : appointment.at;
    return { appointment, enteredAt, settledAt: settles.find(({ of }) => of === appointment.id)?.at ?? null };
  });
}

/** An appointment was entered since: it says more than the talk it was agreed in. */
export function isBookedSince({ at }: Word, bookings: string[]): boolean {
  return bookings.some((entered) => entered >= at);
}
