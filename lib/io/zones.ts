import { isZone } from '../engine/zone.ts';

/** Time zones by the names that they have today; some browsers list them by older ones, under which they also work. */

/** The zones to choose from, in order. */
export function zoneNames(): string[] {
  return [...new Set(Intl.supportedValuesOf('timeZone').map(zoneName))].sort();
}

/** What a zone is called today. One that this browser does not know by its new name keeps the old one. */
export function zoneName(zone: string): string {
  const today = RENAMED.get(zone);
  return today !== undefined && isZone(today) ? today : zone;
}

/** Links of the tz database that CLDR, and so many browsers, still list in place of what they lead to (2026-11). */
const RENAMED = new Map([
  ['Africa/Asmera', 'Africa/Asmara'],
  ['America/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
  ['America/Catamarca', 'America/Argentina/Catamarca'],
  ['America/Coral_Harbour', 'America/Atikokan'],
  ['America/Cordoba', 'America/Argentina/Cordoba'],
  ['America/Godthab', 'America/Nuuk'],
  ['America/Indianapolis', 'America/Indiana/Indianapolis'],
  ['America/Jujuy', 'America/Argentina/Jujuy'],
  ['America/Louisville', 'America/Kentucky/Louisville'],
  ['America/Mendoza', 'America/Argentina/Mendoza'],
  ['Asia/Calcutta', 'Asia/Kolkata'],
  ['Asia/Katmandu', 'Asia/Kathmandu'],
  ['Asia/Rangoon', 'Asia/Yangon'],
  ['Asia/Saigon', 'Asia/Ho_Chi_Minh'],
  ['Atlantic/Faeroe', 'Atlantic/Faroe'],
  ['Europe/Kiev', 'Europe/Kyiv'],
  ['Pacific/Enderbury', 'Pacific/Kanton'],
  ['Pacific/Ponape', 'Pacific/Pohnpei'],
  ['Pacific/Truk', 'Pacific/Chuuk'],
]);
