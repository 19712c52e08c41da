import type { ReactNode, SyntheticEvent } from 'react';
import { t } from '../../lib/io/words.ts';
import type { Actions, Notice } from './actions.ts';
import { FailureNote } from './FailureNote.tsx';
import { Status } from './Status.tsx';
import './undoBar.css';

type Props = Omit<Actions, 'run' | 'runAll' | 'runAs'> & {
  /** In a panel a click is judged first. */
  accepts?: (event: SyntheticEvent) => boolean;
  /** What else is to be said of the last action. */
  children?: ReactNode;
};

/** The last action and the way back. It stays until the next action: nobody reads against a clock. */
export function UndoBar({ notice, failure, undo, dismiss, accepts = () => true, children }: Props) {
  if (!notice && !failure) return <Status />;
  return (
    <Status className="undo-bar">
      {failure ? <FailureNote failure={failure} /> : <p className="undo-text">{notice && fateOf(notice)}</p>}
      {!failure && notice?.fate === 'done' && children}
      {!failure && notice && notice.events.length > 0 && (
        <button
          type="button"
          className="button button-plain"
          onClick={(event) => accepts(event) && undo()}
          title="Ctrl+Z"
        >
          {t(notice.fate === 'takenBack' ? 'bringBack' : 'undo')}
        </button>
      )}
      <button type="button" className="button button-plain undo-close" onClick={dismiss} aria-label={t('close')}>
        ×
      </button>
    </Status>
  );
}

/** What was done, and what became of it since. */
function fateOf({ text, fate }: Notice): string {
  if (fate === 'done') return text;
  return t(fate === 'takenBack' ? 'doneUndo' : 'doneBack', text);
}
