/**
 * How much of a page is read, in UTF-16 units and in things. The reader in the page cuts to these sizes; the border
 * refuses what is larger, for our reader did not say it. One list for both, so that nothing long is refused whole.
 */

/** One line of a page: a subject, a company, an id. */
export const LONGEST_TEXT = 300;
/** What somebody or something is called. */
export const LONGEST_NAME = 200;
export const LONGEST_PHONE = 64;
/** Where an attachment lies. */
export const LONGEST_URL = 2000;
export const MOST_PEOPLE = 200;
export const MOST_FILES = 100;
/** Addresses and phones of one record, each. */
export const MOST_CONTACTS = 20;
export const MOST_LINKS = 50;
