import { useId, type ReactNode } from 'react';
import type { Cadence } from '../../lib/model/cadence.ts';
import type { Template } from '../../lib/model/template.ts';
import { t } from '../../lib/io/words.ts';
import { EditButton } from './EditButton.tsx';
import { stepName } from './templateDraft.ts';

interface Props {
  template: Template;
  cadence: Cadence | undefined;
  /** What became of it; null: it is as it came. */
  state: 'changed' | 'own' | null;
  open: boolean;
  /** Its editor was just closed. */
  focus: boolean;
  onEdit: () => void;
  /** The editor, when it is open. */
  children: ReactNode;
}

/** One text: its name, when it is for, how it goes on after the greeting. */
export function TemplateRow({ template, cadence, state, open, focus, onEdit, children }: Props) {
  const id = useId();
  const { name, step, text, language } = template;
  return (
    <li className="template">
      <div className="template-head">
        <div>
          <h4 className="breakable" lang={language}>
            {name} {state && <span className="tag">{t(`template_${state}`)}</span>}
          </h4>
          <p className="template-line field-hint">
            {stepName(step, cadence)}
            {' · '}
            <span lang={language}>{text.split('\n\n')[1] ?? text}</span>
          </p>
        </div>
        <EditButton {...{ name, open, focus, onEdit }} controls={id} />
      </div>
      <div id={id}>{children}</div>
    </li>
  );
}
