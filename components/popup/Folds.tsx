import type { Today } from '../../lib/model/view.ts';
import type { Actions } from '../shared/actions.ts';
import { Paused } from './Paused.tsx';
import type { PopupProps } from './Popup.tsx';
import { Questions } from './Questions.tsx';
import { Restock } from './Restock.tsx';
import { Rewarm } from './Rewarm.tsx';

/** What waits at the foot until she wants it: questions, the paused, who was forgotten, products. */
export function Folds({ today, actions, ...props }: PopupProps & { today: Today; actions: Actions }) {
  return (
    <>
      <Questions
        asked={today.questions}
        runAll={actions.runAll}
        onShown={props.onQuestionsShown}
        onLater={props.onLater}
      />
      <Paused paused={today.paused} run={actions.run} runAll={actions.runAll} />
      <Rewarm
        count={today.idle}
        lines={props.idle}
        onMore={props.onMoreIdle}
        run={actions.run}
        runAll={actions.runAll}
        openThread={props.onOpenThread}
      />
      <Restock waited={today.waited} restock={props.restock} runAs={actions.runAs} />
    </>
  );
}
