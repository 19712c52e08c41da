import type { LineScreen, LineState } from '../../lib/model/line.ts';
import type { Trouble } from '../../lib/model/view.ts';

/** What a line has on screen, and what has gone wrong since. */
export interface Shown {
  screen: LineScreen | 'closed' | null;
  trouble: Trouble | null;
}

export const NOTHING_YET: Shown = { screen: null, trouble: null };

/** A failure leaves standing what was there. */
export function heard(before: Shown, state: LineState): Shown {
  switch (state.mode) {
    case 'failed':
      return { ...before, trouble: state.trouble };
    case 'line':
      return { screen: state, trouble: null };
    case 'closed':
      return { screen: 'closed', trouble: null };
    case 'silent':
      return NOTHING_YET;
  }
}
