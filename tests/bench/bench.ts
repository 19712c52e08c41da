/**
 * `npm run -s bench`: what Next Touch costs a mail page, its popup and its log, all in one run beside two yardsticks.
 * Prints a table, and as the last line one JSON object; exit 1 when a bar fails. Progress goes to standard error.
 */
import { startServer, type WorldServer } from '../e2e/world/server.ts';
import { optionsOf, usage, type Options } from './options.ts';
import { measureDetect } from './detect/detectPart.ts';
import { contenders } from './page/contenders.ts';
import { pageFigures } from './page/figures.ts';
import { measurePage } from './page/pagePart.ts';
import { measurePopup } from './popup/popupPart.ts';
import { productionBuild } from './productionBuild.ts';
import { measureRecord } from './record/recordPart.ts';
import { barsOf } from './report/bars.ts';
import { functionsOf } from './report/functions.ts';
import type { Results } from './report/results.ts';
import { summaryOf } from './report/summary.ts';
import { tableOf } from './report/table.ts';

async function measure(options: Options, extension: string, server: WorldServer): Promise<Results> {
  const { parts, rounds, log } = options;
  const results: Results = { page: null, popupMs: null, recordMs: null, detect: null };
  if (parts.includes('page')) results.page = await page(options, extension, server);
  if (parts.includes('popup')) results.popupMs = await measurePopup(server, extension, rounds);
  if (parts.includes('record')) results.recordMs = await measureRecord(server, log, rounds);
  if (parts.includes('detect')) results.detect = measureDetect(rounds);
  return results;
}

async function page(options: Options, extension: string, server: WorldServer): Promise<Results['page']> {
  const all = await contenders(extension);
  const visits = await measurePage(server, all, options.rounds);
  if (options.functions) console.log(`${functionsOf(visits.get('ours') ?? [])}\n`);
  const [noop, lean, ours] = (['noop', 'lean', 'ours'] as const).map((name) =>
    pageFigures(
      all.find((contender) => contender.name === name)!,
      visits,
    ),
  );
  return { noop: noop!, lean: lean!, ours: ours! };
}

async function run(options: Options): Promise<number> {
  const extension = options.extension ?? (await productionBuild());
  const server = await startServer();
  try {
    const results = await measure(options, extension, server);
    const bars = barsOf(results);
    console.log(tableOf(results, bars));
    console.log(summaryOf(results, bars));
    return bars.every(({ ok }) => ok) ? 0 : 1;
  } finally {
    await server.close();
  }
}

if (process.argv.includes('--help')) console.log(usage);
else process.exitCode = await run(optionsOf(process.argv.slice(2)));
