import { useState, type FormEvent, type SyntheticEvent } from 'react';
import { OUTCOMES, type MissCause, type Outcome } from '../../lib/model/event.ts';
import type { Prospect, Quote } from '../../lib/model/prospect.ts';
import type { PersonView } from '../../lib/model/view.ts';
import { money } from '../../lib/io/money.ts';
import { dayPhrase } from '../../lib/io/when.ts';
import { t, tn, type WordKey } from '../../lib/io/words.ts';
import { FormButtons } from '../shared/FormButtons.tsx';
import { useMoment } from '../shared/moment.ts';
import { Segments } from '../shared/Segments.tsx';
import { SelectField } from '../shared/SelectField.tsx';
import { takeFocus } from '../shared/takeFocus.ts';
import {
  causeOf,
  causesFor,
  FIRST_DECISION,
  instead,
  isEarly,
  isMiss,
  isNo,
  isOurFault,
  triesOf,
  type DecisionDraft,
} from './decision.ts';
import { LostFields, ReasonField } from './LostFields.tsx';

interface Props {
  view: PersonView;
  onSave: (draft: DecisionDraft, outcome: Outcome, event: FormEvent) => void;
  /** Not yet: another try on that day. */
  onInstead: (until: string, day: string, event: SyntheticEvent) => void;
  onCancel: () => void;
}

/** How it ended: won, lost, no decision, or never a fit. Whoever gives up early is asked once (C8, E11). */
export function DecideForm({ view, onSave, onInstead, onCancel }: Props) {
  const { prospect } = view.line;
  const [draft, setDraft] = useState(FIRST_DECISION);
  const missed = isMiss(draft, prospect);
  const [asking, setAsking] = useState(false);
  const change = (part: Partial<DecisionDraft>) => {
    setDraft((before) => ({ ...before, ...part }));
    setAsking(false);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!asking && isEarly(draft, prospect, view.outlook)) setAsking(true);
    else if (draft.outcome) onSave(draft, draft.outcome, event);
  };
  return (
    <form className="log" onSubmit={submit} aria-label={t('decideTitle')}>
      <Segments
        label={t('decideTitle')}
        value={draft.outcome}
        options={OUTCOMES.map((value) => ({ value, word: t(`outcome_${value}`) }))}
        onChange={(outcome) => change({ outcome })}
        asked
      />
      <QuoteField view={view} quoteId={draft.quoteId} onChange={(quoteId) => change({ quoteId })} />
      {isNo(draft) && !missed && <ReasonField draft={draft} ours={isOurFault(prospect)} onChange={change} />}
      {draft.outcome === 'lost' && <LostFields draft={draft} onChange={change} />}
      {missed && <MissedField draft={draft} prospect={prospect} onChange={(missCause) => change({ missCause })} />}
      {draft.outcome === 'disqualified' && <p className="quiet">{t('decideNeverFit')}</p>}
      {asking ? (
        <EarlyAsk view={view} onInstead={onInstead} onCancel={onCancel} />
      ) : (
        <FormButtons onCancel={onCancel} />
      )}
    </form>
  );
}

interface MissedProps {
  draft: DecisionDraft;
  prospect: Prospect;
  onChange: (cause: MissCause) => void;
}

/** A loss says how they were informed, a miss whether anybody was in touch: why not, if she likes to say (A5). */
function MissedField({ draft, prospect, onChange }: MissedProps) {
  return (
    <div className="notice">
      <p>{t('decideMissed')}</p>
      <Segments
        label={t('decideMissCause')}
        shown
        value={causeOf(draft, prospect)}
        options={causesFor(prospect).map((value) => ({ value, word: t(`missCause_${value}`) }))}
        onChange={onChange}
      />
    </div>
  );
}

/** Which of several open quotes is decided; else all that is open. */
function QuoteField({
  view,
  quoteId,
  onChange,
}: {
  view: PersonView;
  quoteId: string;
  onChange: (id: string) => void;
}) {
  const open = view.line.prospect.quotes.filter(({ state }) => state === 'open');
  if (open.length < 2) return null;
  return (
    <SelectField
      label={t('decideQuote')}
      value={quoteId}
      none={t('decideAllQuotes')}
      options={open.map((quote) => ({ value: quote.id, word: quoteText(quote) }))}
      onChange={onChange}
    />
  );
}

function quoteText({ number, amount, currency }: Quote): string {
  const named = number ? t('quoteNumber', number) : t('quoteUnnamed');
  return `${named}, ${amount === null ? t('noValueKnown') : money(amount, currency)}`;
}

const GIVE_UP: WordKey[] = ['giveUp_none', 'giveUp_first', 'giveUp_second', 'giveUp_third', 'giveUp_fourth'];

/** "Only 2 tries: schedule a third?" Asked once; the second click on closing closes. */
function EarlyAsk({ view, onInstead, onCancel }: Pick<Props, 'view' | 'onInstead' | 'onCancel'>) {
  const { now, workingTime, zone } = useMoment();
  const { prospect } = view.line;
  const { until, day } = instead(prospect, now, workingTime);
  const tries = triesOf(prospect);
  const key = GIVE_UP[tries];
  return (
    <div className="notice" role="alert">
      <p>{key ? t(key) : tn('giveUp_more', tries)}</p>
      <div className="buttons">
        <button
          type="button"
          className="button button-primary"
          ref={takeFocus}
          onClick={(event) => onInstead(until, day, event)}
        >
          {t('giveUpNot', dayPhrase(day, now, zone))}
        </button>
        <button type="submit" className="button">
          {t('giveUpAnyway')}
        </button>
        <button type="button" className="button button-plain" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    </div>
  );
}
