import { useRef, useState, type ChangeEvent } from 'react';
import { numberText, t } from '../../lib/io/words.ts';
import { Status } from '../shared/Status.tsx';

export interface DataProps {
  /** Writes the export to a file and gives its name. */
  onExport: () => Promise<string>;
  onRestore: (file: File, progress: (done: number, of: number) => void) => Promise<{ added: number; known: number }>;
}

type Work =
  | { state: 'idle' }
  | { state: 'running'; done: number; of: number }
  | { state: 'done'; text: string }
  | { state: 'failed'; why: string; partly: boolean };

/** Everything out in one click; everything back in without doubles. */
export function DataSection({ onExport, onRestore }: DataProps) {
  const [work, setWork] = useState<Work>({ state: 'idle' });
  const chooser = useRef<HTMLInputElement>(null);
  const failed = (error: unknown) =>
    setWork((before) => ({
      state: 'failed',
      why: error instanceof Error ? error.message : String(error),
      partly: before.state === 'running' && before.done > 0,
    }));
  const save = () => void onExport().then((name) => setWork({ state: 'done', text: t('dataExported', name) }), failed);
  const restore = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    event.target.value = '';
    if (!file) return;
    setWork({ state: 'running', done: 0, of: 0 });
    const report = ({ added, known }: { added: number; known: number }) =>
      setWork({ state: 'done', text: t('dataRestored', numberText(added), numberText(known)) });
    onRestore(file, (done, of) => setWork({ state: 'running', done, of })).then(report, failed);
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

function Progress({ work }: { work: Work }) {
  if (work.state === 'idle') return <Status />;
  if (work.state === 'failed') {
    return (
      <div className="failure" role="alert">
        <p className="failure-title">{t('dataFailed')}</p>
        <p>{work.why}</p>
        {work.partly && <p>{t('dataPartly')}</p>}
      </div>
    );
  }
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
