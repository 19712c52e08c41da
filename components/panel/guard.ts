import { useEffect, useRef, useState, type RefObject, type SyntheticEvent } from 'react';

/**
 * The page around the panel could slide it under the pointer at the moment of a click, or lay something over it. A
 * click counts only after the panel was in sight, uncovered, for half a second; events that no hand made are dropped.
 */
export interface Guard {
  ready: boolean;
  accepts: (event: Pick<SyntheticEvent, 'isTrusted'>) => boolean;
}

/** How long the panel must have been in sight, in milliseconds. */
export const IN_SIGHT = 500;

/** Chromium says whether something covers the panel (`isVisible`); elsewhere the mere position has to do. */
type Sighting = IntersectionObserverEntry & { isVisible?: boolean };

/** Watches the element and says when it may be trusted that the rep sees it. */
export function useGuard(element: RefObject<Element | null>): Guard {
  const [ready, setReady] = useState(false);
  const latest = useRef(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const set = (value: boolean) => {
      latest.current = value;
      setReady(value);
    };
    const observer = watchSight((inSight) => {
      clearTimeout(timer);
      if (inSight) timer = setTimeout(() => set(true), IN_SIGHT);
      else set(false);
    });
    if (element.current) observer.observe(element.current);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [element]);
  return { ready, accepts: (event) => event.isTrusted && latest.current };
}

function watchSight(tell: (inSight: boolean) => void): IntersectionObserver {
  const seen = (entries: IntersectionObserverEntry[]) => {
    const last: Sighting | undefined = entries.at(-1);
    if (last) tell(last.isIntersecting && last.isVisible !== false);
  };
  // Not in the DOM types yet (2026-07); a browser that does not know them leaves both unread.
  const options: IntersectionObserverInit & { trackVisibility?: boolean; delay?: number } = {
    threshold: [0, 0.5, 1],
    trackVisibility: true,
    delay: 100,
  };
  return new IntersectionObserver(seen, options);
}

/** Wraps what a button does: nothing happens before the panel is ready. */
export function guarded<E extends SyntheticEvent>(guard: Guard, act: (event: E) => void): (event: E) => void {
  return (event) => {
    if (guard.accepts(event)) act(event);
  };
}
