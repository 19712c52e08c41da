import { useId, type ChangeEvent, type ComponentProps } from 'react';

interface Props {
  label: string;
  value: string;
  /** What stands first and means that nothing is chosen; absent: something always is. */
  none?: string;
  options: { value: string; word: string }[];
  onChange: (value: string, event: ChangeEvent) => void;
  more?: Omit<ComponentProps<'select'>, 'value' | 'onChange' | 'id'>;
}

/** A choice from a list, with its label above it. */
export function SelectField({ label, value, none, options, onChange, more }: Props) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value, event)} {...more}>
        {none !== undefined && <option value="">{none}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.word}
          </option>
        ))}
      </select>
    </div>
  );
}
