const [BASIS, PRIME, STEP] = [0x811c9dc5, 0x01000193, 0x9e3779b9];

/** A short name for a long text, the same everywhere and always (FNV-1a, four times). No defence against a forger. */
export function textHash(text: string): string {
  return [0, 1, 2, 3]
    .map((n) =>
      fnv(text, BASIS + n * STEP)
        .toString(36)
        .padStart(7, '0'),
    )
    .join('');
}

function fnv(text: string, basis: number): number {
  let hash = basis | 0;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME) ^ (hash >>> 15);
  return hash >>> 0;
}
