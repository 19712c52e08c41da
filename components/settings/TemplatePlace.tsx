import { useId } from 'react';
import type { Cadence } from '../../lib/model/cadence.ts';
import { ANY, type Template } from '../../lib/model/template.ts';
import { t } from '../../lib/io/words.ts';
import { groupName, stepName } from './templateDraft.ts';

interface Props {
  draft: Template;
  cadences: readonly Cadence[];
  onChange: (draft: Template) => void;
}

/** Which cadence and which of its steps a text of her own is for. */
export function TemplatePlace({ draft, cadences, onChange }: Props) {
  const id = useId();
  const cadence = cadences.find((each) => each.id === draft.cadence);
  const places = new Set([...cadences.map((each) => each.id), 'nurture', ANY, draft.cadence]);
  const steps = new Set<Template['step']>([ANY, ...(cadence?.steps ?? []).map((_, n) => n + 1), draft.step]);
  const choose = (value: string) => onChange({ ...draft, step: value === ANY ? ANY : Number(value) });
  return (
    <div className="setting-row">
      <div className="field">
        <label htmlFor={`${id}c`}>{t('templateFor')}</label>
        <select
          id={`${id}c`}
          value={draft.cadence}
          onChange={(event) => onChange({ ...draft, cadence: event.target.value, step: ANY })}
        >
          {[...places].map((each) => (
            <option key={each} value={each}>
              {groupName(each, cadences)}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`${id}s`}>{t('templateWhen')}</label>
        <select id={`${id}s`} value={draft.step} onChange={(event) => choose(event.target.value)}>
          {[...steps].map((each) => (
            <option key={each} value={each}>
              {stepName(each, cadence)}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
