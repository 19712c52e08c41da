import { useId } from 'react';
import { isZone } from '../../lib/engine/zone.ts';
import { zoneName, zoneNames } from '../../lib/io/zones.ts';
import { t } from '../../lib/io/words.ts';
import { useTyped, type DetailProps } from './DetailField.tsx';

/**
 * Where they work: touches are planned into their working hours. Typing searches the list of zones; the browser knows
 * more names than stand there, and takes old ones, too.
 */
export function ZoneField(props: DetailProps) {
  const zones = zoneNames();
  const isValid = (value: string) => value === '' || isZone(value);
  const { value, change, keep, onKeyDown } = useTyped({ ...props, saved: zoneName(props.saved) }, isValid);
  const id = useId();
  const unknown = !isValid(value) && !zones.some((zone) => zone.toLowerCase().includes(value.toLowerCase()));
  return (
    <div className="field">
      <label htmlFor={id}>{t('detail_zone')}</label>
      <input
        id={id}
        type="text"
        list={`${id}l`}
        value={value}
        aria-invalid={unknown}
        aria-describedby={`${id}h`}
        onChange={(event) => change(event.target.value)}
        onBlur={keep}
        onKeyDown={onKeyDown}
      />
      <span id={`${id}h`} className={unknown ? 'field-hint field-error' : 'field-hint'}>
        {t(unknown ? 'zoneUnknown' : 'zoneHint')}
      </span>
      <datalist id={`${id}l`}>
        {zones.map((zone) => (
          <option key={zone} value={zone}>
            {zone}
          </option>
        ))}
      </datalist>
    </div>
  );
}
