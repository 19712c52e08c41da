/**
 * Brings what is missing: `node scripts/setup.mjs` for everything, `node scripts/setup.mjs packages` for the Node
 * packages alone. Plain Node 20 without packages, because it runs before there are any; all it says goes to standard
 * error, because some commands that call it print data.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const root = join(import.meta.dirname, '..');
const modules = join(root, 'node_modules');
const stamp = join(modules, '.setup');

const hasApt = existsSync('/usr/bin/apt-get');

/** Debian packages, each with the file that shows it is there. */
const debian = {
  chromium: process.env.CHROMIUM_BINARY ?? '/usr/bin/chromium',
  'firefox-esr': process.env.FIREFOX_BINARY ?? '/usr/bin/firefox-esr',
  openssl: '/usr/bin/openssl',
  ...(hasApt && { 'fonts-dejavu-core': '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf' }),
};

function say(text) {
  process.stderr.write(`setup: ${text}\n`);
}

function fail(text) {
  say(text);
  process.exit(1);
}

function run(command, args, env) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], env });
  if (status !== 0) fail(`"${command} ${args.join(' ')}" failed${error ? `: ${error.message}` : ''}.`);
}

/** npm removes node_modules first, so it must not run on the Node that lives in there. */
function withoutOwnNode() {
  const paths = (process.env.PATH ?? '').split(delimiter).filter((path) => !path.startsWith(modules));
  return { ...process.env, PATH: paths.join(delimiter) };
}

function nodePackages() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  say('installing the Node packages (about a minute)');
  run('npm', ['ci', '--no-audit', '--no-fund'], withoutOwnNode());
  writeFileSync(stamp, wanted);
}

/** On Linux the packages bring the Node that the scripts need; elsewhere the reader's own must be new enough. */
function newEnoughNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (existsSync(join(modules, '.bin', 'node')) || major > 22 || (major === 22 && minor >= 18)) return;
  fail(`Node 22.18 or newer is needed here; this is ${process.versions.node}.`);
}

function debianPackages() {
  const missing = Object.keys(debian).filter((name) => !existsSync(debian[name]));
  if (missing.length === 0) return;
  if (!hasApt) {
    fail(`please install ${missing.join(', ')}. CHROMIUM_BINARY and FIREFOX_BINARY may hold paths of browsers.`);
  }
  const install = ['-y', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=300', 'install', ...missing];
  if (process.getuid() !== 0) fail(`please run: sudo apt-get install --no-install-recommends ${missing.join(' ')}`);
  say(`installing ${missing.join(', ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['-o', 'DPkg::Lock::Timeout=300', '-q', 'update'], env);
  run('apt-get', ['-q', ...install], env);
}

nodePackages();
newEnoughNode();
if (process.argv[2] !== 'packages') debianPackages();
