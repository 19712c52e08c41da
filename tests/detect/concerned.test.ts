import { describe, expect, it } from 'vitest';
import { seen } from '../../lib/detect/seen.ts';
import type { MailEvent } from '../../lib/model/event.ts';
import { anna, bo, context, message, thread } from './readings.ts';

const cy = { name: 'Cy Roth', email: 'cy@acme.example' };
const dee = { name: 'Dee', email: 'dee@gmail.com' };
const daemon = { name: 'Mail Delivery Subsystem', email: 'mailer-daemon@googlemail.com' };

function lastOf(...messages: Parameters<typeof thread>): MailEvent | undefined {
  return seen(thread(...messages), context)
    .events.filter((event) => event.kind === 'mail')
    .at(-1);
}

describe('whom a mail to us is about', () => {
  it('its sender, and the colleague we had written to', () => {
    const answer = lastOf(message({ id: 'a1', from: bo, to: [anna] }), message({ id: 'a2', from: cy }));
    expect(answer).toMatchObject({ people: ['cy@acme.example', 'anna@acme.example'], from: 'cy@acme.example' });
  });

  it('nobody else on free mail, in copy, or where the sender was written to', () => {
    const eve = { name: 'Eve', email: 'eve@gmail.com' };
    expect(lastOf(message({ id: 'a1', from: bo, to: [eve] }), message({ id: 'a2', from: dee }))?.people).toEqual([
      'dee@gmail.com',
    ]);
    const copied = lastOf(message({ id: 'a1', from: bo, to: [anna], cc: [cy] }), message({ id: 'a2', from: anna }));
    expect(copied?.people).toEqual(['anna@acme.example']);
    expect(copied).not.toHaveProperty('from');
  });

  it('those that a bounce names, else all we wrote to', () => {
    const sent = message({ id: 'a1', from: bo, to: [anna, cy] });
    const notice = (body: string) =>
      lastOf(sent, message({ id: 'a2', from: daemon, body: `Address not found\n${body}` }));
    expect(notice('Your message was not delivered to cy@acme.example.')?.people).toEqual(['cy@acme.example']);
    expect(notice('Your message was not delivered.')?.people).toEqual(['anna@acme.example', 'cy@acme.example']);
    expect(lastOf(message({ id: 'a2', from: daemon }))?.people).toEqual(['mailer-daemon@googlemail.com']);
  });
});
