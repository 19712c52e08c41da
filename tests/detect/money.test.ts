import { describe, expect, test } from 'vitest';
import { amountOf, moneyIn } from '../../lib/detect/money.ts';

describe('moneyIn reads a stated sum', () => {
  test.each([
    ['1.234,56 €', 1234.56, 'EUR'],
    ['€1,234.56', 1234.56, 'EUR'],
    ['1\u00a0234,56 €', 1234.56, 'EUR'],
    ['1\u202f234,56 €', 1234.56, 'EUR'],
    ['12 480,00 €', 12480, 'EUR'],
    ["CHF 1'234.50", 1234.5, 'CHF'],
    ['CHF 1’234.50', 1234.5, 'CHF'],
    ['Rs.1,00,000', 100000, 'INR'],
    ['₹ 12,50,000.00', 1250000, 'INR'],
    ['about $14.5K', 14500, 'USD'],
    ['2 Mio. EUR', 2000000, 'EUR'],
    ['$12,480', 12480, 'USD'],
    ['CAD $12,480', 12480, 'CAD'],
    ['R$ 1.234,56', 1234.56, 'BRL'],
    ['EUR 12.480,-', 12480, 'EUR'],
    ['12480 USD', 12480, 'USD'],
    ['¥ 1,000', 1000, 'JPY'],
    ['12 500 kr', 12500, null],
    ['١٬٢٣٤٫٥٦ €', 1234.56, 'EUR'],
    ['１２３４ EUR', 1234, 'EUR'],
    ['Quote Acme - 12,480 USD', 12480, 'USD'],
    ['ordering 500 chairs for $12,480.', 12480, 'USD'],
    ['Total 15 000.00', 15000, null],
    ['Total: 3 240,00', 3240, null],
    ['Gesamtbetrag: 12.900,00', 12900, null],
  ])('%s', (text, amount, currency) => {
    expect(moneyIn(text)).toMatchObject({ amount, currency });
  });
});

describe('moneyIn prefers the price of the whole', () => {
  test.each([
    ['Subtotal $100.00\nVAT $20.00\nGrand total: $120.00', 120],
    ['Total HT 3 240,00 €  TVA 648,00 €  Total TTC 3 888,00 €', 3888],
    ['Zwischensumme 100,00 €\nMwSt 19,00 €\nGesamtbetrag 119,00 €', 119],
    ['Discount 500 €, total 4.500 €', 4500],
    ['Total net 100,00 €\nTotal gross 119,00 €', 119],
    ['Deposit: $500. The price is $5,000.', 5000],
    ['price including delivery: $12,480', 12480],
  ])('%s', (text, amount) => {
    expect(moneyIn(text)?.amount).toBe(amount);
  });

  test('shows the words it stands on', () => {
    expect(moneyIn('Hello,\nthe grand total is $120.00 for all.')?.evidence).toBe('the grand total is $120.00');
  });
});

describe('moneyIn refuses what is no price, or not the only one', () => {
  test.each([
    '50 %',
    'a discount of 15 % on 200',
    'call +49 30 1234 5678',
    '31.12.2026',
    'Total 5 items',
    'Total: 12.50 kg',
    'page 12 of 30',
    'USD 1e9',
    'EUR Infinity',
    'NaN EUR',
    '9999999999999999999 EUR',
    '-500 €',
    '-5 %',
    '-$500',
    '0 EUR',
    '$99 per month',
    '30 € net per user per month',
    'unit price $5',
    'Option A $100, option B $200',
    '€500 $600',
    '1.1.1.1.1.1 EUR',
    '12,480',
    'pen 500',
    'we are mad 100 times',
    'Order 4711',
    '',
    'total total total',
  ])('%s', (text) => {
    expect(moneyIn(text)).toBeNull();
  });
});

test.each([
  ['1.234,56', 1234.56],
  ['1,234.56', 1234.56],
  ['1.234', 1234],
  ['1,234', 1234],
  ['0.045', 0.045],
  ['12.480,-', 12480],
  ['1,00,000', 100000],
  ["1'234.50", 1234.5],
  ['15 000.00', 15000],
  ['12', 12],
  ['', Number.NaN],
  ['abc', Number.NaN],
  ['1e9', Number.NaN],
  ['99999999999999', Number.NaN],
])('amountOf(%s)', (text, amount) => {
  expect(amountOf(text)).toBe(amount);
});
