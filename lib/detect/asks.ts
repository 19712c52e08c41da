import { answerWordings } from './answerWordings.ts';
import { isQuestion, statements, type Statement } from './clause.ts';
import type { MailText } from './mailText.ts';
import { shown } from './sentences.ts';

const REQUEST = answerWordings(({ asks }) => asks.request);
const POLITE = answerWordings(({ asks }) => asks.polite);
const CLOSING = answerWordings(({ asks }) => asks.closing);
const GREETING = answerWordings(({ thanks }) => thanks.greeting);

const MAX_ASKS = 10;
/** Words that are left of "Hi Anna, how are you today?" when the polite part is gone. */
const FEW_WORDS = 3;

/** The questions and requests of this author, in order, each as one sentence of at most 200 characters; at most ten (E13). */
export function asksIn(mail: MailText): string[] {
  return statements(mail)
    .filter(asks)
    .slice(0, MAX_ASKS)
    .map((sentence) => shown(sentence, askedAt(sentence)));
}

function asks(sentence: Statement): boolean {
  const { said } = sentence;
  if (CLOSING.isIn(said)) return false;
  const rest = withoutPoliteness(said);
  const polite = rest !== said;
  if (polite && wordsIn(GREETING.replace(rest, () => ' ')) <= FEW_WORDS) return false;
  return isQuestion(sentence) ? wordsIn(rest) > 0 : REQUEST.isIn(rest);
}

/** A polite wording goes with the rest of its clause: "How was your weekend in Rome?" */
function withoutPoliteness(said: string): string {
  let [rest, from] = ['', 0];
  for (const { index, end } of POLITE.all(said)) {
    if (index < from) continue;
    const tail = /[,;?]/.exec(said.slice(end));
    rest += `${said.slice(from, index)} ; `;
    from = tail ? end + tail.index : said.length;
  }
  return rest + said.slice(from);
}

function wordsIn(text: string): number {
  return text.match(/[a-zß]+/g)?.length ?? 0;
}

function askedAt({ said }: Statement): number {
  return (REQUEST.first(said)?.index ?? 0) / said.length;
}
