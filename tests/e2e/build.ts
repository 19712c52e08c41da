import { execFileSync } from 'node:child_process';
import { existsSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const sources = ['entrypoints/**', 'components/**', 'lib/**', 'public/**', 'wxt.config.ts', 'package.json'];

/** Vitest calls this once before the browser tests: they run the extension as it is built, never a stale one. */
export default function build(): void {
  buildForChromium();
  buildIfStale('firefox-mv3', ['build', '-b', 'firefox', '--mv3']);
}

export function buildForChromium(): void {
  buildIfStale('chrome-mv3', ['build']);
}

function buildIfStale(folder: string, args: string[]): void {
  const manifest = join(root, '.output', folder, 'manifest.json');
  if (existsSync(manifest) && statSync(manifest).mtimeMs > newestSource()) return;
  // Vitest says NODE_ENV=test, and libraries would be built for tests.
  const env = { ...process.env, NODE_ENV: 'production' };
  execFileSync(join(root, 'node_modules', '.bin', 'wxt'), args, { cwd: root, env, stdio: ['ignore', 2, 2] });
}

function newestSource(): number {
  const times = globSync(sources, { cwd: root }).map((file) => statSync(join(root, file)).mtimeMs);
  return Math.max(...times);
}
