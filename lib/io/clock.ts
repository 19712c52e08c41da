/** The one room that knows what time it is (design law 6). Everybody else is told. */

/** The present instant, UTC. */
export function now(): string {
  return new Date().toISOString();
}

/** The zone this machine is set to, now: it changes when the rep travels. */
export function machineZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
