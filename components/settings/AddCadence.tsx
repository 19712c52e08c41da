import { useId, useRef, useState, type FormEvent } from 'react';
import { t } from '../../lib/io/words.ts';
import { LONGEST_NAME } from './cadenceDraft.ts';

interface Props {
  /** The names that are taken, in small letters. */
  others: string[];
  onAdd: (name: string) => void;
}

/** A cadence of her own needs nothing but a name. */
export function AddCadence({ others, onAdd }: Props) {
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const add = (event: FormEvent) => {
    event.preventDefault();
    const wrong = problemOf(name.trim(), others);
    setProblem(wrong);
    if (wrong !== null) return field.current?.focus();
    setName('');
    onAdd(name.trim());
  };
  return (
    <form className="add" onSubmit={add} noValidate>
      <label htmlFor={id} className="unseen">
        {t('cadenceName')}
      </label>
      <input
        ref={field}
        id={id}
        value={name}
        placeholder={t('cadenceName')}
        aria-invalid={problem !== null}
        aria-describedby={`${id}e ${id}h`}
        onChange={(event) => setName(event.target.value)}
      />
      <button type="submit" className="button">
        {t('cadenceAdd')}
      </button>
      <p id={`${id}e`} className="field-error" role="alert">
        {problem}
      </p>
      <p id={`${id}h`} className="field-hint">
        {t('cadenceAddHint')}
      </p>
    </form>
  );
}

function problemOf(name: string, others: string[]): string | null {
  if (name === '' || name.length > LONGEST_NAME) return t('cadenceNeedsName', LONGEST_NAME);
  return others.includes(name.toLowerCase()) ? t('cadenceNameTaken') : null;
}
