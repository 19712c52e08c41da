import browser from 'webextension-polyfill';

/** How far a rebuild has come; kept outside the worker, so that it goes on where it was killed and pages can tell. */
export interface Refold {
  /** Which fold with which rules: the progress of another one counts for nothing. */
  of: string;
  /** The last person done. */
  after: string | null;
  done: boolean;
  /** How many people were folded, of how many; absent in what an older version left. */
  folded?: number;
  people?: number;
}

export const REFOLD = 'refold';

/** The rebuild that runs or ran last. */
export async function refoldProgress(): Promise<Refold | undefined> {
  return (await browser.storage.local.get(REFOLD))[REFOLD] as Refold | undefined;
}

/** Keeps how far a rebuild has come. */
export function noteRefold(progress: Refold): Promise<void> {
  return browser.storage.local.set({ [REFOLD]: progress });
}

/** Tells of every step that a rebuild makes. Returns the way to stop. */
export function watchRefold(show: (progress: Refold) => void): () => void {
  const heard = (changes: Record<string, { newValue?: unknown }>) => {
    const progress = changes[REFOLD]?.newValue as Refold | undefined;
    if (progress) show(progress);
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}
