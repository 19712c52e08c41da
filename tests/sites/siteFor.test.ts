// @vitest-environment node
import { expect, test } from 'vitest';
import { fits, siteFor } from '../../lib/sites/index.ts';

test.each([
  'https://mail.google.com/mail/u/0/#inbox',
  'https://mail.google.com/mail/u/human@northwind.example/#inbox',
  'https://mail.google.com/mail/b/1/u/0/',
  'https://MAIL.google.com/mail/u/0/popout?ver=1',
])('%s is Gmail', (url) => {
  expect(siteFor(url)?.id).toBe('gmail');
});

test.each([
  'http://mail.google.com/mail/u/0/',
  'https://mail.google.com:8443/mail/',
  'https://mail.google.com.evil.test/mail/',
  'https://mail.google.com@evil.test/mail/',
  'https://user:pass@mail.google.com/mail/',
  'https://evil.test/https://mail.google.com/mail/',
  'https://evil.test/#mail.google.com',
  'https://evil-mail.google.com/',
  'https://mail.google.com./mail/',
  'https://mаil.google.com/mail/', // the first "a" is Cyrillic
  'blob:https://mail.google.com/1',
  'about:blank',
  'not an address',
  '',
])('bad-input list 40: %s is not', (url) => {
  expect(siteFor(url)).toBeNull();
});

test.each([
  ['https://*.crm.example/*', 'https://acme.crm.example/deal/1', true],
  ['https://*.crm.example/*', 'https://crm.example/deal/1', true],
  ['https://*.crm.example/*', 'https://evilcrm.example/deal/1', false],
  ['*://crm.example/deal/*/edit', 'http://crm.example/deal/7/edit', true],
  ['*://crm.example/deal/*/edit', 'http://crm.example/deal/7/edited', false],
  ['*://crm.example/*', 'ftp://crm.example/', false],
  ['https://crm.example/', 'https://crm.example/deal', false],
  ['https://*/*', 'https://crm.example/', false], // every site at once is no site
  ['<all_urls>', 'https://crm.example/', false],
])('%s and %s: %s', (matchPattern, url, expected) => {
  expect(fits(matchPattern, new URL(url))).toBe(expected);
});
