import { useState, type KeyboardEvent } from 'react';
import type { Line } from '../../lib/model/view.ts';
import { personName } from '../../lib/io/phrases.ts';
import { t } from '../../lib/io/words.ts';
import { isField } from '../shared/actions.ts';
import type { Roving } from '../shared/roving.ts';
import { LineForm, type OpenForm } from './LineForm.tsx';
import { LineText } from './LineText.tsx';
import { actionsOf, type LineHandlers, type LineKind } from './lineActions.ts';

interface Props {
  line: Line;
  kind: LineKind;
  roving: Roving;
  handlers: LineHandlers;
}

/**
 * One person who needs something. The current line shows all it offers, the others their first
 * actions under the mouse.
 */
export function LineRow({ line, kind, roving, handlers }: Props) {
  const { key } = line.prospect;
  const [form, setForm] = useState<OpenForm>(null);
  const current = roving.current === key;
  const actions = actionsOf(line, kind, handlers, setForm);
  const shown = current ? actions : actions.filter(({ first }) => first);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && form) leave(event, () => setForm(null));
    const action = actions.find(({ hint }) => hint === event.key);
    if (!action || form || isField(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    action.act();
  };
  return (
    // The keys belong to whatever has the focus inside the line; each also has its button.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li className={current ? 'line line-current' : 'line'} onKeyDown={onKeyDown}>
      <button
        type="button"
        ref={roving.stop(key)}
        className="line-main"
        tabIndex={current ? 0 : -1}
        aria-expanded={current}
        onFocus={() => roving.setCurrent(key)}
        onClick={(event) => current && focusFirstAction(event.currentTarget)}
      >
        <LineText line={line} kind={kind} />
      </button>
      {current && form ? (
        <LineForm line={line} form={form} run={handlers.run} close={() => setForm(null)} />
      ) : (
        <fieldset className="line-actions" aria-label={t('actionsFor', personName(line.prospect))}>
          {shown.map(({ label, title, hint, act, main }) => (
            <button
              key={hint}
              type="button"
              className={main && current ? 'button button-primary' : 'button'}
              tabIndex={current ? 0 : -1}
              title={title}
              aria-keyshortcuts={hint}
              onClick={act}
            >
              {label}
              {current && <kbd aria-hidden="true">{hint}</kbd>}
            </button>
          ))}
        </fieldset>
      )}
    </li>
  );
}

/** Escape leaves the form, not the popup, and gives the focus back to the line. */
function leave(event: KeyboardEvent, close: () => void): void {
  event.preventDefault();
  event.currentTarget.querySelector<HTMLElement>('.line-main')?.focus();
  close();
}

function focusFirstAction(main: HTMLElement): void {
  main.parentElement?.querySelector<HTMLElement>('.line-actions button')?.focus();
}
