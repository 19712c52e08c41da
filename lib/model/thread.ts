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
