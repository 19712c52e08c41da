import { build } from 'vite';

const scripts = new Map<string, Promise<string>>();

/** One plain script of a page's TypeScript, made once. `</script>` inside it cannot end the element that holds it. */
export function bundled(entry: string): Promise<string> {
  const known = scripts.get(entry);
  if (known) return known;
  const script = bundle(entry);
  scripts.set(entry, script);
  return script;
}

async function bundle(entry: string): Promise<string> {
  const lib = { entry, formats: ['iife' as const], name: 'page' };
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: { write: false, minify: false, target: 'esnext', lib },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error(`${entry} could not be bundled`);
  return output.output[0].code.replaceAll('</script', '<\\/script');
}
