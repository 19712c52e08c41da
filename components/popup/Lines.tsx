import type { Line } from '../../lib/model/view.ts';
import { tn } from '../../lib/io/words.ts';
import type { Roving } from '../shared/roving.ts';
import { LineRow } from './LineRow.tsx';
import type { LineHandlers, LineKind } from './lineActions.ts';
import type { Selection } from './selection.ts';
import './lines.css';

interface Props {
  title: string;
  kind: LineKind;
  lines: Line[];
  /** How many more there are, and the way to them. */
  rest?: number;
  onMore?: () => void;
  roving: Roving;
  selection: Selection;
  handlers: LineHandlers;
}

/** A group of lines under its heading; nothing when nobody is in it. */
export function Lines({ title, kind, lines, rest = 0, onMore, ...row }: Props) {
  if (lines.length === 0) return null;
  return (
    <section className={`group group-${kind}`}>
      <h2 className="group-title">{title}</h2>
      <ul>
        {lines.map((line) => (
          <LineRow key={line.prospect.key} line={line} kind={kind} {...row} />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className="button button-plain group-more" onClick={onMore}>
          {tn('more', rest)}
        </button>
      )}
    </section>
  );
}
