import { useMemo, useState } from 'react';
import type { Cadence } from '../../lib/model/cadence.ts';
import { policyOf, type Settings } from '../../lib/io/settings.ts';
import { dayIn } from '../../lib/io/when.ts';
import { t, tn } from '../../lib/io/words.ts';
import { useMoment } from '../shared/moment.ts';
import { daysAfter } from '../shared/snoozeDays.ts';
import { previewOf, type Trial } from './cadencePreview.ts';
import { PreviewCalendar } from './PreviewCalendar.tsx';
import { PreviewTable } from './PreviewTable.tsx';
import { TrialFields } from './TrialFields.tsx';

interface Props {
  /** Null: it cannot be planned by as it stands. */
  cadence: Cadence | null;
  settings: Settings;
}

/** How long a quote is taken to be valid, in days: longer than the cadence that came with us. */
const VALIDITY = 42;
const TERM = 36;
/** In how many days a promise is taken to be due: a week shows the days before it. */
const DUE = 7;

/** The dates that the cadence gives as it stands now, before it is saved. */
export function CadencePreview({ cadence, settings }: Props) {
  const { now, zone } = useMoment();
  const today = dayIn(zone, now);
  const policy = useMemo(() => policyOf(settings), [settings]);
  const [given, setGiven] = useState<Partial<Trial>>({});
  const start = given.start || today;
  const trial: Trial = {
    start,
    expiry: hasExpiry(cadence) ? given.expiry || daysAfter(start, VALIDITY) : null,
    due: isOfPromises(cadence) ? given.due || daysAfter(today, DUE) : null,
    namedDay: (cadence?.namedDay && given.namedDay) || null,
    termMonths: given.termMonths ?? TERM,
  };
  const planned = cadence ? previewOf(cadence, trial, now, policy) : [];
  const left = (cadence?.steps.length ?? 0) - planned.filter(({ what }) => what.kind === 'step').length;
  return (
    <section className="preview" aria-label={t('previewTitle')}>
      <h4>{t('previewTitle')}</h4>
      {cadence && <TrialFields cadence={cadence} trial={trial} onChange={(part) => setGiven({ ...given, ...part })} />}
      {cadence === null && <p className="quiet">{t('previewBroken')}</p>}
      {cadence && planned.length === 0 && <p>{t('previewNothing')}</p>}
      {planned.length > 0 && (
        <>
          <PreviewTable planned={planned} settings={settings} today={today} time={policy.workingTime} />
          <PreviewCalendar planned={planned} settings={settings} start={trial.due ?? start} />
        </>
      )}
      {left > 0 && <p className="field-hint">{tn('previewFallAway', left)}</p>}
      {cadence?.id === 'quoteSent' && <p className="field-hint">{t('previewOutcome')}</p>}
      {cadence && !cadence.repeat && <p className="field-hint">{tn('previewNurture', policy.nurtureMonths)}</p>}
    </section>
  );
}

function isOfPromises(cadence: Cadence | null): boolean {
  return cadence?.id === 'promise' || cadence?.steps.some(({ from }) => from === 'due') === true;
}

function hasExpiry(cadence: Cadence | null): boolean {
  return cadence?.id === 'quoteSent' || cadence?.steps.some(({ from }) => from === 'expiry') === true;
}
