import type { Runtime } from 'webextension-polyfill';
import { pageAskSchema, uiAskSchema, type PageAsk, type SiteReply, type UiAsk } from '../model/ask.ts';
import type { Answer, Failure } from '../model/wire.ts';
import { machineZone, now } from './clock.ts';
import { eventsOfCommand, isReference, keysOf } from './commands.ts';
import { withBook } from './db.ts';
import { failureOf } from './failure.ts';
import { startFinding } from './finding.ts';
import { acceptLoss, checkLedger, weighRestored } from './ledger.ts';
import { openRecord, openThread, saw, siteReply } from './page.ts';
import { isGranted, meetProduct, registerSites } from './access.ts';
import { startCompose } from './composing.ts';
import { lineFor } from './composeLine.ts';
import { productSigns } from './products.ts';
import { bringBackImport, imported, takeBackImport } from './imported.ts';
import { sent, unsent } from './sending.ts';
import { restock } from './restock.ts';
import { write } from './write.ts';
import { noteBlind } from './siteReports.ts';
import { trustOf } from './trust.ts';
import type { Command } from '../model/wire.ts';

/** Messages larger than this are refused unread, in characters of JSON. */
const LARGEST = 8_000_000;

/**
 * Answers one message. Who asks is judged by where the message comes from; a word that this sender may not say, or a
 * payload of the wrong shape, is refused with a line in the log, and changes nothing.
 */
export async function serve(message: unknown, sender: Runtime.MessageSender): Promise<unknown> {
  const trust = trustOf(sender);
  try {
    if (trust === 'page') return await servePage(parse(pageAskSchema, message), sender);
    if (trust === 'ui') return await serveUi(parse(uiAskSchema, message));
    throw new Refused(`nobody may ask from ${sender.url ?? 'nowhere'}`);
  } catch (error) {
    return refusal(error, trust);
  }
}

/** What is wrong with a message; its text is for the log. */
class Refused extends Error {}

interface Checked<T> {
  success: boolean;
  data?: T;
  error?: { issues: { path: PropertyKey[]; message: string }[] };
}

function parse<T>(schema: { safeParse(value: unknown): Checked<T> }, message: unknown): T {
  if (JSON.stringify(message)?.length > LARGEST) throw new Refused('a message of over 8 MB');
  const { data, error } = schema.safeParse(message);
  if (error) throw new Refused(error.issues.slice(0, 3).map(placeOf).join('; '));
  return data as T;
}

/** `reading.rows.0.count: Invalid input`, in one line: what a page wrote there is not repeated. */
function placeOf({ path, message }: { path: PropertyKey[]; message: string }): string {
  return `${path.map(String).join('.')}: ${message}`;
}

function refusal(error: unknown, trust: string): { ok: false; error: Failure } {
  const failure: Failure = error instanceof Refused ? { code: 'refused', detail: error.message } : failureOf(error);
  console.warn(`Next Touch refused a message (${trust}): ${failure.code}: ${failure.detail.slice(0, 500)}`);
  return { ok: false, error: failure };
}

async function servePage(ask: PageAsk, sender: Runtime.MessageSender): Promise<unknown> {
  if (ask.ask === 'products') return (await isGranted(sender.url ?? '')) ? productSigns() : [];
  if (ask.ask === 'product') return await meetProduct(sender.url ?? '', ask.id).then(() => ({}));
  const site = await siteReply(sender, kindOf(ask));
  if (ask.ask === 'site') return site;
  if (!site) throw new Refused(`${sender.url} is no site of ours`);
  switch (ask.ask) {
    case 'saw':
      refuseOther(ask.reading, site);
      return await saw(ask.reading, sender, site.site.movingIds);
    case 'blind':
      await noteBlind(site.site.id);
      return {};
    case 'openThread':
      return await openThread(site.site.id, ask.account, ask.threadId, sender);
    case 'openRecord':
      return await openRecord(ask.record, sender);
    case 'composing':
      await startCompose(sender);
      return {};
    case 'draft':
      refuseOther(ask.draft, site);
      return await lineFor(ask.draft, sender);
    case 'sent':
      refuseOther(ask.draft, site);
      await sent(ask.draft, ask.overrode);
      return {};
    case 'unsent':
      refuseOther(ask.draft, site);
      await unsent(ask.draft);
      return {};
  }
}

/** One origin may hold a webmail and a CRM: which of the two a word comes from. */
function kindOf(ask: PageAsk): 'mail' | 'crm' {
  if (ask.ask === 'site') return ask.kind;
  return ask.ask === 'openRecord' || (ask.ask === 'saw' && ask.reading.view === 'record') ? 'crm' : 'mail';
}

/** A page speaks for the site that it is. */
function refuseOther(claim: { site: string }, { site }: SiteReply): void {
  if (claim.site !== site.id) throw new Refused('a reading of another site');
}

async function serveUi(ask: UiAsk): Promise<unknown> {
  switch (ask.ask) {
    case 'command':
      return await runCommand(ask.command);
    case 'commands':
      return await runCommands(ask.commands);
    case 'restock':
      return await restock(ask.product, ask.click);
    case 'health':
      return await withBook((book) => checkLedger(book, now()));
    case 'acceptLoss':
      return await withBook(acceptLoss);
    case 'findQuotes':
      return await startFinding(ask.account);
    case 'sitesChanged':
      return await registerSites();
    case 'restore':
      return await withBook((book) => write(book, ask.events, now(), { threads: ask.threads ?? [] }));
    case 'restored':
      return await withBook((book) => weighRestored(book, now()));
    case 'imported':
      return await imported(ask.events, ask.mark);
    case 'takeBackImport':
      return await takeBackImport(ask.mark, ask.at, ask.after);
    case 'bringBackImport':
      return await bringBackImport(ask.mark, ask.at, ask.after);
  }
}

/** Turns a click into events and writes them. The answer comes only after the write is on disk. */
export function runCommand(command: Command): Promise<Answer> {
  return runCommands([command]);
}

/** All of them or none. */
async function runCommands(commands: Command[]): Promise<Answer> {
  const bad = commands.flatMap(keysOf).find((key) => !isReference(key));
  if (bad !== undefined)
    return { ok: false, error: { code: 'malformed', detail: `not a person: ${bad.slice(0, 80)}` } };
  try {
    const at = now();
    const events = commands.flatMap((command) => eventsOfCommand(command, at, machineZone()));
    await withBook((book) => write(book, events, at));
    return { ok: true, events: events.map((event) => event.id), at };
  } catch (error) {
    return { ok: false, error: failureOf(error) };
  }
}
