import type { DateWords } from '../dateShape.ts';

export const dates: DateWords = {};
