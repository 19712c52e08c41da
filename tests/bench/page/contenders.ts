import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Who is measured side by side. `none` is the page alone: what the others add is counted against it. */
export const NAMES = ['none', 'noop', 'lean', 'ours'] as const;
export type Name = (typeof NAMES)[number];

export interface Contender {
  name: Name;
  /** The unpacked extension; null: none. */
  folder: string | null;
  /** What the browser parses on a page of the webmail. */
  bytes: number;
}

const yardsticks = join(import.meta.dirname, '..', 'yardsticks');

/** `noop` does nothing; `lean` is the least a script can do that shows a badge on rows and reads what is opened. */
export async function contenders(ours: string): Promise<Contender[]> {
  const folders = { none: null, noop: join(yardsticks, 'noop'), lean: join(yardsticks, 'lean'), ours };
  return await Promise.all(
    NAMES.map(async (name) => {
      const folder = folders[name];
      return { name, folder, bytes: folder === null ? 0 : await contentScriptBytes(folder) };
    }),
  );
}

interface Manifest {
  content_scripts?: { matches: string[]; js?: string[] }[];
}

async function contentScriptBytes(folder: string): Promise<number> {
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const scripts = manifest.content_scripts?.filter(({ matches }) => matches.includes('https://mail.google.com/*'));
  const files = new Set(scripts?.flatMap(({ js = [] }) => js));
  const sizes = await Promise.all([...files].map(async (file) => (await stat(join(folder, file))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}
