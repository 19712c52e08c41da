import { useEffect, type RefObject } from 'react';
import { LINE_HEIGHT, MOST_LINE_HEIGHT } from '../../lib/model/line.ts';

/** Calls back with the room that the element needs, at first and whenever that changes. */
export function useHeight(element: RefObject<HTMLElement | null>, tell: (px: number) => void): void {
  useEffect(() => {
    const { current } = element;
    if (!current) return;
    let told = LINE_HEIGHT;
    const measure = () => {
      const height = Math.min(
        MOST_LINE_HEIGHT,
        Math.max(LINE_HEIGHT, Math.ceil(current.getBoundingClientRect().height)),
      );
      if (height !== told) tell(height);
      told = height;
    };
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element, tell]);
}
