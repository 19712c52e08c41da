import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLog } from '../../scripts/readLog.ts';

const CONTEXT = { zone: 'Europe/Berlin', now: '2026-05-18T08:00:00.000Z' };
const BASE = { id: 'e', at: '2026-05-16T21:00', people: ['Anna@Acme.example'] };

/** The event of one line; where it is refused, what is wrong with it. */
function read(line: object): object {
  const [said] = readLog(JSON.stringify({ ...BASE, ...line }), CONTEXT);
  return said && 'event' in said ? said.event : { wrong: said?.wrong };
}
const timeOf = (at: string, zone?: string) => (read({ kind: 'touch', at, zone }) as { at?: string }).at ?? 'no time';
const verdict = (said: object, line: object = {}) => read({ kind: 'mail', direction: 'in', verdict: said, ...line });

describe('a line of a log', () => {
  it.each([
    ['2026-05-16T21:00', '2026-05-16T19:00:00.000Z'],
    ['2026-05-16 21:00:30', '2026-05-16T19:00:30.000Z'],
    ['2026-05-16', '2026-05-15T22:00:00.000Z'],
    ['2026-05-16T21:00Z', '2026-05-16T21:00:00.000Z'],
    ['2026-05-16T21:00:00.5+05:30', '2026-05-16T15:30:00.500Z'],
    ['2026-05-16T21:00-0300', '2026-05-17T00:00:00.000Z'],
    ['2026-02-30T10:00Z', 'no time'],
    ['2026-13-01', 'no time'],
    ['2026-05-16T24:00Z', 'no time'],
    ['2026-05-16T10:60', 'no time'],
    ['May 16 2026', 'no time'],
    ['5', 'no time'],
  ])('reads the time %s as %s, whatever the zone of the machine', (written, at) => {
    expect(timeOf(written)).toBe(at);
  });

  it('holds a verdict as the detectors write it', () => {
    const said = {
      automatic: null,
      returnsOn: null,
      refusal: 'soft',
      stop: false,
      callBackOn: '2026-06-03',
      holding: true,
      promise: { what: 'the drawing', dueOn: '2026-05-20', sure: true },
      meeting: { status: 'set', at: '2026-05-21T09:00Z' },
      asks: ['And the price?', 'x'.repeat(300)],
      quote: null,
      attachments: [{ name: 'a.pdf', isQuote: 'unsure' }],
      newText: 'Call me on 3 June.',
      evidence: { callBackOn: 'on 3 June', quote: 'Q', mood: 'cheerful' },
      unsure: ['refusal', 'attachments'],
    };
    expect(verdict(said)).toMatchObject({
      people: ['anna@acme.example'],
      at: '2026-05-16T19:00:00.000Z',
      verdict: {
        detector: 0,
        automatic: null,
        evidence: '',
        returnsOn: null,
        refusal: 'soft',
        stop: false,
        callBackOn: { from: '2026-06-03', to: '2026-06-03' },
        holding: true,
        promise: { what: 'the drawing', dueOn: '2026-05-20' },
        meeting: { status: 'set', at: '2026-05-21T11:00' },
        asks: ['And the price?', 'x'.repeat(200)],
        thanks: false,
        words: { callBackOn: 'on 3 June', quote: 'Q' },
        unsure: ['refusal'],
      },
    });
  });

  it('leaves out of a verdict what was not looked for', () => {
    expect(verdict({ automatic: 'bounce', evidence: { automatic: 'Undelivered' } })).toMatchObject({
      verdict: { detector: 0, automatic: 'bounce', evidence: 'Undelivered', words: { automatic: 'Undelivered' } },
    });
    const said = verdict({ stop: null, asks: null, thanks: null, callBackOn: null });
    expect(said).toMatchObject({ verdict: { detector: 0, automatic: null, evidence: '', callBackOn: null } });
    expect(Object.keys((said as { verdict: object }).verdict)).toHaveLength(4);
    expect(verdict({ callBackOn: { from: '2026-06-01', to: '2026-06-30' }, thanks: true })).toMatchObject({
      verdict: { callBackOn: { from: '2026-06-01', to: '2026-06-30' }, thanks: true },
    });
  });

  it('E18: sees in the words of a soft refusal whether it was want of interest', () => {
    const ground = (said: object) => (verdict({ refusal: 'soft', ...said }) as { verdict: object }).verdict;
    expect(ground({ evidence: { refusal: 'we are not interested' } })).toMatchObject({ uninterested: true });
    expect(ground({ newText: 'Kein Interesse, danke.' })).toMatchObject({ uninterested: true });
    for (const said of [
      { evidence: { refusal: 'too expensive for us' } },
      { evidence: { refusal: 'we are not interested' }, uninterested: false },
      { refusal: 'hard', evidence: { refusal: 'we are not interested' } },
    ])
      expect(ground(said)).not.toHaveProperty('uninterested');
  });

  it('doubts the quote of a verdict that is unsure of it', () => {
    const quote = { role: 'delivered', amount: 5, currency: 'EUR', currencyAssumed: true, evidence: 'Q-5' };
    expect(verdict({ quote })).toMatchObject({ quote: { confidence: 'sure', amount: 5, evidence: 'Q-5' } });
    expect(verdict({ quote, unsure: ['quote'] })).toMatchObject({ quote: { confidence: 'unsure' } });
  });

  it.each([
    [{ refusal: 'firm' }, 'verdict.refusal'],
    [{ stop: 'yes' }, 'verdict.stop'],
    [{ holding: 1 }, 'verdict.holding'],
    [{ callBackOn: 'June' }, 'verdict.callBackOn.from'],
    [{ callBackOn: 7 }, 'verdict.callBackOn'],
    [{ promise: 'soon' }, 'verdict.promise'],
    [{ promise: { what: 'x', dueOn: '2026-02-30' } }, 'verdict.promise.dueOn'],
    [{ meeting: { status: 'maybe', at: null } }, 'verdict.meeting.status'],
    [{ asks: 'price?' }, 'verdict.asks'],
    [{ asks: [1] }, 'verdict.asks.0'],
    [{ thanks: 'yes' }, 'verdict.thanks'],
    [{ evidence: { stop: 5 } }, 'verdict.evidence.stop'],
    [{ unsure: 'stop' }, 'verdict.unsure'],
    [{ automatic: 'robot' }, 'verdict.automatic'],
    [{ returnsOn: 'Monday' }, 'verdict.returnsOn'],
    ['sure', 'verdict'],
  ])('names the field of a verdict that is wrong: %j', (said, field) => {
    expect((verdict(said as object) as { wrong: string }).wrong.split(': ')[0]).toBe(field);
  });

  it('holds who of several people wrote', () => {
    const people = ['anna@acme.example', 'ben@acme.example'];
    expect(verdict({}, { people, from: { name: 'Ben', email: 'Ben@acme.example' } })).toMatchObject({
      from: 'ben@acme.example',
    });
    expect(verdict({}, { people, from: 'nobody' })).toEqual({ wrong: 'from: "nobody" is no address' });
  });

  it('holds a decision, with what they signed instead', () => {
    const said = { outcome: 'lost', competitor: 'Acme', dealType: 'lease', termMonths: 36, signedOn: '2026-05-01' };
    expect(read({ kind: 'decision', ...said, price: 12_000, decisionMaker: 'Carl' })).toMatchObject({
      ...said,
      price: 12_000,
      quoteId: null,
      reason: null,
    });
    expect(read({ kind: 'decision', outcome: 'sold' })).toMatchObject({ wrong: expect.stringMatching(/^outcome: /) });
    expect(read({ kind: 'decision', outcome: 'won', termMonths: 1.5 })).toMatchObject({
      wrong: expect.stringMatching(/^termMonths: /),
    });
  });

  it('D1: holds an appointment with the fields of a book, known before it takes place', () => {
    const said = { place: 'Berlin', directions: 'left', todo: 'samples', phone: '030 1', travelMinutes: 45 };
    expect(read({ kind: 'appointment', ...said, at: '2026-06-01T10:00' })).toMatchObject({
      ...said,
      at: '2026-06-01T08:00:00.000Z',
      seenAt: CONTEXT.now,
    });
    expect(read({ kind: 'appointment' })).toMatchObject({ place: null, seenAt: '2026-05-16T19:00:00.000Z' });
  });

  it('holds promises, settlements, snoozes, enquiries and quotes', () => {
    expect(read({ kind: 'promise', what: 'the drawing', dueOn: '2026-05-20', of: 'm' })).toMatchObject({
      by: 'us',
      of: 'm',
    });
    expect(read({ kind: 'settle', of: 'm', how: 'answeredElsewhere', channel: 'visit' })).toMatchObject({
      channel: 'visit',
    });
    expect(read({ kind: 'settle', of: 'm', how: 'confirmed', finding: 'stop', people: undefined })).toMatchObject({
      people: [],
      finding: 'stop',
    });
    expect(read({ kind: 'snooze', until: '2026-06-01T09:00', endsOnReply: false })).toMatchObject({
      until: '2026-06-01T07:00:00.000Z',
      endsOnReply: false,
    });
    expect(read({ kind: 'enquiry', product: 'labeller', answer: 'callback', phone: '030 1' })).toMatchObject({
      stockKnown: false,
    });
    expect(read({ kind: 'enquiry', product: 'labeller' })).toMatchObject({ answer: null, stockKnown: false });
    const options = [{ name: 'rent', price: 5 }];
    expect(read({ kind: 'quote', quoteId: 'Q', amount: 5, currency: 'EUR', options })).toMatchObject({ quoteId: 'Q' });
    expect(read({ kind: 'quote', amount: '5' })).toMatchObject({ wrong: expect.stringMatching(/^amount: /) });
    expect(read({ kind: 'touch', overrode: 'rest' })).toMatchObject({ disposition: 'noResponse', overrode: 'rest' });
  });

  it.each([
    [{ rule: 'takeUp' }, 'takeUp', null],
    [{ takeUp: true }, 'takeUp', null],
    [{ notAProspect: false, source: 'trade fair' }, 'source', 'trade fair'],
    [{ need: 'two labellers' }, 'need', 'two labellers'],
    [{ rule: 'interest', value: 'fair' }, 'interest', 'fair'],
    [{ pause: true }, 'pause', null],
    [{ resume: true }, 'resume', null],
    [{ cadence: 'cold' }, 'cadence', 'cold'],
    [{ doNotContact: 'asked on the phone' }, 'doNotContact', 'asked on the phone'],
    [{ zone: 'Asia/Tokyo' }, 'zone', 'Asia/Tokyo'],
    [{ rule: 'zone', value: 'Asia/Tokyo', zone: 'Europe/Berlin' }, 'zone', 'Asia/Tokyo'],
    [{ readiness: 1 }, 'readiness', '1'],
  ])('holds a rule: %j', (said, rule, value) => {
    expect(read({ kind: 'rule', ...said })).toMatchObject({ rule, value, at: '2026-05-16T19:00:00.000Z' });
  });

  it.each([
    [{ kind: 'rule' }, /^rule: /],
    [{ kind: 'rule', need: 'x', interest: 'y' }, /^rule: one a line, not need and interest$/],
    [{ kind: 'rule', need: { x: 1 } }, /^value: /],
    [{ kind: 'rule', zone: 'Mars/Base' }, /^zone: "Mars\/Base" is no time zone$/],
    [{ kind: 'touch', zone: 'Mars/Base' }, /^zone: /],
    [{ kind: 'touch', at: undefined }, /^at: is missing$/],
    [{ kind: 'touch', at: null }, /^seenAt: /],
    [{ kind: 'touch', disposition: 'angry' }, /^disposition: /],
    [{ kind: 'constructor' }, /^kind: /],
    [{ kind: 'enquiry', answer: 'no' }, /^answer: /],
    [{ kind: 'settle', of: 'm' }, /^how: /],
  ])('refuses what is wrong, by its name: %j', (line, complaint) => {
    expect((read(line) as { wrong: string }).wrong).toMatch(complaint);
  });

  it('is read or refused in words, whatever stands in it', () => {
    const kinds = fc.constantFrom('mail', 'touch', 'quote', 'decision', 'promise', 'appointment', 'enquiry', 'settle');
    const others = fc.constantFrom('snooze', 'rule', 'record', 'merge', 'retract', 'toString');
    const any = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom('2026-05-16', 'a@b.example', 'won', 'soft', 'kept'),
    );
    const fields = 'at zone direction verdict quote outcome of how until into answer value need people from promise';
    const line = fc.tuple(fc.oneof(kinds, others), fc.dictionary(fc.constantFrom(...fields.split(' ')), any));
    fc.assert(
      fc.property(line, any, ([kind, said], found) => {
        const written = { ...BASE, verdict: { callBackOn: found, evidence: found, asks: found }, kind, ...said };
        const [outcome] = readLog(JSON.stringify(written), CONTEXT);
        if (outcome && 'wrong' in outcome) expect(outcome.wrong).toMatch(/^[\w.]+: ./);
        else expect(outcome?.event).toMatchObject({ kind });
      }),
      { numRuns: 500 },
    );
  });
});
