import { useState, type KeyboardEvent } from 'react';
import { locale, t } from '../../lib/io/words.ts';
import { TextField } from '../shared/TextField.tsx';
import type { FieldProps } from './field.ts';
import { PlaceField, type PlaceProps } from './PlaceField.tsx';

/** Monday first. */
const WEEK = [1, 2, 3, 4, 5, 6, 0];

/** When she works and where: waiting times and due days count these hours only. */
export function WorkingTimeField(props: PlaceProps) {
  return (
    <fieldset className="setting">
      <legend>{t('workingTitle')}</legend>
      <p className="field-hint">{t('workingText')}</p>
      <Days {...props} />
      <Hours {...props} />
      <PlaceField {...props} />
    </fieldset>
  );
}

function Days({ settings: { days }, onChange }: FieldProps) {
  const [refused, setRefused] = useState(false);
  const name = new Intl.DateTimeFormat(locale(), { weekday: 'short', timeZone: 'UTC' });
  const toggle = (day: number, on: boolean) => {
    const rest = on ? [...days, day] : days.filter((other) => other !== day);
    setRefused(rest.length === 0);
    if (rest.length > 0) onChange({ days: rest.sort((a, b) => a - b) });
  };
  return (
    <>
      <fieldset aria-label={t('workingDays')} className="segments days">
        {WEEK.map((day) => (
          <label key={day}>
            <input
              type="checkbox"
              checked={days.includes(day)}
              onChange={(event) => toggle(day, event.target.checked)}
            />
            {/* 2 January 2000 was a Sunday. */}
            {name.format(Date.UTC(2000, 0, 2 + day))}
          </label>
        ))}
      </fieldset>
      <p className="field-error" role="alert">
        {refused && t('workingOneDay')}
      </p>
    </>
  );
}

/** Both ends as they are typed; the pair is kept when she leaves it and it is in order. */
function Hours({ settings: { from, to }, onChange }: FieldProps) {
  const [draft, setDraft] = useState({ from: timeOf(from), to: timeOf(to) });
  const wrong = draft.from >= draft.to || draft.from === '';
  const keep = () => {
    const hours = { from: minutesOf(draft.from), to: minutesOf(draft.to) };
    if (!wrong && (hours.from !== from || hours.to !== to)) onChange(hours);
  };
  const hour = { wrong, onLeave: keep };
  return (
    <>
      <div className="setting-row">
        <Hour
          {...hour}
          label={t('workingFrom')}
          time={draft.from}
          onType={(time) => setDraft({ ...draft, from: time })}
        />
        <Hour {...hour} label={t('workingTo')} time={draft.to} onType={(time) => setDraft({ ...draft, to: time })} />
      </div>
      <p className="field-error" role="alert">
        {wrong && t('workingOrder', timeOf(from), timeOf(to))}
      </p>
    </>
  );
}

interface HourProps {
  label: string;
  time: string;
  wrong: boolean;
  onType: (time: string) => void;
  onLeave: () => void;
}

function Hour({ label, time, wrong, onType, onLeave }: HourProps) {
  const kept = { onBlur: onLeave, onKeyDown: (event: KeyboardEvent) => event.key === 'Enter' && onLeave() };
  return (
    <TextField label={label} type="time" value={time} onChange={onType} more={{ ...kept, 'aria-invalid': wrong }} />
  );
}

/** 540 -> `09:00` */
export function timeOf(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** `09:00` -> 540 */
export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
