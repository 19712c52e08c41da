import { useState, type FormEvent } from 'react';
import { addWorkingDays } from '../../lib/engine/workingTime.ts';
import { dayIn } from '../../lib/io/when.ts';
import { t } from '../../lib/io/words.ts';
import { useMoment } from '../shared/moment.ts';
import { FormButtons } from '../shared/FormButtons.tsx';
import { takeFocus } from '../shared/takeFocus.ts';
import { TextField } from '../shared/TextField.tsx';

interface Props {
  onSave: (what: string, dueOn: string | null, event: FormEvent) => void;
  onCancel: () => void;
}

/** "I will find out by Friday": what, and by when; the next working day unless she says another (E14). */
export function PromiseForm({ onSave, onCancel }: Props) {
  const { now, workingTime, zone } = useMoment();
  const today = dayIn(zone, now);
  const [what, setWhat] = useState('');
  const [dueOn, setDueOn] = useState(addWorkingDays(today, 1, workingTime).day);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (what.trim()) onSave(what.trim(), dueOn || null, event);
  };
  return (
    <form className="log" onSubmit={submit} aria-label={t('promiseTitle')}>
      <div className="log-row log-wide">
        <TextField
          label={t('promiseWhat')}
          value={what}
          onChange={setWhat}
          more={{ required: true, maxLength: 300, ref: takeFocus }}
        />
        <TextField label={t('promiseBy')} type="date" value={dueOn} onChange={setDueOn} more={{ min: today }} />
      </div>
      <FormButtons onCancel={onCancel} />
    </form>
  );
}
