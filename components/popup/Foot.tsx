import { t, tn } from '../../lib/io/words.ts';

interface FootProps {
  toSort: number;
  hints: boolean;
  onSorter: () => void;
}

/** The way to those who are to be sorted, and the keys of the list. */
export function Foot({ toSort, hints, onSorter }: FootProps) {
  return (
    <div className="foot">
      {toSort > 0 && (
        <button type="button" className="button button-plain" onClick={onSorter}>
          {tn('toSort', toSort)}
        </button>
      )}
      {hints && (
        <p className="hints quiet" aria-hidden="true">
          <kbd>↑</kbd> <kbd>↓</kbd> {t('hintMove')} <kbd>↵</kbd> {t('hintOpen')} <kbd>␣</kbd> {t('hintSelect')}{' '}
          <kbd>Ctrl Z</kbd> {t('hintUndo')}
        </p>
      )}
    </div>
  );
}
