import { numberText, t } from '../../lib/io/words.ts';

interface Props {
  name?: string;
  label: string;
  typed: string;
  wrong: boolean;
  /** The id of the element that says what is wrong. */
  explainedBy: string;
  onChange: (typed: string) => void;
}

/** A whole number as it is typed: a field of type "number" would throw away what is none. */
export function NumberField({ name, label, typed, wrong, explainedBy, onChange }: Props) {
  return (
    <input
      name={name}
      className="number"
      inputMode="numeric"
      autoComplete="off"
      aria-label={label}
      value={typed}
      aria-invalid={wrong}
      aria-describedby={explainedBy}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

/** What a number must be. */
export function rangeText([least, most]: readonly [number, number]): string {
  return t('cadenceNumber', numberText(least), numberText(most));
}
