import { useContext, useEffect, useId, useRef, useState, type FocusEvent, type FormEvent } from 'react';
import { t } from '../../lib/io/words.ts';
import { TypedContext } from './typed.ts';

interface Props {
  label: string;
  type: 'email' | 'text';
  placeholder?: string;
  /** Says what is wrong with the entry, or null when it was taken. */
  onAdd: (entry: string) => string | null;
}

/** One more entry for a list. What is typed counts, also when nobody clicks "Add". */
export function AddField({ label, type, placeholder, onAdd }: Props) {
  const [entry, setEntry] = useState('');
  const [error, setError] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const take = () => {
    const problem = entry.trim() === '' ? null : onAdd(entry.trim());
    setError(problem);
    if (problem === null) setEntry('');
    return problem === null;
  };
  useTyped(() => {
    const taken = take();
    if (!taken) field.current?.focus();
    return taken;
  });
  const add = (event: FormEvent) => {
    event.preventDefault();
    take();
  };
  const leave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    // A new entry moves what is below: a button under the pointer would escape its own click.
    if (!currentTarget.contains(relatedTarget) && !(relatedTarget instanceof HTMLButtonElement)) take();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- notices only that she leaves its field
    <form className="add" onSubmit={add} onBlur={leave} noValidate>
      <label htmlFor={id} className="unseen">
        {label}
      </label>
      <input
        ref={field}
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

/** Lets the page take what is typed here, by the newest `take`. */
function useTyped(take: () => boolean): void {
  const typed = useContext(TypedContext);
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => {
    const now = () => latest.current();
    typed?.add(now);
    return () => void typed?.delete(now);
  }, [typed]);
}
