import type { AnswerWords } from '../answerShape.ts';

export const answers: AnswerWords = {};
