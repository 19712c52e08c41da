import { defineContentScript } from 'wxt/utils/define-content-script';
import { makeMailLook } from './mailLook.ts';
import { start } from './start.ts';

/** The script of a webmail page. Plain DOM: no React, zod, Dexie, date-fns or polyfill reaches it. */
export default defineContentScript({
  matches: ['https://mail.google.com/*'],
  runAt: 'document_idle',
  allFrames: false,
  // The framework would tell the page our id.
  noScriptStartedPostMessage: true,
  async main() {
    // Gmail's print and clipped-mail windows are pictures of a mail, not the mail.
    if (!/[?&]view=(pt|lg)\b/.test(location.search)) await start(makeMailLook, 'mail');
  },
});
