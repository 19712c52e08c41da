import { defineContentScript } from 'wxt/utils/define-content-script';
import { isOrphan, listen, send } from '../../lib/io/send.ts';
import { watchPage } from './watch.ts';

/** Two copies of this script can meet in one page (an update, a second injection): the newer one takes over. */
const place = globalThis as { nextTouchStop?: () => void };

export default defineContentScript({
  matches: ['https://mail.google.com/*'],
  runAt: 'document_idle',
  allFrames: false,
  // The framework would tell the page our id.
  noScriptStartedPostMessage: true,
  async main() {
    place.nextTouchStop?.();
    if (window.top !== window || isPrinted(location.search)) return;
    const reply = await send({ ask: 'site' });
    if (!reply) return;
    place.nextTouchStop?.();
    const watch = watchPage(reply);
    place.nextTouchStop = watch.stop;
    listen(({ tell }) => {
      if (isOrphan()) watch.stop();
      else if (tell === 'close') watch.closePanel();
      else watch.lookAgain();
    });
  },
});

/** Gmail's print and clipped-mail windows are pictures of a mail, not the mail. */
function isPrinted(search: string): boolean {
  return /[?&]view=(pt|lg)\b/.test(search);
}
