import type { SyntheticEvent } from 'react';
import { CHANNELS, type Channel } from '../../lib/model/event.ts';
import { t } from '../../lib/io/words.ts';
import { takeFocus } from '../shared/takeFocus.ts';

interface Props {
  onChoose: (channel: Channel, event: SyntheticEvent) => void;
  onCancel: () => void;
}

/** Their mail was answered, but not here: by which channel? (lesson 10) */
export function ChannelChoice({ onChoose, onCancel }: Props) {
  return (
    <fieldset className="choice">
      <legend>{t('answeredHow')}</legend>
      {CHANNELS.map((channel, index) => (
        <button
          key={channel}
          type="button"
          className="button"
          ref={index === 0 ? takeFocus : null}
          onClick={(event) => onChoose(channel, event)}
        >
          {t(`channel_${channel}`)}
        </button>
      ))}
      <button type="button" className="button button-plain" onClick={onCancel}>
        {t('cancel')}
      </button>
    </fieldset>
  );
}
