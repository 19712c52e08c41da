import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('components/shared/theme.css', 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');

const GROUNDS = ['ground', 'raised', 'accent-wash'];
const TEXTS = ['ink', 'quiet', 'accent', 'owed', 'due', 'good'];
const PAIRS = [
  ...GROUNDS.flatMap((ground) => TEXTS.map((text) => [text, ground])),
  ['on-accent', 'accent'],
  ['owed', 'owed-wash'],
  ['due', 'due-wash'],
  ['good', 'good-wash'],
];

describe.each([
  ['light', light],
  ['dark', dark],
])('%s', (_, scheme) => {
  test.each(PAIRS)('%s on %s keeps 4.5:1 (WCAG AA)', (text = '', ground = '') => {
    expect(contrast(colour(scheme, text), colour(scheme, ground))).toBeGreaterThanOrEqual(4.5);
  });

  test('the edge of a field keeps 3:1', () => {
    expect(contrast(colour(scheme, 'control'), colour(scheme, 'ground'))).toBeGreaterThanOrEqual(3);
  });
});

function colour(scheme: string, name: string): string {
  const hex = new RegExp(`--${name}: #([0-9a-f]{3,6});`).exec(scheme)?.[1] ?? '';
  return hex.length === 3 ? hex.replace(/./g, '$&$&') : hex;
}

/** WCAG 2.2, relative luminance. */
function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string): number {
  const channel = (at: number) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4);
}
