import type { ReactNode } from 'react';
import { exactTime } from '../../lib/io/when.ts';
import { useMoment } from './moment.ts';

/** A time said in a few words, with the exact one on hover. */
export function When({ at, className, children }: { at: string; className?: string; children: ReactNode }) {
  const { zone } = useMoment();
  return (
    <time dateTime={at} title={exactTime(at, zone)} className={className}>
      {children}
    </time>
  );
}
