import { createRequire } from 'node:module';

import { describe, expect, it } from 'vitest';

import { degreeAdjectives, neutralInContext } from '../../../analysis/language/english/neutral-in-context.ts';
import { diminishers, negators } from '../../../analysis/language/english/negators.ts';
import {
  neutralReportingVerbs,
  toneBearingReportingVerbs,
} from '../../../analysis/language/english/reporting-verbs.ts';
import { toneLabels, valenceOf } from '../../../analysis/measures/sentiment/tone-lexicon.ts';

const afinn = createRequire(import.meta.url)('sentiment/languages/en/labels.json') as Record<string, number>;

describe('tone lexicon', () => {
  it('keeps AFINN’s valences', () => {
    expect([valenceOf('good'), valenceOf('catastrophic'), valenceOf('table')]).toEqual([3, -4, 0]);
  });

  it('has no phrase, no negator and no verb that only reports', () => {
    const strays = [...toneLabels.keys()].filter(
      (word) => word.includes(' ') || negators.has(word) || diminishers.has(word) || neutralReportingVerbs.has(word),
    );
    expect(strays).toEqual([]);
  });

  it('leaves the package’s own English as it was', () => {
    expect(afinn['stressed']).toBe(-2);
    expect(afinn['no']).toBe(-1);
  });

  it('decides each reporting verb once, and only verbs that AFINN scores', () => {
    expect([...toneBearingReportingVerbs].filter((verb) => neutralReportingVerbs.has(verb))).toEqual([]);
    expect([...toneBearingReportingVerbs].filter((verb) => !Object.hasOwn(afinn, verb))).toEqual([]);
  });

  it('names in its context rules only words that it scores', () => {
    const words = neutralInContext.flatMap((rule) => rule.words.split(' '));
    expect(words.filter((word) => valenceOf(word) === 0)).toEqual([]);
    expect([...degreeAdjectives].filter((word) => valenceOf(word) <= 0)).toEqual([]);
  });
});
