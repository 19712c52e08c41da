import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { t, tn } from '../../lib/io/words.ts';
import { Status } from '../shared/Status.tsx';
import { type DraftProps, MOST_STEPS, withChange, withMove, withoutStep, withStep } from './cadenceDraft.ts';
import { StepFields } from './StepFields.tsx';

/** The steps in their order: each can be changed, moved and removed, by mouse and by keyboard. */
export function StepList({ draft, problems, onChange }: DraftProps) {
  const [moved, setMoved] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const adder = useRef<HTMLButtonElement>(null);
  const id = useId();
  const { steps } = draft;
  const offersExpiry = draft.id === 'quoteSent' || steps.some(({ from }) => from === 'expiry');
  // What moves or goes takes the focus along, so it is given back once the list is drawn anew.
  const focus = (key: number | undefined, name: string) =>
    requestAnimationFrame(() =>
      (list.current?.querySelector<HTMLElement>(`[data-step="${key}"] [name="${name}"]`) ?? adder.current)?.focus(),
    );
  const move = (key: number, by: -1 | 1, name: string) => {
    const next = withMove(draft, key, by);
    if (next === draft) return;
    onChange(next);
    setMoved(t('stepMoved', next.steps.findIndex((step) => step.key === key) + 1, steps.length));
    focus(key, name);
  };
  const remove = (key: number) => {
    setMoved('');
    const at = steps.findIndex((step) => step.key === key);
    onChange(withoutStep(draft, key));
    focus((steps[at + 1] ?? steps[at - 1])?.key, 'remove');
  };
  const add = () => {
    const next = withStep(draft);
    setMoved('');
    onChange(next);
    focus(next.steps.at(-1)?.key, 'channel');
  };
  const moveByKey = (event: KeyboardEvent) => {
    const by = event.altKey ? { ArrowUp: -1 as const, ArrowDown: 1 as const }[event.key] : undefined;
    const row = (event.target as HTMLElement).closest<HTMLElement>('[data-step]');
    if (by === undefined || !row) return;
    event.preventDefault();
    move(Number(row.dataset['step']), by, (event.target as HTMLElement).getAttribute('name') ?? '');
  };
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of what stands in it */}
      <ol ref={list} className="steps" aria-label={t('stepsLabel')} aria-describedby={id} onKeyDown={moveByKey}>
        {steps.map((step, n) => (
          <StepFields
            key={step.key}
            step={step}
            n={n + 1}
            of={steps.length}
            wrong={problems.includes(`step${step.key}`)}
            offersExpiry={offersExpiry}
            onChange={(part) => onChange(withChange(draft, step.key, part))}
            onMove={(by, name) => move(step.key, by, name)}
            onRemove={() => remove(step.key)}
          />
        ))}
      </ol>
      <p className="field-error" role="alert">
        {problems.includes('steps') && t('cadenceNeedsStep')}
      </p>
      <div className="buttons">
        <button
          ref={adder}
          type="button"
          className="button"
          aria-disabled={steps.length >= MOST_STEPS}
          title={steps.length >= MOST_STEPS ? tn('cadenceMostSteps', MOST_STEPS) : undefined}
          onClick={() => steps.length < MOST_STEPS && add()}
        >
          {t('stepAdd')}
        </button>
      </div>
      <p id={id} className="field-hint">
        {t('stepHint')}
      </p>
      <Status className="unseen">{moved}</Status>
    </>
  );
}
