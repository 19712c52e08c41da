import { numberText, t, tn } from '../../lib/io/words.ts';
import { Status } from '../shared/Status.tsx';

/** How far the plans of everybody are made anew after a change of the rules. */
export interface Refolding {
  folded: number;
  people: number;
  done: boolean;
}

interface Props {
  refold: Refolding | null;
  onClose: () => void;
}

/** A change of the rules concerns everybody: how far it has come, and when it is done. */
export function RefoldNote({ refold, onClose }: Props) {
  if (!refold) return <Status />;
  const { folded, people, done } = refold;
  if (!done) {
    const says = t('refolding', numberText(folded), numberText(people));
    // Not told aloud step by step: it would talk over everything else.
    return (
      <div className="refold">
        <span>{says}</span>
        <progress aria-label={says} value={folded} max={people || 1} />
      </div>
    );
  }
  return (
    <Status className="refold">
      <span className="tone-good">{tn('refolded', people)}</span>
      <button type="button" className="button button-plain undo-close" onClick={onClose} aria-label={t('close')}>
        ×
      </button>
    </Status>
  );
}
