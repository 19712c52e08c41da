import type { Cadence } from '../../lib/model/cadence.ts';
import type { Template } from '../../lib/model/template.ts';
import { isDefault } from '../../lib/io/templates.ts';
import { t } from '../../lib/io/words.ts';
import { Dropped } from './Dropped.tsx';
import type { Editing } from './editing.ts';
import { TemplateEditor } from './TemplateEditor.tsx';

/** What all texts of the list are edited with. */
export interface Desk extends Editing<Template> {
  changed: ReadonlySet<string>;
  cadences: readonly Cadence[];
  sender: string | null;
  save: (template: Template) => void;
  drop: (template: Template) => void;
}

/** Below a text: its editor when it is open, or the way back to what was typed there. */
export function TemplateOpen({ id, desk }: { id: string; desk: Desk }) {
  const { draft, dropped, changed, cadences, sender, type, open, save, drop } = desk;
  if (dropped?.id === id) return <Dropped name={dropped.name || t('templateNew')} onBack={() => open(dropped)} />;
  if (draft?.id !== id) return null;
  return (
    <TemplateEditor
      draft={draft}
      ours={isDefault(id)}
      cadences={cadences}
      sender={sender}
      onChange={type}
      onSave={save}
      onCancel={() => open(null)}
      onDrop={changed.has(id) ? () => drop(draft) : null}
    />
  );
}
