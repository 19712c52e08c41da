import { useEffect, useId, useRef, useState, type FocusEvent, type FormEvent, type KeyboardEvent } from 'react';
import type { Cadence } from '../../lib/model/cadence.ts';
import type { Settings } from '../../lib/io/settings.ts';
import { t } from '../../lib/io/words.ts';
import { CadenceExtras } from './CadenceExtras.tsx';
import { CadencePreview } from './CadencePreview.tsx';
import { cadenceOf, isOurs, LONGEST_NAME, problemsOf, type CadenceDraft, type DraftProps } from './cadenceDraft.ts';
import { draftName } from './cadenceText.ts';
import { StepList } from './StepList.tsx';

interface Props {
  draft: CadenceDraft;
  settings: Settings;
  /** Names of the other cadences, in small letters. */
  others: string[];
  onChange: (draft: CadenceDraft) => void;
  onSave: (cadence: Cadence) => void;
  onCancel: () => void;
  /** Back to the default, or away with an own one; null: there is nothing to go back from. */
  onDrop: (() => void) | null;
}

/** Edits one cadence and shows what it would give. Nothing is kept before Save. */
export function CadenceEditor({ draft, settings, others, onChange, onSave, onCancel, onDrop }: Props) {
  const [asked, setAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  const problems = problemsOf(draft, others);
  const cadence = problems.length === 0 ? cadenceOf(draft) : null;
  const field = { draft, problems: asked ? problems : [], onChange };
  const save = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (cadence) onSave(cadence);
    else requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };
  // A word on what is wrong moves what is below: a button under the pointer would escape its own click.
  const leave = ({ relatedTarget }: FocusEvent) => relatedTarget instanceof HTMLButtonElement || setAsked(true);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select, button')?.focus(), []);
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape closes, wherever in it she is
    <div className="cadence-editor" onKeyDown={(event) => isEscape(event) && onCancel()} onBlur={leave}>
      <form
        ref={form}
        id={id}
        className="cadence-form"
        aria-label={t('cadenceEditOne', draftName(draft))}
        onSubmit={save}
        noValidate
      >
        {draft.name !== null && <NameField {...field} name={draft.name} />}
        {/* A lease is called about by its term: it has no steps. */}
        {!draft.lease && <StepList {...field} />}
        <CadenceExtras {...field} />
      </form>
      <CadencePreview cadence={cadence} settings={settings} />
      <div className="buttons">
        <button type="submit" form={id} className="button button-primary">
          {t('save')}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {t('cancel')}
        </button>
        {onDrop && (
          <button type="button" className="button button-plain" onClick={onDrop}>
            {t(isOurs(draft.id) ? 'cadenceReset' : 'cadenceDelete')}
          </button>
        )}
      </div>
    </div>
  );
}

function NameField({ name, draft, problems, onChange }: DraftProps & { name: string }) {
  const id = useId();
  const taken = problems.includes('nameTaken');
  const wrong = taken || problems.includes('name');
  return (
    <div className="field">
      <label htmlFor={id}>{t('cadenceName')}</label>
      <input
        id={id}
        value={name}
        aria-invalid={wrong}
        aria-describedby={`${id}e`}
        onChange={(event) => onChange({ ...draft, name: event.target.value })}
      />
      <span id={`${id}e`} className="field-error">
        {wrong && (taken ? t('cadenceNameTaken') : t('cadenceNeedsName', LONGEST_NAME))}
      </span>
    </div>
  );
}

function isEscape({ key, defaultPrevented }: KeyboardEvent): boolean {
  return key === 'Escape' && !defaultPrevented;
}
