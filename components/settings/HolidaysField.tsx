import type { Settings } from '../../lib/io/settings.ts';
import { dayIn } from '../../lib/io/when.ts';
import { t } from '../../lib/io/words.ts';
import { CheckField } from '../shared/CheckField.tsx';
import { useMoment } from '../shared/moment.ts';
import { weekdayOf } from './cadencePreview.ts';
import { countryName } from './countries.ts';
import { dayText } from './dayText.ts';
import type { FieldProps } from './field.ts';

/** The public holidays of the next twelve months, to be unticked where the rep works all the same (lesson 5). */
export function HolidaysField({ settings, onChange }: FieldProps) {
  const { now, zone } = useMoment();
  const today = dayIn(zone, now);
  const days = comingYear(settings, today);
  const toggle = (name: string, off: boolean) => {
    const rest = settings.holidaysOff.filter((other) => other !== name);
    const text = t(off ? 'holidayKept' : 'holidayWorked', name);
    onChange({ holidaysOff: off ? rest : [...rest, name].sort() }, { text });
  };
  return (
    <fieldset className="setting">
      <legend>{t('holidaysTitle')}</legend>
      <p className="field-hint">{t('holidaysText')}</p>
      <Nothing settings={settings} known={days.length > 0} />
      <ul className="holidays">
        {days.map(({ day, name }) => (
          <Holiday
            key={`${day} ${name}`}
            day={day}
            name={name}
            today={today}
            anyway={!settings.days.includes(weekdayOf(day))}
            off={!settings.holidaysOff.includes(name)}
            onToggle={toggle}
          />
        ))}
      </ul>
    </fieldset>
  );
}

interface HolidayProps {
  day: string;
  name: string;
  today: string;
  /** It falls on a day of the week that is not worked. */
  anyway: boolean;
  /** She keeps it. */
  off: boolean;
  onToggle: (name: string, off: boolean) => void;
}

function Holiday({ day, name, today, anyway, off, onToggle }: HolidayProps) {
  return (
    <li title={anyway ? t('holidaysOnDayOff') : undefined}>
      <CheckField checked={off} onChange={(now) => onToggle(name, now)} quiet={anyway}>
        <span>
          <time dateTime={day}>{dayText(day, today)}</time> {name}
        </span>
      </CheckField>
    </li>
  );
}

function Nothing({ settings: { country }, known }: { settings: Settings; known: boolean }) {
  if (known) return null;
  return <p>{country === null ? t('holidaysNoCountry') : t('holidaysNone', countryName(country))}</p>;
}

function comingYear({ holidays }: Settings, today: string): Settings['holidays'] {
  const end = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
  return holidays.filter(({ day }) => day >= today && day < end);
}
