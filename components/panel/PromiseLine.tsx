import { useCallback, useState, type ReactNode } from 'react';
import type { OpenPromise } from '../../lib/model/prospect.ts';
import { dayIn, dayPhrase } from '../../lib/io/when.ts';
import { t, type WordKey } from '../../lib/io/words.ts';
import type { Actions } from '../shared/actions.ts';
import { DayChoice } from '../shared/DayChoice.tsx';
import { promiseMoved, promiseWithdrawn, type About } from '../shared/deeds.ts';
import { useMoment } from '../shared/moment.ts';
import { When } from '../shared/When.tsx';
import { useEscape } from './escape.ts';
import { guarded, type Guard } from './guard.ts';

interface Props {
  promise: OpenPromise;
  about: About;
  guard: Guard;
  run: Actions['run'];
  runAll: Actions['runAll'];
  /** Something else is to be decided first. */
  resting: boolean;
  /** The click that says that it is kept. */
  children: ReactNode;
}

/** Ours is kept, moved to another day or withdrawn; it does not just go (E15). */
export function PromiseLine({ promise, about, guard, run, runAll, resting, children }: Props) {
  const { now, zone } = useMoment();
  const [moving, setMoving] = useState(false);
  const close = useCallback(() => setMoving(false), []);
  useEscape(moving ? close : null, 'inside');
  const { by, what } = promise;
  const today = dayIn(zone, now);
  const move = (day: string) =>
    void runAll(...promiseMoved(about, promise, { day, named: dayPhrase(day, now, zone) }, today));
  const own = (label: WordKey, act: () => void) => (
    <button
      type="button"
      className="button button-plain"
      aria-label={t('labelled', t(label), what)}
      onClick={guarded(guard, act)}
    >
      {t(label)}
    </button>
  );
  return (
    <li>
      <PromiseText promise={promise} />
      {!moving && !resting && (
        <span className="buttons">
          {children}
          {by === 'us' && own('promiseMoveOpen', () => setMoving(true))}
          {by === 'us' && own('promiseWithdraw', () => void run(...promiseWithdrawn(about, promise, today)))}
        </span>
      )}
      {moving && !resting && (
        <DayChoice
          title={t('promiseMoveTitle')}
          verb={t('promiseMove')}
          onChoose={(day, event) => guard.accepts(event) && move(day)}
          onCancel={close}
        />
      )}
    </li>
  );
}

function PromiseText({ promise: { by, what, dueOn } }: { promise: OpenPromise }) {
  const { now, zone } = useMoment();
  const late = by === 'us' && dueOn < dayIn(zone, now);
  return (
    <span>
      {t(by === 'us' ? 'historyPromiseUs' : 'historyPromiseThem', what)}
      <When at={dueOn} className={late ? 'tone-owed' : 'quiet'}>
        {t(late ? 'wasDue' : 'dueBy', dayPhrase(dueOn, now, zone))}
      </When>
    </span>
  );
}
