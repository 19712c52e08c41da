import type { Template } from '../model/template.ts';

/** The follow-up texts: the defaults, with what the rep changed. */
export async function loadTemplates(): Promise<Template[]> {
  return [
    {
      id: 'quoteSent-2-en',
      cadence: 'quoteSent',
      step: 2,
      language: 'en',
      name: 'Did it arrive',
      text: 'Hello {name},\n\ndid quote {quote_number} reach you, and is anything missing?',
    },
    {
      id: 'any-en',
      cadence: 'any',
      step: 'any',
      language: 'en',
      name: 'What is missing',
      text: 'Hello {name},\n\nwhat can you not get well today?',
    },
  ];
}
