/** What a language says of refusals, stops, holding replies, thanks and questions. Whole words and phrases, as everywhere in this folder. */
export interface AnswerWords {
  /** Grows with the rules that read it. */
  some?: string[];
}
