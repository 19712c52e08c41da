import { useId } from 'react';
import { t } from '../../lib/io/words.ts';
import { CheckField } from '../shared/CheckField.tsx';
import { type DraftProps, LIMITS, repeatLimits, type Every } from './cadenceDraft.ts';
import { ChannelSelect } from './ChannelSelect.tsx';
import { NumberField, rangeText } from './NumberField.tsx';

/** What only some cadences have: a closing touch, a day they named, a lease, a rhythm without end. */
export function CadenceExtras({ draft, problems, onChange }: DraftProps) {
  const { steps, closing, namedDay, lease, repeat } = draft;
  return (
    <>
      {steps.length > 0 && draft.id !== 'promise' && (
        <CheckField checked={closing} onChange={(last) => onChange({ ...draft, closing: last })}>
          {t('cadenceClosing')}
        </CheckField>
      )}
      {namedDay !== null && (
        <Extra
          label={t('cadenceNamed')}
          limits={LIMITS.namedDay}
          months={namedDay}
          wrong={problems.includes('namedDay')}
          onChange={({ months }) => onChange({ ...draft, namedDay: months })}
        />
      )}
      {lease && (
        <Extra
          {...lease}
          label={t('cadenceLeaseEvery')}
          limits={LIMITS.lease}
          wrong={problems.includes('lease')}
          onChange={(part) => onChange({ ...draft, lease: { ...lease, ...part } })}
        />
      )}
      {repeat && (
        <Extra
          months={repeat.months}
          channel={repeat.channel}
          label={t(repeat.inDays ? 'cadenceRepeatDays' : 'cadenceRepeat')}
          limits={repeatLimits(repeat)}
          wrong={problems.includes('repeat')}
          onChange={(part) => onChange({ ...draft, repeat: { ...repeat, ...part } })}
        />
      )}
    </>
  );
}

type ExtraProps = Pick<Every, 'months'> &
  Partial<Every> & {
    label: string;
    limits: readonly [number, number];
    wrong: boolean;
    onChange: (part: { months: string } & Partial<Every>) => void;
  };

/** A number, and by which channel where that is to be said. */
function Extra({ label, months, channel, limits, wrong, onChange }: ExtraProps) {
  const id = useId();
  return (
    <div className="extra">
      <span>{label}</span>
      <NumberField
        label={label}
        typed={months}
        wrong={wrong}
        explainedBy={id}
        onChange={(typed) => onChange({ months: typed })}
      />
      {channel && (
        <ChannelSelect
          label={t('labelled', label, t('everyChannel'))}
          channel={channel}
          onChange={(next) => onChange({ months, channel: next })}
        />
      )}
      <span id={id} className="field-error">
        {wrong && rangeText(limits)}
      </span>
    </div>
  );
}
