import type { Line } from '../../lib/model/view.ts';
import { isStale, personName } from '../../lib/io/phrases.ts';
import { t } from '../../lib/io/words.ts';
import type { Actions } from '../shared/actions.ts';
import type { OpenForm } from './LineForm.tsx';
import { answeredByPhone, sortAs } from '../shared/orders.ts';

/** Which group a line stands in. */
export type LineKind = 'answer' | 'newcomer' | 'touch';

export interface LineHandlers {
  run: Actions['run'];
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
  { run, openThread }: LineHandlers,
  open: (form: OpenForm) => void,
): LineAction[] {
  const name = personName(line.prospect);
  const url = line.freshness.threadUrl;
  const stale = isStale(line);
  const thread = (extra: Partial<LineAction>): LineAction[] =>
    url ? [{ hint: 'c', label: t(stale ? 'checkThread' : 'openThread'), act: () => openThread(url), ...extra }] : [];
  const phone: LineAction = {
    hint: 'p',
    label: t('byPhone'),
    title: t('byPhoneTitle'),
    act: () => void run(...answeredByPhone(line)),
    first: true,
  };
  const log: LineAction = { hint: 'l', label: t('log'), act: () => open('log') };
  const snooze: LineAction = { hint: 's', label: t('snooze'), act: () => open('snooze') };
  const sort = (rule: 'prospect' | 'notAProspect') => () => void run(...sortAs(rule, [line.prospect.key], name));

  if (kind === 'newcomer') {
    const yes: LineAction = {
      hint: 'y',
      label: t('yes'),
      title: t('newcomerYes', name),
      act: sort('prospect'),
      first: true,
    };
    const no: LineAction = {
      hint: 'n',
      label: t('no'),
      title: t('newcomerNo', name),
      act: sort('notAProspect'),
      first: true,
    };
    return [{ ...yes, main: true }, no, ...thread({})];
  }
  if (kind === 'answer') return [...thread({ first: true, main: true }), phone, log, snooze];
  if (stale && url) return [...thread({ first: true, main: true }), phone, log, snooze];
  return [{ ...log, first: true, main: true }, phone, snooze, ...thread({})];
}
