import { isOrphan } from '../../lib/io/send.ts';
import type { SiteReply } from '../../lib/model/ask.ts';
import { OURS } from './host.ts';
import { closePanel } from './panel.ts';

/**
 * A page that changes is looked at this soon, and this often at most, in milliseconds. Soon, because Gmail paints its
 * rows anew without our chips; a pure quiet-time would starve there.
 */
const MAIL_SOON = 30;
const MAIL_PACE = 250;
/** A CRM swaps its content after its address: it is read once it has been quiet this long, and in any case then. */
const CRM_QUIET = 400;
const CRM_PATIENCE = 3000;

/** One way of looking at a page. */
export interface Look {
  /** Reads what is new and shows what is known; everything again when time has passed or the book has changed. */
  look: (everything: boolean) => Promise<void>;
  /** What does not wait for the end of the look before. */
  glance?: () => void;
  /** The rep has scrolled: is there more to look at now? */
  scrolled?: () => boolean;
  stop: () => void;
}
/** `settle` is to be called after every change of ours, so that we do not hear our own traces. */
export type MakeLook = (reply: SiteReply, settle: () => void) => Look;

export interface Watch {
  lookAgain: () => void;
  closePanel: () => void;
  stop: () => void;
}

/**
 * Watches a page and looks at it after it has changed: one observer, no timer while nothing happens. What is typed
 * and what stands inside a mail is no reason to look.
 */
export function watchPage(reply: SiteReply, makeLook: MakeLook): Watch {
  const { site } = reply;
  const stopped = new AbortController();
  const observer = new MutationObserver((records) => {
    if (isOrphan()) stop();
    else if (records.some((record) => isNews(record, site.untrusted))) pace.soon();
  });
  const look = makeLook(reply, () => void observer.takeRecords());
  const looker = oneAtATime(look);
  const pace = site.kind === 'mail' ? paced(looker.changed) : settled(looker.changed);

  function stop(): void {
    stopped.abort();
    observer.disconnect();
    pace.cancel();
    looker.stop();
    closePanel();
  }
  const again = () => {
    // A copy that was replaced still hears the background; it has nothing to say any more.
    if (stopped.signal.aborted) return;
    if (isOrphan()) stop();
    // A page in the background looks again when the rep comes back to it.
    else if (document.visibilityState === 'visible') looker.again();
  };
  const listenTo = (target: EventTarget, type: string, heard: () => void) =>
    target.addEventListener(type, heard, { signal: stopped.signal, capture: true, passive: true });

  listenTo(window, 'hashchange', pace.soon);
  listenTo(window, 'popstate', pace.soon);
  listenTo(document, 'visibilitychange', again);
  // Captured: the list scrolls in an element of its own, whose events do not bubble.
  listenTo(document, 'scroll', () => look.scrolled?.() && pace.soon());
  // A mail in the site's own frame: another one is another page there.
  if (site.frame) listenTo(document, 'load', pace.soon);
  observer.observe(document.documentElement, { childList: true, subtree: true });
  looker.changed();
  return { lookAgain: again, closePanel, stop };
}

/** Never two looks at once; what happens during one is looked at after it. */
function oneAtATime({ look, glance, stop }: Look) {
  let running = false;
  let wanted: 'no' | 'changed' | 'again' = 'no';
  async function run(how: 'changed' | 'again'): Promise<void> {
    glance?.();
    if (wanted !== 'again') wanted = how;
    if (running) return;
    running = true;
    while (wanted !== 'no') {
      const everything = wanted === 'again';
      wanted = 'no';
      await look(everything).catch((error: unknown) => console.warn('Next Touch could not look at this page:', error));
    }
    running = false;
  }
  return { changed: () => void run('changed'), again: () => void run('again'), stop };
}

/** Does this record tell of the page's own structure, and not of typing, a mail's inside, or our own marks? */
function isNews(record: MutationRecord, untrusted: string): boolean {
  const target = record.target as Element;
  if (Element.prototype.closest.call(target, `${untrusted}, [${OURS}]`)) return false;
  for (const list of [record.addedNodes, record.removedNodes]) {
    for (const node of list)
      if (node.nodeType === Node.ELEMENT_NODE && !(node as Element).hasAttribute(OURS)) return true;
  }
  return false;
}

interface Pace {
  soon: () => void;
  cancel: () => void;
}

function paced(act: () => void): Pace {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let last = -Infinity;
  return {
    soon() {
      const wait = Math.max(MAIL_SOON, last + MAIL_PACE - performance.now());
      timer ??= setTimeout(() => {
        timer = null;
        last = performance.now();
        act();
      }, wait);
    },
    cancel: () => timer !== null && clearTimeout(timer),
  };
}

function settled(act: () => void): Pace {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let since = 0;
  return {
    soon() {
      if (timer === null) since = performance.now();
      else clearTimeout(timer);
      const left = CRM_PATIENCE - (performance.now() - since);
      timer = setTimeout(
        () => {
          timer = null;
          act();
        },
        Math.max(0, Math.min(CRM_QUIET, left)),
      );
    },
    cancel: () => timer !== null && clearTimeout(timer),
  };
}
