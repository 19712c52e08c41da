import { useId, useRef } from 'react';
import type { Template, Variable } from '../../lib/model/template.ts';
import { t } from '../../lib/io/words.ts';
import type { Problems } from './templateDraft.ts';
import { TemplateVariables } from './TemplateVariables.tsx';

interface Props {
  draft: Template;
  /** What is to be marked as wrong. */
  problems: Problems;
  onChange: (draft: Template) => void;
}

/** Name and text, with what the text can name beside it. */
export function TemplateFields({ draft, problems, onChange }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const insert = (variable: Variable) => field.current && write(field.current, `{${variable}}`);
  return (
    <>
      <div className="field">
        <label htmlFor={`${id}n`}>{t('cadenceName')}</label>
        <input
          id={`${id}n`}
          value={draft.name}
          aria-invalid={problems.name !== null}
          aria-describedby={`${id}ne`}
          onChange={(event) => onChange({ ...draft, name: event.target.value })}
        />
        <span id={`${id}ne`} className="field-error">
          {problems.name}
        </span>
      </div>
      <div className="template-fields">
        <div className="field template-text">
          <label htmlFor={`${id}t`}>{t('templateText')}</label>
          <textarea
            ref={field}
            id={`${id}t`}
            lang={draft.language}
            rows={12}
            value={draft.text}
            aria-invalid={problems.text !== null}
            aria-describedby={`${id}te`}
            onChange={(event) => onChange({ ...draft, text: event.target.value })}
          />
          <span id={`${id}te`} className="field-error">
            {problems.text}
          </span>
        </div>
        <TemplateVariables onInsert={insert} />
      </div>
    </>
  );
}

/** Writes at the caret as if it were typed: Ctrl+Z takes it back. */
function write(field: HTMLTextAreaElement, text: string): void {
  field.focus();
  if (document.execCommand?.('insertText', false, text)) return;
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
