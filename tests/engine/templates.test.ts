import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_CADENCES } from '../../lib/engine/cadences.ts';
import { fittingTexts, stepAhead } from '../../lib/engine/fittingTexts.ts';
import { calledBy } from '../../lib/engine/givenName.ts';
import { filled, partsOf, strangersIn } from '../../lib/engine/templates.ts';
import { DEFAULT_TEMPLATES } from '../../lib/engine/texts/index.ts';
import { variablesOf } from '../../lib/engine/textVariables.ts';
import type { Prospect, Quote } from '../../lib/model/prospect.ts';
import { ANY, templateSchema, TEXT_LANGUAGES, VARIABLES, type Variables } from '../../lib/model/template.ts';
import type { WorkingTime } from '../../lib/model/workingTime.ts';
import { sampleProspect } from '../sampleProspect.ts';

/** It is Thursday, 14 May 2026, 14:20 in Berlin. */
const NOW = '2026-05-14T12:20:00.000Z';
const time: WorkingTime = { zone: 'Europe/Berlin', days: [1, 2, 3, 4, 5], from: 540, to: 1020, holidays: [] };
const manner = { locale: 'en-GB', time, sender: null };

const quote: Quote = {
  id: 'q',
  number: 'Q-2041',
  amount: 12400,
  currency: 'EUR',
  sentAt: '2026-05-04T08:00:00.000Z',
  validUntil: null,
  threadId: null,
  followUps: 0,
  state: 'open',
  evidence: '',
};
const known: Partial<Prospect> = {
  name: 'Anna Kovács',
  company: 'Acme Ltd',
  quotes: [quote],
  firstTouchAt: '2022-05-14T06:00:00.000Z',
  recentTouches: [
    { at: '2026-05-08T21:30:00.000Z', channel: 'mail', planned: true },
    { at: '2026-05-13T09:00:00.000Z', channel: 'call', planned: true },
  ],
  details: { need: 'two printers', interest: 'leasing', valueThatMatters: 'help on\nthe same day' },
};
const person = (part: Partial<Prospect> = {}) =>
  sampleProspect('anna@acme.example', NOW, { firstTouchAt: null, ...part });
const variables = (part: Partial<Prospect> = known, locale = 'en-GB') =>
  variablesOf(person(part), NOW, { ...manner, locale });
const unknown = Object.fromEntries(VARIABLES.map((variable) => [variable, null])) as Variables;
const say = (text: string, values: Variables = variables()) => filled({ text, language: 'en' }, values);

describe('what variables stand for', () => {
  test('everything that is known, as one line each', () => {
    expect(variablesOf(person(known), NOW, { ...manner, sender: 'Robin Vale' })).toEqual({
      name: 'Anna',
      full_name: 'Anna Kovács',
      company: 'Acme Ltd',
      quote_number: 'Q-2041',
      quote_amount: '€12,400',
      quote_day: '4 May',
      days_waited: '6 days ago',
      value_that_matters: 'help on the same day',
      need: 'two printers',
      interest: 'leasing',
      tenure: '4 years',
      promised_day: 'Friday 15 May',
      sender: 'Robin Vale',
    });
  });

  test.each([
    ['de', '12.400\u00a0€', '4. Mai', 'vor 6 Tagen', '4 Jahre', 'Freitag, 15. Mai'],
    ['fr', '12\u202f400\u00a0€', '4 mai', 'il y a 6 jours', '4 ans', 'vendredi 15 mai'],
    ['es', '12.400\u00a0€', '4 de mayo', 'hace 6 días', '4 años', 'viernes, 15 de mayo'],
  ])('amounts and days are written as the language %s writes them', (locale, amount, day, waited, years, promised) => {
    expect(variables(known, locale)).toMatchObject({
      quote_amount: amount,
      quote_day: day,
      days_waited: waited,
      tenure: years,
      promised_day: promised,
    });
  });

  test('of nobody nothing is known but the next working day', () => {
    const nothing = person({ name: null, company: null });
    expect(variablesOf(nothing, NOW, manner)).toEqual({ ...unknown, promised_day: 'Friday 15 May' });
  });

  test('D10: tenure is full years, and none before the first is over', () => {
    const since = (firstTouchAt: string) => variables({ ...known, firstTouchAt }).tenure;
    expect(since('2022-05-15T06:00:00.000Z')).toBe('3 years');
    expect(since('2025-05-14T06:00:00.000Z')).toBe('1 year');
    expect(since('2025-05-15T06:00:00.000Z')).toBeNull();
    expect(since('2027-05-15T06:00:00.000Z')).toBeNull();
    expect(variables({ ...known, firstTouchAt: '2024-02-29T06:00:00.000Z' }).tenure).toBe('2 years');
  });

  test('the wait counts midnights in her zone since the last mail of ours, not since a call', () => {
    const mailed = (at: string) => variables({ recentTouches: [{ at, channel: 'mail', planned: true }] }).days_waited;
    expect(mailed('2026-05-14T06:00:00.000Z')).toBe('today');
    expect(mailed('2026-05-13T21:59:00.000Z')).toBe('yesterday');
    expect(mailed('2026-05-13T22:01:00.000Z')).toBe('today');
    expect(variables({ recentTouches: [{ at: NOW, channel: 'call', planned: true }] }).days_waited).toBeNull();
  });

  test('E14: the promised day is that of an open promise of ours that is not over, else the next working day', () => {
    const promise = {
      id: 'p',
      by: 'us' as const,
      what: 'prices',
      dueOn: '2026-05-20',
      warnAt: NOW,
      dueAt: NOW,
      at: NOW,
    };
    const day = (...promises: Prospect['promises']) => variables({ promises }).promised_day;
    expect(day(promise)).toBe('Wednesday 20 May');
    expect(day({ ...promise, dueOn: '2026-05-12' })).toBe('Friday 15 May');
    expect(day({ ...promise, by: 'them' })).toBe('Friday 15 May');
  });

  test('only an open quote is spoken of; an amount without a currency and a bare domain are left out', () => {
    expect(variables({ quotes: [{ ...quote, state: 'lost' }] })).toMatchObject({ quote_number: null, quote_day: null });
    expect(variables({ quotes: [{ ...quote, currency: null }] }).quote_amount).toBeNull();
    expect(variables({ company: 'acme.example' }).company).toBeNull();
    expect(variables({ quotes: [{ ...quote, sentAt: '2025-12-30T08:00:00.000Z' }] }).quote_day).toBe(
      '30 December 2025',
    );
  });
});

describe('how people are called', () => {
  test.each([
    ['Anna Kovács', 'Anna', 'Anna Kovács'],
    ['Kovács, Anna', 'Anna', 'Anna Kovács'],
    ['Dr. Anna Kovács (Acme)', 'Anna', 'Anna Kovács'],
    ['"Anna Kovács" via Acme', 'Anna', 'Anna Kovács'],
    ['Anna Kovács - Acme Ltd', 'Anna', 'Anna Kovács'],
    ['Anna Kovács, PhD', 'Anna', 'Anna Kovács'],
    ['DUPONT Jean-Luc', 'Jean-Luc', 'DUPONT Jean-Luc'],
    ['JP Morgan', 'JP', 'JP Morgan'],
    ['Anna', 'Anna', 'Anna'],
    ['A. Kovács', null, 'A. Kovács'],
    ['Herr Müller', null, null],
    ['Sales Team', null, null],
    ['Acme GmbH', null, null],
    ['Papeles S.A.', null, null],
    ['anna@acme.example', null, null],
    ['田中 太郎', null, '田中 太郎'],
    ['{amount}', null, null],
    ['   ', null, null],
    [null, null, null],
  ])('%s: %s', (name, given, full) => {
    expect(calledBy(name)).toEqual({ given, full });
  });

  test('who bears the name of the firm is no person to greet', () => {
    expect(variables({ name: 'Acme', company: 'Acme' }).name).toBeNull();
  });
});

describe('a filled text', () => {
  test('has the values, however the braces are written', () => {
    expect(say('Hello {name}, {{ Name }} { FULL_NAME }')).toEqual({
      text: 'Hello Anna, Anna Anna Kovács',
      missing: [],
    });
  });

  test('marks what is missing, in its own language, and names it once', () => {
    expect(say('At {company}, {company}: {quote_amount}', unknown)).toEqual({
      text: 'At [company?], [company?]: [quote amount?]',
      missing: ['company', 'quote_amount'],
    });
    expect(filled({ text: 'Bei {company}', language: 'de' }, unknown).text).toBe('Bei [Firma?]');
  });

  test('marks what is no variable, and a brace without a partner', () => {
    expect(say('{nmae} {} {name')).toEqual({ text: '[nmae?] [?] [?]name', missing: ['nmae', ''] });
    expect(strangersIn('{name} {nmae} {nmae} } {{company}}')).toEqual(['nmae', '']);
    expect(strangersIn('{name}, {quote_day}')).toEqual([]);
  });

  test('says piece by piece what was filled in', () => {
    expect(partsOf({ text: 'Hi {name} of {company}.', language: 'en' }, { ...unknown, name: 'Anna' })).toEqual([
      { text: 'Hi ' },
      { text: 'Anna', variable: 'name' },
      { text: ' of ' },
      { text: '[company?]', variable: 'company', missing: true },
      { text: '.' },
    ]);
  });

  test('values are data: braces, lines and marks in a name change nothing else', () => {
    const company = 'Acme\n\n{quote_amount} \u202egpj\u0000 $& Ltd';
    expect(say('{company} | {quote_amount}', variables({ ...known, company })).text).toBe(
      'Acme {quote_amount} gpj $& Ltd | €12,400',
    );
  });

  test('property: never a brace of ours, "undefined", "null" or "NaN", whatever is missing and whatever was typed', () => {
    const value = fc.option(fc.string().filter((said) => !/[{}]|undefined|null|NaN/i.test(said)));
    const values = fc.record(
      Object.fromEntries(VARIABLES.map((variable) => [variable, value])),
    ) as fc.Arbitrary<Variables>;
    const typed = fc.array(
      fc.constantFrom(
        '{',
        '}',
        '{{',
        ' ',
        '\n',
        'toString',
        '__proto__',
        'Hello',
        ...VARIABLES.map((each) => `{${each}}`),
      ),
    );
    fc.assert(
      fc.property(typed, values, fc.constantFrom(...TEXT_LANGUAGES), (pieces, some, language) => {
        const { text } = filled({ text: pieces.join(''), language }, some);
        expect(text).not.toMatch(/[{}]|undefined|\bnull\b|NaN/);
      }),
    );
  });

  test('the texts that come with us lack nothing when all is known, and stay whole when nothing is', () => {
    const all = Object.fromEntries(VARIABLES.map((variable) => [variable, 'X'])) as Variables;
    for (const template of DEFAULT_TEMPLATES) {
      expect(filled(template, all)).toEqual({ text: expect.not.stringMatching(/[{}[\]]/), missing: [] });
      expect(filled(template, unknown).text).not.toMatch(/[{}]|undefined|null|NaN/);
    }
  });
});

describe('the texts that come with us', () => {
  test('stand in every language for every step of the default cadences that is a mail', () => {
    for (const language of TEXT_LANGUAGES) {
      const has = (cadence: string, step: number | 'any') =>
        DEFAULT_TEMPLATES.some((each) => each.language === language && each.cadence === cadence && each.step === step);
      for (const { id, steps, repeat } of Object.values(DEFAULT_CADENCES)) {
        const mails = steps.flatMap(({ channel }, n) => (channel === 'mail' ? [n + 1] : []));
        expect([language, id, mails.filter((step) => !has(id, step))]).toEqual([language, id, []]);
        if (repeat) expect(has(id, ANY), `${language} ${id}`).toBe(true);
      }
      expect(has('nurture', ANY)).toBe(true);
    }
  });

  test('fit the schema, have ids of their own, and nothing in them that is no variable', () => {
    for (const template of DEFAULT_TEMPLATES) expect(templateSchema.safeParse(template).error).toBeUndefined();
    expect(new Set(DEFAULT_TEMPLATES.map(({ id }) => id)).size).toBe(DEFAULT_TEMPLATES.length);
    expect(DEFAULT_TEMPLATES.flatMap(({ text }) => strangersIn(text))).toEqual([]);
    for (const { text } of DEFAULT_TEMPLATES) expect(text).not.toMatch(/ {2}|\n\n\n|^\s|\s$| \n/);
  });

  test('E9: the first mails ask for no decision, and every closing one leaves the door open', () => {
    const text = (id: string) => DEFAULT_TEMPLATES.find((each) => each.id === id)?.text ?? '';
    expect(text('inboundLead-6-en')).toContain('take it up where we left it');
    for (const id of ['inboundLead-1-en', 'inboundLead-3-en', 'cold-1-en', 'cold-2-en']) {
      expect(text(id)).not.toMatch(/\b(order|sign|decide|decision|minutes)\b/);
    }
  });

  test('C10: none of them blames or pushes', () => {
    const blame =
      /still waiting|just checking|as per my|last chance|urgent|no (reply|answer) (from|yet)|noch keine (Antwort|Rückmeldung)|warte (noch|immer)|dringend|sans (réponse|nouvelles) de|j[’']attends|toujours pas|urgent|sin respuesta|sigo esperando|urgente|última oportunidad|letzte Chance|dernière chance/i;
    expect(DEFAULT_TEMPLATES.filter(({ text }) => blame.test(text)).map(({ id }) => id)).toEqual([]);
  });

  test('E14 and B18 stand beside every cadence', () => {
    const english = fittingTexts(DEFAULT_TEMPLATES, { cadence: null, step: 1 }, 'en');
    expect(english.map(({ name }) => name)).toEqual(['I will find out', 'What can you not get well today?']);
    expect(say(english[0]?.text ?? '').text).toContain('I will find out and write to you by Friday 15 May.');
  });
});

describe('which texts fit', () => {
  test('those of the step, then of the cadence, then of the steps around it, then those for every occasion', () => {
    const own = { id: 'own-1', cadence: 'quoteSent', step: ANY, language: 'en', name: 'Mine', text: 'x' } as const;
    const ids = (step: number) =>
      fittingTexts([...DEFAULT_TEMPLATES, own], { cadence: 'quoteSent', step }, 'en').map(({ id }) => id);
    expect(ids(4)).toEqual(['quoteSent-4-en', 'own-1', 'quoteSent-2-en', 'promise-any-en', 'question-any-en']);
    expect(ids(1)).toEqual(['own-1', 'quoteSent-2-en', 'quoteSent-4-en', 'promise-any-en', 'question-any-en']);
  });

  test('the step is that of the next touch, else the one after those that are done, else the answer in a talk', () => {
    const next = {
      channel: 'mail',
      cadence: 'cold',
      step: 2,
      steps: 5,
      reason: { code: 'nextTry', values: {} },
      skipped: [],
    } as const;
    const enrolment = { cadence: 'inboundLead', since: NOW, event: null, done: 0, of: 6, paused: false };
    expect(stepAhead(person({ next: { ...next, skipped: [] }, enrolment }))).toEqual({ cadence: 'cold', step: 2 });
    expect(stepAhead(person({ next: { ...next, skipped: [], cadence: null }, enrolment }))).toEqual({
      cadence: 'inboundLead',
      step: 1,
    });
    expect(stepAhead(person({ turn: 'ours', touchCount: 2 }))).toEqual({ cadence: 'inTalk', step: 1 });
    expect(stepAhead(person({ turn: null, touchCount: 0 }))).toEqual({ cadence: null, step: 1 });
  });
});
