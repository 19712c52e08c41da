import type { ReactNode } from 'react';
import type { Today } from '../../lib/model/view.ts';
import { pilePhrases } from '../../lib/io/money.ts';
import { numberText, t } from '../../lib/io/words.ts';

/** The three figures. Zero is what everybody works for, and looks like it. */
export function Numbers({ numbers }: { numbers: Today['numbers'] }) {
  const { uncontacted, due, pile } = numbers;
  const quotes = pile.reduce((sum, { count }) => sum + count, 0);
  return (
    <ul className="numbers">
      <Figure n={uncontacted} label={t('uncontacted')} none={t('uncontactedNone')} tone="owed" />
      <Figure n={due} label={t('due')} none={t('dueNone')} tone="due" />
      <Figure n={quotes} label={t('pile')} none={t('pileNone')} tone="due">
        {pilePhrases(pile).map((phrase) => (
          <span key={phrase}>{phrase}</span>
        ))}
      </Figure>
    </ul>
  );
}

interface FigureProps {
  n: number;
  label: string;
  none: string;
  tone: 'owed' | 'due';
  children?: ReactNode;
}

function Figure({ n, label, none, tone, children }: FigureProps) {
  return (
    <li className={n === 0 ? 'figure figure-none' : 'figure'}>
      <span className={`figure-n ${n === 0 ? 'tone-good' : `tone-${tone}`}`}>
        {numberText(n)}
        {n === 0 && <span aria-hidden="true"> ✓</span>}
      </span>
      <span className="figure-label">{n === 0 ? none : label}</span>
      {n > 0 && children && <span className="figure-money">{children}</span>}
    </li>
  );
}
