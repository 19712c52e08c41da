import { t, tn } from '../../lib/io/words.ts';
import { Status } from '../shared/Status.tsx';

export interface Progress {
  pages: number;
  found: number;
  unanswered: number;
  toOpen: number;
  running: boolean;
}

export interface FindProps {
  progress: Progress | null;
  onFind: () => void;
}

/** The first useful minute: the quotes nobody asked about again. Reads only the pages she passes. */
export function FindQuotes({ progress, onFind }: FindProps) {
  const begun = progress !== null && (progress.running || progress.pages > 0);
  return (
    <section className="page-section">
      <h2>{t('findTitle')}</h2>
      <p className="quiet">{t('findText')}</p>
      <button type="button" className={begun ? 'button' : 'button button-primary'} onClick={onFind}>
        {t(begun ? 'findAgain' : 'findAction')}
      </button>
      <Status>{begun && <Counts {...progress} />}</Status>
    </section>
  );
}

function Counts({ pages, found, unanswered, toOpen, running }: Progress) {
  return (
    <dl className="counts">
      <dt className="quiet">{t(running ? 'findRunning' : 'findDone')}</dt>
      <dd>{tn('findPages', pages)}</dd>
      <dd>{tn('findFound', found)}</dd>
      <dd className="counts-main">{tn('findUnanswered', unanswered)}</dd>
      {toOpen > 0 && <dd>{tn('findToOpen', toOpen)}</dd>}
    </dl>
  );
}
