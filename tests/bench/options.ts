import { parseArgs } from 'node:util';

export const PARTS = ['page', 'popup', 'record', 'detect'] as const;
export type Part = (typeof PARTS)[number];

export interface Options {
  rounds: number;
  parts: readonly Part[];
  /** Events in the large log. */
  log: number;
  /** Folder of another build of the extension; the fresh production build when null. */
  extension: string | null;
  /** Also say which functions of ours the time went to. */
  functions: boolean;
}

export const usage = `npm run -s bench -- [--quick] [--full] [--only PART] [--extension FOLDER] [--functions]
  --quick      3 rounds in place of 5
  --full       a log of 1,000,000 events in place of 200,000
  --only       one part of ${PARTS.join(', ')}; may be given several times
  --extension  measure another unpacked build
  --functions  list the functions of ours that took longest (names are readable in a build without minifying)`;

export function optionsOf(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      quick: { type: 'boolean', default: false },
      full: { type: 'boolean', default: false },
      only: { type: 'string', multiple: true, default: [...PARTS] },
      extension: { type: 'string' },
      functions: { type: 'boolean', default: false },
    },
  });
  const unknown = values.only.find((part) => !PARTS.some((known) => known === part));
  if (unknown !== undefined) throw new Error(`there is no part "${unknown}"`);
  return {
    rounds: values.quick ? 3 : 5,
    parts: PARTS.filter((part) => values.only.includes(part)),
    log: values.full ? 1_000_000 : 200_000,
    extension: values.extension ?? null,
    functions: values.functions,
  };
}
