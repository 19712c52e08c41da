import type { Detail } from '../../lib/model/event.ts';
import type { PersonView } from '../../lib/model/view.ts';
import { personName, shortName } from '../../lib/io/phrases.ts';
import { t } from '../../lib/io/words.ts';
import type { Actions } from '../shared/actions.ts';
import { CadenceSection } from './CadenceSection.tsx';
import { ChoiceField, NoteField } from './DetailField.tsx';
import { noted } from '../shared/deeds.ts';
import { Fold } from './Fold.tsx';
import type { Guard } from './guard.ts';
import { StockForm } from './StockForm.tsx';
import { ZoneField } from './ZoneField.tsx';

interface Props {
  view: PersonView;
  guard: Guard;
  run: Actions['run'];
}

/** Details with a row to themselves, and those that stand two in a row. */
const WIDE: Detail[] = ['need', 'interest', 'valueThatMatters'];
const CHOSEN: Detail[] = ['readiness', 'role', 'preferredChannel'];
const SHORT: Detail[] = ['preferredHours', 'referredBy'];

/** What the rep knows beside the mails, each kept as soon as she leaves its field; and the cadence that runs. */
export function MoreAbout({ view, guard, run }: Props) {
  const { prospect } = view.line;
  const about = { key: prospect.key, name: personName(prospect) };
  const field = (detail: Detail) => ({
    detail,
    saved: prospect.details[detail] ?? '',
    guard,
    onSave: (value: string | null) => run(...noted(about, detail, value)),
  });
  return (
    <Fold head={<h2>{t('moreAbout', shortName(prospect))}</h2>} className="block more">
      <CadenceSection view={view} guard={guard} run={run} />
      <div className="details">
        {WIDE.map((detail) => (
          <NoteField key={detail} {...field(detail)} wide />
        ))}
        {CHOSEN.map((detail) => (
          <ChoiceField key={detail} {...field(detail)} />
        ))}
        {SHORT.map((detail) => (
          <NoteField key={detail} {...field(detail)} />
        ))}
        <ZoneField {...field('zone')} />
      </div>
      <StockForm about={about} guard={guard} run={run} />
    </Fold>
  );
}
