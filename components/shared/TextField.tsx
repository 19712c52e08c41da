import { useId, type ComponentProps } from 'react';

interface Props {
  label: string;
  value: string;
  type?: 'text' | 'number' | 'date' | 'time' | 'tel';
  onChange: (value: string) => void;
  more?: ComponentProps<'input'>;
}

/** A field with its label above it. */
export function TextField({ label, value, type = 'text', onChange, more }: Props) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={type}
        maxLength={200}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        {...more}
      />
    </div>
  );
}
