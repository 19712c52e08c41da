import type { MailEvent } from '../model/event.ts';
import { cleanText, peopleFields } from './clean.ts';
import { instantSeen, keyOf, type Sight } from './sight.ts';

/** What a row or an open conversation shows of one mail. */
export interface ShownMail extends Pick<MailEvent, 'direction' | 'seenAs' | 'subject' | 'verdict' | 'quote'> {
  /** The site's own ids of the mail; the first is the one it is called by. */
  ids: [string, ...string[]];
  /** The site's own id of the conversation. */
  threadId: string | null;
  people: Map<string, string | null>;
  /** Who wrote it, where it is about others as well. */
  from?: string;
  /** The page knows no lasting id of it yet. */
  awaiting?: 1;
  /** The wall clock it shows; null: unreadable. */
  local: string | null;
}

/** A mail that a page shows, as a fact. */
export function mailEvent(sight: Sight, { ids, threadId, people, local, ...shown }: ShownMail): MailEvent {
  const { site, account, seenAt, zone } = sight;
  const keys = [...ids, ...contentId(sight, { ...shown, people, local })].map((id) => keyOf(sight, id));
  return {
    ...shown,
    kind: 'mail',
    id: `mail|${keys[0]}`,
    ids: keys,
    at: instantSeen(sight, local),
    seenAt,
    zone,
    ...peopleFields(people),
    by: site,
    site,
    account,
    threadId: threadId === null ? null : keyOf(sight, threadId),
    subject: cleanText(shown.subject, 300),
  };
}

/** What a mail keeps where its id does not last: when it was sent, to or by whom, and its subject. */
function contentId(
  { movingIds }: Sight,
  { people, local, direction, subject }: Pick<ShownMail, 'people' | 'local' | 'direction' | 'subject'>,
): string[] {
  const [person] = people.keys();
  if (!movingIds || local === null || person === undefined) return [];
  return [cleanText(`${direction} ${local} ${person} ${subject ?? ''}`, 150) ?? ''];
}
