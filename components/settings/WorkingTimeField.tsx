import { useId, useState } from 'react';
import { machineZone } from '../../lib/io/clock.ts';
import { locale, t } from '../../lib/io/words.ts';
import { countryName, countries } from './countries.ts';
import type { FieldProps } from './field.ts';

/** Monday first. */
const WEEK = [1, 2, 3, 4, 5, 6, 0];

/** When she works and where: waiting times and due days count these hours only. */
export function WorkingTimeField(props: FieldProps) {
  return (
    <fieldset className="setting">
      <legend>{t('workingTitle')}</legend>
      <p className="field-hint">{t('workingText')}</p>
      <Days {...props} />
      <Hours {...props} />
      <Place {...props} />
    </fieldset>
  );
}

function Days({ settings: { days }, onChange }: FieldProps) {
  const name = new Intl.DateTimeFormat(locale(), { weekday: 'short', timeZone: 'UTC' });
  const toggle = (day: number, on: boolean) =>
    onChange({ days: (on ? [...days, day] : days.filter((other) => other !== day)).sort((a, b) => a - b) });
  return (
    <fieldset aria-label={t('workingDays')} className="segments days">
      {WEEK.map((day) => (
        <label key={day}>
          <input type="checkbox" checked={days.includes(day)} onChange={(event) => toggle(day, event.target.checked)} />
          {/* 2 January 2000 was a Sunday. */}
          {name.format(Date.UTC(2000, 0, 2 + day))}
        </label>
      ))}
    </fieldset>
  );
}

function Hours({ settings: { from, to }, onChange }: FieldProps) {
  const [wrong, setWrong] = useState(false);
  const change = (hours: { from: number; to: number }) => {
    const ordered = hours.from < hours.to;
    setWrong(!ordered);
    if (ordered) onChange(hours);
  };
  return (
    <>
      <div className="setting-row">
        <Hour label={t('workingFrom')} minutes={from} onChange={(minutes) => change({ from: minutes, to })} />
        <Hour label={t('workingTo')} minutes={to} onChange={(minutes) => change({ from, to: minutes })} />
      </div>
      <p className="field-error" role="alert">
        {wrong && t('workingOrder')}
      </p>
    </>
  );
}

function Hour({ label, minutes, onChange }: { label: string; minutes: number; onChange: (minutes: number) => void }) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="time"
        defaultValue={timeOf(minutes)}
        onChange={(event) => event.target.value && onChange(minutesOf(event.target.value))}
      />
    </div>
  );
}

function Place({ settings: { zone, country }, onChange }: FieldProps) {
  const id = useId();
  return (
    <div className="setting-row">
      <div className="field">
        <label htmlFor={`${id}z`}>{t('workingZone')}</label>
        <select id={`${id}z`} value={zone ?? ''} onChange={(event) => onChange({ zone: event.target.value || null })}>
          <option value="">{t('workingZoneMachine', machineZone())}</option>
          {Intl.supportedValuesOf('timeZone').map((each) => (
            <option key={each}>{each}</option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`${id}c`}>{t('workingCountry')}</label>
        <select
          id={`${id}c`}
          value={country ?? ''}
          onChange={(event) => onChange({ country: event.target.value || null })}
        >
          <option value="">{t('workingCountryNone')}</option>
          {countries().map((code) => (
            <option key={code} value={code}>
              {countryName(code)}
            </option>
          ))}
        </select>
        <span className="field-hint">{t('workingCountryHint')}</span>
      </div>
    </div>
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
