import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ContactBook } from '../../lib/io/db.ts';
import { outlookOf } from '../../lib/io/outlook.ts';
import { personView } from '../../lib/io/person.ts';
import { record } from '../../lib/io/record.ts';
import type { ContactEvent, EventOf } from '../../lib/model/event.ts';
import type { Outlook } from '../../lib/model/view.ts';
import { context, merge, quoteMail, retract, rule, touch } from './sample.ts';

/** Wednesday. */
const NOW = '2026-11-18T12:00:00.000Z';
const anna = 'anna@acme.example';

let book: ContactBook;
let count = 0;
beforeEach(() => {
  book = new ContactBook(`outlook-${++count}`);
});
afterEach(() => book.delete());

async function outlook(events: ContactEvent[], key = anna, now = NOW): Promise<Outlook> {
  await record(book, events, context);
  const person = await personView(book, key, now, context.policy);
  return await outlookOf(book, person!.line, now, context);
}

/** How it ended with somebody, as the rep says it now. */
function decision(
  id: string,
  person: string,
  outcome: EventOf<'decision'>['outcome'],
  terms: Partial<EventOf<'decision'>> = {},
): ContactEvent {
  const base = { id: `decision|${id}`, at: NOW, seenAt: NOW, by: 'rep', people: [person] };
  return { ...base, kind: 'decision', outcome, quoteId: null, reason: null, ...terms };
}

const on = (day: string) => ({ at: `2026-11-${day}T09:00:00.000Z` });

describe('what lies ahead of a person', () => {
  it('law 11: the plan as the engine makes it, with the days it passes over; the first is the next touch', async () => {
    const { plan, nudgeKey } = await outlook([quoteMail('q', anna, 18_400, on('12'))]);
    const { next, dueAt, turnEvent } = (await book.prospects.get(anna))!;
    expect(plan[0]).toMatchObject({ at: dueAt, reason: next!.reason, skipped: ['2026-11-14', '2026-11-15'] });
    expect(plan.map(({ channel }) => channel)).toEqual(['call', 'mail', 'call', 'mail', 'call']);
    expect(nudgeKey).toBe(`quoteTry|quoteSent|1|${turnEvent}`);
  });

  it('of somebody with two addresses, whichever the mail came to', async () => {
    const home = 'anna@home.example';
    const events = [quoteMail('q', anna, 100, on('12')), touch('1', home, on('13')), merge('m', [anna, home], anna)];
    expect((await outlook(events, home)).plan[0]).toMatchObject({ reason: { code: 'quoteTry', values: { n: 2 } } });
  });

  it('what was taken back is not planned on', async () => {
    const called = touch('1', anna, { ...on('13'), nextOn: '2026-12-01' });
    const { plan } = await outlook([quoteMail('q', anna, 100, on('12')), called, retract('touch|1')]);
    expect(plan[0]).toMatchObject({ reason: { code: 'quoteTry', values: { n: 1 } } });
  });

  it('D9: all calls of a lost lease', async () => {
    const lease = { dealType: 'lease', termMonths: 60, signedOn: '2026-11-10' } as const;
    const lost = decision('1', anna, 'lost', lease);
    const { plan } = await outlook([touch('1', anna), lost]);
    const months = plan.flatMap(({ reason }) => (reason.code === 'leaseCall' ? [reason.values['month']] : []));
    expect(months).toEqual([30, 36, 42, 48, 54]);
  });
});

describe('what a nudge weighs', () => {
  it('C5: value x closing rate x urgency; the rate is the prior until quotes are decided', async () => {
    expect((await outlook([quoteMail('q', anna, 18_400, on('12'))])).weight).toEqual({
      value: 18_400,
      probability: 0.3,
      urgency: 3,
      total: 16_560,
      currency: 'EUR',
    });
  });

  it('C5: one won and nine lost weigh with it', async () => {
    const quotes = Array.from({ length: 10 }, (_, n) => quoteMail(`q${n}`, `p${n}@x${n}.example`, 100, on('10')));
    const decisions = quotes.map((_, n) => decision(`${n}`, `p${n}@x${n}.example`, n === 0 ? 'won' : 'lost'));
    const { weight } = await outlook([...quotes, ...decisions, quoteMail('q', anna, 1000, on('12'))]);
    expect(weight?.probability).toBe(0.2);
  });

  it('nothing where no value is known, and nothing before it is due', async () => {
    expect((await outlook([touch('1', anna, on('10'))])).weight).toBeNull();
    expect((await outlook([quoteMail('q', 'b@bolt.example', 5, on('18'))], 'b@bolt.example')).weight).toBeNull();
  });
});

describe('E17: the guard', () => {
  it('warns of a touch that no plan asked for, one working day after the last', async () => {
    const { warning, pressure } = await outlook([touch('1', anna, on('17'))]);
    expect(warning).toEqual({ rule: 'rest', values: { days: 1, restDays: 2 } });
    expect(pressure).toBe(1);
  });

  it('is silent after a talk, which answers what was tried before it', async () => {
    const spoke = touch('3', anna, { ...on('17'), disposition: 'connected' });
    const tries = [touch('1', anna, on('16')), touch('2', anna, { at: '2026-11-16T15:00:00.000Z' })];
    expect((await outlook([...tries, spoke])).warning).toBeNull();
    const again = touch('4', anna, { at: '2026-11-17T15:00:00.000Z' });
    expect((await outlook([again])).warning).toMatchObject({ rule: 'rest' });
  });

  it('is silent about what is due by its own cadence', async () => {
    expect((await outlook([quoteMail('q', anna, 100, on('16'))])).warning).toBeNull();
  });

  it('warns of a second person at one company on one day, and at no mail provider', async () => {
    const first = (person: string) => touch(person, person, { at: '2026-11-18T08:00:00.000Z' });
    const known = (person: string) => rule(person, person, 'prospect', '2026-11-18T11:50:00.000Z');
    const events = [first('ben@acme.example'), first('ben@gmail.com'), known(anna), known('carl@gmail.com')];
    expect((await outlook(events)).warning).toEqual({ rule: 'account', values: { n: 1, most: 1 } });
    expect((await outlook([], 'carl@gmail.com')).warning).toBeNull();
  });

  it('E18: blocks whoever is not to be contacted', async () => {
    expect((await outlook([touch('1', anna), rule('no', anna, 'doNotContact')])).warning).toMatchObject({
      rule: 'doNotContact',
    });
  });

  it('counts rest where they work', async () => {
    const called = touch('1', anna, { at: '2026-11-17T10:30:00.000Z' });
    expect((await outlook([called])).warning).toMatchObject({ rule: 'rest', values: { days: 1 } });
    // The call was late on the 17th there, and this noon is the 19th already.
    const zone = { ...rule('z', anna, 'zone', '2026-11-10T00:00:00.000Z'), value: 'Pacific/Apia' } as ContactEvent;
    expect((await outlook([zone])).warning).toBeNull();
  });
});

it('offers the cadences that a rep may choose', async () => {
  const { cadences } = await outlook([touch('1', anna)]);
  expect(cadences.map(({ id }) => id)).toEqual([
    'inboundLead',
    'inTalk',
    'quoteSent',
    'afterMeeting',
    'cold',
    'notNow',
  ]);
});
