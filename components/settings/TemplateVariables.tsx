import { useId, useState, type KeyboardEvent } from 'react';
import { t } from '../../lib/io/words.ts';
import { VARIABLES, type Variable } from '../../lib/model/template.ts';

const MOVES: Record<string, (at: number) => number> = {
  ArrowDown: (at) => Math.min(at + 1, VARIABLES.length - 1),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: () => VARIABLES.length - 1,
};

/** Everything that a text can name, each with what it stands for; a click writes it. One stop for Tab, then arrows. */
export function TemplateVariables({ onInsert }: { onInsert: (variable: Variable) => void }) {
  const id = useId();
  const [current, setCurrent] = useState<Variable>('name');
  const move = (event: KeyboardEvent<HTMLUListElement>) => {
    const next = VARIABLES[MOVES[event.key]?.(VARIABLES.indexOf(current)) ?? -1];
    if (!next) return;
    event.preventDefault();
    setCurrent(next);
    event.currentTarget.querySelector<HTMLElement>(`[data-variable="${next}"]`)?.focus();
  };
  return (
    <div className="variables">
      <h4 id={id}>{t('templateVariables')}</h4>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrows move among its buttons */}
      <ul aria-labelledby={id} onKeyDown={move}>
        {VARIABLES.map((variable) => (
          <li key={variable}>
            <button
              type="button"
              className="variable"
              data-variable={variable}
              tabIndex={variable === current ? 0 : -1}
              onFocus={() => setCurrent(variable)}
              onClick={() => onInsert(variable)}
            >
              <code>{`{${variable}}`}</code> <span>{t(`variable_${variable}`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
