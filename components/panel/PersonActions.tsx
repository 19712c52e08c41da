import type { ReactNode } from 'react';
import type { Rule } from '../../lib/model/event.ts';
import type { PersonView } from '../../lib/model/view.ts';
import { personName, shortName } from '../../lib/io/phrases.ts';
import { t, type WordKey } from '../../lib/io/words.ts';
import type { Actions } from '../shared/actions.ts';
import { isNeverMet } from '../shared/neverMet.ts';
import { latestReply } from './automatic.ts';
import { judgedAutomatic, settled } from '../shared/deeds.ts';
import { guarded, type Guard } from './guard.ts';

/** What can stand open in place of the buttons. */
export type OpenForm = 'log' | 'snooze' | 'answered' | 'decide' | 'promise' | 'appointment';

interface Props {
  view: PersonView;
  guard: Guard;
  run: Actions['run'];
  onOpen: (form: OpenForm) => void;
  children?: ReactNode;
}

/** What can be done about this person; a candidate is asked about first. */
export function PersonActions({ view, guard, run, onOpen, children }: Props) {
  const { prospect } = view.line;
  const { key, standing, doNotContact, dormant, pausedBy, lane } = prospect;
  const rule = (name: Rule, done: WordKey) => () =>
    void run({ do: 'rule', keys: [key], rule: name }, t(done, personName(prospect)));
  const button = (label: string, act: () => void, style = '') => (
    <button key={label} type="button" className={`button ${style}`} onClick={guarded(guard, act)}>
      {label}
    </button>
  );
  const opener = (label: WordKey, form: OpenForm, style = '') => (
    <button key={form} type="button" className={`button ${style}`} onClick={() => onOpen(form)}>
      {t(label)}
    </button>
  );
  if (doNotContact)
    return (
      <div className="buttons">
        {button(t('contactAgain'), rule('contactAgain', 'doneContactAgain'))}
        {opener('decide', 'decide', 'button-plain')}
      </div>
    );
  if (standing === 'candidate') {
    return (
      <div className="buttons candidate-ask">
        <span>{t('panelCandidate', shortName(prospect))}</span>
        {button(t('yes'), rule('prospect', 'doneProspect'), 'button-primary')}
        {button(t('no'), rule('notAProspect', 'doneNotAProspect'))}
      </div>
    );
  }
  if (standing === 'ignored')
    return <div className="buttons">{button(t('prospect'), rule('prospect', 'doneProspect'))}</div>;
  return (
    <>
      <div className="buttons">
        {dormant && button(t(isNeverMet(prospect) ? 'panelTakeUpFirst' : 'panelTakeUp'), rule('takeUp', 'doneTakeUp'))}
        {lane === 'paused' && !pausedBy && button(t('cadenceGoOn'), rule('resume', 'doneGoesOn'))}
        {opener('logTouch', 'log', pausedBy ? '' : 'button-primary')}
        {opener('snooze', 'snooze')}
        {opener('promise', 'promise')}
        {opener('appointment', 'appointment')}
        {children}
      </div>
      <AnswerActions view={view} guard={guard} run={run} onOpen={onOpen} />
      <div className="buttons decisions">
        {opener('decide', 'decide', 'button-plain')}
        {button(t('notAProspect'), rule('notAProspect', 'doneNotAProspect'), 'button-plain')}
        {button(t('doNotContact'), rule('doNotContact', 'doneDoNotContact'), 'button-plain')}
      </div>
    </>
  );
}

/** Their mail waits for us, as far as the mailbox tells: one click says that it does not (lessons 8 to 10). */
function AnswerActions({ view, guard, run, onOpen }: Props) {
  const { prospect } = view.line;
  const { turn, turnEvent, lane, dormant } = prospect;
  if (turn !== 'ours' || turnEvent === null || lane === 'paused' || dormant) return null;
  const about = { key: prospect.key, name: personName(prospect) };
  const automatic = latestReply(view.history)?.id ?? turnEvent;
  return (
    <div className="buttons">
      <button type="button" className="button" onClick={() => onOpen('answered')}>
        {t('answeredElsewhere')}
      </button>
      <button
        type="button"
        className="button"
        onClick={guarded(guard, () => void run(...settled(about, turnEvent, 'nothingToAnswer')))}
      >
        {t('nothingToAnswer')}
      </button>
      <button
        type="button"
        className="button"
        onClick={guarded(guard, () => void run(...judgedAutomatic(about, automatic, true)))}
      >
        {t('wasAutomatic')}
      </button>
    </div>
  );
}
