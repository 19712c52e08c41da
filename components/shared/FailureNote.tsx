import type { Trouble } from '../../lib/model/view.ts';
import type { Failure } from '../../lib/model/wire.ts';
import { t } from '../../lib/io/words.ts';
import './failure.css';

interface Props {
  failure: Failure;
  /** What failed: a click that may not have been kept, or a look at what is. */
  of?: Trouble['of'];
  /** Looks once more. */
  onAgain?: (() => void) | null;
}

/** What happened, what it means, what to do. The English detail is for whoever helps, on hover. */
export function FailureNote({ failure, of = 'click', onAgain }: Props) {
  return (
    <div className="failure" role="alert" title={failure.detail}>
      <p className="failure-title">{t(`failure_${failure.code}`)}</p>
      <p>{countOf(failure) ?? words(failure.code, of, 'means')}</p>
      <p>{words(failure.code, of, 'do')}</p>
      {onAgain && (
        <button type="button" className="button" onClick={onAgain}>
          {t('tryAgain')}
        </button>
      )}
    </div>
  );
}

/** What is told in other words where nothing was done, only looked. */
const OF_A_LOOK = ['full', 'denied', 'lost', 'unknown'] as const;

function words(code: Failure['code'], of: Trouble['of'], what: 'means' | 'do'): string {
  const own = of === 'look' && OF_A_LOOK.find((one) => one === code);
  return own ? t(`look_${own}_${what}`) : t(`failure_${code}_${what}`);
}

/** The detail of a damaged database counts: `12 of 3400 …`. */
function countOf({ code, detail }: Failure): string | null {
  const counts = code === 'damaged' ? /(\d+) of (\d+)/.exec(detail) : null;
  return counts && t('failure_damaged_meansCount', counts[1] ?? '', counts[2] ?? '');
}
