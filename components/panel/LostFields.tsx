import { useId } from 'react';
import { LOST_REASONS } from '../../lib/model/choices.ts';
import { t } from '../../lib/io/words.ts';
import { MONTHS, type DecisionDraft } from './decision.ts';
import { TextField } from './TextField.tsx';

interface Props {
  draft: DecisionDraft;
  onChange: (part: Partial<DecisionDraft>) => void;
}

/** Why, in one word; where their last mail is unanswered it is ours, whatever is said (E20). */
export function ReasonField({ draft, ours, onChange }: Props & { ours: boolean }) {
  const id = useId();
  const choose = (value: string) => onChange({ reason: LOST_REASONS.find((each) => each === value) ?? '' });
  return (
    <div className="log-row">
      <div className="field">
        <label htmlFor={id}>{t('decideReason')}</label>
        <select
          id={id}
          value={ours ? 'weStopped' : draft.reason}
          disabled={ours}
          aria-describedby={`${id}h`}
          onChange={(event) => choose(event.target.value)}
        >
          <option value="">{t('notSaid')}</option>
          {LOST_REASONS.map((each) => (
            <option key={each} value={each}>
              {t(`lostReason_${each}`)}
            </option>
          ))}
        </select>
      </div>
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

/** To whom it was lost, for how much, and until when: a lease comes up again (D4, D6). */
export function LostFields({ draft, onChange }: Props) {
  const ids = useId();
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
        <div className="field">
          <label htmlFor={`${ids}t`}>{t('decideType')}</label>
          <select
            id={`${ids}t`}
            value={draft.dealType}
            onChange={({ target: { value } }) =>
              onChange({ dealType: value === 'lease' || value === 'purchase' ? value : '' })
            }
          >
            <option value="">{t('notSaid')}</option>
            <option value="lease">{t('dealType_lease')}</option>
            <option value="purchase">{t('dealType_purchase')}</option>
          </select>
        </div>
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
