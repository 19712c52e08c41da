import type { Failure } from '../../lib/model/wire.ts';
import { t } from '../../lib/io/words.ts';

/** What happened, what it means, what to do. The English detail is for whoever helps, on hover. */
export function FailureNote({ failure }: { failure: Failure }) {
  return (
    <div className="failure" role="alert" title={failure.detail}>
      <p className="failure-title">{t(`failure_${failure.code}`)}</p>
      <p>{meaning(failure)}</p>
      <p>{t(`failure_${failure.code}_do`)}</p>
    </div>
  );
}

/** The detail of a damaged database counts: `12 of 3400 …`. */
function meaning({ code, detail }: Failure): string {
  const counts = code === 'damaged' ? /(\d+) of (\d+)/.exec(detail) : null;
  return counts ? t('failure_damaged_meansCount', counts[1] ?? '', counts[2] ?? '') : t(`failure_${code}_means`);
}
