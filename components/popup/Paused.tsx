import { personName } from '../../lib/io/phrases.ts';
import { t, tn } from '../../lib/io/words.ts';
import type { Prospect } from '../../lib/model/prospect.ts';
import type { Today } from '../../lib/model/view.ts';
import type { Actions } from '../shared/actions.ts';
import { companyOf } from '../shared/company.ts';
import { Fold } from './Fold.tsx';
import { QuestionRow } from './Questions.tsx';

type Acts = Pick<Actions, 'run' | 'runAll'>;

/** Whoever is paused: by words in a mail that she must decide on, or by herself. Never due, never forgotten. */
export function Paused({ paused: { count, people }, run, runAll }: { paused: Today['paused'] } & Acts) {
  if (count === 0) return null;
  return (
    <Fold title={tn('paused', count)} hint={t('pausedText')}>
      <ul>
        {people.map(({ prospect, asked }) =>
          asked ? (
            <QuestionRow key={prospect.key} asked={asked} runAll={runAll} />
          ) : (
            <PausedByRep key={prospect.key} prospect={prospect} run={run} />
          ),
        )}
      </ul>
      {count > people.length && <p className="quiet">{tn('more', count - people.length)}</p>}
    </Fold>
  );
}

function PausedByRep({ prospect, run }: { prospect: Prospect; run: Actions['run'] }) {
  const name = personName(prospect);
  const goOn = () => void run({ do: 'rule', keys: [prospect.key], rule: 'resume' }, t('donePauseOver', name));
  return (
    <li className="question question-short">
      <p>
        <b>{name}</b> <span className="quiet">{companyOf(prospect)}</span>
        <span className="quiet"> {t('pausedByYou')}</span>
      </p>
      <button type="button" className="button" onClick={goOn} aria-label={t('labelled', t('pauseOver'), name)}>
        {t('pauseOver')}
      </button>
    </li>
  );
}
