import { useId } from 'react';
import type { Rule } from '../../lib/model/event.ts';
import type { PersonView } from '../../lib/model/view.ts';
import { personName } from '../../lib/io/phrases.ts';
import { shortDate } from '../../lib/io/when.ts';
import { numberText, t } from '../../lib/io/words.ts';
import type { Actions } from '../shared/actions.ts';
import { useMoment } from '../shared/moment.ts';
import { When } from '../shared/When.tsx';
import { nameAmong } from '../shared/cadenceName.ts';
import { noted } from '../shared/deeds.ts';
import { guarded, type Guard } from './guard.ts';

interface Props {
  view: PersonView;
  guard: Guard;
  run: Actions['run'];
}

/** The cadence that runs, how far it is, and why earlier ones were left; stop it, go on, or take another. */
export function CadenceSection({ view, guard, run }: Props) {
  const { prospect } = view.line;
  const { enrolment, lane, pausedBy } = prospect;
  const about = { key: prospect.key, name: personName(prospect) };
  const rule = (name: Rule, value: string | null = null) => void run(...noted(about, name, value));
  const paused = enrolment?.paused === true || (lane === 'paused' && !pausedBy);
  return (
    <div className="cadence">
      <p>
        <Running view={view} />
        {(enrolment ?? paused) && (
          <button type="button" className="button" onClick={guarded(guard, () => rule(paused ? 'resume' : 'pause'))}>
            {t(paused ? 'cadenceGoOn' : 'cadencePause')}
          </button>
        )}
      </p>
      <Another view={view} guard={guard} onChoose={(id) => rule('cadence', id)} />
      <Exits view={view} />
    </div>
  );
}

function Running({ view: { line, outlook } }: { view: PersonView }) {
  const { enrolment, next } = line.prospect;
  if (!enrolment) return <span className="quiet">{t('cadenceNone')}</span>;
  const { cadence, done, paused } = enrolment;
  // The plan leaves out steps that a quote does not live to see: one count of steps, as in "why".
  const planned = next?.cadence === cadence && next.steps > 0 ? next : null;
  const of = planned?.steps ?? enrolment.of;
  const step = planned?.step ?? done + 1;
  const name = nameAmong(cadence, outlook.cadences);
  const told =
    of === 0
      ? name
      : step > of
        ? t('cadenceDone', name, numberText(of))
        : t('cadenceStep', name, numberText(step), numberText(of));
  return <span>{paused ? t('cadencePaused', told) : told}</span>;
}

function Another({ view, guard, onChoose }: { view: PersonView; guard: Guard; onChoose: (id: string) => void }) {
  const id = useId();
  const { cadences } = view.outlook;
  const others = cadences.filter((cadence) => cadence.id !== view.line.prospect.enrolment?.cadence);
  return (
    <p>
      <label htmlFor={id} className="quiet">
        {t('cadenceAnother')}
      </label>
      <select
        id={id}
        value=""
        onChange={(event) => guard.accepts(event) && event.target.value && onChoose(event.target.value)}
      >
        <option value="">{t('cadenceChoose')}</option>
        {others.map((cadence) => (
          <option key={cadence.id} value={cadence.id}>
            {nameAmong(cadence.id, cadences)}
          </option>
        ))}
      </select>
    </p>
  );
}

/** Newest first: what ended is of interest while it is fresh. */
function Exits({ view: { line, outlook } }: { view: PersonView }) {
  const { now, zone } = useMoment();
  const exits = line.prospect.exits.slice(-3).reverse();
  return (
    <ul className="quiet">
      {exits.map(({ cadence, at, reason }) => (
        <li key={at + cadence}>
          {t('cadenceLeft', nameAmong(cadence, outlook.cadences), t(`exit_${reason}`))},{' '}
          <When at={at}>{shortDate(at, now, zone)}</When>
        </li>
      ))}
    </ul>
  );
}
