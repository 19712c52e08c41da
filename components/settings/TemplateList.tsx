import { useState } from 'react';
import type { Cadence } from '../../lib/model/cadence.ts';
import { ANY, type Template, type TextLanguage } from '../../lib/model/template.ts';
import { useEditing } from './editing.ts';
import { isTouched } from './templateDraft.ts';
import { TemplateGroup } from './TemplateGroup.tsx';
import type { Desk } from './TemplateOpen.tsx';

interface Props {
  all: Template[];
  /** The ids of those that she changed or added. */
  changed: ReadonlySet<string>;
  language: TextLanguage;
  cadences: readonly Cadence[];
  sender: string | null;
  onSave: (template: Template) => void;
  onDrop: (template: Template) => void;
}

/** The texts of one language, a fold for each cadence; one text at a time is open to be edited. */
export function TemplateList({ all, changed, language, cadences, sender, onSave, onDrop }: Props) {
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const editing = useEditing<Template>((typed) => isTouched(typed, all));
  const fold = (cadence: string, isOpen: boolean) =>
    setUnfolded((before) => new Set(isOpen ? [...before, cadence] : [...before].filter((each) => each !== cadence)));
  const save = (template: Template) => {
    editing.finish();
    fold(template.cadence, true);
    if (isTouched(template, all)) onSave(template);
  };
  const drop = (template: Template) => {
    editing.finish();
    onDrop(all.find(({ id }) => id === template.id) ?? template);
  };
  const desk: Desk = { ...editing, changed, cadences, sender, save, drop };
  const texts = all.filter((template) => template.language === language);
  return (
    <div>
      {groupsOf(texts, cadences).map((cadence) => (
        <TemplateGroup
          key={cadence}
          cadence={cadence}
          language={language}
          templates={texts.filter((template) => template.cadence === cadence)}
          desk={desk}
          open={unfolded.has(cadence)}
          onToggle={(isOpen) => fold(cadence, isOpen)}
        />
      ))}
    </div>
  );
}

/** Every cadence in its order, then what belongs to none; last, those whose cadence is gone. */
function groupsOf(texts: Template[], cadences: readonly Cadence[]): string[] {
  return [...new Set([...cadences.map(({ id }) => id), 'nurture', ANY, ...texts.map(({ cadence }) => cadence)])];
}
