import { numberText, t, tn } from '../../lib/io/words.ts';
import type { ImportMark } from '../../lib/model/importMark.ts';
import { FailureNote } from '../shared/FailureNote.tsx';
import { Status } from '../shared/Status.tsx';
import { isNoMail, leftText, progressText, reasonsOf, reportText, skippedIn } from './importText.ts';
import type { ImportProps, ImportWork } from './importWork.ts';

type Of<S extends ImportWork['state']> = Extract<ImportWork, { state: S }>;

/** How far an import is, or what came of it. */
export function ImportState({ work, ...on }: ImportProps) {
  if (work.state === 'running') return <Running work={work} {...on} />;
  if (work.state === 'failed') return <Failed work={work} {...on} />;
  if (work.state === 'idle') return <Status />;
  return work.fate === 'known' ? <Known work={work} {...on} /> : <Done work={work} {...on} />;
}

type Actions = Omit<ImportProps, 'work'>;

/** Not told aloud step by step: it would talk over everything else. */
function Running({ work: { mark, paused, secondsLeft }, onPause, onStop }: Actions & { work: Of<'running'> }) {
  const says = progressText(mark);
  return (
    <div className="import-running">
      <p>{says}</p>
      <progress aria-label={says} value={mark.offset} max={mark.size || 1} />
      <p className="field-hint">{paused ? t('importPaused') : leftText(secondsLeft)}</p>
      <p className="field-hint">{t('importKeepOpen')}</p>
      <div className="buttons">
        <button type="button" className="button" onClick={() => onPause(!paused)}>
          {t(paused ? 'importGoOn' : 'importPause')}
        </button>
        <button type="button" className="button button-plain" onClick={onStop}>
          {t('importStop')}
        </button>
      </div>
    </div>
  );
}

function Failed({ work: { failure, canGoOn }, onAgain }: Actions & { work: Of<'failed'> }) {
  if (failure !== 'fileGone') return <FailureNote failure={failure} onAgain={canGoOn ? onAgain : null} />;
  return (
    <div className="failure" role="alert">
      <p className="failure-title">{t('importFileGone')}</p>
      <p>{t('importFileGone_do')}</p>
    </div>
  );
}

function Known({ work: { marks }, onAgain, onTakeBack }: Actions & { work: Of<'done'> }) {
  return (
    <Status className="import-done">
      <p>{t('importKnown', namesOf(marks))}</p>
      <div className="buttons">
        <button type="button" className="button" onClick={onAgain}>
          {t('importAgain')}
        </button>
        <button type="button" className="button button-plain" onClick={onTakeBack}>
          {t('importTakeBack')}
        </button>
      </div>
    </Status>
  );
}

function Done({ work: { marks, fate }, onTakeBack, onBringBack, onReport }: Actions & { work: Of<'done'> }) {
  const gone = fate === 'takenBack';
  if (marks.every(isNoMail)) return <Status>{t('importEmpty', namesOf(marks))}</Status>;
  return (
    <Status className="import-done">
      {gone ? (
        <p>{t('importTakenBack', namesOf(marks))}</p>
      ) : (
        marks.map((mark) => <Taken key={mark.file} mark={mark} />)
      )}
      <div className="buttons">
        <button type="button" className="button" onClick={() => onReport(reportText(marks))}>
          {t('importReport')}
        </button>
        <button
          type="button"
          className="button button-plain"
          disabled={fate === 'turning'}
          onClick={gone ? onBringBack : onTakeBack}
        >
          {t(fate === 'turning' ? 'importTurning' : gone ? 'bringBack' : 'importTakeBack')}
        </button>
      </div>
    </Status>
  );
}

function Taken({ mark }: { mark: ImportMark }) {
  const skipped = skippedIn(mark);
  return (
    <div>
      <p className="tone-good">{tn('importTaken', mark.taken, mark.name)}</p>
      {skipped > 0 && (
        <>
          <p>{tn('importSkipped', skipped)}</p>
          <ul className="import-reasons">
            {reasonsOf(mark).map(({ reason, n, text }) => (
              <li key={reason}>
                <span>{text}</span>
                <span>{numberText(n)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function namesOf(marks: ImportMark[]): string {
  return marks.map(({ name }) => name).join(', ');
}
