import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';

interface Props {
  head: ReactNode;
  className?: string;
  children: ReactNode;
}

/** Closed until she wants to know more. Escape closes it before it closes the panel. */
export function Fold({ head, className = '', children }: Props) {
  const [open, setOpen] = useState(false);
  const summary = useRef<HTMLElement>(null);
  const hear = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open || event.defaultPrevented) return;
    event.preventDefault();
    // A fold in a fold is left alone; so is the panel around both.
    event.stopPropagation();
    setOpen(false);
    summary.current?.focus();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of what is inside pass through
    <details
      className={`fold ${className}`}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      onKeyDown={hear}
    >
      <summary ref={summary}>{head}</summary>
      {open && children}
    </details>
  );
}
