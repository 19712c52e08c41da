import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seen } from '../../lib/detect/seen.ts';
import type { MailEvent } from '../../lib/model/event.ts';
import { joinEvents } from '../../lib/model/join.ts';
import type { PageReading } from '../../lib/model/reading.ts';
import { anna, bo, context, list, message, row, thread } from '../detect/readings.ts';

/** One mail of ours as three pages show it: a row of the sent list, collapsed in its conversation, and open. */
interface Written {
  subject: string;
  file: string | null;
  body: string;
}

const CUT = 'Attached, as discussed.';
const mail: fc.Arbitrary<Written> = fc.record({
  subject: fc.constantFrom(
    'Quotation for two tray sealers and one conveyor, delivery and installation in Leeds',
    'Our quotation',
    'Angebot',
    'Re: line 2',
  ),
  file: fc.constantFrom('Quote.pdf', 'Quotation second packaging line Leeds rev 3 signed.pdf', 'scan.pdf', null),
  body: fc.constantFrom(
    'Attached. Grand total: EUR 950',
    'Please find attached our quote. Total: 5 EUR',
    'anbei unser Angebot.\nGesamtbetrag: 42.350,00 EUR',
    'Thank you for your quote. We accept it.',
    'Any news?',
  ),
});

const fromPage = (reading: PageReading) => seen(reading, context).events.at(-1) as MailEvent;
const filesOf = ({ file }: Written) => (file === null ? [] : [{ name: file, kind: 'file' as const }]);

function inList(written: Written): MailEvent {
  return fromPage(list('sent', row({ subject: written.subject, attachments: filesOf(written) })));
}

function inThread(written: Written, change: Partial<Parameters<typeof message>[0]>): MailEvent {
  const attachments = filesOf(written).map((file) => ({ ...file, mimeType: 'application/pdf', bytes: 9, url: null }));
  const asked = message({ id: 'm0', from: anna });
  const reading = thread(asked, message({ from: bo, to: [anna], attachments, ...change }));
  return fromPage({ ...reading, thread: { id: 't1', subject: written.subject } });
}

const opened = (written: Written) => inThread(written, { body: written.body });
const sightsOf = (written: Written) => [
  inList(written),
  inThread(written, { body: null, attachments: null, to: null, cc: null, collapsed: true }),
  inThread(written, { body: CUT }),
  opened(written),
];

const quoteOf = (event: unknown) => (event as MailEvent).quote;

describe('joining what detectors say of one mail', () => {
  it('C2: a quote that a row told of stands until no mail of ours is folded in its conversation', () => {
    const written = { subject: 'Angebot', file: 'Angebot 88.pdf', body: 'Any news?' };
    const folded = message({ id: 'm2', from: bo, to: null, cc: null, collapsed: true, attachments: null, body: null });
    const chase = message({ from: bo, to: [anna], body: 'Have you had time for our quote?' });
    const of = (...messages: Parameters<typeof thread>) => ({
      ...thread(...messages),
      thread: { id: 't1', subject: 'x' },
    });
    const row = inList(written);
    expect(row.quote).toMatchObject({ role: 'delivered' });
    const beside = fromPage(of(message({ id: 'm0', from: anna }), folded, chase));
    expect(quoteOf(joinEvents(row, beside))).toMatchObject({ role: 'delivered' });
    const unfolded = { ...folded, collapsed: false, to: [anna], attachments: [], body: 'Our quote' };
    const whole = fromPage(of(message({ id: 'm0', from: anna }), unfolded, chase));
    expect(quoteOf(joinEvents(joinEvents(row, beside), whole))?.role).toBe('mentioned');
  });

  it('C3: an amount below 1,000 is kept when the sent list was read before the mail', () => {
    const subject = 'Quotation for two tray sealers and one conveyor, delivery and installation in Leeds';
    const written = { subject, file: 'Quote.pdf', body: 'Attached. Grand total: EUR 950' };
    expect(quoteOf(joinEvents(inList(written), opened(written)))).toMatchObject({ amount: 950, currency: 'EUR' });
  });

  it('C2: what looked like a quote in the list is none when the open mail accepts the quote of others', () => {
    const file = 'Quotation of Miller Ltd, signed, second page missing.pdf';
    const written = { subject: 'Our quotation', file, body: 'Thank you for your quote. We accept it.' };
    expect(quoteOf(inList(written))).toMatchObject({ role: 'delivered' });
    expect(quoteOf(joinEvents(inList(written), opened(written)))).toMatchObject({ role: 'mentioned' });
  });

  it('drops the people who were guessed for a collapsed mail once the mail is open', () => {
    const cy = message({ id: 'm2', from: { name: 'Cy', email: 'cy@supplier.example' } });
    const ours = { from: bo, to: null, cc: null, body: null, attachments: null, collapsed: true };
    const collapsed = seen(thread(message(ours), cy), context).events[0] as MailEvent;
    const open = seen(thread(message({ from: bo, to: [anna] }), cy), context).events[0] as MailEvent;
    expect(collapsed.people).toEqual(['cy@supplier.example']);
    expect(joinEvents(collapsed, open)).toMatchObject({ people: ['anna@acme.example'] });
    expect(joinEvents(open, collapsed)).toMatchObject({ people: ['anna@acme.example'] });
  });

  it('lets the open mail speak alone, in whatever order the pages were read', () => {
    fc.assert(
      fc.property(mail, (written) => {
        const [inRow, collapsed] = sightsOf(written);
        for (const less of [inRow!, collapsed!]) {
          expect(quoteOf(joinEvents(less, opened(written)))).toEqual(quoteOf(opened(written)));
          expect(quoteOf(joinEvents(opened(written), less))).toEqual(quoteOf(opened(written)));
        }
      }),
    );
  });

  it('is commutative, associative and idempotent', () => {
    const three = mail.chain((written) => fc.tuple(...[1, 2, 3].map(() => fc.constantFrom(...sightsOf(written)))));
    fc.assert(
      fc.property(three, ([a, b, c]) => {
        expect(joinEvents(a!, b!)).toEqual(joinEvents(b!, a!));
        expect(joinEvents(joinEvents(a!, b!), c!)).toEqual(joinEvents(a!, joinEvents(b!, c!)));
        expect(joinEvents(a!, a!)).toEqual(a);
      }),
    );
  });
});
