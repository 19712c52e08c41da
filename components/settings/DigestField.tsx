import { useId, useState } from 'react';
import { t } from '../../lib/io/words.ts';
import { takeFocus } from '../shared/takeFocus.ts';
import type { FieldProps } from './field.ts';
import { minutesOf, timeOf } from './WorkingTimeField.tsx';

const DAY = 24 * 60;
/** A further hour is offered so many minutes after the last. */
const LATER = 120;

/** When notifications come: a digest at hours of her choice instead of an alarm at any moment (lesson 21). */
export function DigestField({ settings: { digestAt }, onChange }: FieldProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const [added, setAdded] = useState<number | null>(null);
  const keep = (hours: number[]) => {
    setProblem(hours.length === 0 ? t('digestOne') : null);
    const sorted = [...new Set(hours)].sort((a, b) => a - b);
    if (hours.length > 0 && sorted.join() !== digestAt.join()) onChange({ digestAt: sorted });
  };
  const add = () => {
    const hour = freeHour(digestAt);
    setAdded(hour);
    keep([...digestAt, hour]);
  };
  return (
    <fieldset className="setting">
      <legend>{t('digestTitle')}</legend>
      <ul className="digest">
        {digestAt.map((minutes, n) => (
          <Hour
            key={minutes}
            n={n + 1}
            minutes={minutes}
            focus={minutes === added}
            onKeep={(hour, stays) => {
              setAdded(stays ? hour : null);
              keep(digestAt.map((other) => (other === minutes ? hour : other)));
            }}
            onRemove={() => keep(digestAt.filter((other) => other !== minutes))}
          />
        ))}
      </ul>
      <p className="field-error" role="alert">
        {problem}
      </p>
      <button type="button" className="button" onClick={add}>
        {t('digestAdd')}
      </button>
      <p className="field-hint">{t('digestText')}</p>
    </fieldset>
  );
}

interface HourProps {
  n: number;
  minutes: number;
  /** It was just added or moved. */
  focus: boolean;
  /** `stays`: the focus is still in it. */
  onKeep: (minutes: number, stays: boolean) => void;
  onRemove: () => void;
}

function Hour({ n, minutes, focus, onKeep, onRemove }: HourProps) {
  const [typed, setTyped] = useState(timeOf(minutes));
  const id = useId();
  const wrong = typed === '';
  const keep = (stays: boolean) => {
    if (!wrong && minutesOf(typed) !== minutes) onKeep(minutesOf(typed), stays);
  };
  return (
    <li className="entry-row">
      <input
        ref={focus ? takeFocus : null}
        type="time"
        aria-label={t('digestHour', n)}
        aria-invalid={wrong}
        aria-describedby={id}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => keep(false)}
        onKeyDown={(event) => event.key === 'Enter' && keep(true)}
      />
      <button
        type="button"
        className="button button-plain"
        aria-label={t('removeOne', timeOf(minutes))}
        onClick={onRemove}
      >
        {t('remove')}
      </button>
      <span id={id} className="field-error" role="alert">
        {wrong && t('digestTime')}
      </span>
    </li>
  );
}

function freeHour(taken: number[]): number {
  let hour = ((taken.at(-1) ?? 0) + LATER) % DAY;
  while (taken.includes(hour)) hour = (hour + 1) % DAY;
  return hour;
}
