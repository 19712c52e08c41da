import type { Failure } from '../model/wire.ts';

/** Less room than this, in bytes, and the book cannot be opened either: LevelDB writes when it opens. */
const LEAST_ROOM = 1_000_000;

/** How long a screen waits for an answer before it says that none comes, in milliseconds. */
export const SILENT_AFTER = 8000;
/** How soon a screen looks again for what could not be read, in milliseconds. */
export const AGAIN_AFTER = 3000;

/** Nobody answers. */
export const SILENCE: Failure = { code: 'lost', detail: 'the background did not answer' };

/** Something the rep must be told, with what it means for her. */
export class StoreFailure extends Error {
  readonly code: Failure['code'];
  constructor(code: Failure['code'], detail: string) {
    super(detail);
    this.name = 'StoreFailure';
    this.code = code;
  }
}

/** What an error of the database means. A full disk hides behind AbortError: its true name is in `inner`. */
export function asFailure(error: unknown): StoreFailure {
  if (error instanceof StoreFailure) return error;
  const {
    name = '',
    message = String(error),
    inner,
  } = (error ?? {}) as { name?: string; message?: string; inner?: unknown };
  const names = `${name} ${(inner as { name?: string } | undefined)?.name ?? ''}`;
  const code = CODES.find(([pattern]) => pattern.test(`${names} ${message}`))?.[1] ?? 'unknown';
  return new StoreFailure(code, `${names.trim()}: ${message}`);
}

const CODES: [RegExp, Failure['code']][] = [
  [/QuotaExceeded|NO_SPACE/, 'full'],
  [/VersionError/, 'newer'],
  [/denied permission|SecurityError|NotAllowedError|MissingAPI/, 'denied'],
  [/opening backing store|OpenFailed/, 'unopenable'],
  [/backing store|UnknownError/, 'damaged'],
];

/** An error as it goes over the wire and onto a screen. */
export function failureOf(error: unknown): Failure {
  const { code, message } = asFailure(error);
  return { code, detail: message };
}

/**
 * Like `asFailure`, and looks at the disk: only the first write on a full one is told its reason. After it the database
 * is closed, and neither opens nor says anything that a damaged one would not say (seen 2026-11, Chromium 156).
 */
export async function whyFailed(error: unknown): Promise<StoreFailure> {
  const failure = asFailure(error);
  const broken = failure.code === 'damaged' || failure.code === 'unopenable';
  return broken && (await isDiskFull()) ? new StoreFailure('full', failure.message) : failure;
}

/** With unlimited storage the quota is what is used plus what is free on the disk. Where nobody can say: not full. */
async function isDiskFull(): Promise<boolean> {
  try {
    const { quota = Infinity, usage = 0 } = await navigator.storage.estimate();
    return quota - usage < LEAST_ROOM;
  } catch {
    return false;
  }
}
