import { useId } from 'react';
import { t } from '../../lib/io/words.ts';
import { isCountedBack, limitsOf, UNITS, type StepDraft, type Unit } from './cadenceDraft.ts';
import { ChannelSelect } from './ChannelSelect.tsx';
import { NumberField, rangeText } from './NumberField.tsx';

interface Props {
  step: StepDraft;
  n: number;
  of: number;
  /** Its number is to be marked. */
  wrong: boolean;
  /** Can it be counted back from the end of a quote's validity? */
  offersExpiry: boolean;
  onChange: (part: Partial<StepDraft>) => void;
  /** `name`: what was clicked, to have the focus again. */
  onMove: (by: -1 | 1, name: string) => void;
  onRemove: () => void;
}

/** One step in one row: how, how long after what. The names of the fields tell where the focus was. */
export function StepFields({ step, n, of, wrong, offersExpiry, onChange, onMove, onRemove }: Props) {
  const id = useId();
  const units: readonly Unit[] = isCountedBack(step.from) ? ['days'] : UNITS;
  const froms = fromsOf(step, offersExpiry);
  return (
    <li className="step" data-step={step.key}>
      <span className="step-number" aria-hidden="true">
        {n}
      </span>
      <ChannelSelect label={t('stepChannel', n)} channel={step.channel} onChange={(channel) => onChange({ channel })} />
      <NumberField
        name="n"
        label={t('stepLength', n)}
        typed={step.n}
        wrong={wrong}
        explainedBy={id}
        onChange={(typed) => onChange({ n: typed })}
      />
      <select
        name="unit"
        aria-label={t('stepUnit', n)}
        value={step.unit}
        onChange={(event) => onChange({ unit: event.target.value as Unit })}
      >
        {units.map((unit) => (
          <option key={unit} value={unit}>
            {t(`unit_${unit}`)}
          </option>
        ))}
      </select>
      <select
        name="from"
        aria-label={t('stepFrom', n)}
        value={step.from}
        onChange={(event) => onChange({ from: event.target.value as StepDraft['from'] })}
      >
        {froms.map((from) => (
          <option key={from} value={from}>
            {t(`from_${from}`)}
          </option>
        ))}
      </select>
      <span className="step-buttons">
        <IconButton name="up" label={t('stepUp', n)} sign="↑" off={n === 1} onClick={() => onMove(-1, 'up')} />
        <IconButton name="down" label={t('stepDown', n)} sign="↓" off={n === of} onClick={() => onMove(1, 'down')} />
        <IconButton name="remove" label={t('stepRemove', n)} sign="×" off={false} onClick={onRemove} />
      </span>
      <span id={id} className="field-error">
        {wrong && rangeText(limitsOf(step))}
      </span>
    </li>
  );
}

/** A promise knows nothing but its day. */
function fromsOf({ from }: StepDraft, offersExpiry: boolean): StepDraft['from'][] {
  if (from === 'due') return ['due'];
  return offersExpiry ? ['start', 'previous', 'expiry'] : ['start', 'previous'];
}

interface IconButtonProps {
  name: string;
  label: string;
  sign: string;
  /** Nothing to do: it keeps the focus all the same. */
  off: boolean;
  onClick: () => void;
}

function IconButton({ name, label, sign, off, onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      name={name}
      className="button button-icon"
      aria-label={label}
      title={label}
      aria-disabled={off}
      onClick={() => !off && onClick()}
    >
      {sign}
    </button>
  );
}
