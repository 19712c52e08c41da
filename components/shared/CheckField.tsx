import type { ReactNode } from 'react';

interface Props {
  checked: boolean;
  onChange: (checked: boolean) => void;
  /** It says what is so anyway. */
  quiet?: boolean;
  children: ReactNode;
}

/** A box to tick, with its words beside it. */
export function CheckField({ checked, onChange, quiet = false, children }: Props) {
  return (
    <label className={quiet ? 'check quiet' : 'check'}>
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      {children}
    </label>
  );
}
