import { useEffect, useId, useRef, useState, type FocusEvent, type FormEvent, type KeyboardEvent } from 'react';
import type { Cadence } from '../../lib/model/cadence.ts';
import type { Template } from '../../lib/model/template.ts';
import { t } from '../../lib/io/words.ts';
import { TemplateFields } from './TemplateFields.tsx';
import { TemplatePlace } from './TemplatePlace.tsx';
import { TemplatePreview } from './TemplatePreview.tsx';
import { problemsOf } from './templateDraft.ts';

export interface EditorProps {
  draft: Template;
  /** One that comes with us: it stays where it is. */
  ours: boolean;
  cadences: readonly Cadence[];
  sender: string | null;
  onChange: (draft: Template) => void;
  onSave: (template: Template) => void;
  onCancel: () => void;
  /** Back to the default, or away with an own one; null: there is nothing to go back from. */
  onDrop: (() => void) | null;
}

/** Edits one text and shows what it would read like. Nothing is kept before Save. */
export function TemplateEditor({ draft, ours, cadences, sender, onChange, onSave, onCancel, onDrop }: EditorProps) {
  const [asked, setAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  const problems = problemsOf(draft);
  const save = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (problems.name === null && problems.text === null) return onSave({ ...draft, name: draft.name.trim() });
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };
  // A word on what is wrong moves what is below: a button under the pointer would escape its own click.
  const leave = ({ relatedTarget }: FocusEvent) => relatedTarget instanceof HTMLButtonElement || setAsked(true);
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) onCancel();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save(event);
  };
  useEffect(() => form.current?.querySelector<HTMLElement>('input')?.focus(), []);
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape closes, wherever in it she is
    <div className="cadence-editor" onKeyDown={press} onBlur={leave}>
      <form ref={form} id={id} className="cadence-form" aria-label={formName(draft)} onSubmit={save} noValidate>
        {!ours && <TemplatePlace draft={draft} cadences={cadences} onChange={onChange} />}
        <TemplateFields draft={draft} problems={asked ? problems : { name: null, text: null }} onChange={onChange} />
      </form>
      <TemplatePreview draft={draft} sender={sender} />
      <div className="buttons">
        <button type="submit" form={id} className="button button-primary" title="Ctrl+Enter">
          {t('save')}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {t('cancel')}
        </button>
        {onDrop && (
          <button type="button" className="button button-plain" onClick={onDrop}>
            {t(ours ? 'cadenceReset' : 'cadenceDelete')}
          </button>
        )}
      </div>
    </div>
  );
}

function formName({ name }: Template): string {
  return name.trim() === '' ? t('templateNew') : t('cadenceEditOne', name);
}
