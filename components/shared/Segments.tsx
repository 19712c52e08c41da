import { useId } from 'react';
import { takeFocus } from './takeFocus.ts';

interface Props<T extends string> {
  label: string;
  /** Null: nothing is chosen yet. */
  value: T | null;
  options: readonly { value: T; word: string }[];
  onChange: (value: T) => void;
  /** Its label is to be read, and there may be too many for one row. */
  shown?: boolean;
  /** It was just opened to be chosen from, and cannot be left open. */
  asked?: boolean;
}

/** One of a few, side by side; arrows move. */
export function Segments<T extends string>({
  label,
  value,
  options,
  onChange,
  shown = false,
  asked = false,
}: Props<T>) {
  const name = useId();
  return (
    <fieldset>
      <legend className={shown ? 'field-label' : 'unseen'}>{label}</legend>
      <div className={shown ? 'segments segments-many' : 'segments'}>
        {options.map((option, index) => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              required={asked}
              ref={asked && index === 0 ? takeFocus : null}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.word}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
