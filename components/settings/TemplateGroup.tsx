import { useState } from 'react';
import { ANY, type Template, type TextLanguage } from '../../lib/model/template.ts';
import { isDefault } from '../../lib/io/templates.ts';
import { t, tn } from '../../lib/io/words.ts';
import { takeFocus } from '../shared/takeFocus.ts';
import { groupName } from './templateDraft.ts';
import { TemplateOpen, type Desk } from './TemplateOpen.tsx';
import { TemplateRow } from './TemplateRow.tsx';

interface Props {
  cadence: string;
  language: TextLanguage;
  templates: Template[];
  desk: Desk;
  open: boolean;
  onToggle: (open: boolean) => void;
}

/** The texts of one cadence, folded to a line. What nobody looks at is not drawn: there are dozens of them. */
export function TemplateGroup({ cadence, language, templates, desk, open, onToggle }: Props) {
  const { draft, dropped, cadences, changed } = desk;
  /** The one that was begun here last, until it is one of the texts. */
  const [begun, setBegun] = useState<string | null>(null);
  const fresh = templates.some(({ id }) => id === begun) ? null : begun;
  const isFreshOpen =
    fresh !== null && [draft, dropped].some((each) => each?.id === fresh && each.language === language);
  const unfolded = open || isFreshOpen;
  const add = () => {
    const template = newIn(cadence, language);
    setBegun(template.id);
    desk.open(template);
  };
  return (
    <details className="template-group" open={unfolded} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary>
        <h3 className="breakable">{groupName(cadence, cadences)}</h3>{' '}
        <span className="field-hint">{countText(templates, changed)}</span>
      </summary>
      {unfolded && (
        <>
          {templates.length === 0 && !isFreshOpen && <p className="field-hint">{t('templateNone')}</p>}
          <Rows templates={templates} desk={desk} />
          {isFreshOpen && <TemplateOpen id={fresh} desk={desk} />}
          <button
            ref={fresh !== null && desk.left === fresh && draft === null ? takeFocus : null}
            type="button"
            className="button"
            aria-label={t('templateAddTo', groupName(cadence, cadences))}
            onClick={add}
          >
            {t('templateAdd')}
          </button>
        </>
      )}
    </details>
  );
}

function Rows({ templates, desk }: Pick<Props, 'templates' | 'desk'>) {
  const { draft, left, changed, cadences, open } = desk;
  return (
    <ul>
      {templates.map((template) => (
        <TemplateRow
          key={template.id}
          template={template}
          cadence={cadences.find(({ id }) => id === template.cadence)}
          state={changed.has(template.id) ? (isDefault(template.id) ? 'changed' : 'own') : null}
          open={draft?.id === template.id}
          focus={left === template.id && draft === null}
          onEdit={() => open(draft?.id === template.id ? null : template)}
        >
          <TemplateOpen id={template.id} desk={desk} />
        </TemplateRow>
      ))}
    </ul>
  );
}

function countText(templates: Template[], changed: ReadonlySet<string>): string {
  const own = templates.filter(({ id }) => changed.has(id)).length;
  return [tn('templateCount', templates.length), ...(own > 0 ? [tn('templateChanged', own)] : [])].join(', ');
}

function newIn(cadence: string, language: TextLanguage): Template {
  return { id: `own-${crypto.randomUUID()}`, cadence, step: ANY, language, name: '', text: '' };
}
