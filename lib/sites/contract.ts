/**
 * A site is data. One of these objects, plain JSON, is all that the reader needs to read a webmail or a CRM; the
 * background sends the one that fits to the content script, and "teach this CRM" stores the same shape.
 *
 * A field is a selector (its text is the value), a `Pick`, or a list of these tried in order; the first that yields a
 * non-empty value wins, each field fails alone to null. Match attributes, data-ids and long-lived classes, never
 * visible words.
 */
export type Field = string | Pick | (string | Pick)[];

export interface Pick {
  /** Where to look, below the item being read; absent: the item itself. */
  css?: string;
  /** Attribute to take; absent: the text. `value` reads the property, since frameworks write only that. */
  attr?: string;
  /** Regular expression; the value is its first group, or the whole match. Named groups fill fields of an attachment. */
  match?: string;
  /** Take the last match of `match` in the text, not the first. */
  last?: true;
}
