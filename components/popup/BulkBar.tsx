import { useState, type KeyboardEvent } from 'react';
import { t, tn } from '../../lib/io/words.ts';
import type { Line } from '../../lib/model/view.ts';
import { isField, type Actions, type Order } from '../shared/actions.ts';
import { firstDraft, type LogDraft } from '../shared/logDraft.ts';
import { LogForm } from '../shared/LogForm.tsx';
import { useMoment } from '../shared/moment.ts';
import { logged } from '../shared/orders.ts';
import { SnoozeChoice } from '../shared/SnoozeChoice.tsx';
import { Status } from '../shared/Status.tsx';
import { warningOfMany } from '../shared/warningText.ts';
import type { OpenForm } from './LineForm.tsx';
import { skipped } from './skipping.ts';
import './bulkBar.css';

interface Props {
  lines: Line[];
  form: OpenForm;
  onForm: (form: OpenForm) => void;
  runAll: Actions['runAll'];
  onDone: () => void;
}

/** What is done with all selected lines at once, and taken back at once. */
export function BulkBar({ lines, form, onForm, runAll, onDone }: Props) {
  const finish = (kept: Promise<string[] | null>) => void kept.then((events) => events && onDone());
  if (lines.length === 0) return null;
  return (
    <section className="bulk" aria-label={t('selectedActions')}>
      {form === null && <BulkActions {...{ lines, onForm, runAll, onDone, finish }} />}
      {form === 'log' && (
        <LogForm
          first={firstDraft(null, 'mail')}
          warning={warningOfMany(lines)}
          onSave={(draft) => finish(runAll(...loggedAll(lines, draft)))}
          onCancel={() => onForm(null)}
        />
      )}
      {form === 'snooze' && (
        <SnoozeChoice
          bothKinds
          onChoose={(until, day, _, endsOnReply) => {
            const order: Order = { do: 'snooze', keys: keysOf(lines), until, endsOnReply };
            finish(runAll([order], tn('doneManySnooze', lines.length, day)));
          }}
          onCancel={() => onForm(null)}
        />
      )}
    </section>
  );
}

interface ActionsProps extends Omit<Props, 'form'> {
  finish: (kept: Promise<string[] | null>) => void;
}

function BulkActions({ lines, onForm, runAll, onDone, finish }: ActionsProps) {
  const { now, workingTime } = useMoment();
  const skips = skipped(lines, now, workingTime);
  const buttons = bulkActions({ lines, skips, runAll, finish, open: onForm });
  return (
    <>
      <Status className="bulk-count">{tn('selected', lines.length)}</Status>
      <button type="button" className="button button-plain bulk-close" onClick={onDone} aria-label={t('selectNone')}>
        ×
      </button>
      {buttons.map(({ hint, label, act }) => (
        <button key={hint} type="button" className="button" aria-keyshortcuts={hint} onClick={act}>
          {label}
          <kbd aria-hidden="true">{hint}</kbd>
        </button>
      ))}
    </>
  );
}

interface BulkAction {
  hint: string;
  label: string;
  act: () => void;
}

interface BulkAsk {
  lines: Line[];
  skips: Order[];
  runAll: Actions['runAll'];
  finish: (kept: Promise<string[] | null>) => void;
  open: (form: OpenForm) => void;
}

function bulkActions({ lines, skips, runAll, finish, open }: BulkAsk): BulkAction[] {
  const ignore: Order = { do: 'rule', keys: keysOf(lines), rule: 'notAProspect' };
  const skip = () => finish(runAll(skips, tn('doneManySkip', skips.length - 1)));
  const sort = () => finish(runAll([ignore], tn('doneManyNot', lines.length)));
  return [
    { hint: 'l', label: t('log'), act: () => open('log') },
    { hint: 's', label: t('snooze'), act: () => open('snooze') },
    ...(skips.length > 0 ? [{ hint: 'x', label: t('skip'), act: skip }] : []),
    { hint: 'n', label: t('notAProspect'), act: sort },
  ];
}

/** While a form is open Escape leaves it, and the letters are none of ours. */
function actFor(key: string, form: OpenForm, ask: BulkAsk): (() => void) | undefined {
  if (form !== null) return key === 'Escape' ? () => ask.open(null) : undefined;
  return bulkActions(ask).find(({ hint }) => hint === key)?.act;
}

function isInForm(target: EventTarget): boolean {
  return target instanceof Element && target.closest('.line-form') !== null;
}

/** The letters of the lines speak for all selected while there are any. */
export function useBulk(lines: Line[], runAll: Actions['runAll'], onDone: () => void) {
  const { now, workingTime } = useMoment();
  const [form, onForm] = useState<OpenForm>(null);
  const done = () => {
    onForm(null);
    onDone();
  };
  const finish = (kept: Promise<string[] | null>) => void kept.then((events) => events && done());
  const onKeyDown = (event: KeyboardEvent) => {
    if (lines.length === 0 || isField(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
    const ask = { lines, skips: skipped(lines, now, workingTime), runAll, finish, open: onForm };
    const act = actFor(event.key, form, ask);
    if (!act || (form === null && isInForm(event.target))) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  return { bar: { lines, form: lines.length > 0 ? form : null, onForm, runAll, onDone: done }, onKeyDown };
}

function keysOf(lines: Line[]): string[] {
  return lines.map(({ prospect }) => prospect.key);
}

function loggedAll(lines: Line[], draft: LogDraft): [orders: Order[], deed: string] {
  const orders = lines.map(({ prospect: { key }, warning }) => logged({ key }, key, draft, warning?.rule)[0]);
  return [orders, tn('doneManyLog', lines.length, t(`disposition_${draft.disposition}`))];
}
