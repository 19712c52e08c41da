import { useMemo } from 'react';
import browser from 'webextension-polyfill';
import { Popup } from '../../components/popup/Popup.tsx';
import { useAsked, useSettings } from '../../components/shared/loaded.ts';
import { MomentContext, useNow } from '../../components/shared/moment.ts';
import { requestSite, siteOfActiveTab } from '../../lib/io/access.ts';
import { command, openThread } from '../../lib/io/ask.ts';
import { now as clock } from '../../lib/io/clock.ts';
import { policyOf } from '../../lib/io/settings.ts';
import { useToday } from './useToday.ts';

const GMAIL = 'https://mail.google.com/mail/';

/** Today's list, fed from the book. */
export function PopupPage() {
  const now = useNow(clock);
  const settings = useSettings();
  const list = useToday();
  const site = useAsked(siteOfActiveTab).value;
  const moment = useMemo(() => settings && { now, workingTime: policyOf(settings).workingTime }, [now, settings]);
  if (!settings || !moment) return null;
  return (
    <MomentContext value={moment}>
      <Popup
        {...list}
        welcomed={settings.welcomed}
        site={site}
        command={command}
        onOpenThread={(url) => leave(openThread(url))}
        onSetUp={() => leave(browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }))}
        onOptions={() => leave(browser.runtime.openOptionsPage())}
        onOpenGmail={() => leave(browser.tabs.create({ url: GMAIL }))}
        onAllowSite={requestSite}
      />
    </MomentContext>
  );
}

/** The popup goes when it has sent her somewhere else. */
function leave(going: Promise<unknown>): void {
  void going.finally(() => window.close());
}
