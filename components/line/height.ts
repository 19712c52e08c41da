import { useEffect, type RefObject } from 'react';
import { LINE_HEIGHT, MOST_LINE_HEIGHT } from '../../lib/model/line.ts';

/** Of the border between what is unfolded and the head. */
const EDGE = 1;

/**
 * Asks for the room that what is unfolded needs above the head, and gives it back when it is folded. The page may have
 * less: then it scrolls.
 */
export function useRoom(body: RefObject<HTMLElement | null>, ask: (px: number) => void): void {
  useEffect(() => {
    const { current } = body;
    if (!current) return;
    let asked = LINE_HEIGHT;
    const measure = () => {
      const wanted = LINE_HEIGHT + EDGE + Math.ceil(current.getBoundingClientRect().height);
      const height = Math.min(MOST_LINE_HEIGHT, wanted);
      if (height !== asked) ask(height);
      asked = height;
    };
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => {
      observer.disconnect();
      ask(LINE_HEIGHT);
    };
  }, [body, ask]);
}
