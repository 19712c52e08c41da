import type { Settings } from '../../lib/io/settings.ts';
import { t, tn } from '../../lib/io/words.ts';
import { monthsOf, weekdayOf, type MonthPage, type PlannedDay } from './cadencePreview.ts';
import { ChannelIcon } from './ChannelIcon.tsx';
import { dayOffName, monthText, weekdayNames } from './dayText.ts';

interface Props {
  planned: PlannedDay[];
  settings: Settings;
  start: string;
}

/** So many months are drawn; further ones stand in the table. */
const MOST_MONTHS = 12;

/** The same as a calendar, for the eye: the table before it says all that it shows. Months without a touch are left out. */
export function PreviewCalendar({ planned, settings, start }: Props) {
  const months = monthsOf([start, ...planned.map(({ day }) => day)]);
  const more = months.length - MOST_MONTHS;
  return (
    <div aria-hidden="true">
      <div className="months">
        {months.slice(0, MOST_MONTHS).map((page) => (
          <Month key={page.month} page={page} planned={planned} settings={settings} start={start} />
        ))}
      </div>
      {more > 0 && <p className="field-hint">{tn('previewMoreMonths', more)}</p>}
      <ul className="legend">
        <li>
          <span className="cell cell-planned" /> {t('legendPlanned')}
        </li>
        <li>
          <span className="cell cell-holiday" /> {t('legendHoliday')}
        </li>
        <li>
          <span className="cell cell-off" /> {t('legendWeekend')}
        </li>
      </ul>
    </div>
  );
}

function Month({ page, ...rest }: Props & { page: MonthPage }) {
  return (
    <div className="month">
      <p className="month-name">{monthText(page.month)}</p>
      <div className="week month-head">
        {weekdayNames('narrow').map((name, n) => (
          <span key={`${name}${n}`}>{name}</span>
        ))}
      </div>
      {page.weeks.map((week, n) => (
        <div key={n} className="week">
          {week.map((day, place) => (day ? <Cell key={day} day={day} {...rest} /> : <span key={place} />))}
        </div>
      ))}
    </div>
  );
}

function Cell({ day, planned, settings, start }: Props & { day: string }) {
  const touches = planned.filter((each) => each.day === day);
  const off = dayOffName(day, settings);
  const classes = [
    'cell',
    !settings.days.includes(weekdayOf(day)) && 'cell-off',
    off !== null && 'cell-holiday',
    touches.length > 0 && 'cell-planned',
    day === start && 'cell-start',
  ];
  return (
    <span className={classes.filter(Boolean).join(' ')} title={off ?? undefined}>
      <span className="cell-day">{Number(day.slice(8))}</span>
      {touches.map(({ what, channel, at }) => (
        <span key={at + channel} className="mark">
          {what.kind === 'step' && what.n}
          {what.kind === 'lease' && what.month}
          <ChannelIcon channel={channel} />
        </span>
      ))}
    </span>
  );
}
