import { useEffect, useState } from 'react';
import { likelyCountry } from '../../components/settings/countries.ts';
import { useRegions } from '../../components/settings/regions.ts';
import { useAsked, useSettings, useTried } from '../../components/shared/loaded.ts';
import type { Progress } from '../../components/welcome/FindQuotes.tsx';
import { WelcomePage } from '../../components/welcome/WelcomePage.tsx';
import { Unreadable } from '../../components/shared/Unreadable.tsx';
import { gmailTabs, reloadTab, startFindingQuotes, watchFinding } from '../../lib/io/ask.ts';
import { saveChoice } from '../../lib/io/choices.ts';
import { now } from '../../lib/io/clock.ts';

/** How long a tab needs to load before it is asked again, in milliseconds. */
const LOADING = 4000;

/** The tab that opens after the installation. */
export function Welcome() {
  const { value: stored, failure: unset, again: readAgain } = useSettings();
  const { value: tabs, failure: unseen, again } = useAsked(gmailTabs);
  const { failure, tried } = useTried();
  const [progress, setProgress] = useState<Progress | null>(null);
  useEffect(() => watchFinding(setProgress), []);
  useEffect(() => {
    // She comes back from Gmail to this tab: what was open may work by now.
    document.addEventListener('visibilitychange', again);
    return () => document.removeEventListener('visibilitychange', again);
  }, [again]);
  const country = stored?.country ?? (stored?.welcomed ? null : likelyCountry());
  const regions = useRegions(country);
  if (!stored) return unset && <Unreadable page="page" failure={unset} onAgain={readAgain} />;
  const account = stored.accounts[0] ?? stored.seenAccounts[0] ?? null;
  return (
    <WelcomePage
      settings={{ ...stored, country }}
      onChange={(change) => tried(saveChoice(change, now()))}
      onDone={() => tried(saveChoice({ welcomed: true, country }, now()))}
      notDone={failure ?? unseen}
      regions={regions}
      find={{ progress, onFind: () => tried(startFindingQuotes(account)) }}
      tabs={{
        tabs,
        onReload: (id) => tried(reloadTab(id).then(() => setTimeout(again, LOADING))),
      }}
    />
  );
}
