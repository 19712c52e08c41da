/** What a list of mails shows: mail that came, mail we sent, or something that proves neither (drafts, spam). */
export type Mailbox = 'received' | 'sent' | 'neither';

const SENT = /^(?:sent(?:items)?(?![a-z])|gesend|envoy|enviad|inviat|posta inviata|verzond)/;
const NEITHER = /^(?:draft|entw|brouil|borrador|rascunh|bozz|concept|scheduled|outbox|spam|junk|trash|deleted|chats)/;

const ASKS_SENT = /(?:^|[\s&(])(?:in:sent|from[:=]\(?me|subset=sent)(?![\w@.-])/;
const ASKS_NEITHER =
  /(?:^|[\s&(])(?:(?:in|is):drafts?|in:(?:spam|trash|scheduled|chats)|subset=(?:drafts?|spam|trash))\b/;
/** A search for one thing or another mixes mail from us with mail to us. */
const MIXED = / or |[{}|]/;

/** Reads from the address of a page which mailbox its list shows (Gmail, Outlook on the web, Roundcube). */
export function mailboxOf(url: string): Mailbox {
  if (url.length > 4000 || !URL.canParse(url)) return 'received';
  const { hash, pathname, searchParams } = new URL(url);
  const [view = '', ...rest] = hash.slice(1).split('/');
  if (view === 'search' || view.startsWith('advanced-search')) return searched(decoded([view, ...rest].join(' ')));
  const folder = searchParams.get('_mbox')?.split(/[./]/).pop() ?? (view || pathname.split('/').pop() || '');
  return named(folder.toLowerCase());
}

function named(folder: string): Mailbox {
  if (SENT.test(folder)) return 'sent';
  return NEITHER.test(folder) ? 'neither' : 'received';
}

function searched(query: string): Mailbox {
  const asksSent = ASKS_SENT.test(query);
  if (ASKS_NEITHER.test(query) || (asksSent && MIXED.test(query))) return 'neither';
  return asksSent ? 'sent' : 'received';
}

function decoded(text: string): string {
  const spaced = text.replaceAll('+', ' ').replaceAll('?', ' ').toLowerCase();
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced; // a half-typed search
  }
}
