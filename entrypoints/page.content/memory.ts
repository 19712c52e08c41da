import type { PageMessage, PageRow } from '../../lib/model/reading.ts';
import type { Site } from '../../lib/sites/contract.ts';
import {
  glanceAtMessage,
  glanceAtRow,
  messageElements,
  readMessage,
  readRow,
  rowElements,
} from '../../lib/sites/read.ts';

/**
 * What was read already. Gmail paints its rows anew all the time; an element is read again only when its signature
 * has changed, and told to the background only once. Each reading keeps the address it was read under: Gmail changes
 * the address before the rows, and an inbox row told under "sent" would turn who wrote to whom around.
 */
export interface Read<T> {
  element: Element;
  signature: string;
  value: T;
  url: string;
  reported: boolean;
}

export interface Memory<T> {
  /** Elements to look at now; those that are gone are forgotten. */
  elements: (areas: Element[]) => Element[];
  read: (element: Element) => void;
  /** What was not told yet; whoever tells it marks it as reported once it has arrived. */
  unreported: () => Read<T>[];
  all: () => Read<T>[];
  /** Everything is told again: time has passed, or the book has changed. */
  forgetReported: () => void;
  /** Everything is read again. */
  forget: () => void;
}

function makeMemory<T, Glance extends { signature: string }>(
  find: (areas: Element[]) => Element[],
  glanceAt: (element: Element) => Glance,
  take: (element: Element, glance: Glance) => T,
): Memory<T> {
  const known = new Map<Element, Read<T>>();
  /** As they stand on the page: one that was unfolded is read last, and is not the last of its thread. */
  let order: Element[] = [];
  const all = () => order.flatMap((element) => known.get(element) ?? []);
  return {
    elements(areas) {
      const now = find(areas);
      const still = new Set(now);
      order = now;
      for (const element of known.keys()) if (!still.has(element)) known.delete(element);
      return now;
    },
    read(element) {
      if (!element.isConnected) return;
      const glance = glanceAt(element);
      const { signature } = glance;
      if (known.get(element)?.signature === signature) return;
      known.set(element, { element, signature, value: take(element, glance), url: location.href, reported: false });
    },
    unreported: () => all().filter((read) => !read.reported),
    all,
    forgetReported() {
      for (const read of known.values()) read.reported = false;
    },
    forget() {
      known.clear();
    },
  };
}

export function makeRowMemory(site: Site): Memory<PageRow> {
  return makeMemory(
    (areas) => rowElements(site, document, areas),
    (element) => glanceAtRow(site, element),
    (element, glance) => readRow(site, element, glance),
  );
}

/** Whose page it is and which thread is open: asked at each reading, since both may have changed by then. */
export interface Around {
  own: readonly string[];
  threadId: string | null;
}

export function makeMessageMemory(site: Site, around: () => Around): Memory<PageMessage> {
  return makeMemory(
    (areas) => messageElements(site, document, areas),
    (element) => glanceAtMessage(site, element),
    (element, glance) => readMessage(site, element, around().own, around().threadId, glance),
  );
}
