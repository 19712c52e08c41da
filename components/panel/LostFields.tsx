import { useId } from 'react';
import { LOST_REASONS } from '../../lib/model/choices.ts';
import { t } from '../../lib/io/words.ts';
import type { DecisionDraft } from './decision.ts';
import { MONTHS } from '../shared/deeds.ts';
import { SelectField } from '../shared/SelectField.tsx';
import { TextField } from '../shared/TextField.tsx';

interface Props {
  draft: DecisionDraft;
  onChange: (part: Partial<DecisionDraft>) => void;
}

/** Why, in one word; where their last mail is unanswered it is ours, whatever is said (E20). */
export function ReasonField({ draft, ours, onChange }: Props & { ours: boolean }) {
  const id = useId();
  return (
    <div className="log-row">
      <SelectField
        label={t('decideReason')}
        value={ours ? 'weStopped' : draft.reason}
        none={t('notSaid')}
        options={LOST_REASONS.map((value) => ({ value, word: t(`lostReason_${value}`) }))}
        onChange={(value) => onChange({ reason: LOST_REASONS.find((each) => each === value) ?? '' })}
        more={{ disabled: ours, 'aria-describedby': `${id}h` }}
      />
      {ours ? (
        <p id={`${id}h`} className="field-hint">
          {t('decideOurs')}
        </p>
      ) : (
        draft.reason === 'other' && (
          <TextField
            label={t('decideOwnReason')}
            value={draft.ownReason}
            onChange={(ownReason) => onChange({ ownReason })}
          />
        )
      )}
    </div>
  );
}

const DEAL_TYPES = ['lease', 'purchase'] as const;

/** To whom it was lost, for how much, and until when: a lease comes up again (D4, D6). */
export function LostFields({ draft, onChange }: Props) {
  return (
    <>
      <div className="log-row">
        <TextField
          label={t('decideCompetitor')}
          value={draft.competitor}
          onChange={(competitor) => onChange({ competitor })}
        />
        <TextField
          label={t('decidePrice')}
          type="number"
          value={draft.price}
          onChange={(price) => onChange({ price })}
          more={{ min: 0, step: 'any' }}
        />
      </div>
      <div className="log-row log-three">
        <SelectField
          label={t('decideType')}
          value={draft.dealType}
          none={t('notSaid')}
          options={DEAL_TYPES.map((value) => ({ value, word: t(`dealType_${value}`) }))}
          onChange={(value) => onChange({ dealType: DEAL_TYPES.find((each) => each === value) ?? '' })}
        />
        {draft.dealType === 'lease' && (
          <>
            <TextField
              label={t('decideMonths')}
              type="number"
              value={draft.termMonths}
              onChange={(termMonths) => onChange({ termMonths })}
              more={MONTHS}
            />
            <TextField
              label={t('decideSigned')}
              type="date"
              value={draft.signedOn}
              onChange={(signedOn) => onChange({ signedOn })}
            />
          </>
        )}
      </div>
    </>
  );
}
