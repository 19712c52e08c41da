import { answerPhrases, answerWordings } from './answerWordings.ts';
import { isQuestion } from './clause.ts';
import type { MailText } from './mailText.ts';
import { sentencesOf, shown, type Sentence } from './sentences.ts';

const REQUEST = answerWordings(({ asks }) => asks.request);
const POLITE = answerWordings(({ asks }) => asks.polite);
const CLOSING = answerWordings(({ asks }) => asks.closing);
const GREETING = answerPhrases(({ thanks }) => thanks.greeting);

const MAX_ASKS = 10;
/** Words that are left of "Hi Anna, how are you today?" when the polite part is gone. */
const FEW_WORDS = 3;

/** The questions and requests of this author, in order, each as one sentence of at most 200 characters; at most ten (E13). */
export function asksIn(mail: MailText): string[] {
  return sentencesOf(mail)
    .filter(asks)
    .slice(0, MAX_ASKS)
    .map((sentence) => shown(sentence, askedAt(sentence)));
}

function asks(sentence: Sentence): boolean {
  const { folded } = sentence;
  if (folded.search(CLOSING) !== -1) return false;
  const rest = withoutPoliteness(folded);
  const polite = rest !== folded;
  if (polite && wordsIn(rest.replace(GREETING, ' ')) <= FEW_WORDS) return false;
  return isQuestion(sentence) ? wordsIn(rest) > 0 : rest.search(REQUEST) !== -1;
}

/** A polite wording goes with the rest of its clause: "How was your weekend in Rome?" */
function withoutPoliteness(folded: string): string {
  let [rest, from] = ['', 0];
  for (const match of folded.matchAll(POLITE)) {
    if (match.index < from) continue;
    const end = match.index + match[0].length;
    const tail = /[,;.!?]/u.exec(folded.slice(end));
    rest += `${folded.slice(from, match.index)},`;
    from = tail ? end + tail.index : folded.length;
  }
  return rest + folded.slice(from);
}

function wordsIn(text: string): number {
  return text.match(/\p{L}+/gu)?.length ?? 0;
}

function askedAt({ folded }: Sentence): number {
  return Math.max(0, folded.search(REQUEST));
}
