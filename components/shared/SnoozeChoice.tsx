import { useId, useState, type SyntheticEvent } from 'react';
import { startOfWork } from '../../lib/engine/workingTime.ts';
import { dayPhrase } from '../../lib/io/when.ts';
import { t } from '../../lib/io/words.ts';
import { DayChoice } from './DayChoice.tsx';
import { useMoment } from './moment.ts';

interface Props {
  onChoose: (until: string, day: string, event: SyntheticEvent, endsOnReply: boolean) => void;
  onCancel: () => void;
  /** Both kinds are on offer: one that a reply ends early, and one that nothing does. */
  bothKinds?: boolean;
}

/** Until when? Always until work begins on that day; a reply ends it early unless the rep says otherwise. */
export function SnoozeChoice({ onChoose, onCancel, bothKinds = false }: Props) {
  const [endsOnReply, setEndsOnReply] = useState(true);
  const { now, workingTime, zone } = useMoment();
  const choose = (day: string, event: SyntheticEvent) =>
    onChoose(startOfWork(day, workingTime), dayPhrase(day, now, zone), event, endsOnReply);
  return (
    <DayChoice title={t('snoozeTitle')} verb={t('snooze')} onChoose={choose} onCancel={onCancel}>
      {bothKinds && <KindField endsOnReply={endsOnReply} onChange={setEndsOnReply} />}
    </DayChoice>
  );
}

/** What becomes of it when they write before that. */
function KindField({ endsOnReply, onChange }: { endsOnReply: boolean; onChange: (endsOnReply: boolean) => void }) {
  const name = useId();
  return (
    <div className="choice-kind" role="radiogroup" aria-labelledby={`${name}-label`}>
      <span id={`${name}-label`} className="quiet">
        {t('snoozeKind')}
      </span>
      <label>
        <input type="radio" name={name} checked={endsOnReply} onChange={() => onChange(true)} /> {t('snoozeEnds')}
      </label>
      <label>
        <input type="radio" name={name} checked={!endsOnReply} onChange={() => onChange(false)} /> {t('snoozeStays')}
      </label>
    </div>
  );
}
