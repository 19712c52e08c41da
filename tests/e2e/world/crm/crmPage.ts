import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundled } from '../bundled.ts';

/** A small CRM of the usual kind: one page, whose hash says which record it shows. */
export async function crmPage(): Promise<string> {
  const css = await readFile(join(import.meta.dirname, 'crm.css'), 'utf8');
  const script = await bundled(join(import.meta.dirname, 'page', 'main.ts'));
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>CRM</title>
    <style>${css}</style>
  </head>
  <body>
    <script>${script}</script>
  </body>
</html>`;
}
