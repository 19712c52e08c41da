import type { PanelScreen, PanelState, Trouble } from '../../lib/model/view.ts';

/** What a panel has on screen: the last that could be shown, and what has gone wrong since. */
export interface Shown {
  /** Null until something could be shown. */
  state: PanelScreen | null;
  trouble: Trouble | null;
}

export const NOTHING_YET: Shown = { state: null, trouble: null };

/** A failure leaves standing what was there: a note half typed is not lost to a bad moment. */
export function heard(before: Shown, state: PanelState): Shown {
  return state.mode === 'failed' ? { ...before, trouble: state.trouble } : { state, trouble: null };
}
