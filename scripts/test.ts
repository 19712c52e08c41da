/**
 * `npm test`: one stage after the other, each with its seconds; the first that fails ends the run.
 * `npm test -- unit lint` runs only the stages named. The last line is `N passed, N failed`: every test counts as one,
 * and so does every other stage.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const CONTENT_SCRIPT = '.output/chrome-mv3/content-scripts/page.js';
/** What a mail page may cost in bytes of script; the reasons are in CONTRIBUTING.md. */
const CONTENT_SCRIPT_BYTES = 25_600;

interface Outcome {
  passed: number;
  failed: number;
}

interface Stage {
  name: string;
  run(): Promise<Outcome>;
  /** What somebody can do when it fails. */
  advice: string;
}

const checked = ['entrypoints', 'components', 'lib', 'scripts', 'tests', 'wxt.config.ts', 'vitest.config.ts'];

const stages: Stage[] = [
  { name: 'types', run: commands('wxt prepare', 'tsc --noEmit'), advice: 'Repair what tsc names above.' },
  {
    name: 'lint',
    run: commands('prettier --check .', `oxlint --type-aware ${checked.join(' ')}`),
    advice: '`npm run format` repairs the layout; the rest is named above.',
  },
  {
    name: 'build',
    run: commands('wxt build', 'wxt build -b firefox --mv3'),
    advice: 'See what the bundler says above.',
  },
  {
    name: 'size',
    run: contentScriptSize,
    advice: 'Something heavy is imported by entrypoints/page.content: find it and move it to the background.',
  },
  {
    name: 'firefox-lint',
    run: commands('web-ext lint --source-dir .output/firefox-mv3'),
    advice: 'Mozilla would refuse the add-on for the errors above.',
  },
  { name: 'unit', run: tests('unit'), advice: '`npx vitest --project unit` repeats them while you edit.' },
  {
    name: 'browser',
    run: tests('browser'),
    advice: '`npx vitest --project browser NAME` runs one file of tests/e2e again.',
  },
];

function command(line: string): Promise<boolean> {
  const [program = '', ...args] = line.split(' ');
  const env = { ...process.env, NODE_ENV: program === 'vitest' ? 'test' : 'production' };
  const child = spawn(join(root, 'node_modules', '.bin', program), args, { cwd: root, env, stdio: 'inherit' });
  return new Promise((resolve, reject) => child.once('error', reject).once('close', (code) => resolve(code === 0)));
}

function commands(...lines: string[]): () => Promise<Outcome> {
  return async () => {
    for (const line of lines) if (!(await command(line))) return { passed: 0, failed: 1 };
    return { passed: 1, failed: 0 };
  };
}

async function contentScriptSize(): Promise<Outcome> {
  const { size } = await stat(join(root, CONTENT_SCRIPT));
  const fits = size <= CONTENT_SCRIPT_BYTES;
  console.log(`${CONTENT_SCRIPT}: ${size} of ${CONTENT_SCRIPT_BYTES} bytes`);
  return { passed: Number(fits), failed: Number(!fits) };
}

/** Vitest's own report for people, and its counts from a file beside it. */
function tests(project: string): () => Promise<Outcome> {
  return async () => {
    const folder = await mkdtemp(join(tmpdir(), 'next-touch-test-'));
    const report = join(folder, 'report.json');
    const reporters = `--reporter=default --reporter=json --outputFile.json=${report}`;
    try {
      const ok = await command(`vitest run --project ${project} ${reporters}`);
      return counted(JSON.parse(await readFile(report, 'utf8')), ok);
    } finally {
      await rm(folder, { recursive: true });
    }
  };
}

/** A run can fail without a failing test (a file that does not load, a time-out at the end): that is a failure too. */
function counted(report: { numPassedTests: number; numFailedTests: number }, ok: boolean): Outcome {
  const failed = ok ? report.numFailedTests : Math.max(1, report.numFailedTests);
  return { passed: report.numPassedTests, failed };
}

async function runStage(stage: Stage): Promise<Outcome> {
  console.log(`\n== ${stage.name}`);
  const start = performance.now();
  const outcome = await stage.run().catch((error: unknown) => {
    console.error(error);
    return { passed: 0, failed: 1 };
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`== ${stage.name}: ${outcome.failed === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
  return outcome;
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !stages.some((stage) => stage.name === name));
if (unknown.length > 0) {
  console.error(`No such stage: ${unknown.join(', ')}. There are ${stages.map(({ name }) => name).join(', ')}.`);
  process.exit(1);
}

const total: Outcome = { passed: 0, failed: 0 };
for (const stage of stages) {
  if (wanted.length > 0 && !wanted.includes(stage.name)) continue;
  const { passed, failed } = await runStage(stage);
  total.passed += passed;
  total.failed += failed;
  if (failed === 0) continue;
  console.log(`\nStopped at ${stage.name}. ${stage.advice}`);
  break;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
