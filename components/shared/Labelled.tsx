import { Fragment, type ReactNode } from 'react';
import { t } from '../../lib/io/words.ts';

const [LABEL, TEXT] = ['\u0001', '\u0002'];

/** `label: text` as the language writes it, where one of the two is more than text. */
export function Labelled({ label, children }: { label: ReactNode; children: ReactNode }) {
  const parts = t('labelled', LABEL, TEXT).split(/(\u0001|\u0002)/);
  return parts.map((part) => (
    <Fragment key={part}>{part === LABEL ? label : part === TEXT ? children : part}</Fragment>
  ));
}
