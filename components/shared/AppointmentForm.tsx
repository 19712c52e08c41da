import { useState, type FormEvent } from 'react';
import { t } from '../../lib/io/words.ts';
import { useMoment } from './moment.ts';
import { takeFocus } from './takeFocus.ts';
import type { Booked } from './deeds.ts';
import { FormButtons } from './FormButtons.tsx';
import { instantAt } from './wallClock.ts';
import { TextField } from './TextField.tsx';

interface Props {
  /** A day that was named already, or ''. */
  day: string;
  onSave: (appointment: Booked, event: FormEvent) => void;
  onCancel: () => void;
}

const EMPTY = { time: '', place: '', directions: '', todo: '', phone: '', travel: '' };

/** The fields of an appointment book (D1); the time on the way makes the reminder come that much earlier (E16). */
export function AppointmentForm({ day: named, onSave, onCancel }: Props) {
  const { zone } = useMoment();
  const [draft, setDraft] = useState({ ...EMPTY, day: named });
  const field = (name: keyof typeof draft) => ({
    value: draft[name],
    onChange: (value: string) => setDraft((before) => ({ ...before, [name]: value })),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const at = instantAt(`${draft.day}T${draft.time}`, zone);
    if (at !== null) onSave({ at, ...saidIn(draft) }, event);
  };
  return (
    <form className="log" onSubmit={submit} aria-label={t('appointmentTitle')}>
      <div className="log-row log-three">
        <TextField
          label={t('appointmentDay')}
          type="date"
          {...field('day')}
          more={{ required: true, ...(named ? {} : { ref: takeFocus }) }}
        />
        <TextField
          label={t('appointmentTime')}
          type="time"
          {...field('time')}
          more={{ required: true, ...(named ? { ref: takeFocus } : {}) }}
        />
        <TextField
          label={t('appointmentTravel')}
          type="number"
          {...field('travel')}
          more={{ min: 0, max: 2880, placeholder: t('appointmentTravelUnit') }}
        />
      </div>
      <div className="log-row">
        <TextField label={t('appointmentPlace')} {...field('place')} more={{ maxLength: 300 }} />
        <TextField label={t('appointmentPhone')} type="tel" {...field('phone')} more={{ maxLength: 64 }} />
      </div>
      <div className="log-row">
        <TextField label={t('appointmentDirections')} {...field('directions')} more={{ maxLength: 1000 }} />
        <TextField label={t('appointmentTodo')} {...field('todo')} more={{ maxLength: 1000 }} />
      </div>
      <FormButtons onCancel={onCancel} />
    </form>
  );
}

function saidIn({ place, directions, todo, phone, travel }: typeof EMPTY): Omit<Booked, 'at'> {
  const said = (text: string) => text.trim() || null;
  return {
    place: said(place),
    directions: said(directions),
    todo: said(todo),
    phone: said(phone),
    travelMinutes: travel === '' ? null : Number(travel),
  };
}
