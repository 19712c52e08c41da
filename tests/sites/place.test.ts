// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { placeLine, type Room } from '../../entrypoints/compose/place.ts';

const screen = { width: 1280, height: 800 };
const room = (left: number, top: number, width: number, height: number, button?: ReturnType<Room['button']>): Room => ({
  ...screen,
  window: { left, top, bottom: top + height, width },
  button: () => button,
});

describe('the place of the line', () => {
  test('is below a window that leaves room there', () => {
    expect(placeLine(room(300, 200, 700, 300), 28)).toEqual({ left: 300, width: 700, top: 504, height: 28 });
  });

  test('is above a window that stands on the lower edge of the screen, and grows upward there', () => {
    expect(placeLine(room(700, 400, 500, 400), 28)).toEqual({ left: 700, width: 500, top: 368, height: 28 });
    expect(placeLine(room(700, 400, 500, 400), 300)).toEqual({ left: 700, width: 500, top: 96, height: 300 });
    expect(placeLine(room(700, 250, 500, 550), 300)).toEqual({ left: 700, width: 500, top: 4, height: 242 });
  });

  test('is above the row of the buttons in a window that fills the screen, and never over the one that sends', () => {
    const full = room(0, 0, 1280, 800, { top: 740, bottom: 776 });
    expect(placeLine(full, 28)).toEqual({ left: 0, width: 1280, top: 708, height: 28 });
    expect(placeLine(full, 300)).toEqual({ left: 0, width: 1280, top: 436, height: 300 });
  });

  test('is nowhere when the window is scrolled away or has no width, and never off the screen', () => {
    expect(placeLine(room(300, -400, 700, 300), 28)).toBeNull();
    expect(placeLine(room(300, 900, 700, 300), 28)).toBeNull();
    expect(placeLine(room(300, 100, 0, 0), 28)).toBeNull();
    expect(placeLine(room(-50, 100, 2000, 100), 28)).toMatchObject({ left: 0, width: 1280 });
  });
});
