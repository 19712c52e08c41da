import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { importMarkSchema, type ImportMark } from '../model/importMark.ts';
import { inTurn } from './lock.ts';

/** How far the imports of files have come: kept outside the book, with each batch that was written. */
const KEY = 'imports';
const MOST = 20;

/** The imports as a backup brings them. */
export const marksSchema = z.array(importMarkSchema);

/** The imports that were made or begun, the latest last. */
export async function loadMarks(): Promise<ImportMark[]> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return marksSchema.safeParse(stored ?? []).data ?? [];
}

/** Was a file ever imported here? */
export async function wasImported(): Promise<boolean> {
  return KEY in (await browser.storage.local.get(KEY));
}

/** Keeps how far a file has come. */
export function keepMark(mark: ImportMark): Promise<void> {
  return change((marks) => [...marks.filter((other) => !isOf(mark, other)), mark].slice(-MOST));
}

/** Forgets an import. */
export function dropMark(startedAt: string): Promise<void> {
  return change((marks) => marks.filter((mark) => mark.startedAt !== startedAt));
}

/** Adds marks of a backup to those that are here. */
export function restoreMarks(restored: ImportMark[]): Promise<void> {
  return change((marks) => [...restored.filter((mark) => !marks.some((other) => isOf(mark, other))), ...marks]);
}

/** Calls back at every change, from whichever page. Returns the way to stop. */
export function watchMarks(changed: () => void): () => void {
  const listen = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && KEY in changes) changed();
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}

/** One file read for another account is another import. */
export function isOf(mark: Pick<ImportMark, 'file' | 'account'>, other: Pick<ImportMark, 'file' | 'account'>): boolean {
  return mark.file === other.file && mark.account === other.account;
}

function change(next: (marks: ImportMark[]) => ImportMark[]): Promise<void> {
  return inTurn(KEY, async () => browser.storage.local.set({ [KEY]: next(await loadMarks()) }));
}
