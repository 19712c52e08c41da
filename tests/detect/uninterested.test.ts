import { describe, expect, test } from 'vitest';
import { mailText } from '../../lib/detect/mailText.ts';
import { mailVerdict } from '../../lib/detect/mailVerdict.ts';

function verdict(body: string) {
  const from = { name: 'Ann Lee', email: 'ann@client.test' };
  return mailVerdict(mailText({ direction: 'in', subject: 'Re: Offer', body, from, headers: null, day: '2026-05-14' }));
}

describe('E18: a soft refusal says whether it is for want of interest', () => {
  test.each([
    'Hi Bo, thanks, but we are not interested.',
    'No interest, thanks.',
    'Danke, wir haben kein Interesse.',
    'Bonjour, nous ne sommes pas intéressés.',
    'Gracias, pero no nos interesa.',
  ])('%j', (body) => {
    expect(verdict(body)).toMatchObject({ refusal: 'soft', uninterested: true });
  });

  test.each([
    'Sorry, it is too expensive for us.',
    'We are not interested at the moment.',
    'We decided to go with another supplier, so we are no longer interested.',
    'Wir haben derzeit kein Interesse.',
    'Nous avons choisi un autre fournisseur.',
    'No tenemos presupuesto este año.',
  ])('%j: another ground', (body) => {
    const { refusal, uninterested } = verdict(body) ?? {};
    expect(refusal).toBe('soft');
    expect(uninterested).toBeUndefined();
  });

  test('who wants no more mail says more than that', () => {
    const said = verdict('We are not interested. Please do not contact us again.');
    expect(said?.refusal).toBe('hard');
    expect(said?.uninterested).toBeUndefined();
  });
});
