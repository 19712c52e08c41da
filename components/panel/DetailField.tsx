import { useId, useState, type KeyboardEvent, type SyntheticEvent } from 'react';
import type { Detail } from '../../lib/model/event.ts';
import { t } from '../../lib/io/words.ts';
import { SelectField } from '../shared/SelectField.tsx';
import { choicesOf } from './detailWords.ts';
import type { Guard } from './guard.ts';

export interface DetailProps {
  detail: Detail;
  /** What the log says; '' for unknown. */
  saved: string;
  guard: Guard;
  /** Null: unknown again. Gives null when it was not kept. */
  onSave: (value: string | null) => Promise<string[] | null>;
}

/** A field that shows what is saved, until something is typed, and again once that is kept. */
export interface Typed {
  value: string;
  change: (value: string) => void;
  keep: (event: SyntheticEvent) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** Kept on Enter and on leaving the field; Escape takes back what was typed, before it closes anything. */
export function useTyped(
  { saved, guard, onSave }: DetailProps,
  isValid: (value: string) => boolean = () => true,
): Typed {
  const [typed, setTyped] = useState<string | null>(null);
  const keep = (event: SyntheticEvent) => {
    const value = typed?.trim();
    if (value === undefined || !guard.accepts(event)) return;
    if (value === saved) setTyped(null);
    else if (isValid(value))
      void onSave(value || null).then((kept) => kept && setTyped((now) => (now === typed ? null : now)));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') keep(event);
    if (event.key !== 'Escape' || typed === null || event.defaultPrevented) return;
    event.preventDefault();
    setTyped(null);
  };
  return { value: typed ?? saved, change: setTyped, keep, onKeyDown };
}

/** A detail in the rep's own words. */
export function NoteField({ wide = false, ...props }: DetailProps & { wide?: boolean }) {
  const { value, change, keep, onKeyDown } = useTyped(props);
  const id = useId();
  return (
    <div className={wide ? 'field field-wide' : 'field'}>
      <label htmlFor={id}>{t(`detail_${props.detail}`)}</label>
      <input
        id={id}
        type="text"
        maxLength={300}
        value={value}
        onChange={(event) => change(event.target.value)}
        onBlur={keep}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}

/** A detail of a few; kept as soon as it is chosen. */
export function ChoiceField({ detail, saved, guard, onSave }: DetailProps) {
  return (
    <SelectField
      label={t(`detail_${detail}`)}
      value={saved}
      none={t('notSaid')}
      options={choicesOf(detail) ?? []}
      onChange={(value, event) => guard.accepts(event) && void onSave(value || null)}
    />
  );
}
