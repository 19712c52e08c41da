import { locale } from '../../lib/io/words.ts';

/** ISO 3166-1, two letters each. */
const CODES =
  'AD AE AF AG AI AL AM AO AR AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BR BS BT BW BY BZ CA CD CF CG CH ' +
  'CI CK CL CM CN CO CR CU CV CW CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI ' +
  'GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY ' +
  'KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE ' +
  'NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SK SL ' +
  'SM SN SO SR SS ST SV SX SY SZ TC TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VI VN VU WF WS ' +
  'XK YE YT ZA ZM ZW';

/** A country as it is called in the rep's language. */
export function countryName(code: string): string {
  return new Intl.DisplayNames(locale(), { type: 'region' }).of(code) ?? code;
}

/** All countries in the order of their names. */
export function countries(): string[] {
  const names = new Map(CODES.split(' ').map((code) => [code, countryName(code)]));
  const order = new Intl.Collator(locale());
  return [...names.keys()].sort((a, b) => order.compare(names.get(a) ?? a, names.get(b) ?? b));
}

/** The country that the browser's language speaks of, as a first guess. */
export function likelyCountry(): string | null {
  return new Intl.Locale(locale()).region ?? null;
}
