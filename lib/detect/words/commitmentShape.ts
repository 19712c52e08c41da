/** What a language says of promises, call-backs and meetings. Whole words and phrases, as everywhere in this folder. */
export interface CommitmentWords {
  /** Grows with the rules that read it. */
  some?: string[];
}
