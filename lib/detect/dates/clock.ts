/** Hour and minute as people write them; the half of the day in `half`. */
const HALF = "(?<half>[ap]\\.?m\\b\\.?|de la tarde|de la noche|de la manana|du matin|de l'apres-midi|du soir)";
const CLOCKS = [
  new RegExp(
    `(?<![\\d:.,/])(?<hour>\\d{1,2})[:.](?<minute>[0-5]\\d)(?![\\d:.]\\d) ?(?:uhr|hrs|h)?(?: ?${HALF})?(?![\\p{L}%€$])`,
    'u',
  ),
  new RegExp(`(?<![\\d:.,/])(?<hour>\\d{1,2})(?: ?- ?\\d{1,2}(?::\\d\\d)?)? ?${HALF}`, 'u'),
  /(?<![\d:.,/])(?<hour>\d{1,2}) ?(?:uhr|h|hrs)(?: ?(?<minute>[0-5]\d))?(?![\p{L}\d])/u,
  new RegExp(
    `(?<![\\p{L}])(?:at|@|um|gegen|a las|a la|sobre las|ab|around|vers)\\s{1,3}(?<hour>\\d{1,2})(?![\\d:/%€$]|[.,]\\d|\\.?\\s?(?:\\p{L}{0,2}%|st|nd|rd|th))(?: ?${HALF})?`,
    'u',
  ),
];
const NOON = /(?<![\p{L}])(?:at noon|12 noon|by noon|noon|um zwolf uhr|a midi|al mediodia)(?![\p{L}])/u;
const HALF_PAST = /(?<![\p{L}])um halb (?<name>eins|zwei|drei|vier|funf|zehn|elf|zwolf|neun|acht)(?![\p{L}])/u;
const GERMAN = ['zwolf', 'eins', 'zwei', 'drei', 'vier', 'funf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf'];

/**
 * The first time of day that a text names, as `09:30` in the writer's wall clock; null: none. Without a half of the
 * day, one to seven are hours of the afternoon: so people mean it in offices.
 */
export function clockIn(folded: string): string | null {
  const found = CLOCKS.map((pattern) => pattern.exec(folded)).filter((match) => match !== null);
  for (const { groups } of found.sort((a, b) => a.index - b.index)) {
    const clock = written(Number(groups?.['hour']), Number(groups?.['minute'] ?? 0), groups?.['half']);
    if (clock !== null) return clock;
  }
  if (NOON.test(folded)) return '12:00';
  const half = HALF_PAST.exec(folded)?.groups?.['name'];
  return half === undefined ? null : written((GERMAN.indexOf(half) + 11) % 12, 30, undefined);
}

function written(hour: number, minute: number, half: string | undefined): string | null {
  if (hour > 23 || (hour > 12 && half !== undefined && half.startsWith('a'))) return null;
  return `${String(hourOfDay(hour, half)).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function hourOfDay(hour: number, half: string | undefined): number {
  if (half === undefined) return hour >= 1 && hour <= 7 ? hour + 12 : hour;
  if (hour > 12) return hour;
  const isMorning = /^a|manana|matin/.test(half);
  return (hour % 12) + (isMorning ? 0 : 12);
}
