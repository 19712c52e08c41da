import { useCallback, useEffect, useState } from 'react';
import { health } from '../../lib/io/ask.ts';
import { now as clock } from '../../lib/io/clock.ts';
import { readMore, readToSort, watchToday } from '../../lib/io/today.ts';
import type { Line, Today } from '../../lib/model/view.ts';
import type { Failure } from '../../lib/model/wire.ts';

/** Lines that one "more" brings. */
const PAGE = 50;

/** Today's list and what was asked for beyond it, read anew whenever the book changes. */
export function useToday() {
  const [today, setToday] = useState<Today | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const further = useFurther(today);
  const sorter = useToSort(today);
  useEffect(() => {
    const ask = () => void health().then(setFailure);
    const show = (fresh: Today) => {
      setToday(fresh);
      ask();
    };
    // Asked before there is a list, too: a book that another tab locks gives neither a list nor an error here.
    ask();
    return watchToday(clock, show, setFailure);
  }, []);
  return { today, failure, ...further, ...sorter };
}

/** The lines after the first ten, as many pages as were asked for. */
function useFurther(today: Today | null) {
  const [pages, setPages] = useState(0);
  const [further, setFurther] = useState<Line[]>([]);
  useEffect(() => {
    let wanted = true;
    void readPages(today?.touches.length ?? 0, pages).then((lines) => wanted && setFurther(lines));
    return () => {
      wanted = false;
    };
  }, [today, pages]);
  const onMore = useCallback(() => setPages((before) => before + 1), []);
  return { further, onMore };
}

async function readPages(first: number, pages: number): Promise<Line[]> {
  const found: Line[] = [];
  for (let page = 0; page < pages; page++) found.push(...(await readMore(clock(), first + page * PAGE)));
  return found;
}

/** Candidates, once she wants to sort them. */
function useToSort(today: Today | null) {
  const [sorting, setSorting] = useState(false);
  const [toSort, setToSort] = useState<Line[] | null>(null);
  useEffect(() => {
    if (sorting && today) void readToSort(clock()).then(setToSort);
  }, [sorting, today]);
  const onSort = useCallback(() => setSorting(true), []);
  return { toSort, onSort };
}
