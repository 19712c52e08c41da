import { useRef, useState, type ChangeEvent } from 'react';
import { failureOf, StoreFailure } from '../../lib/io/failure.ts';
import { numberText, t } from '../../lib/io/words.ts';
import { FailureNote } from '../shared/FailureNote.tsx';
import { Status } from '../shared/Status.tsx';

interface Restored {
  added: number;
  known: number;
  /** Sites that only she can allow again. */
  toGrant?: string[];
}

export interface DataProps {
  /** Writes the export to a file and gives its name. */
  onExport: () => Promise<string>;
  onRestore: (file: File, progress: (done: number, of: number) => void) => Promise<Restored>;
}

type Work =
  | { state: 'idle' }
  | { state: 'running'; done: number; of: number }
  | { state: 'done'; text: string }
  | { state: 'failed'; of: 'click' | 'look'; error: unknown; partly: boolean };

/** Everything out in one click; everything back in without doubles. */
export function DataSection({ onExport, onRestore }: DataProps) {
  const [work, setWork] = useState<Work>({ state: 'idle' });
  const chooser = useRef<HTMLInputElement>(null);
  const failed = (of: 'click' | 'look') => (error: unknown) =>
    setWork((before) => ({
      state: 'failed',
      of,
      error,
      partly: before.state === 'running' && before.done > 0,
    }));
  const saved = (name: string) => setWork({ state: 'done', text: t('dataExported', name) });
  const save = () => void onExport().then(saved, failed('look'));
  const restore = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    event.target.value = '';
    if (!file) return;
    setWork({ state: 'running', done: 0, of: 0 });
    const report = (restored: Restored) => setWork({ state: 'done', text: reportOf(restored) });
    onRestore(file, (done, of) => setWork({ state: 'running', done, of })).then(report, failed('click'));
  };
  return (
    <section className="page-section">
      <h2>{t('dataTitle')}</h2>
      <p className="field-hint">{t('dataText')}</p>
      <div className="buttons">
        <button type="button" className="button button-primary" onClick={save}>
          {t('dataExport')}
        </button>
        <button type="button" className="button" onClick={() => chooser.current?.click()}>
          {t('dataRestore')}
        </button>
        <input
          ref={chooser}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={t('dataRestore')}
          onChange={restore}
        />
      </div>
      <p className="field-hint">{t('dataRestoreText')}</p>
      <Progress work={work} />
    </section>
  );
}

function reportOf({ added, known, toGrant = [] }: Restored): string {
  const restored = t('dataRestored', numberText(added), numberText(known));
  return toGrant.length === 0 ? restored : `${restored}. ${t('dataToGrant', toGrant.join(', '))}`;
}

function Progress({ work }: { work: Work }) {
  if (work.state === 'idle') return <Status />;
  if (work.state === 'failed') return <NotDone {...work} />;
  if (work.state === 'done') {
    return <Status className="tone-good">{work.text}</Status>;
  }
  const says = t('dataRestoring', numberText(work.done), numberText(work.of));
  return (
    <Status>
      <p>{says}</p>
      <progress aria-label={says} value={work.done} max={work.of || 1} />
    </Status>
  );
}

/** A file that is refused has words of its own; what the book says is told as everywhere. */
function NotDone({ of, error, partly }: Extract<Work, { state: 'failed' }>) {
  const refused = error instanceof Error && !(error instanceof StoreFailure);
  return (
    <>
      {refused && of === 'click' ? (
        <div className="failure" role="alert">
          <p className="failure-title">{t('dataFailed')}</p>
          <p>{error.message}</p>
        </div>
      ) : (
        <FailureNote failure={failureOf(error)} of={of} />
      )}
      {partly && <p>{t('dataPartly')}</p>}
    </>
  );
}
