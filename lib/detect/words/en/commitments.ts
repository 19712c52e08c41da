import type { CommitmentWords } from '../commitmentShape.ts';

export const commitments: CommitmentWords = {};
