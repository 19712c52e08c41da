import { describe, expect, test } from 'vitest';
import { seen } from '../../lib/detect/seen.ts';
import { context, record } from './readings.ts';

const eventsOf = (change: Parameters<typeof record>[0]) => seen(record(change), context).events;

describe('CRM records', () => {
  test('count although a CRM page does not say who is signed in', () => {
    expect(seen({ ...record({}), account: null }, context).events).toHaveLength(1);
  });

  test('a person with one address', () => {
    expect(eventsOf({})).toEqual([
      {
        kind: 'record',
        id: 'record|https://crm.test|person|42|anna@acme.example',
        at: null,
        seenAt: context.seenAt,
        people: ['anna@acme.example'],
        names: { 'anna@acme.example': 'Anna Roth' },
        by: 'crm:https://crm.test',
        recordUrl: 'https://crm.test/#Contact/view/42',
        company: 'Acme',
      },
    ]);
  });

  test.each([
    ['https://crm.test/contacts/42?token=abc', 'https://crm.test/contacts/42'],
    ['https://crm.test/contacts/42#access_token=abc', 'https://crm.test/contacts/42'],
    ['https://me:pw@crm.test/contacts/42', 'https://crm.test/contacts/42'],
    [
      'https://crm.test/index.php?module=Contacts&record=42&sid=abc',
      'https://crm.test/index.php?module=Contacts&record=42',
    ],
    ['https://crm.test/2026/contacts/42?tab=mails', 'https://crm.test/2026/contacts/42'],
    ['https://crm.test/#ajaxUILoc=index.php%3Frecord%3D42', 'https://crm.test/#ajaxUILoc=index.php%3Frecord%3D42'],
    ['https://crm.test/page', 'https://crm.test/page'],
    ['https://crm.test/page?session=abc', ''],
    ['https://crm.test/customer.php?customer_id=4242', ''],
    ['https://crm.test/42/customer.php?customer_id=7', ''],
    ['https://crm.test/#/people/anna', ''],
  ])('keeps of %s only what leads to the record', (url, recordUrl) => {
    expect(eventsOf({ url })[0]).toMatchObject({ recordUrl });
  });

  test.each([
    ['an address of ours alone', { emails: ['eve@next.test', 'bo@next.test'] }],
    ['two addresses', { emails: ['anna@acme.example', 'anna@home.example'] }],
    ['one address and one that is none', { emails: ['anna@acme.example', 'x'] }],
    ['no address', { emails: [] }],
    ['a deal', { kind: 'deal' as const }],
    ['a quote', { kind: 'quote' as const }],
    ['one of us', { emails: ['eve@next.test'] }],
    ['a script for an address', { url: 'javascript:alert(1)' }],
  ])('proves nobody: %s', (_what, change) => {
    expect(eventsOf(change)).toEqual([]);
  });

  test('an address of ours beside theirs does not count', () => {
    expect(eventsOf({ emails: ['eve@next.test', 'anna@acme.example'] })).toMatchObject([
      { people: ['anna@acme.example'] },
    ]);
  });

  test('one address written twice is one', () => {
    expect(eventsOf({ emails: ['anna@acme.example', ' Anna@Acme.example '] })).toHaveLength(1);
  });
});
