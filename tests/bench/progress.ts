const started = Date.now();

/** A line on how far the run has come; standard output is for the figures. */
export function say(text: string): void {
  process.stderr.write(`bench, ${Math.round((Date.now() - started) / 1000)} s: ${text}\n`);
}
