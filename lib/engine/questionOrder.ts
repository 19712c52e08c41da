import type { Prospect, Question } from '../model/prospect.ts';

/** In which order the rep is asked: stops and hard no's, promises of ours, meetings, all others. */
export type QuestionRank = 0 | 1 | 2 | 3;

export function rankOf({ id, finding }: Question, { pausedBy }: Pick<Prospect, 'pausedBy'>): QuestionRank {
  if (finding === 'stop' || id === pausedBy?.id) return 0;
  if (finding === 'promise') return 1;
  return finding === 'meeting' ? 2 : 3;
}

/** The open questions about somebody, the first to ask first. Nobody is asked about those who are no prospects. */
export function questionsInOrder(prospect: Pick<Prospect, 'pausedBy' | 'questions' | 'standing'>): Question[] {
  if (prospect.standing === 'ignored') return [];
  return prospect.questions.toSorted(
    (a, b) =>
      rankOf(a, prospect) - rankOf(b, prospect) || Date.parse(a.at) - Date.parse(b.at) || (a.id < b.id ? -1 : 1),
  );
}
