import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The arrows of lib/README.md: who may import whom, a mere type too. The first fitting room counts. */
const MAY: [room: RegExp, may: RegExp][] = [
  [/^lib\/model\//, /^lib\/model\//],
  [/^lib\/engine\//, /^lib\/(model|engine)\//],
  [/^lib\/detect\//, /^lib\/(model|detect)\//],
  [/^lib\/sites\//, /^lib\/(model|sites)\//],
  [/^lib\/io\//, /^lib\//],
  [/^components\//, /^(lib|components)\//],
  [
    /^entrypoints\/page\.content\//,
    /^entrypoints\/page\.content\/|^lib\/sites\/(read|contract)|^lib\/io\/send|^lib\/model\//,
  ],
  [/^entrypoints\//, /^(lib|components|entrypoints)\//],
];
/** What runs in pages: the script of a mail page, that of its compose windows, and that of a CRM page. */
const CONTENT_SCRIPTS = ['entrypoints/page.content/index.ts', 'entrypoints/compose.ts', 'entrypoints/record.ts'];
/** What a page is never made to load. */
const HEAVY = /^(react|react-dom|zod|dexie|date-fns|@date-fns|webextension-polyfill)(\/|$)/;

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

const files = ['lib', 'components', 'entrypoints'].flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(room, file)),
);

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  const named = text.matchAll(/^(?:import|export)\s(type\s)?[^'";]*?from\s'([^']+)'/gms);
  const bare = text.matchAll(/(?:^import\s|\bimport\()()'([^']+)'/gm);
  return [...named, ...bare].map(([, type, to = '']) => ({
    from: file,
    to: to.startsWith('.') ? relative('.', normalize(join(dirname(file), to))) : to,
    typeOnly: Boolean(type),
  }));
}

const imports = files.flatMap(importsOf);

describe('the shape of the house', () => {
  it('finds the imports at all', () => {
    expect(imports.length).toBeGreaterThan(100);
  });

  it('imports one way only', () => {
    const wrong = imports.filter(({ from, to }) => {
      if (!/^(lib|components|entrypoints|tests|scripts)\//.test(to)) return false;
      const [, may] = MAY.find(([room]) => room.test(from)) ?? [];
      return !may?.test(to);
    });
    expect(wrong).toEqual([]);
  });

  it.each(CONTENT_SCRIPTS)('lets nothing heavy into %s', (script) => {
    const reached = new Set<string>();
    const visit = (file: string) => {
      if (reached.has(file)) return;
      reached.add(file);
      for (const { to, typeOnly } of imports.filter(({ from }) => from === file)) if (!typeOnly) visit(to);
    };
    visit(script);
    expect([...reached].filter((file) => HEAVY.test(file))).toEqual([]);
    expect([...reached].filter((file) => /^lib\/(io|engine|detect)\//.test(file))).toEqual(['lib/io/send.ts']);
  });

  it('lets the parser of mail files into no worker and no page but the one that imports', () => {
    const users = imports.filter(({ to }) => to === 'postal-mime').map(({ from }) => from);
    const loaders = imports.filter(({ to, typeOnly }) => !typeOnly && /importFile|parsedMail/.test(to));
    expect(users).toEqual(['lib/detect/parsedMail.ts']);
    expect(loaders.map(({ from }) => from).sort()).toEqual([
      'entrypoints/options/useImport.ts',
      'lib/io/importFile.ts',
    ]);
  });

  it('asks the clock in one file only', () => {
    const askers = files.filter((file) => /Date\.now\(\)|new Date\(\)/.test(readFileSync(file, 'utf8')));
    expect(askers).toEqual(['lib/io/clock.ts']);
  });

  it('writes no HTML from strings and evaluates none', () => {
    const sinks =
      /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|\beval\(|new Function/;
    expect(files.filter((file) => sinks.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('reaches for no network', () => {
    const network = /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource/;
    expect(files.filter((file) => network.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
