import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ContactBook } from '../../lib/io/db.ts';
import { personView } from '../../lib/io/person.ts';
import { whyPhrase } from '../../lib/io/phrases.ts';
import { record } from '../../lib/io/record.ts';
import { saveSettings } from '../../lib/io/settings.ts';
import { readMore, readToday, readToSort } from '../../lib/io/today.ts';
import type { Line } from '../../lib/model/view.ts';
import { freshMachine } from './background.ts';
import { context, mail, ME, promise, quoteMail, rule, settle, snooze, touch } from './sample.ts';

/** A Monday noon. */
const NOW = '2026-11-23T12:00:00.000Z';
const TODAY = '2026-11-23T09:00:00.000Z';
const anna = 'anna@acme.example';
const ben = 'ben@bolt.example';

let book: ContactBook;
beforeEach(async () => {
  book = await freshMachine();
  await saveSettings({ zone: 'UTC' });
});

const keysOf = (lines: Line[]) => lines.map(({ prospect }) => prospect.key);

describe('who stands in the list', () => {
  it('asks about strangers whose first mail came today and waits, and about no others', async () => {
    const waits = mail('1', 'in', 'new@a.example', { at: TODAY });
    const older = mail('2', 'in', 'older@b.example', { at: '2026-11-20T09:00:00.000Z' });
    const answered = [
      mail('3', 'in', 'done@c.example', { at: TODAY }),
      mail('4', 'out', 'done@c.example', { at: NOW }),
    ];
    const thanks = mail('5', 'in', 'thanks@d.example', { at: TODAY });
    await record(book, [waits, older, ...answered, thanks, settle('5', 'thanks@d.example', thanks.id, NOW)], context);
    expect(keysOf((await readToday(NOW)).newcomers)).toEqual(['new@a.example']);
    expect(keysOf(await readToSort(NOW))).toHaveLength(4);
  });

  it('keeps whoever was put off out of the list until then', async () => {
    const until = '2026-11-30T09:00:00.000Z';
    await record(book, [mail('1', 'in', anna, { at: '2026-11-20T09:00:00.000Z' }), snooze('1', anna, until)], context);
    const waiting = [rule('r', ben, 'prospect', TODAY), mail('2', 'in', ben, { at: TODAY }), snooze('2', ben, until)];
    await record(book, waiting, context);
    expect(await readToday(NOW)).toMatchObject({ newcomers: [], answers: [], touches: [], numbers: { due: 0 } });
    expect(keysOf((await readToday(until)).answers)).toEqual([ben]);
    expect(keysOf((await readToday(until)).newcomers)).toEqual([]);
  });

  it('trusts a clock only when the conversation showed its last message, and we know that one', async () => {
    const waiting = mail('1', 'in', anna, { at: TODAY });
    const look = { id: waiting.threadId!, site: 'gmail', account: ME, threadId: `t-${anna}`, complete: false };
    const freshAfter = async (lastMessageId: string | null, readAt: string) => {
      const seen = [{ ...look, lastMessageId, readAt }];
      await record(book, [rule('r', anna, 'prospect', TODAY), waiting], context, seen);
      return (await readToday(NOW)).answers[0]?.freshness.fresh;
    };
    expect(await freshAfter('1', '2026-11-23T10:00:00.000Z')).toBe(true);
    expect(await freshAfter('2', '2026-11-23T10:10:00.000Z')).toBe(false);
    expect(await freshAfter(null, '2026-11-23T10:20:00.000Z')).toBe(false);
  });

  it('C7, law 11: carries the nudge of the rules, which knows that a quote has expired meanwhile', async () => {
    const sent = quoteMail('1', anna, 100, { at: '2026-11-02T09:00:00.000Z' });
    const quote = { ...sent.quote!, validUntil: '2026-11-13' };
    await record(book, [{ ...sent, quote }], context);
    const [line] = (await readToday(NOW)).touches;
    expect(line?.prospect.next?.reason.code).toBe('quoteTry');
    expect(line?.nudge).toMatchObject({
      rule: 'quoteExpiring',
      evidence: { event: sent.id, reason: { code: 'quoteExpired', values: { day: '2026-11-13' } } },
    });
    expect(whyPhrase(line!, NOW, 'UTC')).toBe('the quote expired 13 Nov: ask what came of it');
    expect((await personView(book, anna, NOW, context.policy))?.line.nudge).toEqual(line?.nudge);
    const before = await personView(book, anna, '2026-11-03T09:00:00.000Z', context.policy);
    expect(before?.line.nudge).toBeNull();
    expect(whyPhrase(before!.line, '2026-11-03T09:00:00.000Z', 'UTC')).toMatch(/^try 2, quote of/);
  });

  it('never shows who is ignored, not to be contacted, or known from old mail alone', async () => {
    const people = ['ignored', 'never', 'old'].map((name) => `${name}@acme.example`);
    const [ignored = '', never = '', old = ''] = people;
    const mails = people.map((person) => mail(person, 'in', person, { at: TODAY }));
    await record(book, mails, context);
    expect((await readToday(NOW)).newcomers).toHaveLength(3);
    const seenLate = { at: '2026-10-01T09:00:00.000Z', seenAt: TODAY };
    await book.events.delete(mails[2]?.id ?? '');
    await record(book, [mail('late', 'in', old, seenLate)], context);
    await record(book, [rule('1', ignored, 'notAProspect'), rule('2', never, 'doNotContact')], context);
    await record(book, [touch('1', ignored), promise('1', never, '2026-11-20')], context);
    expect((await book.prospects.get(old))?.dormant).toBe(true);
    expect(await readToday(NOW)).toMatchObject({
      newcomers: [],
      answers: [],
      touches: [],
      more: 0,
      numbers: { due: 0 },
    });
  });

  it('shows twenty answers owed, says how many more wait, and gives them', async () => {
    const people = Array.from({ length: 25 }, (_, n) => `p${n}@acme.example`);
    await record(
      book,
      people.flatMap((person) => [rule(person, person, 'prospect', TODAY), mail(person, 'in', person, { at: TODAY })]),
      context,
    );
    const later = '2026-11-30T09:00:00.000Z';
    await record(book, [snooze('1', 'p24@acme.example', later)], context);
    const fresh = [rule('f', ben, 'prospect', NOW), mail('f', 'in', ben, { at: NOW })];
    await record(book, fresh, context);
    const today = await readToday(NOW);
    expect(today).toMatchObject({ moreAnswers: 5, more: 0 });
    const rest = keysOf(await readMore('answer', NOW, today.answers.length));
    expect(rest).toHaveLength(5);
    expect(new Set([...keysOf(today.answers), ...rest]).size).toBe(25);
  });

  it('E17: says what the pester guard finds too much, of whoever is not due; of what is due it says nothing', async () => {
    const tried = (id: string, person: string) =>
      touch(id, person, { at: TODAY, seenAt: TODAY, disposition: 'noResponse' });
    await record(book, [tried('1', anna), promise('1', anna, '2026-11-24')], context);
    await record(book, [quoteMail('2', ben, 100, { at: '2026-11-10T09:00:00.000Z' })], context);
    const { promises, touches } = await readToday(NOW);
    expect(promises.map(({ warning }) => warning)).toEqual([{ rule: 'rest', values: { days: 0, restDays: 2 } }]);
    expect(touches.map(({ warning }) => warning)).toEqual([null]);
  });

  it('E15: has a promise on the working day before, marked as for tomorrow, and not due yet', async () => {
    const spoken = { at: '2026-11-17T09:00:00.000Z', nextOn: '2027-11-01' };
    const owed = (id: string, person: string, day: string) => [touch(id, person, spoken), promise(id, person, day)];
    await record(book, [...owed('1', anna, '2026-11-24'), ...owed('2', ben, '2026-11-25')], context);
    const friday = '2026-11-20T12:00:00.000Z';
    expect((await readToday(friday)).promises).toEqual([]);
    const { promises, numbers, morePromises } = await readToday(NOW);
    expect(keysOf(promises)).toEqual([anna]);
    expect([numbers.due, morePromises]).toEqual([0, 0]);
    expect(whyPhrase(promises[0]!, NOW, 'UTC')).toBe('you promised for tomorrow: the data sheet');
    const weekend = [...owed('3', 'carl@c.example', '2026-11-30')];
    await record(book, weekend, context);
    expect(keysOf((await readToday('2026-11-27T12:00:00.000Z')).promises)).toContain('carl@c.example');
  });

  it('E15: whoever stands under promises is in no other count; "more" leads to lines that are not shown yet', async () => {
    const idle = { at: '2026-11-02T09:00:00.000Z', disposition: 'noResponse' as const };
    const answering = rule('r', ben, 'prospect', TODAY);
    await record(book, [touch('1', anna, idle), promise('1', anna, '2026-11-23')], context);
    await record(book, [answering, mail('2', 'in', ben, { at: '2026-11-20T09:00:00.000Z' })], context);
    await record(book, [promise('2', ben, '2026-11-23'), touch('3', 'carl@c.example', idle)], context);
    const today = await readToday(NOW);
    expect(new Set(today.promises.map(({ prospect }) => prospect.lane))).toEqual(new Set(['answer', 'touch']));
    expect(keysOf(today.touches)).toEqual(['carl@c.example']);
    expect(today).toMatchObject({ morePromises: 0, moreAnswers: 0, more: 0, numbers: { due: 3 } });
  });

  it('E15: those beyond the first ten promises are counted, whichever lane they stand in', async () => {
    const idle = { at: '2026-11-02T09:00:00.000Z', disposition: 'noResponse' as const };
    const people = Array.from({ length: 13 }, (_, n) => `p${n}@acme.example`);
    const owed = people.flatMap((person) => [touch(person, person, idle), promise(person, person, '2026-11-23')]);
    await record(book, owed, context);
    const { promises, morePromises, more } = await readToday(NOW);
    expect([promises.length, morePromises, more]).toEqual([10, 3, 0]);
    expect(await readMore('promise', NOW, promises.length)).toHaveLength(3);
  });

  it('knows whether an empty pile is good news', async () => {
    await record(book, [rule('r', ben, 'prospect', TODAY), mail('1', 'in', ben, { at: TODAY })], context);
    expect((await readToday(NOW)).numbers).toMatchObject({ pile: [], quotesKnown: false });
    await record(book, [quoteMail('q', anna, 100), touch('1', anna, { at: NOW })], context);
    expect((await readToday(NOW)).numbers).toMatchObject({ pile: [], quotesKnown: true });
  });

  it('fault 37: leaves a broken record out, says so, and shows the others', async () => {
    await record(book, [quoteMail('1', anna, 100), rule('r', ben, 'prospect'), mail('2', 'in', ben)], context);
    const broken = { lane: 'touch', order: 0, turnThread: null };
    const raw = book.table('prospects');
    await raw.bulkPut([
      { ...broken, key: 'number', dueAt: 7 },
      { ...broken, key: 'half', dueAt: '2026-11-02T09:00:00.000Z' },
      { ...(await raw.get(ben)), key: 'nobody', addresses: 7 },
    ]);
    const warned = vi.spyOn(console, 'warn').mockReturnValue();
    const { touches, answers } = await readToday(NOW);
    expect([keysOf(touches), keysOf(answers)]).toEqual([[anna], [ben]]);
    expect(warned.mock.calls.join()).toMatch(/number.*half|half.*number/);
    expect(await readMore('touch', NOW, 1)).toEqual([]);
    warned.mockRestore();
  });
});
