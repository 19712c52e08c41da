import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ImportProps, ImportWork } from '../../components/settings/importWork.ts';
import { turnBackImport } from '../../lib/io/ask.ts';
import { machineZone, now } from '../../lib/io/clock.ts';
import { failureOf } from '../../lib/io/failure.ts';
import { dropMark, loadMarks, watchMarks } from '../../lib/io/importMarks.ts';
import { loadSettings, meetAccount, ownOf, type Settings } from '../../lib/io/settings.ts';

import type { ImportMark } from '../../lib/model/importMark.ts';
import { Hand } from './importHand.ts';

interface Chosen {
  files: File[];
  account: string;
}

/** The import that this page makes, and what was left of one before. */
export function useImport(settings: Settings | null, saveReport: (text: string) => void): ImportProps {
  const [work, setWork] = useState<ImportWork>({ state: 'idle' });
  const { unfinished, last } = useMarks();
  const shown: ImportWork = useMemo(
    () => (work.state === 'idle' && last ? { state: 'done', marks: [last], fate: 'done' } : work),
    [work, last],
  );
  const hand = useRef<Hand | null>(null);
  const chosen = useRef<Chosen | null>(null);
  const turnedAt = useRef('');

  const run = useCallback(async (again: boolean) => {
    if (!chosen.current) return;
    hand.current = new Hand(setWork);
    await importChosen(chosen.current, hand.current, again).then(setWork, (error: unknown) => setWork(failed(error)));
  }, []);
  const turn = useCallback(
    async (what: 'takeBackImport' | 'bringBackImport') => {
      if (shown.state !== 'done') return;
      const { marks } = shown;
      if (what === 'takeBackImport') turnedAt.current = now();
      setWork({ ...shown, fate: 'turning' });
      try {
        for (const mark of marks) await turnBackImport(what, mark, turnedAt.current);
        setWork({ ...shown, fate: what === 'takeBackImport' ? 'takenBack' : 'done' });
      } catch (error) {
        setWork({ state: 'failed', failure: failureOf(error), canGoOn: false });
      }
    },
    [shown],
  );
  const { accounts = [], seenAccounts = [] } = settings ?? {};
  return {
    accounts: accounts.length > 0 ? accounts : seenAccounts,
    work: shown,
    unfinished: work.state === 'idle' || work.state === 'done' ? unfinished : null,
    onChoose: (files, account) => {
      chosen.current = { files, account };
      void run(false);
    },
    onPause: (paused) => hand.current?.pause(paused),
    onStop: () => hand.current?.stop(),
    onAgain: () => void run(work.state === 'done'),
    onForget: (mark) => void dropMark(mark.startedAt),
    onTakeBack: () => void turn('takeBackImport'),
    onBringBack: () => void turn('bringBackImport'),
    onReport: saveReport,
  };
}

/** Reads what was chosen, file by file. The parser is loaded when it is wanted. */
async function importChosen({ files, account }: Chosen, hand: Hand, again: boolean): Promise<ImportWork> {
  await meetAccount(account);
  const { freshMark, importFile, importLetters, markFor } = await import('../../lib/io/importFile.ts');
  const target = { account, own: ownOf(await loadSettings()), zone: machineZone(), now: now() };
  const boxes = files.filter(({ name }) => !/\.eml$/i.test(name));
  const letters = files.filter(({ name }) => /\.eml$/i.test(name));
  const marks: ImportMark[] = [];
  let known = boxes.length > 0 && letters.length === 0;
  for (const file of boxes) {
    let mark = await markFor(file, target);
    if (mark.done && again) mark = freshMark(mark.file, mark.name, mark.size, account, mark.startedAt);
    known &&= mark.done;
    marks.push(mark.done ? mark : await importFile(file, mark, target, hand.begin(mark)));
  }
  if (letters.length > 0 && !hand.stopped) {
    const size = letters.reduce((sum, file) => sum + file.size, 0);
    const name = letters.length === 1 ? (letters[0]?.name ?? '') : '*.eml';
    const mark = freshMark(`letters|${target.now}`, name, size, account, target.now);
    marks.push(await importLetters(letters, mark, target, hand.begin(mark)));
  }
  const read = marks.filter(({ done }) => done);
  if (hand.stopped && read.length === 0) return { state: 'idle' };
  return { state: 'done', marks: read, fate: known ? 'known' : 'done' };
}

function failed(error: unknown): ImportWork {
  const name = (error as Error | undefined)?.name ?? '';
  const gone = /NotReadable|NotFound/.test(name);
  return { state: 'failed', failure: gone ? 'fileGone' : failureOf(error), canGoOn: !gone };
}

/** The last import that was begun and not finished, and the last one of all if it was finished. */
function useMarks(): { unfinished: ImportMark | null; last: ImportMark | null } {
  const [marks, setMarks] = useState<ImportMark[]>([]);
  useEffect(() => {
    const look = () =>
      void loadMarks().then(setMarks, () => {
        // What cannot be read has nothing to go on from; the book says so itself.
      });
    look();
    return watchMarks(look);
  }, []);
  const latest = marks.at(-1) ?? null;
  return {
    unfinished: marks.findLast(({ done, read, file }) => !done && read > 0 && !file.startsWith('letters|')) ?? null,
    last: latest?.done && latest.taken > 0 ? latest : null,
  };
}
