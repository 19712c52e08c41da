import { useState, type KeyboardEvent } from 'react';
import type { Line } from '../../lib/model/view.ts';
import { personName } from '../../lib/io/phrases.ts';
import { t } from '../../lib/io/words.ts';
import { isField } from '../shared/actions.ts';
import type { Roving } from '../shared/roving.ts';
import { LineForm, type OpenForm } from './LineForm.tsx';
import { LineText } from './LineText.tsx';
import { actionsOf, type LineHandlers, type LineKind } from './lineActions.ts';
import type { Selection } from './selection.ts';

interface Props {
  line: Line;
  kind: LineKind;
  roving: Roving;
  selection: Selection;
  handlers: LineHandlers;
}

/**
 * One person who needs something. The current line shows all it offers, the others their first
 * actions under the mouse.
 */
export function LineRow({ line, kind, roving, selection, handlers }: Props) {
  const { key } = line.prospect;
  const [form, setForm] = useState<OpenForm>(null);
  const current = roving.current === key;
  const selectable = kind !== 'newcomer';
  const selected = selectable && selection.keys.has(key);
  const actions = actionsOf(line, kind, handlers, setForm);
  const shown = current ? actions : actions.filter(({ first }) => first);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && form) leave(event, () => setForm(null));
    if (event.key === ' ' && selectable && isMain(event.target)) {
      event.preventDefault();
      selection.toggle(key);
    }
    const action = actions.find(({ hint }) => hint === event.key);
    if (!action || form || isField(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    action.act();
  };
  return (
    // The keys belong to whatever has the focus inside the line; each also has its button.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li className={classOf(current, selected)} onKeyDown={onKeyDown}>
      <button
        type="button"
        ref={roving.stop(key)}
        className="line-main"
        tabIndex={current ? 0 : -1}
        aria-expanded={current}
        onFocus={() => roving.setCurrent(key)}
        onKeyUp={stopSpace}
        onClick={(event) => current && focusFirstAction(event.currentTarget)}
      >
        <LineText line={line} kind={kind} />
      </button>
      {selectable && (
        <label className="line-check">
          <input
            type="checkbox"
            checked={selected}
            tabIndex={current ? 0 : -1}
            aria-label={t('select', personName(line.prospect))}
            onChange={() => selection.toggle(key)}
          />
        </label>
      )}
      {form && current ? (
        <LineForm {...{ line, form, ...handlers }} close={() => setForm(null)} />
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

function classOf(current: boolean, selected: boolean): string {
  return ['line', current && 'line-current', selected && 'line-selected'].filter(Boolean).join(' ');
}

function isMain(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.matches('.line-main');
}

/** The space bar selects; some browsers press the button on its way up all the same. */
function stopSpace(event: KeyboardEvent): void {
  if (event.key === ' ') event.preventDefault();
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
