import type { Channel } from '../../lib/model/event.ts';

/** Drawn on 16 by 16, in the colour of the text. */
const SHAPES: Record<Channel, string> = {
  call: 'M4 2h2.5l1.2 3.2-1.6 1.2a8 8 0 0 0 3.5 3.5l1.2-1.6L14 9.5V12a2 2 0 0 1-2 2A10 10 0 0 1 2 4a2 2 0 0 1 2-2z',
  visit:
    'M8 1.5a4.5 4.5 0 0 0-4.5 4.5C3.5 9.5 8 14.5 8 14.5s4.5-5 4.5-8.5A4.5 4.5 0 0 0 8 1.5zM8 7.5A1.5 1.5 0 1 1 8 4.5a1.5 1.5 0 0 1 0 3z',
  mail: 'M1.5 3.5h13v9h-13zM1.5 4l6.5 5 6.5-5',
  message: 'M2 2.5h12v8H7L4 13.5v-3H2z',
  letter: 'M3.5 1.5h6l3 3v10h-9zM5.5 7h5M5.5 9.5h5M5.5 12h3',
};
const FILLED: readonly Channel[] = ['call', 'visit'];

/** How to be in touch, as a small picture; the words stand elsewhere. */
export function ChannelIcon({ channel }: { channel: Channel }) {
  const filled = FILLED.includes(channel);
  return (
    <svg className="channel-icon" viewBox="0 0 16 16" width={11} height={11} aria-hidden="true">
      <path
        d={SHAPES[channel]}
        fill={filled ? 'currentColor' : 'none'}
        fillRule="evenodd"
        stroke={filled ? 'none' : 'currentColor'}
        strokeWidth={1.4}
      />
    </svg>
  );
}
