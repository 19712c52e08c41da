import { Fragment, type ReactNode } from 'react';
import { t } from '../../lib/io/words.ts';

/** Signs for private use: no language writes them. */
const [LABEL, TEXT] = ['\uE000', '\uE001'];

/** `label: text` as the language writes it, where one of the two is more than text. */
export function Labelled({ label, children }: { label: ReactNode; children: ReactNode }) {
  const parts = t('labelled', LABEL, TEXT).split(/([\uE000\uE001])/);
  return parts
    .filter(Boolean)
    .map((part) => <Fragment key={part}>{part === LABEL ? label : part === TEXT ? children : part}</Fragment>);
}
