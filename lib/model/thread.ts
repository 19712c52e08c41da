import * as z from 'zod/mini';
import { instant } from './event.ts';

const text = (max: number) => z.string().check(z.maxLength(max));

/** A sighting as a backup brings it. */
export const sightingSchema = z.strictObject({
  id: text(1000),
  site: text(64),
  account: text(320),
  threadId: text(512),
  readAt: instant,
  lastMessageId: z.nullable(text(512)),
  complete: z.boolean(),
});

/** When a conversation was last looked at, and how much of it was in sight. */
export interface ThreadSighting {
  /** `site|account|threadId`: what a mail event calls its thread. */
  id: string;
  site: string;
  account: string;
  /** The site's own id of the conversation. */
  threadId: string;
  /** Instant, UTC ISO. */
  readAt: string;
  /** The site's own id of the newest message. A mail event knows it as `site|account|lastMessageId`. */
  lastMessageId: string | null;
  /** Every message of the conversation was in sight; a list row shows only that there are more. */
  complete: boolean;
}
