import type { ReactNode } from 'react';
import { evidenceOf } from '../../lib/engine/nudges/nudge.ts';
import type { Prospect } from '../../lib/model/prospect.ts';
import type { Line, PersonView } from '../../lib/model/view.ts';
import { headOf } from '../../lib/io/heads.ts';
import { personName, plannedPhrase, whyPhrase } from '../../lib/io/phrases.ts';
import { asOf, weekdayDate } from '../../lib/io/when.ts';
import { t } from '../../lib/io/words.ts';
import type { Actions } from '../shared/actions.ts';
import { Labelled } from '../shared/Labelled.tsx';
import { useMoment } from '../shared/moment.ts';
import { When } from '../shared/When.tsx';
import { skipped } from '../shared/deeds.ts';
import { Fold } from './Fold.tsx';
import { guarded, type Guard } from './guard.ts';
import { eventTold, momentTold, ruleText, weightText, type Told } from './whyText.ts';

interface Props {
  view: PersonView;
  guard: Guard;
  run: Actions['run'];
}

/** How many of the next dates stand under a nudge. */
const DATES = 3;

/** What is next and why; opened, everything it stands on. */
export function Why({ view, guard, run }: Props) {
  const { now, zone } = useMoment();
  const why = whyPhrase(view.line, now, zone);
  if (!why) return <p className="person-next quiet">{t('panelNoNext')}</p>;
  return (
    <Fold head={<Summary line={view.line} why={why} />} className="person-next">
      <Evidence view={view} />
      <Plan view={view} />
      <Skip view={view} guard={guard} run={run} />
    </Fold>
  );
}

/** The moment of the nudge, with the exact one on hover, and the reason. */
function Summary({ line, why }: { line: Line; why: string }) {
  const { now, zone } = useMoment();
  const head = headOf(line, now, zone);
  const timed = (text: string) => (head?.at ? <When at={head.at}>{text}</When> : text);
  return head?.text ? <Labelled label={timed(head.text)}>{why}</Labelled> : timed(why);
}

function Evidence({ view: { line, history, outlook } }: { view: PersonView }) {
  const { now, zone } = useMoment();
  const { prospect, nudge } = line;
  const evidence = nudge?.evidence ?? evidenceOf(prospect);
  if (!evidence) return null;
  const event = eventTold(history, evidence.event, now, zone);
  const reset = momentTold(history, evidence.resetAt, now, zone);
  return (
    <dl className="why">
      {event && <Row label={t('whyEvent')}>{<ToldAt told={event} />}</Row>}
      <Row label={t('whyRule')}>{ruleText(evidence.reason, prospect, outlook.cadences, now, zone)}</Row>
      {evidence.skipped.length > 0 && (
        <Row label={t('whySkipped')}>{evidence.skipped.map((day) => weekdayDate(day, now, zone)).join(', ')}</Row>
      )}
      {reset && reset.at !== event?.at && <Row label={t('whyReset')}>{<ToldAt told={reset} />}</Row>}
      {outlook.weight && (
        <Row label={t('whyWeighs')}>
          <span title={t('whyWeightTitle')}>{weightText(outlook.weight)}</span>
        </Row>
      )}
      {prospect.details.interest && <Row label={t('whyInterest')}>{t('quoted', prospect.details.interest)}</Row>}
      {prospect.details.need && <Row label={t('whyNeed')}>{prospect.details.need}</Row>}
    </dl>
  );
}

function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt className="quiet">{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function ToldAt({ told: { at, text } }: { told: Told }) {
  const { now, zone } = useMoment();
  return (
    <>
      {text}, <When at={at}>{asOf(at, now, zone)}</When>
    </>
  );
}

function Plan({ view: { line, outlook } }: { view: PersonView }) {
  const { plan } = outlook;
  const { now, zone } = useMoment();
  if (plan.length === 0) return null;
  return (
    <>
      <h2 className="quiet">{t('whyPlan')}</h2>
      <ol className="plan">
        {plan.slice(0, DATES).map(({ at, channel, reason, skipped: passed }, ahead) => (
          <li key={at + reason.code}>
            <When at={at}>{weekdayDate(at, now, zone)}</When>
            <span>
              {t('planned', t(`channel_${channel}`), plannedPhrase(reason, ahead, line.prospect, now, zone))}
              {passed.length > 0 && (
                <span className="quiet">
                  {' '}
                  {t('planSkipped', passed.map((day) => weekdayDate(day, now, zone)).join(', '))}
                </span>
              )}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}

const SKIPPED: ReadonlySet<Prospect['lane']> = new Set(['touch'] as const);
/** Of these a skip would dismiss the try that they stand before. */
const HELD: ReadonlySet<string> = new Set(['promiseDue', 'appointment']);

/** Who waits is not skipped: "nothing to answer" says more. Nor is what was promised or booked (E15, E16). */
function Skip({ view: { line, outlook }, guard, run }: Props) {
  const { prospect, nudge } = line;
  const key = outlook.nudgeKey;
  if (!nudge || key === null || !SKIPPED.has(prospect.lane) || HELD.has(nudge.rule)) return null;
  const about = { key: prospect.key, name: personName(prospect) };
  return (
    <button type="button" className="button" onClick={guarded(guard, () => void run(...skipped(about, key)))}>
      {t('skipThis')}
    </button>
  );
}
