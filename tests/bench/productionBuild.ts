import { spawnSync } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const folder = join(root, '.output', 'chrome-mv3');
const sources = ['entrypoints', 'components', 'lib', 'public', 'wxt.config.ts', 'package-lock.json'];

/** The folder of the extension as it is released, built when anything it is made of is newer. */
export async function productionBuild(): Promise<string> {
  const changed = Math.max(...(await Promise.all(sources.map((name) => newest(join(root, name))))));
  if (changed > (await newest(join(folder, 'manifest.json')))) build();
  return folder;
}

function build(): void {
  const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const { status } = spawnSync(process.execPath, [wxt, 'build'], { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('the extension could not be built');
}

/** When the file, or the newest file below the folder, was last changed; 0 when there is none. */
async function newest(path: string): Promise<number> {
  const found = await stat(path).catch(() => null);
  if (!found?.isDirectory()) return found?.mtimeMs ?? 0;
  const files = await readdir(path, { recursive: true });
  const times = await Promise.all(files.map(async (file) => (await stat(join(path, file))).mtimeMs));
  return Math.max(found.mtimeMs, ...times);
}
