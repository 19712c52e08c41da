/**
 * Public holidays of a country, from a library that knows 200 of them. It is large: it is loaded when it is asked, and
 * only pages and scripts ask. Neither the background nor anything that a mail page loads may import this file.
 */

export interface Holiday {
  day: string;
  name: string;
}

/** A part of a country with holidays of its own: `BY`, or a part of that, `BY-KATH`. */
export interface Region {
  code: string;
  name: string;
}

const HOUR = 3_600_000;
/** A clock that is put forward makes a day shorter; what begins at noon is none. */
const SLACK = 2;

/**
 * The public holidays from one year to another, both included, in order. `region` is `BY` or `BY-KATH`, as `regionsOf`
 * names them; null: what the whole country keeps. A country that is not known has none. A holiday of several days is
 * each of them, one that begins at noon is none, and a day in lieu bears the name of the holiday that it stands for.
 */
export async function publicHolidays(
  country: string,
  region: string | null,
  fromYear: number,
  toYear: number,
  language = 'en',
): Promise<Holiday[]> {
  const known = await knownHolidays(country, region, language);
  const found = new Map<string, Holiday>();
  // A day in lieu of 1 January can lie in the year before.
  for (let year = fromYear - 1; year <= toYear + 1; year++) {
    for (const { date, start, end, name, type, substitute } of known.getHolidays(year) ?? []) {
      if (type !== 'public') continue;
      const plain = substitute ? name.replace(/ \([^()]*\)$/, '') : name;
      for (const day of daysOf(date, start, end)) found.set(`${day} ${plain}`, { day, name: plain });
    }
  }
  const within = ({ day }: Holiday) => Number(day.slice(0, 4)) >= fromYear && Number(day.slice(0, 4)) <= toYear;
  return [...found.values()].filter(within).sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** The parts of a country that have holidays of their own, in the order of their names; often none. */
export async function regionsOf(country: string, language = 'en'): Promise<Region[]> {
  const known = await knownHolidays(country, null, language);
  const states = Object.entries(known.getStates(country, language) ?? {});
  const regions = states.flatMap(([code, name]) => [
    { code, name },
    ...Object.entries(known.getRegions(country, code, language) ?? {}).map(([part, partName]) => ({
      code: `${code}-${part}`,
      name: `${name}, ${partName}`,
    })),
  ]);
  const order = new Intl.Collator(language);
  return regions.sort((a, b) => order.compare(a.name, b.name));
}

async function knownHolidays(country: string, region: string | null, language: string) {
  const { default: Holidays } = await import('date-holidays');
  const [state = '', part = ''] = region?.split('-') ?? [];
  return new Holidays(country, state, part, { languages: [language] });
}

/** The whole days of a holiday; its date is local to the country, whatever zone the machine is in. */
function daysOf(date: string, start: Date, end: Date): string[] {
  const length = Math.floor(((end.getTime() - start.getTime()) / HOUR + SLACK) / 24);
  const first = Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
  return Array.from({ length }, (_, n) => new Date(first + n * 24 * HOUR).toISOString().slice(0, 10));
}
