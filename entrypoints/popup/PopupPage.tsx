import { useCallback, useEffect, useMemo } from 'react';
import browser from 'webextension-polyfill';
import { Popup } from '../../components/popup/Popup.tsx';
import { useAsked, useSettings, useTried } from '../../components/shared/loaded.ts';
import { MomentContext, useNow } from '../../components/shared/moment.ts';
import { Unreadable } from '../../components/shared/Unreadable.tsx';
import { requestSite, siteOfActiveTab } from '../../lib/io/access.ts';
import { command, commandAll, openThread, restock } from '../../lib/io/ask.ts';
import { addMissingHolidays } from '../../lib/io/choices.ts';
import { now as clock } from '../../lib/io/clock.ts';
import { noteShown, putOff } from '../../lib/io/questions.ts';
import { policyOf, saveSettings } from '../../lib/io/settings.ts';
import { noteSeen, spreadOf } from '../../lib/io/vacation.ts';
import { dayIn } from '../../lib/io/when.ts';
import type { Asked, Trouble } from '../../lib/model/view.ts';
import type { Failure } from '../../lib/model/wire.ts';
import { useToday } from './useToday.ts';

const GMAIL = 'https://mail.google.com/mail/';

/** Today's list, fed from the book. */
export function PopupPage() {
  const now = useNow(clock);
  const { value: settings, failure: unset, again } = useSettings();
  const { failure, ...list } = useToday();
  const site = useAsked(siteOfActiveTab);
  const { failure: notDone, tried } = useTried();
  const moment = useMemo(() => settings && { now, workingTime: policyOf(settings).workingTime }, [now, settings]);
  const zone = moment?.workingTime.zone ?? 'UTC';
  // Not before the list stands there: the library is heavy.
  const isShown = list.today !== null;
  useEffect(() => {
    if (isShown) tried(addMissingHolidays(clock()));
  }, [isShown, tried]);
  const onQuestionsShown = useCallback(
    (asked: Asked[]) => tried(noteShown(asked, dayIn(zone, clock()))),
    [tried, zone],
  );
  if (!settings || !moment) return unset && <Unreadable page="popup" failure={unset} onAgain={again} />;
  /** The popup goes when it has sent her somewhere else. */
  const leave = (going: Promise<unknown>) => tried(going.then(() => window.close()));
  return (
    <MomentContext value={moment}>
      <Popup
        {...list}
        trouble={troubleOf(failure ?? site.failure, notDone)}
        welcomed={settings.welcomed}
        site={site.value}
        forgone={settings.forgone}
        command={command}
        commandAll={commandAll}
        restock={restock}
        spreadOf={spreadOf}
        onQuestionsShown={onQuestionsShown}
        onLater={(asked) => tried(putOff(asked, dayIn(zone, clock())))}
        onVacationSeen={(vacation) => tried(noteSeen(vacation))}
        onForgoneOff={() => tried(saveSettings({ forgone: false }))}
        onOpenThread={(url) => leave(openThread(url))}
        onSetUp={() => leave(browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }))}
        onOptions={() => leave(browser.runtime.openOptionsPage())}
        onOpenGmail={() => leave(browser.tabs.create({ url: GMAIL }))}
        onAllowSite={requestSite}
      />
    </MomentContext>
  );
}

/** One trouble at a time: a list that cannot be trusted comes before anything that did not work beside it. */
function troubleOf(unread: Failure | null, notDone: Failure | null): Trouble | null {
  if (unread) return { of: 'look', failure: unread };
  return notDone && { of: 'click', failure: notDone };
}
