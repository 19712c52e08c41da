import { useId, useState, type FormEvent } from 'react';
import { t } from '../../lib/io/words.ts';

interface Props {
  label: string;
  type: 'email' | 'text';
  placeholder?: string;
  /** Says what is wrong with the entry, or null when it was taken. */
  onAdd: (entry: string) => string | null;
}

/** One more entry for a list. */
export function AddField({ label, type, placeholder, onAdd }: Props) {
  const [entry, setEntry] = useState('');
  const [error, setError] = useState<string | null>(null);
  const id = useId();
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (entry.trim() === '') return;
    const problem = onAdd(entry.trim());
    setError(problem);
    if (!problem) setEntry('');
  };
  return (
    <form className="add" onSubmit={add} noValidate>
      <label htmlFor={id} className="unseen">
        {label}
      </label>
      <input
        id={id}
        type={type}
        value={entry}
        placeholder={placeholder ?? label}
        aria-invalid={error !== null}
        aria-describedby={`${id}e`}
        onChange={(event) => setEntry(event.target.value)}
      />
      <button type="submit" className="button">
        {t('add')}
      </button>
      <p id={`${id}e`} className="field-error" role="alert">
        {error}
      </p>
    </form>
  );
}
