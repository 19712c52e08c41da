import { useId } from 'react';
import { machineZone } from '../../lib/io/clock.ts';
import type { Region } from '../../lib/io/holidays.ts';
import { zoneName, zoneNames } from '../../lib/io/zones.ts';
import { t } from '../../lib/io/words.ts';
import { countryName, countries } from './countries.ts';
import { SelectField } from '../shared/SelectField.tsx';
import type { FieldProps } from './field.ts';

export interface PlaceProps extends FieldProps {
  /** The parts of her country that have holidays of their own; none: she is not asked. */
  regions: Region[];
}

/** Where she works: the zone that clocks are read in, and whose holidays count. */
export function PlaceField({ settings: { zone, country, region }, regions, onChange }: PlaceProps) {
  const id = useId();
  return (
    <div className="setting-row">
      <div className="field">
        <label htmlFor={`${id}z`}>{t('workingZone')}</label>
        <select
          id={`${id}z`}
          value={zone === null ? '' : zoneName(zone)}
          onChange={(event) => onChange({ zone: event.target.value || null })}
        >
          <option value="">{t('workingZoneMachine', zoneName(machineZone()))}</option>
          {zoneNames().map((each) => (
            <option key={each}>{each}</option>
          ))}
        </select>
        <span className="field-hint">{t('workingZoneHint')}</span>
      </div>
      <div className="field">
        <label htmlFor={`${id}c`}>{t('workingCountry')}</label>
        <select
          id={`${id}c`}
          value={country ?? ''}
          onChange={(event) => onChange({ country: event.target.value || null, region: null })}
        >
          <option value="">{t('workingCountryNone')}</option>
          {countries().map((code) => (
            <option key={code} value={code}>
              {countryName(code)}
            </option>
          ))}
        </select>
        <span className="field-hint">{t('workingCountryHint')}</span>
      </div>
      {regions.length > 0 && (
        <SelectField
          label={t('workingRegion')}
          value={region ?? ''}
          none={t('workingRegionNone')}
          options={regions.map(({ code, name }) => ({ value: code, word: name }))}
          onChange={(value) => onChange({ country, region: value || null })}
        />
      )}
    </div>
  );
}
