import type { Page } from 'playwright-core';
import type { ContactEvent } from '../../lib/model/event.ts';
import { rule, touch } from '../store/sample.ts';
import { say } from './inside.ts';
import type { World } from './world/chromium.ts';

/** People whom the rep knows already, put into the book and looked up in it. */
const DAY = 86_400_000;
export const daysAgo = (days: number) => new Date(Date.now() - days * DAY).toISOString();

/** Somebody whom the rep called last `days` days ago, with the next call wished for `dueIn` days from today. */
export function calledProspect(address: string, days: number, dueIn: number): ContactEvent[] {
  const nextOn = daysAgo(-dueIn).slice(0, 10);
  return [
    rule(address, address, 'prospect', daysAgo(days)),
    touch(address, address, { at: daysAgo(days), seenAt: daysAgo(days), nextOn }),
  ];
}

/** Puts facts into the book the way a restored backup comes in. */
export async function seed(page: Page, events: ContactEvent[]): Promise<void> {
  const reply = await say(page, { ask: 'restore', events });
  if (reply?.fresh?.length !== events.length) throw new Error(`not seeded: ${JSON.stringify(reply)}`);
}

/** A click on "Save" as the popup says it. */
export function logOf(key: string, click: string) {
  const touchOf = { channel: 'call', disposition: 'connected', nextOn: null, note: null };
  return { ask: 'command', command: { do: 'log', key, click, ...touchOf } };
}

export async function touchesOf(world: World, address: string): Promise<number> {
  return (await world.events()).filter((event) => isTouchOf(event, address)).length;
}

function isTouchOf(event: Record<string, unknown>, address: string): boolean {
  return event['kind'] === 'touch' && (event['people'] as string[]).includes(address);
}

export async function recordOf(world: World, address: string): Promise<Record<string, unknown> | undefined> {
  return (await world.records()).find((record) => (record['addresses'] as string[]).includes(address));
}
