import type { PageMessage, PageRow } from '../../lib/model/reading.ts';
import type { Site } from '../../lib/sites/contract.ts';
import {
  messageElements,
  messageSignature,
  readMessage,
  readRow,
  rowElements,
  rowSignature,
  type PageHead,
} from '../../lib/sites/read.ts';

/**
 * What was read already. Gmail paints its rows anew all the time; an element is read again only when its signature
 * has changed, and told to the background only once.
 */
interface Read<T> {
  signature: string;
  value: T;
  reported: boolean;
}

export interface Memory<T> {
  /** Elements to look at now; those that are gone are forgotten. */
  elements(head: PageHead): Element[];
  read(element: Element, account?: string | null): void;
  /** What was not told yet; it counts as told from here on. */
  unreported(): T[];
  /** Everything is told again: time has passed, or the book has changed. */
  forgetReported(): void;
  forEach(visit: (element: Element, value: T) => void): void;
}

function makeMemory<T>(
  find: (head: PageHead) => Element[],
  sign: (element: Element) => string,
  take: (element: Element, account: string | null) => T,
): Memory<T> {
  let known = new Map<Element, Read<T>>();
  return {
    elements(head) {
      const now = find(head);
      const kept = new Map<Element, Read<T>>();
      for (const element of now) {
        const read = known.get(element);
        if (read) kept.set(element, read);
      }
      known = kept;
      return now;
    },
    read(element, account = null) {
      const signature = sign(element);
      if (known.get(element)?.signature === signature) return;
      known.set(element, { signature, value: take(element, account), reported: false });
    },
    unreported() {
      const news = [...known.values()].filter((read) => !read.reported);
      for (const read of news) read.reported = true;
      return news.map((read) => read.value);
    },
    forgetReported() {
      for (const read of known.values()) read.reported = false;
    },
    forEach(visit) {
      for (const [element, read] of known) visit(element, read.value);
    },
  };
}

export function makeRowMemory(site: Site): Memory<PageRow> {
  return makeMemory(
    (head) => (head.view.includes('list') ? rowElements(site, document) : []),
    (element) => rowSignature(site, element),
    (element) => readRow(site, element),
  );
}

export function makeMessageMemory(site: Site): Memory<PageMessage> {
  return makeMemory(
    (head) => (head.view.includes('thread') ? messageElements(site, document) : []),
    (element) => messageSignature(site, element),
    (element, account) => readMessage(site, element, account),
  );
}
