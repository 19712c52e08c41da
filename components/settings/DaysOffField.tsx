import type { Settings } from '../../lib/io/settings.ts';
import { dayIn } from '../../lib/io/when.ts';
import { t, tn } from '../../lib/io/words.ts';
import { useMoment } from '../shared/moment.ts';
import { DaysOffForm } from './DaysOffForm.tsx';
import { spanText } from './dayText.ts';
import type { FieldProps } from './field.ts';

export type DaysOff = Settings['daysOff'][number];

/** Her own days off and vacations: those to come, and those that are over, which figures still need. */
export function DaysOffField({ settings: { daysOff }, onChange }: FieldProps) {
  const { now, zone } = useMoment();
  const today = dayIn(zone, now);
  const said = (off: DaysOff) => [spanText(off.from, off.to, today), off.what].filter(Boolean).join(' · ');
  const remove = (off: DaysOff) =>
    onChange({ daysOff: daysOff.filter((other) => other !== off) }, { text: t('daysOffRemoved', said(off)) });
  const add = (off: DaysOff) => {
    const all = [...daysOff, off].sort((a, b) => (a.from < b.from ? -1 : 1));
    onChange({ daysOff: all }, { text: t('daysOffAdded', said(off)) });
  };
  const past = daysOff.filter(({ to }) => to < today);
  const list = { today, onRemove: remove };
  return (
    <fieldset className="setting">
      <legend>{t('daysOffTitle')}</legend>
      <p className="field-hint">{t('daysOffText')}</p>
      {daysOff.length === 0 && <p>{t('daysOffNone')}</p>}
      <List {...list} all={daysOff.filter(({ to }) => to >= today)} />
      {past.length > 0 && (
        <details>
          <summary>{tn('daysOffPast', past.length)}</summary>
          <List {...list} all={past} />
        </details>
      )}
      <DaysOffForm today={today} onAdd={add} />
    </fieldset>
  );
}

interface ListProps {
  all: DaysOff[];
  today: string;
  onRemove: (off: DaysOff) => void;
}

function List({ all, today, onRemove }: ListProps) {
  return (
    <ul>
      {all.map((off, n) => (
        <li key={`${off.from} ${off.to} ${n}`} className="entry-row">
          <span>
            {spanText(off.from, off.to, today)} {off.what && <span className="breakable">· {off.what}</span>}
          </span>
          {off.vacation && <span className="tag">{t('daysOffVacationTag')}</span>}
          <button
            type="button"
            className="button button-plain"
            aria-label={t('removeOne', spanText(off.from, off.to, today))}
            onClick={() => onRemove(off)}
          >
            {t('remove')}
          </button>
        </li>
      ))}
    </ul>
  );
}
