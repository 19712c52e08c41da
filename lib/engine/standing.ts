import { namesOf } from '../model/join.ts';
import { domainOf } from '../model/address.ts';
import { isFreeMail } from '../model/freeMail.ts';
import { DETAILS, type Rule } from '../model/event.ts';
import type { Prospect, Standing } from '../model/prospect.ts';
import type { Policy } from './policy.ts';
import { isDelivered } from './quotes.ts';
import { isByPerson, isPersonal, ofKind, type Happened, type Story } from './story.ts';
import { instantOf, msOf } from './zone.ts';

/** Who somebody is to us. */

const DAY = 86_400_000;

/** What the rep does only with somebody she has in mind. */
const ACTS = new Set<Happened['kind']>(['touch', 'quote', 'decision', 'promise', 'appointment', 'enquiry']);

const STANDINGS: Partial<Record<Rule, Standing>> = {
  prospect: 'prospect',
  candidate: 'candidate',
  notAProspect: 'ignored',
};

/** The rep's newest word decides, about the person before the domain; else what was done with this person. */
export function standingOf(story: Story, policy: Policy): Standing {
  const words = ofKind(story, 'rule').filter((event) => event.rule in STANDINGS);
  const word = words.findLast((event) => isPersonal(event, story)) ?? words.at(-1);
  if (word) return STANDINGS[word.rule] ?? policy.strangers;
  if (story.events.some(makesProspect)) return 'prospect';
  return story.events.some((event) => isSignOfPerson(event, story)) ? policy.strangers : 'ignored';
}

/** A sender of nothing but newsletters and notices is a machine, and nobody to be sorted. */
function isSignOfPerson(event: Happened, story: Story): boolean {
  return isPersonal(event, story) && (event.kind !== 'mail' || isByPerson(event));
}

/** Never again, on any channel: by rule, or by a hard no that the rep logged (E11). The newest word wins. */
export function isDoNotContact(story: Story): boolean {
  return story.events.map((event) => wordOnContact(event, story)).findLast((word) => word !== null) === 'doNotContact';
}

/** What an event says of being in touch at all; null: nothing. */
export function wordOnContact(event: Happened, story: Story): 'doNotContact' | 'contactAgain' | null {
  if (event.kind === 'touch') return event.disposition === 'hardNo' ? 'doNotContact' : null;
  if (event.kind === 'settle') return confirmsStop(event, story) ? 'doNotContact' : null;
  if (event.kind !== 'rule') return null;
  return event.rule === 'doNotContact' || event.rule === 'contactAgain' ? event.rule : null;
}

/** The rep's word that it was a stop, or a no for good, as the detector read it. */
function confirmsStop({ how, finding, of }: Happened<'settle'>, story: Story): boolean {
  if (how !== 'confirmed') return false;
  if (finding !== 'refusal') return finding === 'stop';
  return ofKind(story, 'mail').some((mail) => mail.verdict?.refusal === 'hard' && namesOf(mail).includes(of));
}

/**
 * Is nothing known but mail that was old when it was first seen (design law 10), and CRM records that were merely passed
 * by? Whoever leafs through her contacts is not to be flooded with people never contacted.
 */
export function isDormant(story: Story, policy: Policy): boolean {
  return !ofKind(story, 'mail').some((mail) => isFresh(mail, policy)) && !story.events.some(isAct);
}

/** When somebody became known: the first sign of the person. */
export function identifiedAt(story: Story): string {
  const signs = story.events.filter((event) => isPersonal(event, story));
  return instantOf(signs.reduce((first, { at, seenAt }) => Math.min(first, msOf(at), msOf(seenAt)), Infinity));
}

/** The newest name that was not cut off, and the company: as a CRM names it, else the mail domain. */
export function identityOf(story: Story): Pick<Prospect, 'name' | 'company'> {
  const names = story.events.flatMap((event) => story.members.map((ref) => nameIn(event.names, ref)));
  const said = names.filter((name) => name.trim() !== '' && !name.includes('@'));
  const whole = said.findLast((name) => !/[.…]$/.test(name));
  const company = ofKind(story, 'record').findLast((record) => record.company)?.company;
  return { name: whole ?? said.at(-1) ?? null, company: company ?? companyDomain(story) };
}

/** `constructor` is a name of every object, and of no person. */
function nameIn(names: Record<string, string> | undefined, ref: string): string {
  return names && Object.hasOwn(names, ref) ? (names[ref] ?? '') : '';
}

function companyDomain(story: Story): string | null {
  const domains = [story.key, ...story.members].map(domainOf);
  return domains.find((domain) => domain !== '' && !isFreeMail(domain)) ?? null;
}

function makesProspect(event: Happened): boolean {
  if (event.kind === 'mail') return isDelivered(event);
  return event.kind === 'record' || ACTS.has(event.kind);
}

/** Was it new when it was first seen? Nobody knows that of a mail without a time (law 9). */
function isFresh(mail: Happened<'mail'>, { historyAfterDays, quoteHistoryDays }: Policy): boolean {
  const days = (msOf(mail.seenAt) - msOf(mail.at)) / DAY;
  const most = isDelivered(mail) ? Math.max(quoteHistoryDays, historyAfterDays) : historyAfterDays;
  return mail.dated && days <= most;
}

/** Takes the person up by name: a CRM page that merely names an old contact does not. */
function isAct(event: Happened): boolean {
  return ACTS.has(event.kind) || (event.kind === 'rule' && (event.rule === 'takeUp' || event.rule === 'prospect'));
}

const NAMES_OF_DETAILS: ReadonlySet<string> = new Set(DETAILS);

/** What the rep noted of the person; the newest word on each detail, about the person before the domain. */
export function detailsOf(story: Story): Prospect['details'] {
  const words = ofKind(story, 'rule').filter(({ rule }) => NAMES_OF_DETAILS.has(rule));
  const personal = words.filter((word) => isPersonal(word, story));
  const told = [...words.filter((word) => !personal.includes(word)), ...personal];
  const details = new Map(told.map(({ rule, value }) => [rule, value?.trim()]));
  return Object.fromEntries([...details].filter(([, value]) => value));
}
