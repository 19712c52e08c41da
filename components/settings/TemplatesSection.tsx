import { useRef, useState } from 'react';
import { DEFAULT_CADENCES } from '../../lib/engine/cadences.ts';
import type { Cadence } from '../../lib/model/cadence.ts';
import type { OwnTexts, Template, TextLanguage } from '../../lib/model/template.ts';
import type { Failure } from '../../lib/model/wire.ts';
import type { Settings } from '../../lib/io/settings.ts';
import { isDefault, templatesOf, textLanguage } from '../../lib/io/templates.ts';
import { t } from '../../lib/io/words.ts';
import { FailureNote } from '../shared/FailureNote.tsx';
import { LanguageField } from './LanguageField.tsx';
import { SenderField } from './SenderField.tsx';
import { TemplateList } from './TemplateList.tsx';
import './templates.css';

export interface TemplatesProps {
  /** What she made of the texts; null: not loaded. */
  texts: OwnTexts | null;
  failure: Failure | null;
  onAgain: () => void;
  /** Keeps a text, or with null what came with us; `said` tells it in words. */
  onChange: (id: string, to: Template | null, said: string) => void;
  onSender: (sender: string | null, said: string) => void;
}

/** The follow-up texts, ours and her own, by cadence and step, one language at a time. */
export function TemplatesSection({ settings, ...given }: TemplatesProps & { settings: Settings }) {
  const { texts, failure, onAgain, onChange, onSender } = given;
  const title = useRef<HTMLHeadingElement>(null);
  const [language, setLanguage] = useState<TextLanguage>(textLanguage);
  const save = (template: Template) => onChange(template.id, template, t('templateSaved', template.name));
  const drop = ({ id, name }: Template) => {
    // Of what is gone nothing is left to take the focus.
    if (!isDefault(id)) title.current?.focus();
    onChange(id, null, t(isDefault(id) ? 'cadenceWasReset' : 'templateDeleted', name));
  };
  return (
    <section className="page-section">
      <h2 ref={title} tabIndex={-1}>
        {t('templatesTitle')}
      </h2>
      <p className="field-hint">{t('templatesText')}</p>
      {!texts && failure && <FailureNote failure={failure} of="look" onAgain={onAgain} />}
      {!texts && !failure && <p className="field-hint">{t('connecting')}</p>}
      {texts && (
        <>
          <LanguageField language={language} onChange={setLanguage} />
          <TemplateList
            all={templatesOf(texts)}
            changed={new Set(texts.templates.map(({ id }) => id))}
            language={language}
            cadences={cadencesOf(settings)}
            sender={texts.sender}
            onSave={save}
            onDrop={drop}
          />
          <SenderField
            sender={texts.sender}
            onChange={(sender) => onSender(sender, t('templateSaved', sender ?? t('templateNoSender')))}
          />
        </>
      )}
    </section>
  );
}

/** Ours as she changed them, then her own. */
function cadencesOf({ cadences }: Settings): Cadence[] {
  return Object.values({ ...DEFAULT_CADENCES, ...cadences });
}
