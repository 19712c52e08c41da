import { useEffect, useRef } from 'react';
import type { Line } from '../../lib/model/view.ts';
import { personName } from '../../lib/io/phrases.ts';
import { dayIn, dayPhrase } from '../../lib/io/when.ts';
import { t } from '../../lib/io/words.ts';
import type { Actions, Order } from '../shared/actions.ts';
import { DayChoice } from '../shared/DayChoice.tsx';
import { promiseMoved } from '../shared/deeds.ts';
import { firstDraft } from '../shared/logDraft.ts';
import { LogForm } from '../shared/LogForm.tsx';
import { useMoment } from '../shared/moment.ts';
import { logged, snoozed } from '../shared/orders.ts';
import { SnoozeChoice } from '../shared/SnoozeChoice.tsx';
import { warningText } from '../shared/warningText.ts';
import { promiseOf } from './commitment.ts';

/** What is open below a line. */
export type OpenForm = 'log' | 'snooze' | 'move' | null;

interface Props {
  line: Line;
  form: NonNullable<OpenForm>;
  run: Actions['run'];
  runAll: Actions['runAll'];
  close: () => void;
}

/** Logging or snoozing without leaving the list. A form stays open when what it says was not kept. */
export function LineForm({ line, form, run, runAll, close }: Props) {
  const { prospect, warning } = line;
  const name = personName(prospect);
  const element = useRef<HTMLDivElement>(null);
  // Whole, and above the undo bar: the focus alone brings up only the button that has it.
  useEffect(() => {
    element.current?.scrollIntoView?.({ block: 'nearest' });
  }, []);
  const finish = (kept: ReturnType<Actions['run']>) => void kept.then((events) => events && close());
  return (
    <div className="line-form" ref={element}>
      {form === 'move' && <Move line={line} onMove={(...moved) => finish(runAll(...moved))} onCancel={close} />}
      {form === 'log' && (
        <LogForm
          first={firstDraft(prospect, 'mail')}
          warning={warning ? warningText(warning, prospect) : null}
          onSave={(draft) => finish(run(...logged({ key: prospect.key }, name, draft, warning?.rule)))}
          onCancel={close}
        />
      )}
      {form === 'snooze' && (
        <SnoozeChoice
          bothKinds
          onChoose={(until, day, _, endsOnReply) =>
            finish(run(...snoozed(prospect.key, name, until, day, endsOnReply)))
          }
          onCancel={close}
        />
      )}
    </div>
  );
}

interface MoveProps {
  line: Line;
  onMove: (orders: Order[], deed: string) => void;
  onCancel: () => void;
}

/** Another day for what was promised. */
function Move({ line, onMove, onCancel }: MoveProps) {
  const { now, zone } = useMoment();
  const { prospect } = line;
  const promise = promiseOf(line);
  if (!promise) return null;
  const about = { key: prospect.key, name: personName(prospect) };
  const move = (day: string) =>
    onMove(...promiseMoved(about, promise, { day, named: dayPhrase(day, now, zone) }, dayIn(zone, now)));
  return <DayChoice title={t('promiseMoveTitle')} verb={t('promiseMove')} onChoose={move} onCancel={onCancel} />;
}
