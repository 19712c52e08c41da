import { describe, expect, test } from 'vitest';
import { asksFound, daysRight, mailsIn, scoresOf } from './mails/scores.ts';

/** A label that says little costs more than one that is missing: the rep stops believing them. */
const PRECISION = 0.9;
/** A little below what is reached; raise it when the detectors get better. */
const RECALL: Record<string, Record<string, number>> = {
  en: {
    absence: 0.92,
    bounce: 0.94,
    bulk: 0.94,
    refusal: 0.78,
    hardRefusal: 0.93,
    stop: 0.8,
    callBack: 0.74,
    holding: 0.62,
    promise: 0.75,
    meeting: 0.77,
    thanks: 0.54,
  },
  de: {
    absence: 0.95,
    bounce: 0.95,
    bulk: 0.89,
    refusal: 0.77,
    hardRefusal: 0.93,
    stop: 0.84,
    callBack: 0.9,
    holding: 0.6,
    promise: 0.7,
    meeting: 0.75,
    thanks: 0.53,
  },
  fr: {
    absence: 0.85,
    bounce: 0.95,
    bulk: 0.84,
    refusal: 0.82,
    hardRefusal: 0.92,
    stop: 0.92,
    callBack: 0.85,
    holding: 0.62,
    promise: 0.62,
    meeting: 0.68,
    thanks: 0.54,
  },
  es: {
    absence: 0.79,
    bounce: 0.92,
    bulk: 0.86,
    refusal: 0.81,
    hardRefusal: 0.92,
    stop: 0.92,
    callBack: 0.85,
    holding: 0.62,
    promise: 0.66,
    meeting: 0.78,
    thanks: 0.5,
  },
};
const DAYS_RIGHT = 0.85;
const ASKS = 0.88;

const MAILS = new Map(Object.keys(RECALL).map((language) => [language, mailsIn(language)]));

describe.each([...MAILS])('the labelled mails in %s', (language, mails) => {
  const scores = scoresOf(mails);

  test.each(Object.entries(RECALL[language] ?? {}))('%s', (name, recall) => {
    const score = scores[name];
    expect(score?.precision, `false alarms: ${score?.wrong.join(' ')}`).toBeGreaterThanOrEqual(PRECISION);
    expect(score?.recall, `missed: ${score?.missed.join(' ')}`).toBeGreaterThanOrEqual(recall);
  });

  test('questions and requests', () => {
    const { precision, recall } = asksFound(mails);
    expect(precision).toBeGreaterThanOrEqual(ASKS);
    expect(recall).toBeGreaterThanOrEqual(ASKS);
  });
});

test.each(Object.entries(daysRight([...MAILS.values()].flat())))('days of %s', (_name, { right, of, wrong }) => {
  expect(right / of, wrong.join('\n')).toBeGreaterThanOrEqual(DAYS_RIGHT);
});
