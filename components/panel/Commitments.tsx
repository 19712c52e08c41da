import type { ReactNode } from 'react';
import type { Settlement } from '../../lib/model/event.ts';
import type { Appointment, Prospect } from '../../lib/model/prospect.ts';
import { personName } from '../../lib/io/phrases.ts';
import { atTime, dayPhrase } from '../../lib/io/when.ts';
import { t, type WordKey } from '../../lib/io/words.ts';
import type { Actions } from '../shared/actions.ts';
import { useMoment } from '../shared/moment.ts';
import { When } from '../shared/When.tsx';
import { settled } from '../shared/deeds.ts';
import { guarded, type Guard } from './guard.ts';
import { PromiseLine } from './PromiseLine.tsx';

interface Props {
  prospect: Prospect;
  guard: Guard;
  run: Actions['run'];
  runAll: Actions['runAll'];
}

/**
 * What was promised, fixed or asked for, each with the one click that settles it. Of whoever wants no more nothing is
 * asked (E18): only a promise can still be settled once that is decided.
 */
export function Commitments({ prospect, guard, run, runAll }: Props) {
  const { promises, appointments, enquiries, pausedBy, doNotContact } = prospect;
  if (promises.length + appointments.length + enquiries.length === 0) return null;
  const about = { key: prospect.key, name: personName(prospect) };
  const asking = pausedBy === null && !doNotContact;
  const settle = (of: string, how: Settlement, label: WordKey, what: string) => (
    <button
      key={label}
      type="button"
      className="button"
      aria-label={t('labelled', t(label), what)}
      onClick={guarded(guard, () => void run(...settled(about, of, how)))}
    >
      {t(label)}
    </button>
  );
  return (
    <section className="block" aria-labelledby="commitments">
      <h2 id="commitments">{t('commitments')}</h2>
      <ul className="commitments">
        {appointments.map((appointment) => (
          <AppointmentLine key={appointment.id} {...{ appointment, settle, asking }} />
        ))}
        {promises.map((promise) => (
          <PromiseLine key={promise.id} {...{ promise, about, guard, run, runAll }} resting={pausedBy !== null}>
            {settle(promise.id, 'kept', 'settleKept', promise.what)}
          </PromiseLine>
        ))}
        {enquiries.map(({ id, product, phone, backAt }) => (
          <li key={id}>
            <span>
              {[t(backAt === null ? 'enquiryWaits' : 'enquiryBack', product), phone].filter(Boolean).join(', ')}
            </span>
            {asking && backAt === null && settle(id, 'backInStock', 'settleBack', product)}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface AppointmentProps {
  appointment: Appointment;
  asking: boolean;
  settle: (of: string, how: Settlement, label: WordKey, what: string) => ReactNode;
}

/** What came of it: on time, late, missed by us, cancelled by them. */
const HOW: [Settlement, WordKey][] = [
  ['kept', 'settleOnTime'],
  ['late', 'settleLate'],
  ['missed', 'settleMissed'],
  ['cancelled', 'settleCancelled'],
];

/** Before it: where, how to get there, what to do. After it: how it went (E16). */
function AppointmentLine({ appointment, asking, settle }: AppointmentProps) {
  const { now, zone } = useMoment();
  const { id, at, place, directions, todo, phone } = appointment;
  const over = at <= now;
  const when = atTime(dayPhrase(at, now, zone), at, zone);
  const offered = over ? HOW : HOW.slice(-1);
  return (
    <li className="appointment">
      <span>
        <When at={at}>{[t('appointmentAt', when), place].filter(Boolean).join(', ')}</When>
        {[directions, todo, phone].filter(Boolean).map((said) => (
          <span key={said} className="quiet">
            {said}
          </span>
        ))}
        {over && asking && <b>{t('appointmentHow')}</b>}
      </span>
      {asking && <span className="buttons">{offered.map(([how, label]) => settle(id, how, label, when))}</span>}
    </li>
  );
}
