import { CHANNELS, type Channel } from '../../lib/model/event.ts';
import { t } from '../../lib/io/words.ts';

interface Props {
  label: string;
  channel: Channel;
  onChange: (channel: Channel) => void;
}

/** How to be in touch. */
export function ChannelSelect({ label, channel, onChange }: Props) {
  return (
    <select
      name="channel"
      aria-label={label}
      value={channel}
      onChange={(event) => onChange(event.target.value as Channel)}
    >
      {CHANNELS.map((each) => (
        <option key={each} value={each}>
          {t(`channel_${each}`)}
        </option>
      ))}
    </select>
  );
}
