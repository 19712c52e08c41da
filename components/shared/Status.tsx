import type { ReactNode } from 'react';

/** A place that tells screen readers what changed in it. `output` would do the same, but may hold no paragraphs. */
export function Status({ className, children }: { className?: string; children?: ReactNode }) {
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div role="status" className={className}>
      {children}
    </div>
  );
}
