import { useId, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { CHANNELS, DISPOSITIONS } from '../../lib/model/event.ts';
import { dayIn } from '../../lib/io/when.ts';
import { t } from '../../lib/io/words.ts';
import { lacksDay, withChannel, type LogDraft } from './logDraft.ts';
import { useMoment } from './moment.ts';
import { Segments } from './Segments.tsx';
import { SelectField } from './SelectField.tsx';
import { takeFocus } from './takeFocus.ts';
import './logForm.css';

interface Props {
  first: LogDraft;
  onSave: (draft: LogDraft, event: FormEvent) => void;
  onCancel?: () => void;
  /** What the pester guard says of a touch now; it warns and never stops her. */
  warning?: string | null;
  /** Further buttons beside Save, about the draft as it stands. */
  beside?: (draft: LogDraft) => ReactNode;
}

/** Log a touch. Everything is filled in and Save has the focus: Enter is enough. */
export function LogForm({ first, onSave, onCancel, warning = null, beside }: Props) {
  const warned = useId();
  const [draft, setDraft] = useState(first);
  const [asked, setAsked] = useState(false);
  const nextField = useRef<HTMLInputElement>(null);
  const change = (part: Partial<LogDraft>) => setDraft((before) => ({ ...before, ...part }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (lacksDay(draft)) nextField.current?.focus();
    else onSave(draft, event);
  };
  return (
    <form className="log" onSubmit={submit} aria-label={t('logTitle')}>
      <Segments
        label={t('logChannel')}
        value={draft.channel}
        options={CHANNELS.map((value) => ({ value, word: t(`channel_${value}`) }))}
        onChange={(channel) => setDraft((before) => withChannel(before, channel))}
      />
      <div className="log-row">
        <SelectField
          label={t('logOutcome')}
          value={draft.disposition}
          options={DISPOSITIONS.map((value) => ({ value, word: t(`disposition_${value}`) }))}
          onChange={(value) => change(chosen(value))}
        />
        <NextField
          field={nextField}
          day={draft.nextOn}
          needed={lacksDay(draft)}
          missing={asked && lacksDay(draft)}
          onChange={(nextOn) => change({ nextOn })}
        />
      </div>
      <NoteField note={draft.note} onChange={(note) => change({ note })} />
      {warning && (
        <p id={warned} className="notice">
          {warning}
        </p>
      )}
      <div className="buttons">
        <button
          type="submit"
          className="button button-primary"
          ref={takeFocus}
          aria-describedby={warning ? warned : undefined}
        >
          {t(warning ? 'logAnyway' : 'save')} <kbd aria-hidden="true">↵</kbd>
        </button>
        {beside?.(draft)}
        {onCancel && (
          <button type="button" className="button button-plain" onClick={onCancel}>
            {t('cancel')}
          </button>
        )}
      </div>
    </form>
  );
}

function chosen(value: string): Partial<LogDraft> {
  const disposition = DISPOSITIONS.find((each) => each === value);
  return disposition ? { disposition } : {};
}

interface NextProps {
  field: React.RefObject<HTMLInputElement | null>;
  day: string;
  /** What came of it asks for a day. */
  needed: boolean;
  /** And it was saved without one. */
  missing: boolean;
  onChange: (day: string) => void;
}

function NextField({ field, day, needed, missing, onChange }: NextProps) {
  const { now, zone } = useMoment();
  const id = useId();
  const hint = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{t('logNext')}</label>
      <input
        ref={field}
        id={id}
        type="date"
        min={dayIn(zone, now)}
        value={day}
        aria-invalid={missing}
        aria-describedby={hint}
        onChange={(event) => onChange(event.target.value)}
      />
      <span id={hint} className={missing ? 'field-hint field-error' : 'field-hint'}>
        {t(needed ? 'logCallBackNeeds' : 'logNextPlan')}
      </span>
    </div>
  );
}

function NoteField({ note, onChange }: { note: string; onChange: (note: string) => void }) {
  return (
    <input
      className="log-note"
      type="text"
      maxLength={2000}
      aria-label={t('logNote')}
      placeholder={t('logNotePlaceholder')}
      value={note}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
