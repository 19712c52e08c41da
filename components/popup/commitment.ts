import type { Appointment, OpenPromise } from '../../lib/model/prospect.ts';
import type { Line } from '../../lib/model/view.ts';

/** The promise of ours that a line is about. */
export function promiseOf({ prospect: { next, promises }, nudge }: Line): OpenPromise | undefined {
  // It comes before whatever else is next with that person (E15).
  if (nudge?.rule === 'promiseDue') return promises.find(({ id }) => id === nudge.evidence.event) ?? promises[0];
  if (next?.reason.code !== 'promise') return undefined;
  const { what, day } = next.reason.values;
  return promises.find((promise) => promise.by === 'us' && promise.what === what && promise.dueOn === day);
}

/** The appointment that a line is about, once it is over. */
export function overAppointmentOf({ prospect, nudge }: Line): Appointment | undefined {
  const reason = nudge?.evidence.reason;
  if (reason?.code !== 'appointmentOver') return undefined;
  return prospect.appointments.find(({ at }) => at === reason.values['at']);
}
