import { isOrphan, listen, send } from '../../lib/io/send.ts';
import type { SiteReply } from '../../lib/model/ask.ts';
import { looksLikeSite } from '../../lib/sites/read.ts';
import { removeLeftovers } from './host.ts';
import { speak } from './panel.ts';
import { watchPage, type MakeLook } from './watch.ts';

/**
 * Two copies of a script can meet in one page: after a second injection in one world, where the newer one stops the
 * older here, and after an update in two, where the older one finds itself orphaned.
 */
const place = globalThis as { nextTouchStop?: () => void };

/** Asks the background which site this is, and watches the page if it is one of ours. */
export async function start(makeLook: MakeLook, kind: SiteReply['site']['kind']): Promise<void> {
  if (window.top !== window) return;
  const reply = await send({ ask: 'site', kind });
  if (!reply || !looksLikeSite(reply.site, document)) return;
  place.nextTouchStop?.();
  removeLeftovers();
  speak(reply);
  const watch = watchPage(reply, makeLook);
  place.nextTouchStop = watch.stop;
  listen(({ tell }) => {
    if (isOrphan()) watch.stop();
    else if (tell === 'close') watch.closePanel();
    else if (tell === 'changed') watch.lookAgain();
  });
}
