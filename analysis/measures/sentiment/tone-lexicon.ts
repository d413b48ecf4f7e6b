import { createRequire } from 'node:module';

import { neutralReportingVerbs } from '../../language/english/reporting-verbs.ts';
import { masked, scoringForm } from './scoring-form.ts';
import { isTurning } from './tone-negation.ts';

// Not an `import … with { type: 'json' }`: tsx makes a named export of every key, and some are reserved words.
const afinn165 = createRequire(import.meta.url)('sentiment/languages/en/labels.json') as Record<string, number>;

/**
 * AFINN-165 (Nielsen 2011, ODbL; as in the npm package `sentiment`, MIT) as far as it can score a word of news: without
 * phrases, which are looked up word by word and never match; without words that turn the tone of others instead (`no`,
 * `prevent`); and without verbs that only report.
 */
export const toneLabels: ReadonlyMap<string, number> = new Map(
  Object.entries(afinn165).filter(
    ([word]) => scoringForm(word) !== masked && !isTurning(word) && !neutralReportingVerbs.has(word),
  ),
);

/**
 * The valence of a word by itself, from −5 to 5; 0 where the lexicon does not know it.
 *
 * @example
 * valenceOf('good'); // => 3
 */
export const valenceOf = (word: string): number => toneLabels.get(word) ?? 0;
