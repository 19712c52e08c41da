import { send } from '../../lib/io/send.ts';
import type { Draft, DraftReply } from '../../lib/model/ask.ts';
import type { Site } from '../../lib/sites/contract.ts';
import { LONGEST_URL } from '../../lib/model/sizes.ts';
import { bodyElement, glanceAtCompose, outlineOf, readCompose, readOwner } from '../../lib/sites/read.ts';
import { insertText } from './insert.ts';
import { makeLine, type Line } from './line.ts';

/** What is said of a draft is said when typing has stopped this long, in milliseconds. */
const TYPING_STOPPED = 1000;
const HEARD_EVERY = 200;
/** So much of a text is read while it is being written, in characters: at the end of a mail stands what others wrote. */
const DRAFT_TEXT = 8192;

/** What we keep of one compose window for as long as it is open. */
export interface Desk {
  id: string;
  element: Element;
  line: Line;
  /** The draft as it stands now; all of it when it is sent. */
  read: (whole?: 'whole') => Draft;
  /** Something on the page has changed: new people and files are told at once. */
  look: () => void;
  /** The book has changed. */
  askAgain: () => void;
  /** Is told what stands here now, and answered. */
  tell: () => Promise<void>;
  insert: (text: string) => void;
  /** Gives the focus back to where she was writing. */
  focus: () => void;
  /** Whom nobody may write to, by address; who is not in it was not asked about. */
  known: Map<string, boolean>;
  /** To whom it goes all the same: the rep has said so, or nobody could say. */
  allowed: Set<string>;
  close: () => void;
}

export function makeDesk(site: Site, element: Element, look: () => void): Desk {
  const id = newId();
  const line = makeLine(site, element, look);
  const known: Desk['known'] = new Map();
  const closed = new AbortController();
  const body = () => bodyElement(site, element);
  let glance = '';
  let told = '';
  let answer: Promise<void> = Promise.resolve();

  const read: Desk['read'] = (whole) => {
    const compose = readCompose(site, element, whole ? undefined : DRAFT_TEXT);
    return {
      site: site.id,
      ...readOwner(site, document),
      url: location.href.slice(0, LONGEST_URL),
      windowId: id,
      compose,
    };
  };
  const tell = () => {
    const draft = read();
    const news = JSON.stringify([draft.account, draft.compose]);
    if (news === told) return answer;
    told = news;
    return (answer = ask(draft));
  };
  async function ask(draft: Draft): Promise<void> {
    const reply = await send({ ask: 'draft', draft });
    if (closed.signal.aborted) return;
    if (reply) hear(draft, reply);
    else {
      // Whoever cannot be asked about holds nothing up.
      for (const email of recipientsOf(draft)) known.set(email, known.get(email) ?? false);
      told = '';
    }
  }
  function hear(draft: Draft, reply: DraftReply): void {
    for (const email of recipientsOf(draft)) known.set(email, reply.doNotContact.includes(email));
    line.show(reply.line);
  }
  const typing = whenTypingStops(outlineOf(site, element), () => void tell());

  return {
    id,
    element,
    line,
    read,
    look() {
      line.follow();
      const now = glanceAtCompose(site, element);
      if (now !== glance) void tell();
      glance = now;
    },
    askAgain() {
      told = '';
      typing.soon();
    },
    tell,
    insert: (text) => insertText(body(), text),
    focus: () => (body() as HTMLElement | null)?.focus(),
    known,
    allowed: new Set(),
    close() {
      closed.abort();
      typing.stop();
      line.close();
    },
  };
}

/**
 * Acts when nothing was typed in here for a while. Of many letters one is heard now and then: typing costs nothing.
 */
function whenTypingStops(inside: Element, act: () => void): { soon: () => void; stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = 0;
  function hear(): void {
    inside.addEventListener('input', typed, { capture: true, passive: true, once: true });
  }
  function typed(): void {
    last = performance.now();
    timer ??= setTimeout(rest, HEARD_EVERY);
  }
  function rest(): void {
    const isOver = performance.now() - last >= TYPING_STOPPED + HEARD_EVERY;
    timer = isOver ? undefined : setTimeout(rest, HEARD_EVERY);
    hear();
    if (isOver) act();
  }
  hear();
  return {
    soon: typed,
    stop() {
      clearTimeout(timer);
      inside.removeEventListener('input', typed, { capture: true });
    },
  };
}

function recipientsOf({ compose: { to, cc, bcc } }: Draft): string[] {
  return [...to, ...cc, ...bcc].map(({ email }) => email);
}

/** `crypto.randomUUID` is not there on a page without TLS. */
function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
