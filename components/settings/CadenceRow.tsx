import { useId, type ReactNode } from 'react';
import { shortDate } from '../../lib/io/when.ts';
import { t } from '../../lib/io/words.ts';
import type { Cadence } from '../../lib/model/cadence.ts';
import { useMoment } from '../shared/moment.ts';
import { When } from '../shared/When.tsx';
import { cadenceName } from '../shared/cadenceName.ts';
import { cadenceSummary, enrolsText } from './cadenceText.ts';
import { EditButton } from './EditButton.tsx';

interface Props {
  cadence: Cadence;
  /** When it was last changed; null: never. */
  changedAt: string | null;
  open: boolean;
  /** Its editor was just closed. */
  focus: boolean;
  onEdit: () => void;
  /** The editor, when it is open. */
  children: ReactNode;
}

/** One cadence: its name, who comes onto it, what it consists of. */
export function CadenceRow({ cadence, changedAt, open, focus, onEdit, children }: Props) {
  const { now, zone } = useMoment();
  const id = useId();
  const name = cadenceName(cadence);
  return (
    <li className="cadence">
      <div className="cadence-head">
        <div>
          <h3 className="breakable">{name}</h3>
          <p>{enrolsText(cadence.id)}</p>
          <p className="field-hint">
            {cadenceSummary(cadence)}
            {changedAt && (
              <>
                {' · '}
                <When at={changedAt}>{t('changedOn', shortDate(changedAt, now, zone))}</When>
              </>
            )}
          </p>
        </div>
        <EditButton {...{ name, open, focus, onEdit }} controls={id} />
      </div>
      <div id={id}>{children}</div>
    </li>
  );
}
