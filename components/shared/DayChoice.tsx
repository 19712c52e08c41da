import { useId, useState, type ReactNode, type SyntheticEvent } from 'react';
import { dayIn, exactTime, weekdayDate } from '../../lib/io/when.ts';
import { t, type WordKey } from '../../lib/io/words.ts';
import { useMoment } from './moment.ts';
import { daysAfter, snoozeDays, type SnoozeDay } from './snoozeDays.ts';
import { takeFocus } from './takeFocus.ts';

interface Props {
  title: string;
  /** What the button beside a day of her own says. */
  verb: string;
  onChoose: (day: string, event: SyntheticEvent) => void;
  onCancel: () => void;
  children?: ReactNode;
}

const LABELS: Record<SnoozeDay['name'], WordKey> = {
  tomorrow: 'snoozeTomorrow',
  nextWorkingDay: 'snoozeNextWorkingDay',
  threeDays: 'snoozeThreeDays',
  nextWeek: 'snoozeNextWeek',
};

/** Which day? The first has the focus: Enter is enough. */
export function DayChoice({ title, verb, onChoose, onCancel, children }: Props) {
  const { now, workingTime, zone } = useMoment();
  const days = snoozeDays(now, workingTime);
  // The date beside the name: on a Sunday "tomorrow" and "next week" alone would be the same.
  return (
    <fieldset className="day-choice" aria-label={title}>
      <div className="day-choice-days">
        {days.map(({ name, day }, index) => (
          <button
            key={day}
            type="button"
            className="button"
            ref={index === 0 ? takeFocus : null}
            title={exactTime(day, zone)}
            onClick={(event) => onChoose(day, event)}
          >
            {t(LABELS[name])} <span className="quiet">{weekdayDate(day, now, zone)}</span>
          </button>
        ))}
      </div>
      <div className="day-choice-other">
        <OtherDay first={daysAfter(dayIn(zone, now), 1)} verb={verb} onChoose={onChoose} />
        <button type="button" className="button button-plain" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
      {children}
    </fieldset>
  );
}

function OtherDay({ first, verb, onChoose }: Pick<Props, 'verb' | 'onChoose'> & { first: string }) {
  const [day, setDay] = useState('');
  const id = useId();
  return (
    <>
      <div className="field">
        <label htmlFor={id}>{t('snoozeDay')}</label>
        <input id={id} type="date" min={first} value={day} onChange={(event) => setDay(event.target.value)} />
      </div>
      {day >= first && (
        <button type="button" className="button" onClick={(event) => onChoose(day, event)}>
          {verb}
        </button>
      )}
    </>
  );
}
