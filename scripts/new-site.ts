import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

/** Writes the data file of a new site and its first fixture, and says what to do next. Overwrites nothing. */
function main(name: string | undefined): void {
  if (!name || !/^[a-z][a-z0-9]{1,30}$/.test(name))
    fail('Usage: npm run new:site NAME (lower case letters and digits)');
  const site = join(ROOT, 'lib/sites', `${name}.ts`);
  const folder = join(ROOT, 'tests/sites', name);
  for (const path of [site, folder]) if (existsSync(path)) fail(`${path} is there already; nothing was written.`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(site, siteText(name));
  writeFileSync(join(folder, 'record.html'), pageText());
  const json = JSON.stringify(readingOf(name), null, 2).replace(/\[\s+("[^"]*")\s+\]/g, '[$1]');
  writeFileSync(join(folder, 'record.json'), `${json}\n`);
  process.stdout.write(nextSteps(name));
}

function siteText(name: string): string {
  return `import type { Site } from './contract.ts';
import { generic } from './generic.ts';

/**
 * ${name}: what the generic reader does not find by itself. Say the month in which each selector was last seen working.
 */
export const ${name}: Site = {
  ...generic,
  id: '${name}',
  label: '${name}',
  hosts: ['https://${name}.example/*'],
  pages: [{ holds: 'record', name: 'h1' }],
};
`;
}

function pageText(): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <title>Contact</title>
  </head>
  <body>
    <main>
      <h1>Alice Prospect</h1>
      <dl>
        <dt>Email</dt>
        <dd><a href="mailto:alice@acme.test">alice@acme.test</a></dd>
      </dl>
    </main>
  </body>
</html>
`;
}

function readingOf(site: string): unknown {
  const url = `https://${site}.example/contacts/1`;
  const person = { kind: 'person', id: '1', name: 'Alice Prospect', emails: ['alice@acme.test'], phones: [] };
  const unknown = { company: null, stage: null, amount: null, currency: null, owner: null };
  const record = { ...person, ...unknown, url, links: [], attachments: null, messages: null };
  const lists = { messages: [], rows: [], compose: [], records: [record] };
  return { site, view: 'record', account: null, url, locale: 'en', thread: null, ...lists };
}

function nextSteps(name: string): string {
  return `Written: lib/sites/${name}.ts and tests/sites/${name}/record.{html,json}. What to do next:
1. Put the real addresses into \`hosts\`.
2. Add \`${name}\` to the list in lib/sites/index.ts. The tests pass now: npx vitest run --project unit tests/sites
3. Save a real page, make every name and address in it fictional (.example, .test), and keep it as a fixture.
4. See what is read already: npm run -s read-page -- --url URL tests/sites/${name}/record.html
5. Describe what is missing or wrong in lib/sites/${name}.ts, and write the right reading into the .json file.
`;
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

main(process.argv[2]);
