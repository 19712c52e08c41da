import { useCallback } from 'react';
import { regionsOf, type Region } from '../../lib/io/holidays.ts';
import { t } from '../../lib/io/words.ts';
import { useAsked } from '../shared/loaded.ts';

const NONE: Region[] = [];

/** The parts of a country that have holidays of their own, once they are known. */
export function useRegions(country: string | null): Region[] {
  const ask = useCallback(
    async () => ({ country, regions: country ? await regionsOf(country, t('language')) : NONE }),
    [country],
  );
  const { value } = useAsked(ask);
  return value?.country === country ? value.regions : NONE;
}
