/** What a language needs to tell what a question is about, and whether an answer speaks of it. Whole words. */
export interface TopicWords {
  /** Articles, pronouns, prepositions, auxiliaries: they carry no topic, and tell which language a text is in. */
  little: string[];
  /** Verbs and nouns of any mail, which carry no topic either: send, know, question. */
  light: string[];
  /** In a question: it asks for a price. A sum of money speaks of it. */
  price: string[];
  /** In a question: it asks for a time. A day or a span speaks of it. */
  when: string[];
  /** At the head of a sentence: it answers something, and nobody knows what. */
  yesNo: string[];
}
