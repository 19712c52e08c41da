/** What a language says in mails that go to many or that a program wrote. Whole words and phrases, as everywhere. */
export interface BulkWords {
  /** Says to whom or why it was sent, or where else it can be read; what `unsubscribe` has beside it. */
  why: string[];
  /** Who speaks of himself: just before one of the first, he asks for it, and no sender tells of it. */
  self: string[];
  /** What is set or turned off in an account. */
  settings: string[];
  /** What comes out again and again: `newsletter`, `this issue`. */
  periodical: string[];
  /** What shops, portals and programs report, mostly in the subject: `order confirmation`, `new comment`. */
  tidings: string[];
  /** How shops and advertisers talk. */
  adverts: string[];
  /** Only the programs of helpdesks write it. */
  helpdesk: string[];
  /** Words in the name of a sender who is no single person. */
  teams: string[];
  /** Local parts of addresses that programs send from. */
  roles: string[];
}
