import { useEffect } from 'react';

/**
 * Calls back at Escape wherever the focus is: a frame that was just opened has it nowhere in particular. What is inside
 * hears it first, and alone.
 */
export function useEscape(act: (() => void) | null, where: 'inside' | 'outside'): void {
  useEffect(() => {
    if (!act) return;
    const hear = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      act();
    };
    const options = { capture: where === 'inside' };
    document.addEventListener('keydown', hear, options);
    return () => document.removeEventListener('keydown', hear, options);
  }, [act, where]);
}
