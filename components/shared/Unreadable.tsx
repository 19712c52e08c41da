import type { Failure } from '../../lib/model/wire.ts';
import { FailureNote } from './FailureNote.tsx';

interface Props {
  /** Which page this stands for. */
  page: 'popup' | 'page';
  failure: Failure;
  onAgain: () => void;
}

/** In the place of a page that cannot be drawn at all, since not even its settings can be read. */
export function Unreadable({ page, failure, onAgain }: Props) {
  return (
    <main className={page}>
      <FailureNote failure={failure} of="look" onAgain={onAgain} />
    </main>
  );
}
