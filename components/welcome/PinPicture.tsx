import { t } from '../../lib/io/words.ts';

/** Where the pin is, drawn in the colours of the page: the browser's bar, the puzzle piece, the menu, the pin. */
export function PinPicture() {
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn here, so that it takes the colours of the page
    <svg className="pin-picture" viewBox="0 0 240 120" role="img" aria-label={t('pinPicture')}>
      <rect className="pin-bar" x="0.5" y="0.5" width="239" height="31" rx="7" />
      <rect className="pin-soft" x="10" y="9" width="150" height="14" rx="7" />
      <g className="pin-puzzle" transform="translate(184 7)">
        <path d="M2 6h4a2.5 2.5 0 1 1 5 0h4v4a2.5 2.5 0 1 1 0 5v3H2z" />
      </g>
      <circle className="pin-soft" cx="222" cy="16" r="7" />
      <path className="pin-arrow" d="M194 30v12" />
      <rect className="pin-menu" x="70" y="42" width="169" height="77" rx="7" />
      <rect className="pin-soft" x="84" y="54" width="80" height="7" rx="3.5" />
      <rect className="pin-row" x="76" y="70" width="157" height="24" rx="5" />
      <image href="/icons/32.png" x="84" y="75" width="14" height="14" />
      <text className="pin-text" x="105" y="86.5">
        {t('productName')}
      </text>
      <g className="pin-pin" transform="translate(212 74)">
        <path d="M4 1h7v1.6l-1.2.8v4l2 2V11H8.3v4.2l-.8 1-.8-1V11H3.2V9.4l2-2v-4L4 2.6z" />
      </g>
      <rect className="pin-soft" x="84" y="102" width="60" height="7" rx="3.5" />
    </svg>
  );
}
