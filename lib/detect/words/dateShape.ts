/** What a language says of days: `next week`, `the 15th`, `in March`, `bis Freitag`. Whole words and phrases, as everywhere in this folder. */
export interface DateWords {
  /** Grows with the rules that read it. */
  some?: string[];
}
