import type { PersonView } from '../../lib/model/view.ts';
import { numberText, t, tn } from '../../lib/io/words.ts';
import { triesOf } from './decision.ts';

/**
 * How persistent we were, how often they said no, and how much of it fell on them lately: side by side, since the fifth
 * ask brings the yes and the third in a week the annoyance (E6, E11, E17). The tries are those that closing counts (C8);
 * "try 2" of the plan counts from their last word and is told apart.
 */
export function Persistence({ view: { line, outlook } }: { view: PersonView }) {
  const { triesSinceReply, noCount } = line.prospect;
  const tries = triesOf(line.prospect);
  const { pressure, asks, warning } = outlook;
  if (tries + noCount + pressure === 0) return null;
  const many = warning !== null && warning.rule !== 'doNotContact';
  const felt = t('pressureTitle', numberText(asks.pressureDays), numberText(pressure));
  return (
    <ul className="persistence quiet">
      <li title={t('triesApart', t('triesTitle'), t('nextTry', triesSinceReply + 1))}>
        <Dots name={t('tries')} n={tries} of={asks.tries} said={t('triesTitle')} />
      </li>
      <li title={t('nosTitle')}>
        <Dots name={t('nos')} n={noCount} of={asks.nos} said={t('nosTitle')} />
      </li>
      <li className={many ? 'tone-due' : ''} title={felt}>
        <span aria-hidden="true">{tn('pressure', pressure, numberText(asks.pressureDays))}</span>
        <span className="unseen">{felt}</span>
      </li>
    </ul>
  );
}

interface DotsProps {
  name: string;
  n: number;
  of: number;
  said: string;
}

/** Characters, not boxes: they stay in any colour scheme and any size of type. */
function Dots({ name, n, of, said }: DotsProps) {
  const over = n > of ? numberText(n) : '';
  return (
    <>
      <span aria-hidden="true">
        {name} <span className="dots">{'●'.repeat(Math.min(n, of)) + '○'.repeat(Math.max(0, of - n))}</span> {over}
      </span>
      <span className="unseen">{t('countOf', said, numberText(n), numberText(of))}</span>
    </>
  );
}
