import { useCallback, useEffect, useState } from 'react';
import { health } from '../../lib/io/ask.ts';
import { now as clock } from '../../lib/io/clock.ts';
import { AGAIN_AFTER, failureOf, SILENCE, SILENT_AFTER } from '../../lib/io/failure.ts';
import { FIRST_IDLE, MORE, readIdle, readMore, readToSort, type Group } from '../../lib/io/today.ts';
import { watchToday } from '../../lib/io/watchToday.ts';
import type { Line, Today } from '../../lib/model/view.ts';
import type { Failure } from '../../lib/model/wire.ts';

/** Today's list and what was asked for beyond it, read anew whenever the book changes. */
export function useToday() {
  const { today, failure, fail, onAgain } = useList();
  const touches = useFurther(today, today?.touches.length ?? 0, 'touch', fail);
  const answers = useFurther(today, today?.answers.length ?? 0, 'answer', fail);
  const promises = useFurther(today, today?.promises.length ?? 0, 'promise', fail);
  const sorter = useToSort(today, fail);
  const rewarm = useIdle(today, fail);
  return {
    today,
    failure,
    onAgain,
    further: touches.further,
    onMore: touches.onMore,
    furtherAnswers: answers.further,
    onMoreAnswers: answers.onMore,
    furtherPromises: promises.further,
    onMorePromises: promises.onMore,
    ...sorter,
    ...rewarm,
  };
}

/** The list; while it cannot be read, why not, and another look every few seconds. */
function useList() {
  const [today, setToday] = useState<Today | null>(null);
  const [unread, setUnread] = useState<Failure | null>(null);
  const [ill, setIll] = useState<Failure | null>(null);
  const [look, setLook] = useState(0);
  const onAgain = useCallback(() => setLook((before) => before + 1), []);
  // `look` too: another look begins everything anew.
  useEffect(() => {
    const ask = () => void health().then(setIll);
    const silence = setTimeout(() => setUnread(SILENCE), SILENT_AFTER);
    const show = (fresh: Today) => {
      clearTimeout(silence);
      setUnread(null);
      setToday(fresh);
      ask();
    };
    const fail = (failure: Failure) => {
      clearTimeout(silence);
      setUnread(failure);
    };
    // Asked before there is a list, too: a book that another tab locks gives neither a list nor an error here.
    ask();
    const stop = watchToday(clock, show, fail);
    return () => {
      clearTimeout(silence);
      stop();
    };
  }, [look]);
  // Only the background is told why an older tab keeps the book; this page just gets no answer.
  const failure = ill ?? unread;
  const shut = failure !== null && (unread !== null || today === null);
  useEffect(() => {
    if (!shut) return;
    const timer = setTimeout(onAgain, AGAIN_AFTER);
    return () => clearTimeout(timer);
  }, [shut, failure, onAgain]);
  return { today, failure, fail: setUnread, onAgain: shut ? onAgain : null };
}

/** The lines of a group after the first ones, as many pages as were asked for. */
function useFurther(today: Today | null, first: number, group: Group, fail: (failure: Failure) => void) {
  const [pages, setPages] = useState(0);
  const [further, setFurther] = useState<Line[]>([]);
  useEffect(() => {
    let wanted = true;
    readPages(group, first, pages).then(
      (lines) => wanted && setFurther(lines),
      (error: unknown) => wanted && fail(failureOf(error)),
    );
    return () => {
      wanted = false;
    };
  }, [today, first, group, pages, fail]);
  const onMore = useCallback(() => setPages((before) => before + 1), []);
  return { further, onMore };
}

async function readPages(group: Group, first: number, pages: number): Promise<Line[]> {
  const found: Line[] = [];
  for (let page = 0; page < pages; page++) found.push(...(await readMore(group, clock(), first + page * MORE)));
  return found;
}

/** Who may be re-warmed, once she asks: ten, and so many more each time. */
function useIdle(today: Today | null, fail: (failure: Failure) => void) {
  const [count, setCount] = useState(0);
  const [idle, setIdle] = useState<Line[] | null>(null);
  useEffect(() => {
    let wanted = true;
    if (count === 0 || !today) return;
    readIdle(clock(), count).then(
      (lines) => wanted && setIdle(lines),
      (error: unknown) => wanted && fail(failureOf(error)),
    );
    return () => {
      wanted = false;
    };
  }, [today, count, fail]);
  const onMoreIdle = useCallback(() => setCount((before) => (before === 0 ? FIRST_IDLE : before + MORE)), []);
  return { idle, onMoreIdle };
}

/** Candidates, once she wants to sort them. */
function useToSort(today: Today | null, fail: (failure: Failure) => void) {
  const [sorting, setSorting] = useState(false);
  const [toSort, setToSort] = useState<Line[] | null>(null);
  useEffect(() => {
    if (sorting && today) readToSort(clock()).then(setToSort, (error: unknown) => fail(failureOf(error)));
  }, [sorting, today, fail]);
  const onSort = useCallback(() => setSorting(true), []);
  return { toSort, onSort };
}
