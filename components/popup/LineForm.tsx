import { useEffect, useRef } from 'react';
import type { Line } from '../../lib/model/view.ts';
import { personName } from '../../lib/io/phrases.ts';
import type { Actions } from '../shared/actions.ts';
import { firstDraft } from '../shared/logDraft.ts';
import { LogForm } from '../shared/LogForm.tsx';
import { logged, snoozed } from '../shared/orders.ts';
import { SnoozeChoice } from '../shared/SnoozeChoice.tsx';
import { warningText } from '../shared/warningText.ts';

/** What is open below a line. */
export type OpenForm = 'log' | 'snooze' | null;

interface Props {
  line: Line;
  form: 'log' | 'snooze';
  run: Actions['run'];
  close: () => void;
}

/** Logging or snoozing without leaving the list. A form stays open when what it says was not kept. */
export function LineForm({ line, form, run, close }: Props) {
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
      {form === 'log' ? (
        <LogForm
          first={firstDraft(prospect, 'mail')}
          warning={warning ? warningText(warning, prospect) : null}
          onSave={(draft) => finish(run(...logged({ key: prospect.key }, name, draft, warning?.rule)))}
          onCancel={close}
        />
      ) : (
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
