import type { ImportMark } from '../../lib/model/importMark.ts';
import type { Failure } from '../../lib/model/wire.ts';

/** What the import is at. */
export type ImportWork =
  | { state: 'idle' }
  | {
      state: 'running';
      mark: ImportMark;
      paused: boolean;
      /** Null: too early to say. */
      secondsLeft: number | null;
    }
  | { state: 'done'; marks: ImportMark[]; fate: 'done' | 'known' | 'turning' | 'takenBack' }
  /** `fileGone`: the file was moved or changed meanwhile. */
  | { state: 'failed'; failure: Failure | 'fileGone'; canGoOn: boolean };

export interface ImportProps {
  /** Accounts that are known; none: the rep types hers. */
  accounts: string[];
  work: ImportWork;
  /** An import that was begun and not finished. */
  unfinished: ImportMark | null;
  onChoose: (files: File[], account: string) => void;
  onPause: (paused: boolean) => void;
  onStop: () => void;
  /** After a failure, with the same file; or one that is known already, from its beginning. */
  onAgain: () => void;
  onForget: (mark: ImportMark) => void;
  onTakeBack: () => void;
  onBringBack: () => void;
  onReport: (text: string) => void;
}
