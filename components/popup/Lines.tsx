import type { Line } from '../../lib/model/view.ts';
import type { Roving } from '../shared/roving.ts';
import { LineRow } from './LineRow.tsx';
import type { LineHandlers, LineKind } from './lineActions.ts';
import './lines.css';

interface Props {
  title: string;
  kind: LineKind;
  lines: Line[];
  roving: Roving;
  handlers: LineHandlers;
}

/** A group of lines under its heading; nothing when nobody is in it. */
export function Lines({ title, kind, lines, roving, handlers }: Props) {
  if (lines.length === 0) return null;
  return (
    <section className={`group group-${kind}`}>
      <h2 className="group-title">{title}</h2>
      <ul>
        {lines.map((line) => (
          <LineRow key={line.prospect.key} line={line} kind={kind} roving={roving} handlers={handlers} />
        ))}
      </ul>
    </section>
  );
}
