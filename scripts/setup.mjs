/**
 * Brings what is missing: `node scripts/setup.mjs` for everything, `node scripts/setup.mjs packages` for the Node
 * packages alone, `node scripts/setup.mjs browsers` for these and the browsers. Plain Node 20 without packages, because
 * it runs before there are any; all it says goes to standard error, because some commands that call it print data.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const root = join(import.meta.dirname, '..');
const modules = join(root, 'node_modules');
const stamp = join(modules, '.setup');

const hasApt = existsSync('/usr/bin/apt-get');

/** Debian packages, each with the file that shows it is there. */
const browsers = {
  chromium: process.env.CHROMIUM_BINARY ?? '/usr/bin/chromium',
  'firefox-esr': process.env.FIREFOX_BINARY ?? '/usr/bin/firefox-esr',
  openssl: '/usr/bin/openssl',
  ...(hasApt && { 'fonts-dejavu-core': '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf' }),
};

/** The webmail that tests drive. Elsewhere than on Debian its tests are left out, and say so. */
const webmail = {
  // Before Roundcube: it satisfies PHP's own package, for which apt would otherwise choose a web server.
  'php-cgi': '/usr/bin/php-cgi',
  'php-cli': '/usr/bin/php',
  'roundcube-sqlite3': '/usr/share/doc/roundcube-sqlite3',
  'roundcube-core': '/var/lib/roundcube/public_html/index.php',
  'roundcube-skin-larry': '/usr/share/roundcube/skins/larry',
  sqlite3: '/usr/bin/sqlite3',
  'dovecot-imapd': '/usr/lib/dovecot/imap',
};
/** Roundcube's package would set up a database for the whole machine. */
const answers = 'roundcube-core roundcube/dbconfig-install boolean false\n';
const policy = '/usr/sbin/policy-rc.d';

function say(text) {
  process.stderr.write(`setup: ${text}\n`);
}

function fail(text) {
  say(text);
  process.exit(1);
}

function run(command, args, env, input) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['pipe', 2, 2], env, input: input ?? '' });
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

function debianPackages(wanted) {
  const missing = Object.keys(wanted).filter((name) => !existsSync(wanted[name]));
  if (missing.length === 0) return;
  if (!hasApt) {
    fail(`please install ${missing.join(', ')}. CHROMIUM_BINARY and FIREFOX_BINARY may hold paths of browsers.`);
  }
  const install = ['-y', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=300', 'install', ...missing];
  if (process.getuid() !== 0) fail(`please run: sudo apt-get install --no-install-recommends ${missing.join(' ')}`);
  say(`installing ${missing.join(', ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  if ('roundcube-core' in wanted) run('debconf-set-selections', [], env, answers);
  run('apt-get', ['-o', 'DPkg::Lock::Timeout=300', '-q', 'update'], env);
  withoutServices(() => run('apt-get', ['-q', ...install], env));
}

/** Tests start the servers they need, on ports of their own: none is to run on the machine because it was installed. */
function withoutServices(install) {
  if (existsSync(policy)) return install();
  writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  process.once('exit', () => rmSync(policy, { force: true }));
  install();
}

const [only] = process.argv.slice(2);
nodePackages();
newEnoughNode();
if (only !== 'packages') debianPackages(only === 'browsers' || !hasApt ? browsers : { ...browsers, ...webmail });
