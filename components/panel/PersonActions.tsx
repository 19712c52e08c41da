import type { ReactNode } from 'react';
import type { Prospect } from '../../lib/model/prospect.ts';
import type { Rule } from '../../lib/model/event.ts';
import { personName, shortName } from '../../lib/io/phrases.ts';
import { t, type WordKey } from '../../lib/io/words.ts';
import type { Actions } from '../shared/actions.ts';
import { isNeverMet } from '../shared/neverMet.ts';
import { guarded, type Guard } from './guard.ts';

interface Props {
  prospect: Prospect;
  guard: Guard;
  run: Actions['run'];
  onOpen: (form: 'log' | 'snooze') => void;
  children?: ReactNode;
}

/** What can be done about this person; a candidate is asked about first. */
export function PersonActions({ prospect, guard, run, onOpen, children }: Props) {
  const { key, standing, doNotContact, dormant } = prospect;
  const rule = (name: Rule, done: WordKey) => () =>
    void run({ do: 'rule', keys: [key], rule: name }, t(done, personName(prospect)));
  const button = (label: string, act: () => void, style = '') => (
    <button key={label} type="button" className={`button ${style}`} onClick={guarded(guard, act)}>
      {label}
    </button>
  );
  if (doNotContact)
    return <div className="buttons">{button(t('contactAgain'), rule('contactAgain', 'doneContactAgain'))}</div>;
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
        <button type="button" className="button button-primary" onClick={() => onOpen('log')}>
          {t('logTouch')}
        </button>
        <button type="button" className="button" onClick={() => onOpen('snooze')}>
          {t('snooze')}
        </button>
        {children}
      </div>
      <div className="buttons decisions">
        {button(t('notAProspect'), rule('notAProspect', 'doneNotAProspect'), 'button-plain')}
        {button(t('doNotContact'), rule('doNotContact', 'doneDoNotContact'), 'button-plain')}
      </div>
    </>
  );
}
