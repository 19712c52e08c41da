import { useState, type ReactNode } from 'react';
import './folds.css';

interface Props {
  title: string;
  /** Told what it is about, once it is open. */
  hint?: string;
  onOpen?: (open: boolean) => void;
  children: ReactNode;
}

/** Something at the foot that waits until she wants it; its content is made when it is opened. */
export function Fold({ title, hint, onOpen, children }: Props) {
  const [open, setOpen] = useState(false);
  const toggled = (now: boolean) => {
    setOpen(now);
    onOpen?.(now);
  };
  return (
    <details className="fold" onToggle={(event) => toggled(event.currentTarget.open)}>
      <summary>{title}</summary>
      {open && (
        <div className="fold-inside">
          {hint && <p className="quiet">{hint}</p>}
          {children}
        </div>
      )}
    </details>
  );
}
