import { useEffect } from 'react';
import type { PanelState } from '../../lib/model/view.ts';
import { useActions, type Commander } from '../shared/actions.ts';
import { firstOf, isFocusFree, useKeptFocus } from '../shared/keptFocus.ts';
import { broughtBack, takenBack } from '../shared/orders.ts';
import { UndoBar } from '../shared/UndoBar.tsx';
import { personName } from '../../lib/io/phrases.ts';
import { t } from '../../lib/io/words.ts';
import { Asks } from './Asks.tsx';
import { CallBacks } from './CallBacks.tsx';
import { Commitments } from './Commitments.tsx';
import { judgedAutomatic } from '../shared/deeds.ts';
import { guarded, type Guard } from './guard.ts';
import { History } from './History.tsx';
import { MoreAbout } from './MoreAbout.tsx';
import { PersonDo } from './PersonDo.tsx';
import { PersonHead } from './PersonHead.tsx';
import { Quotes } from './Quotes.tsx';
import './person.css';

interface Props {
  state: Extract<PanelState, { mode: 'person' }>;
  command: Commander;
  guard: Guard;
  clock: () => string;
  onSomebodyElse: () => void;
  onOpenThread: (url: string) => void;
  onCopy: (text: string) => Promise<boolean>;
}

/** One person: who waits and what is next, what to do about it, the quotes, the history. */
export function PersonPanel({ state, command, guard, clock, onSomebodyElse, onOpenThread, onCopy }: Props) {
  const { line, history, outlook } = state.person;
  const { prospect } = line;
  const { key } = prospect;
  const about = { key, name: personName(prospect) };
  const actions = useActions(command);
  useKeptFocus(mostFitting);
  useEffect(() => {
    if (isFocusFree()) mostFitting()?.focus();
  }, []);
  return (
    <>
      <PersonHead view={state.person} guard={guard} run={actions.run} onOpenThread={onOpenThread} />
      {state.record && (
        <button type="button" className="button button-plain person-else" onClick={guarded(guard, onSomebodyElse)}>
          {t('somebodyElse')}
        </button>
      )}
      <PersonDo
        view={state.person}
        start={state.start}
        onPage={state.record ? 'crm' : 'mail'}
        run={actions.run}
        runAll={actions.runAll}
        lastDone={actions.notice?.events[0] ?? null}
        {...{ guard, clock, onCopy }}
      />
      <Asks prospect={prospect} guard={guard} run={actions.run} />
      <CallBacks plan={outlook.plan} />
      <Commitments prospect={prospect} guard={guard} run={actions.run} runAll={actions.runAll} />
      <Quotes quotes={prospect.quotes} />
      <MoreAbout view={state.person} guard={guard} run={actions.run} />
      <History
        history={history}
        guard={guard}
        onUndo={(id, what) => void actions.run(...takenBack(key, id, what))}
        onBringBack={(retractedBy, what) => void actions.run(...broughtBack(key, retractedBy, what))}
        onJudge={(id, isMachine) => void actions.run(...judgedAutomatic(about, id, isMachine))}
      />
      <UndoBar {...actions} accepts={guard.accepts} />
    </>
  );
}

/** What she most likely does next: decide what everything waits for, log, or say who this is. */
function mostFitting(): HTMLElement | null {
  return firstOf('.question-large .button', '.panel-do .button-primary', '.panel-do .button');
}
