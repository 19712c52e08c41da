import { numberText, locale, percentText, t, tn } from '../../lib/io/words.ts';
import { SKIP_REASONS, type ImportMark, type SkipReason } from '../../lib/model/importMark.ts';

const UNITS = ['kilobyte', 'megabyte', 'gigabyte'] as const;

/** `1.2 GB` */
export function sizeText(bytes: number): string {
  const power = Math.min(Math.max(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), 1), UNITS.length);
  const style = {
    style: 'unit',
    unit: UNITS[power - 1],
    unitDisplay: 'short',
    maximumFractionDigits: power > 2 ? 1 : 0,
  };
  return new Intl.NumberFormat(locale(), style as Intl.NumberFormatOptions).format(bytes / 1000 ** power);
}

/** How far a file was read, never more than is true. */
export function shareText({ offset, size }: ImportMark): string {
  return percentText(Math.floor((100 * offset) / Math.max(size, 1)) / 100);
}

export function progressText(mark: ImportMark): string {
  return t('importProgress', mark.name, tn('importMails', mark.read), sizeText(mark.offset), sizeText(mark.size));
}

/** In the words of somebody who does not know to the second. */
export function leftText(seconds: number | null): string {
  if (seconds === null) return t('importEstimating');
  return seconds < 55 ? t('importSecondsLeft') : tn('importMinutesLeft', Math.round(seconds / 60));
}

/** Why mails were passed over, and how many, the most first. */
export function reasonsOf({ skipped }: ImportMark): { reason: SkipReason; n: number; text: string }[] {
  return SKIP_REASONS.map((reason) => ({ reason, n: skipped[reason] ?? 0, text: t(`importSkip_${reason}`) }))
    .filter(({ n }) => n > 0)
    .sort((a, b) => b.n - a.n);
}

export function skippedIn(mark: ImportMark): number {
  return mark.read - mark.taken;
}

/** Not even a beginning of mail: a file of something else. */
export function isNoMail({ read, skipped: { noSender = 0, unreadable = 0 } }: ImportMark): boolean {
  return noSender + unreadable === read;
}

/** The report as a file: what was taken, and what was not, why and where it lies. */
export function reportText(marks: ImportMark[]): string {
  return marks.map(reportOf).join('\n\n');
}

function reportOf(mark: ImportMark): string {
  const reasons = reasonsOf(mark).flatMap(({ reason, n, text }) => {
    const places = mark.examples.filter((one) => one.reason === reason);
    const lines = places.map(({ line, offset, subject }) => `  ${placeText(line, offset, subject)}`);
    const more = n > places.length ? [`  ${t('importReportMore', numberText(n - places.length))}`] : [];
    return ['', `${text}: ${numberText(n)}`, ...lines, ...more];
  });
  return [tn('importTaken', mark.taken, mark.name), ...reasons, ''].join('\n');
}

/** Plain digits: an editor is told to go there. */
function placeText(line: number, offset: number, subject: string | null): string {
  return t('importReportPlace', line, offset, (subject ?? '–').replace(/\s+/g, ' '));
}
