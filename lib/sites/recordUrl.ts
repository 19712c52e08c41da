import type { PageRecord } from '../model/reading.ts';
import type { Words } from './contract.ts';
import { fromPercent } from './dom.ts';

export interface RecordRef {
  kind: PageRecord['kind'] | null;
  id: string | null;
}

const ID =
  /^(?:\d{1,20}|[0-9a-f]{17,32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?=\D*\d)[A-Za-z0-9]{15}(?:[A-Za-z0-9]{3})?|[a-z]{2,6}_\w{8,60})$/;
const ID_KEY = /^(?:id|record|recordid|record_id|oid|socid|rid)$/i;
const KIND_KEY = /^(?:model|module|etn|object|entity|resmodel)$/i;

/**
 * Which record an address means: its path, its query and its hash are read alike, one wrapped in another too
 * (`#ajaxUILoc=index.php%3Fmodule%3DContacts…`). The last id counts, with the last kind before it.
 */
export function recordIn(url: string, words: Words): RecordRef {
  const found: RecordRef = { kind: null, id: null };
  let kind: RecordRef['kind'] = null;
  for (const part of partsOf(url)) {
    const [key = '', value] = part.split('=', 2);
    const named = kindOf(value === undefined ? key : KIND_KEY.test(key) ? value : '', words);
    if (named) kind = named;
    if (named && value !== undefined) found.kind = named;
    if (value === undefined ? ID.test(key) : ID_KEY.test(key) && ID.test(value)) {
      found.id = value ?? key;
      found.kind = kind ?? found.kind;
    }
  }
  return { id: found.id, kind: found.kind ?? kind };
}

function kindOf(part: string, { kinds }: Words): RecordRef['kind'] {
  const word = part.toLowerCase();
  return Object.hasOwn(kinds, word) ? (kinds[word] ?? null) : null;
}

function partsOf(url: string): string[] {
  const address = fromPercent(fromPercent(url.slice(0, 2000)));
  return address.replace(/^[a-z]+:\/\/[^/?#]*/i, '').split(/[/?#&;!]+/);
}
