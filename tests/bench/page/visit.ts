import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { Instruments } from './instruments.ts';
import { ownFunctions, type FunctionTime } from './ownFunctions.ts';
import { longestMs, ownStretches, totalMs, united, type Profile } from './ownTime.ts';
import { openAndBack, type Act, type Moment, type Step } from './steps.ts';
import { longestTaskMs, type PageTrace } from './trace.ts';

export const CYCLES = 30;

/** What one visit to the webmail showed of one contender. Times are milliseconds. */
export interface Visit {
  evaluateMs: number;
  /** Processor time of the page's main thread until it had loaded and come to rest. */
  loadTaskMs: number;
  ownMs: Map<Moment, number>;
  sliceMs: Map<Moment, number>;
  taskMs: Map<Moment, number>;
  functions: Map<Moment, Map<string, FunctionTime>>;
  after: Aftermath | null;
}

/** What is left when conversations were opened and closed many times. */
export interface Aftermath {
  heapMB: number;
  nodes: number;
  /** Elements that we put into the page, and all nodes they are made of. */
  chips: number;
  chipNodes: number;
}

export interface Plan {
  steps: Step[];
  /** Whether to see what is left behind in the end. */
  cycles: boolean;
}

/** Opens the webmail in a new tab, does all steps, and closes it. */
export async function visit(context: BrowserContext, { steps, cycles }: Plan): Promise<Visit> {
  const page = await context.newPage();
  try {
    const instruments = await Instruments.on(page);
    const profiles = new Map<Moment, Profile>();
    profiles.set('load', await instruments.profile(() => open(page)));
    const { TaskDuration } = await instruments.metrics();
    for (const step of steps) {
      if (step.before) await between(page, step.before, instruments);
      await instruments.collectGarbage();
      profiles.set(step.name, await instruments.profile(() => step.act(page)));
      if (step.after) await between(page, step.after, instruments);
    }
    const trace = await instruments.stop();
    const after = cycles ? await aftermath(page, instruments) : null;
    await instruments.detach();
    const { evaluateMs } = trace;
    return { evaluateMs, loadTaskMs: TaskDuration * 1000, ...timesOf(profiles, trace), after };
  } finally {
    await page.close();
  }
}

async function open(page: Page): Promise<void> {
  await page.bringToFront();
  await page.goto('https://mail.google.com/mail/u/0/#inbox');
  await page.waitForFunction(() => 'driver' in window);
}

/** What happens between two steps counts for none. */
async function between(page: Page, act: Act, instruments: Instruments): Promise<void> {
  await act(page);
  await instruments.rest();
}

function timesOf(profiles: Map<Moment, Profile>, { calls, tasks }: PageTrace) {
  const own = [...profiles].map(([name, profile]) => {
    const inside = calls.filter(({ from, to }) => from >= profile.startTime && to <= profile.endTime);
    return [name, united(ownStretches(profile), inside)] as const;
  });
  return {
    ownMs: new Map(own.map(([name, stretches]) => [name, totalMs(stretches)])),
    sliceMs: new Map(own.map(([name, stretches]) => [name, longestMs(stretches)])),
    taskMs: new Map(own.map(([name, stretches]) => [name, longestTaskMs(tasks, stretches)])),
    functions: new Map([...profiles].map(([name, profile]) => [name, ownFunctions(profile)])),
  };
}

async function aftermath(page: Page, instruments: Instruments): Promise<Aftermath> {
  await openAndBack(page, CYCLES);
  await instruments.rest();
  await instruments.collectGarbage();
  await instruments.collectGarbage();
  const { JSHeapUsedSize, Nodes } = await instruments.metrics();
  const session = await page.context().newCDPSession(page);
  return { heapMB: JSHeapUsedSize / 1e6, nodes: Nodes, ...(await countChips(session)) };
}

/** The protocol's picture of a node; it looks into closed shadow roots. */
interface PictureNode {
  attributes?: string[];
  children?: PictureNode[];
  shadowRoots?: PictureNode[];
}

const MARKS = ['data-next-touch', 'data-lean'];

async function countChips(session: CDPSession): Promise<{ chips: number; chipNodes: number }> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const chips = allBelow(root).filter(({ attributes }) => attributes?.some((name) => MARKS.includes(name)));
  return { chips: chips.length, chipNodes: chips.flatMap(allBelow).length };
}

function allBelow(node: PictureNode): PictureNode[] {
  return [node, ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(allBelow)];
}
