import type { Settlement } from '../../lib/model/event.ts';
import type { Line } from '../../lib/model/view.ts';
import { isStale, personName } from '../../lib/io/phrases.ts';
import { t, type WordKey } from '../../lib/io/words.ts';
import type { Actions } from '../shared/actions.ts';
import { promiseWithdrawn } from '../shared/deeds.ts';
import { answeredByPhone, sortAs } from '../shared/orders.ts';
import { overAppointmentOf, promiseOf } from './commitment.ts';
import type { OpenForm } from './LineForm.tsx';

/** Which group a line stands in. */
export type LineKind = 'promise' | 'answer' | 'newcomer' | 'touch';

export interface LineHandlers {
  run: Actions['run'];
  runAll: Actions['runAll'];
  /** The day that it is. */
  today: string;
  skip: (line: Line) => void;
  openThread: (url: string) => void;
}

/** A button of a line, and the letter that presses it. */
export interface LineAction {
  hint: string;
  label: string;
  title?: string;
  act: () => void;
  /** In reach of the mouse without making the line the current one. */
  first?: true;
  /** What this line is about. */
  main?: true;
}

/** What a line offers, the most fitting first: look before you chase, answer before you log. */
export function actionsOf(
  line: Line,
  kind: LineKind,
  handlers: LineHandlers,
  open: (form: OpenForm) => void,
): LineAction[] {
  const { thread, phone, log, snooze, skip } = commonActions(line, handlers, open);
  if (kind === 'newcomer') return [...sorting(line, handlers), ...thread];
  if (kind === 'promise') return [...keeping(line, handlers, open), ...thread, log, snooze];
  if (kind === 'answer') return [...asMain(thread), phone, log, snooze, skip];
  if (isStale(line) && thread.length > 0) return [...asMain(thread), phone, log, snooze, skip];
  return [{ ...log, first: true, main: true }, phone, snooze, skip, ...thread];
}

function asMain(actions: LineAction[]): LineAction[] {
  return actions.map((action) => ({ ...action, first: true, main: true }));
}

function commonActions(line: Line, { run, skip, openThread }: LineHandlers, open: (form: OpenForm) => void) {
  const url = line.freshness.threadUrl;
  const label = t(isStale(line) ? 'checkThread' : 'openThread');
  const phone: LineAction = {
    hint: 'p',
    label: t('byPhone'),
    title: t('byPhoneTitle'),
    act: () => void run(...answeredByPhone(line)),
    first: true,
  };
  const log: LineAction = { hint: 'l', label: t('log'), act: () => open('log') };
  const snooze: LineAction = { hint: 's', label: t('snooze'), act: () => open('snooze') };
  const skipping: LineAction = { hint: 'x', label: t('skip'), title: t('skipTitle'), act: () => skip(line) };
  const thread: LineAction[] = url ? [{ hint: 'c', label, act: () => openThread(url) }] : [];
  return { thread, phone, log, snooze, skip: skipping };
}

function sorting({ prospect }: Line, { run }: LineHandlers): LineAction[] {
  const name = personName(prospect);
  const as = (rule: 'prospect' | 'notAProspect') => () => void run(...sortAs(rule, [prospect.key], name));
  const yes: LineAction = { hint: 'y', label: t('yes'), title: t('newcomerYes', name), act: as('prospect') };
  const no: LineAction = { hint: 'n', label: t('no'), title: t('newcomerNo', name), act: as('notAProspect') };
  return [
    { ...yes, first: true, main: true },
    { ...no, first: true },
  ];
}

const HELD: [how: Settlement, hint: string, label: WordKey][] = [
  ['kept', 'd', 'held'],
  ['late', 't', 'heldLate'],
  ['missed', 'm', 'heldMissed'],
  ['cancelled', 'a', 'heldCancelled'],
];

/**
 * A promise is kept, moved to another day or withdrawn, and never just skipped; an appointment that is over was held on
 * time, late or not at all (E15, E16).
 */
function keeping(line: Line, { run, today }: LineHandlers, open: (form: OpenForm) => void): LineAction[] {
  const { key } = line.prospect;
  const name = personName(line.prospect);
  const settle = (of: string, how: Settlement, done: string) => () => void run({ do: 'settle', key, of, how }, done);
  const promise = promiseOf(line);
  if (promise) {
    const act = settle(promise.id, 'kept', t('doneKept', name));
    const withdraw = () => void run(...promiseWithdrawn({ key, name }, promise, today));
    return [
      { hint: 'd', label: t('kept'), act, first: true, main: true },
      { hint: 'm', label: t('promiseMoveOpen'), act: () => open('move') },
      { hint: 'w', label: t('promiseWithdraw'), title: t('promiseWithdrawTitle'), act: withdraw },
    ];
  }
  const appointment = overAppointmentOf(line);
  if (!appointment) return [];
  return HELD.map(([how, hint, label], place) => {
    const act = settle(appointment.id, how, t('doneHeld', name, t(label)));
    return { hint, label: t(label), act, ...(place === 0 && { first: true, main: true }) };
  });
}
