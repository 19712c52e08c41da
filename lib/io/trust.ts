import browser, { type Runtime } from 'webextension-polyfill';

export type Trust = 'page' | 'panel' | 'ui' | 'nobody';

/**
 * How far a sender is trusted: by where it runs, never by what it says.
 * `ui`: a page of ours on its own (popup, or the top frame of a tab). `panel`: a page of ours framed in a tab.
 * `page`: our content script in the top frame of a web page. Anything else is nobody.
 */
export function trustOf(sender: Runtime.MessageSender): Trust {
  if (sender.id !== browser.runtime.id) return 'nobody';
  const framed = (sender.frameId ?? 0) !== 0;
  if (isOurs(sender.url)) return framed ? 'panel' : 'ui';
  return sender.tab && !framed && /^https?:/.test(sender.url ?? '') ? 'page' : 'nobody';
}

/** Compared with the worker's own origin: `getURL` answers with a changing one for files that pages may frame. */
function isOurs(url: string | undefined): boolean {
  return url !== undefined && url.startsWith(`${globalThis.location.origin}/`);
}
