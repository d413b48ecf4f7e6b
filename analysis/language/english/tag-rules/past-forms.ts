import type { TagRule } from '../../tagging/tag-rule.ts';
import { tag } from '../../tagging/tag.ts';
import { wordClass as is } from '../../word-class.ts';
import { cueVerbForms } from '../cue-verbs.ts';
import {
  adjectiveTwoBefore,
  determinerTwoBefore,
  isAfterYear,
  isOpened,
  nameFollows,
  nextJoined,
  nounFollows,
  pluralFollows,
} from './circumstances.ts';
import { finiteVerbLater } from './clause-circumstances.ts';

const can = [is.past];
const noun = [tag.noun, tag.name];

/** Past forms: verbs, adjectives before a noun, or participles behind one. */
export const pastFormRules: readonly TagRule[] = [
  { can, where: [isOpened, nounFollows], unless: [isAfterYear], is: tag.adjective, because: '"the divided island"' },
  { can, after: [tag.adjective], where: [isOpened], is: tag.adjective, because: '"the poor’s divided"' },
  { can, where: [isOpened], unless: [isAfterYear], is: tag.noun, because: '"the accused said"' },
  { can, after: [tag.adjective], where: [nounFollows], is: tag.adjective, because: '"large divided islands"' },
  {
    can,
    cannot: [is.participle],
    afterWords: new Set(['are', 'were']),
    unlessBefore: [is.base, is.present],
    where: [nounFollows, pluralFollows],
    unless: [nameFollows],
    is: tag.adjective,
    because: 'what they are: "are divided islands"',
  },
  { can, afterClass: [is.auxiliary], is: tag.verb, because: '"has divided", "was divided"' },
  { can, after: [tag.preposition], where: [nounFollows], is: tag.adjective, because: '"on divided islands"' },
  {
    can,
    after: [tag.adverb],
    where: [nounFollows, determinerTwoBefore],
    is: tag.adjective,
    because: '"the newly divided island"',
  },
  {
    can,
    also: [is.participle],
    after: noun,
    is: tag.participle,
    because: 'never a simple past: "the ship taken"',
  },
  {
    can,
    after: noun,
    beforeWords: new Set(['by']),
    where: [nextJoined],
    is: tag.participle,
    because: '"the ship claimed by both"',
  },
  { can, after: [tag.name], is: tag.verb, because: '"Lee claimed"' },
  {
    can,
    after: [tag.noun],
    before: [is.preposition, is.adverb],
    where: [finiteVerbLater, nextJoined],
    is: tag.participle,
    because: 'the clause has its verb further on: "ships moored in the harbour were"',
  },
  { can, after: [tag.noun], is: tag.verb, because: '"the ship sailed"' },
  {
    can,
    after: [tag.other],
    unlessBefore: [is.base, is.present],
    where: [nounFollows],
    unless: [({ wordAt }, token) => cueVerbForms.has(wordAt(token)), nameFollows],
    is: tag.adjective,
    because: 'at the start: "Divided islands suffer", but "Said Lee"',
  },
  {
    can,
    after: [tag.coordinator],
    where: [adjectiveTwoBefore, nounFollows],
    is: tag.adjective,
    because: '"small and divided islands"',
  },
  {
    can,
    after: [tag.verb],
    where: [nounFollows],
    unless: [nameFollows],
    is: tag.adjective,
    because: '"face divided voters"',
  },
  { can, is: tag.verb, because: '"and sailed"' },
];
