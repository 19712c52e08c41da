import { useRef } from 'react';
import type { Trouble } from '../../lib/model/view.ts';
import { t, type WordKey } from '../../lib/io/words.ts';
import type { Commander } from '../shared/actions.ts';
import { FailureNote } from '../shared/FailureNote.tsx';
import { MomentContext } from '../shared/moment.ts';
import { Status } from '../shared/Status.tsx';
import { ChoosePerson } from './ChoosePerson.tsx';
import { useEscape } from './escape.ts';
import { useGuard, type Guard } from './guard.ts';
import type { Shown } from './heard.ts';
import { PersonPanel } from './PersonPanel.tsx';
import { SearchPerson } from './SearchPerson.tsx';
import './panel.css';

export interface PanelProps extends Shown {
  command: Commander;
  onSearch: (query: string) => void;
  onChoose: (person: string | { name: string; phone: string | null }) => void;
  /** On a CRM record: it is not the person shown. */
  onSomebodyElse: () => void;
  /** Looks again for what could not be read. */
  onAgain: () => void;
  onClose: () => void;
  onOpenThread: (url: string) => void;
  onCopy: (text: string) => Promise<boolean>;
  clock: () => string;
  /** Tests bring their own, since no test can make a trusted click. */
  guard?: Guard;
}

/** One person, beside the chip or button it was opened from. */
export function Panel(props: PanelProps) {
  const element = useRef<HTMLElement>(null);
  const seen = useGuard(element);
  const guard = props.guard ?? seen;
  useEscape(props.onClose, 'outside');
  return (
    <main className="panel" ref={element} aria-label={t('panelLabel')} aria-busy={!guard.ready}>
      <button type="button" className="button button-plain panel-close" aria-label={t('close')} onClick={props.onClose}>
        ×
      </button>
      {props.trouble && <PanelTrouble {...props.trouble} alone={props.state === null} onAgain={props.onAgain} />}
      <Screen {...props} guard={guard} />
    </main>
  );
}

/** Alone where nothing could be shown yet, else above what stands. */
function PanelTrouble({ of, failure, alone, onAgain }: Trouble & { alone: boolean; onAgain: () => void }) {
  return (
    <div className={alone ? 'message' : 'panel-trouble'}>
      <FailureNote failure={failure} of={of} onAgain={of === 'look' ? onAgain : null} />
    </div>
  );
}

function Screen({ state, trouble, guard, ...props }: PanelProps & { guard: Guard }) {
  if (!state) return trouble ? null : <Message text="connecting" />;
  switch (state.mode) {
    case 'person': {
      const { now, workingTime, line } = state.person;
      return (
        <MomentContext value={{ now, workingTime }}>
          <PersonPanel key={line.prospect.key} {...props} state={state} guard={guard} />
        </MomentContext>
      );
    }
    case 'choose':
      return <ChoosePerson people={state.people} guard={guard} onChoose={props.onChoose} />;
    case 'search':
      return <SearchPerson {...state} guard={guard} onSearch={props.onSearch} onChoose={props.onChoose} />;
    case 'closed':
      return state.why === 'expired' ? (
        <Message title="closedExpired" text="closedExpiredText" />
      ) : (
        <Message title="closedGone" text="closedGoneText" />
      );
  }
}

function Message({ title, text }: { title?: WordKey; text: WordKey }) {
  return (
    <Status className="message">
      {title && <h1>{t(title)}</h1>}
      <p className="quiet">{t(text)}</p>
    </Status>
  );
}
