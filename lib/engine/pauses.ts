import type { Happened, Story } from './story.ts';

/** When the rep paused the chase; null: it runs. And the pauses that are over. */
export interface Pauses {
  since: string | null;
  over: { from: string; to: string }[];
}

export function pausesIn(story: Story): Pauses {
  const pauses: Pauses = { since: null, over: [] };
  for (const event of story.events) {
    if (event.kind === 'rule' && event.rule === 'pause') pauses.since ??= event.at;
    if (!endsPause(event) || pauses.since === null) continue;
    pauses.over.push({ from: pauses.since, to: event.at });
    pauses.since = null;
  }
  return pauses;
}

/** Her word, or a decision: it ends what was paused. */
function endsPause(event: Happened): boolean {
  return event.kind === 'decision' || (event.kind === 'rule' && event.rule === 'resume');
}
