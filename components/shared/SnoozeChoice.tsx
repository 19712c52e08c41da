import { useId, useState, type SyntheticEvent } from 'react';
import { startOfWork } from '../../lib/engine/workingTime.ts';
import { dayIn, dayPhrase, exactTime, weekdayDate } from '../../lib/io/when.ts';
import { t, type WordKey } from '../../lib/io/words.ts';
import { useMoment } from './moment.ts';
import { daysAfter, snoozeDays, type SnoozeDay } from './snoozeDays.ts';
import { takeFocus } from './takeFocus.ts';

interface Props {
  onChoose: (until: string, day: string, event: SyntheticEvent, endsOnReply: boolean) => void;
  onCancel: () => void;
  /** Both kinds are on offer: one that a reply ends early, and one that nothing does. */
  bothKinds?: boolean;
}

const LABELS: Record<SnoozeDay['name'], WordKey> = {
  tomorrow: 'snoozeTomorrow',
  nextWorkingDay: 'snoozeNextWorkingDay',
  threeDays: 'snoozeThreeDays',
  nextWeek: 'snoozeNextWeek',
};

/** Until when? Always until work begins on that day; a reply ends it early unless the rep says otherwise. */
export function SnoozeChoice({ onChoose, onCancel, bothKinds = false }: Props) {
  const [endsOnReply, setEndsOnReply] = useState(true);
  const { now, workingTime, zone } = useMoment();
  const days = snoozeDays(now, workingTime);
  const choose = (day: string, event: SyntheticEvent) =>
    onChoose(startOfWork(day, workingTime), dayPhrase(day, now, zone), event, endsOnReply);
  // The date beside the name: on a Sunday "tomorrow" and "next week" alone would be the same.
  return (
    <fieldset className="choice" aria-label={t('snoozeTitle')}>
      {days.map(({ name, day }, index) => (
        <button
          key={day}
          type="button"
          className="button"
          ref={index === 0 ? takeFocus : null}
          title={exactTime(day, zone)}
          onClick={(event) => choose(day, event)}
        >
          {t(LABELS[name])} <span className="quiet">{weekdayDate(day, now, zone)}</span>
        </button>
      ))}
      <OtherDay first={daysAfter(dayIn(zone, now), 1)} onChoose={choose} />
      <button type="button" className="button button-plain" onClick={onCancel}>
        {t('cancel')}
      </button>
      {bothKinds && <KindField endsOnReply={endsOnReply} onChange={setEndsOnReply} />}
    </fieldset>
  );
}

/** What becomes of it when they write before that. */
function KindField({ endsOnReply, onChange }: { endsOnReply: boolean; onChange: (endsOnReply: boolean) => void }) {
  const name = useId();
  return (
    <span className="choice-kind" role="radiogroup" aria-labelledby={`${name}-label`}>
      <span id={`${name}-label`} className="quiet">
        {t('snoozeKind')}:
      </span>
      <label>
        <input type="radio" name={name} checked={endsOnReply} onChange={() => onChange(true)} /> {t('snoozeEnds')}
      </label>
      <label>
        <input type="radio" name={name} checked={!endsOnReply} onChange={() => onChange(false)} /> {t('snoozeStays')}
      </label>
    </span>
  );
}

function OtherDay({ first, onChoose }: { first: string; onChoose: (day: string, event: SyntheticEvent) => void }) {
  const [day, setDay] = useState('');
  const id = useId();
  return (
    <span className="choice-day">
      <label htmlFor={id} className="unseen">
        {t('snoozeDay')}
      </label>
      <input id={id} type="date" min={first} value={day} onChange={(event) => setDay(event.target.value)} />
      {day >= first && (
        <button type="button" className="button" onClick={(event) => onChoose(day, event)}>
          {t('snooze')}
        </button>
      )}
    </span>
  );
}
