/** Where the line of a compose window goes; pure geometry, in pixels of the screen. */

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Room {
  window: Pick<DOMRect, 'left' | 'top' | 'bottom' | 'width'>;
  /** The button that sends, looked for only where it matters; undefined: not in sight. */
  button: () => Pick<DOMRect, 'top' | 'bottom'> | undefined;
  width: number;
  height: number;
}

/** Less than this is no room for a list that was unfolded. */
const LEAST = 160;
const GAP = 4;

/**
 * Along the lower edge of the window where there is room below it; else along its upper edge, since inside it would lie
 * on what is being written; a window that fills the screen gets it above the row of its buttons. Null: scrolled away.
 */
export function placeLine({ window, button, width, height }: Room, wanted: number): Box | null {
  if (window.bottom <= 0 || window.top >= height || window.width <= 0) return null;
  const left = Math.max(0, window.left);
  const across = { left, width: Math.min(window.left + window.width, width) - left };
  if (window.bottom + wanted + GAP <= height) return { ...across, top: window.bottom + GAP, height: wanted };
  const above = Math.min(wanted, window.top - 2 * GAP);
  if (above >= Math.min(wanted, LEAST)) return { ...across, top: window.top - GAP - above, height: above };
  const send = button();
  const foot = send && send.bottom <= height && send.top > 0 ? send.top : Math.min(window.bottom, height);
  const inside = Math.max(Math.min(wanted, foot - 2 * GAP), 0);
  return { ...across, top: foot - GAP - inside, height: inside };
}
