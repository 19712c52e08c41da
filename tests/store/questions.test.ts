import { beforeEach, describe, expect, it } from 'vitest';
import type { ContactBook } from '../../lib/io/db.ts';
import { loadShown, noteShown, putOff } from '../../lib/io/questions.ts';
import { record } from '../../lib/io/record.ts';
import { runCommand } from '../../lib/io/serve.ts';
import { saveSettings } from '../../lib/io/settings.ts';
import { readToday } from '../../lib/io/today.ts';
import type { MailEvent, Verdict } from '../../lib/model/event.ts';
import type { Asked } from '../../lib/model/view.ts';
import { freshMachine } from './background.ts';
import { context, mail, quoteMail, rule } from './sample.ts';

const MONDAY = '2026-11-23';
const at = (day: string) => `${day}T12:00:00.000Z`;
const DAYS = [MONDAY, '2026-11-24', '2026-11-25', '2026-11-26'] as const;

let book: ContactBook;
beforeEach(async () => {
  book = await freshMachine();
  await saveSettings({ zone: 'UTC' });
});

const NOTHING: Verdict = { detector: 1, automatic: null, evidence: '' };
const said = (person: string, verdict: Partial<Verdict>, change: Partial<MailEvent> = {}) =>
  mail(person, 'in', person, { at: '2026-11-20T09:00:00.000Z', verdict: { ...NOTHING, ...verdict }, ...change });
const stop = (person: string) => said(person, { stop: true, words: { stop: 'take me off your list' } });
const thanks = (person: string) => said(person, { thanks: true, unsure: ['thanks'], words: { thanks: 'many thanks' } });
const meeting = (person: string, day: string) =>
  said(person, { meeting: { status: 'set', at: day }, words: { meeting: 'see you then' } });
const promised = (person: string) =>
  said(
    person,
    { promise: { what: 'send it', dueOn: null }, words: { promise: 'I will send it' } },
    { direction: 'out' },
  );

const asked = async (day: string) => (await readToday(at(day))).questions;
const names = (questions: Asked[]) => questions.map(({ prospect }) => prospect.key.split('@')[0]);
const show = async (day: string) => {
  const questions = await asked(day);
  await noteShown(questions, day);
  return names(questions);
};

describe('questions', () => {
  it('come three a day at most, one a prospect: stops, promises of ours, meetings, the others, by value', async () => {
    const rich = [quoteMail('q', 'rich@a.example', 9000, { at: '2026-11-19T09:00:00.000Z' }), thanks('rich@a.example')];
    const others = [thanks('poor@b.example'), meeting('meet@c.example', '2026-11-27'), promised('word@d.example')];
    await record(book, [...rich, ...others, stop('stop@e.example')], context);
    expect(names(await asked(MONDAY))).toEqual(['stop', 'word', 'meet']);
    const [first] = await asked(MONDAY);
    expect(first?.question).toMatchObject({ finding: 'stop', words: 'take me off your list' });
    await show(MONDAY);
    await record(book, [stop('late@f.example')], context);
    expect(names(await asked(MONDAY))).toEqual(['stop', 'word', 'meet']);
  });

  it('by value within a class', async () => {
    const people = ['a', 'b', 'c', 'd'].map((name, n) => {
      const person = `${name}@${name}.example`;
      return [quoteMail(`q${n}`, person, n * 100, { at: '2026-11-19T09:00:00.000Z' }), thanks(person)];
    });
    await record(book, people.flat(), context);
    expect(names(await asked(MONDAY))).toEqual(['d', 'c', 'b']);
  });

  it('that were ignored on two days are never asked again; whoever is paused stays listed with the words', async () => {
    await record(book, [stop('stop@e.example'), thanks('thanks@b.example')], context);
    expect(await show(DAYS[0])).toEqual(['stop', 'thanks']);
    expect(await show(DAYS[0])).toEqual(['stop', 'thanks']);
    expect(await show(DAYS[1])).toEqual(['stop', 'thanks']);
    expect(await show(DAYS[2])).toEqual([]);
    const { paused, numbers } = await readToday(at(DAYS[3]));
    expect(paused).toMatchObject({
      count: 1,
      people: [{ asked: { event: { kind: 'mail' }, question: { words: 'take me off your list' } } }],
    });
    expect(numbers.due).toBe(0);
  });

  it('an answer uses up the budget of the day, and its undo brings the question back', async () => {
    const four = ['a', 'b', 'c', 'd'].map((name) => stop(`${name}@${name}.example`));
    await record(book, four, context);
    await show(MONDAY);
    const [first] = await asked(MONDAY);
    const { key } = first!.prospect;
    const answer = { do: 'settle', key, click: '1', of: first!.question.event, how: 'notSo', finding: 'stop' } as const;
    expect(await runCommand(answer)).toMatchObject({ ok: true });
    expect(names(await asked(MONDAY))).toEqual(['b', 'c']);
    await runCommand({ do: 'undo', key, click: '2', of: ['settle|1'] });
    expect(names(await asked(MONDAY))).toEqual(['a', 'b', 'c']);
  });

  it('a promise that was confirmed is asked about no more, also where the detector was in doubt', async () => {
    const doubtful = { promise: { what: 'send it', dueOn: null }, unsure: ['promise' as const] };
    await record(book, [said('word@d.example', doubtful, { direction: 'out' })], context);
    const [first] = await asked(MONDAY);
    const of = first!.question.event;
    const answer = {
      do: 'promise',
      key: 'word@d.example',
      click: '1',
      what: 'send it',
      dueOn: '2026-11-24',
      of,
    } as const;
    expect(await runCommand(answer)).toMatchObject({ ok: true });
    expect(await asked(MONDAY)).toEqual([]);
  });

  it('"Do not contact" ends the chase and the question', async () => {
    await record(book, [stop('stop@e.example')], context);
    await runCommand({ do: 'rule', keys: ['stop@e.example'], click: '1', rule: 'doNotContact' });
    expect(await readToday(at(MONDAY))).toMatchObject({ questions: [], paused: { count: 0, people: [] } });
  });

  it('put off until later come again after a week, as often as she likes', async () => {
    await record(book, [thanks('thanks@b.example')], context);
    const [first] = await asked(MONDAY);
    await noteShown([first!], MONDAY);
    await putOff(first!, MONDAY);
    expect(await asked(MONDAY)).toEqual([]);
    expect(await asked('2026-11-29')).toEqual([]);
    expect(names(await asked('2026-11-30'))).toEqual(['thanks']);
    expect(Object.values(await loadShown())).toEqual([{ of: 'thanks@b.example', days: [], later: MONDAY }]);
  });

  it('ask for no meeting whose day is over, and nothing about those who are no prospects', async () => {
    const gone = [thanks('gone@f.example'), rule('1', 'gone@f.example', 'notAProspect', '2026-11-21T09:00:00.000Z')];
    await record(book, [meeting('past@c.example', '2026-11-20T10:00'), ...gone], context);
    expect(await asked(MONDAY)).toEqual([]);
  });
});
