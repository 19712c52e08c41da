import type { ReactNode } from 'react';
import type { Today } from '../../lib/model/view.ts';
import { pilePhrases } from '../../lib/io/money.ts';
import { numberText, t, tn } from '../../lib/io/words.ts';

/** The three figures. Zero is what everybody works for, and looks like it, once there is somebody it speaks of. */
export function Numbers({ numbers }: { numbers: Today['numbers'] }) {
  const { prospects, uncontacted, due, pile, quotesKnown } = numbers;
  const someone = prospects > 0;
  const quotes = pile.reduce((sum, { count }) => sum + count, 0);
  return (
    <ul className="numbers">
      <Figure n={uncontacted} label={t('uncontacted')} none={someone && t('uncontactedNone')} tone="owed" />
      <Figure n={due} label={t('due')} none={someone && t('dueNone')} tone="due" />
      <Figure n={quotes} label={tn('pile', quotes)} none={quotesKnown && t('pileNone')} tone="due">
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
  /** What zero means; false: nothing is known that it could speak of. */
  none: string | false;
  tone: 'owed' | 'due';
  children?: ReactNode;
}

function Figure({ n, label, none, tone, children }: FigureProps) {
  if (n === 0 && none === false) return <UnknownFigure label={label} />;
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

function UnknownFigure({ label }: { label: string }) {
  return (
    <li className="figure figure-unknown">
      <span className="figure-n quiet">{numberText(0)}</span>
      <span className="figure-label">{label}</span>
      <span className="figure-label">{t('noneKnown')}</span>
    </li>
  );
}
