import { startOfWork } from '../../lib/engine/workingTime.ts';
import type { Settings } from '../../lib/io/settings.ts';
import { clockTime } from '../../lib/io/when.ts';
import { t } from '../../lib/io/words.ts';
import type { WorkingTime } from '../../lib/model/workingTime.ts';
import type { PlannedDay } from './cadencePreview.ts';
import { dayOffName, dayText, spanText } from './dayText.ts';

interface Props {
  planned: PlannedDay[];
  settings: Settings;
  today: string;
  time: WorkingTime;
}

/** The planned touches as a list, with the days that each passed over. */
export function PreviewTable({ planned, settings, today, time }: Props) {
  const skips = planned.some(({ skipped }) => skipped.length > 0);
  return (
    <table className="preview-table">
      <thead>
        <tr>
          <th scope="col">{t('previewWhat')}</th>
          <th scope="col">{t('previewWhen')}</th>
          {skips && <th scope="col">{t('previewSkips')}</th>}
        </tr>
      </thead>
      <tbody>
        {planned.map((each) => (
          <tr key={each.at + whatText(each)}>
            <td>{whatText(each)}</td>
            <td>
              <time dateTime={each.at}>
                {dayText(each.day, today)}
                {/* What is due when work begins is due that day; only what is counted in hours has a time. */}
                {each.at !== startOfWork(each.day, time) && ` ${clockTime(each.at, time.zone)}`}
              </time>
            </td>
            {skips && (
              <td>
                <Skips days={each.skipped} settings={settings} today={today} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Skips({ days, settings, today }: { days: string[]; settings: Settings; today: string }) {
  return (
    <ul>
      {spansOf(days, settings).map(({ from, to, why }) => (
        <li key={from}>{t('previewSkip', spanText(from, to, today), why)}</li>
      ))}
    </ul>
  );
}

/** Days after one another for the same reason are one span: a vacation is not told day by day. */
function spansOf(days: string[], settings: Settings): { from: string; to: string; why: string }[] {
  const spans: { from: string; to: string; why: string }[] = [];
  for (const day of days) {
    const why = dayOffName(day, settings) ?? '';
    const last = spans.at(-1);
    if (last?.why === why && why !== '') last.to = day;
    else spans.push({ from: day, to: day, why });
  }
  return spans;
}

function whatText({ what, channel }: PlannedDay): string {
  const how = t(`channel_${channel}`);
  if (what.kind === 'repeat') return t('previewRepeat', how);
  if (what.kind === 'lease') return t('previewLease', how, what.month);
  return t(what.closing ? 'previewClosing' : 'previewStep', what.n, how);
}
