import type { TagRule } from '../../tagging/tag-rule.ts';
import { tag } from '../../tagging/tag.ts';
import { wordClass as is } from '../../word-class.ts';
import {
  isCapitalisedInside,
  isFigure,
  isNamed,
  isTitle,
  nameFollows,
  nextJoined,
  nounFollows,
  nounFollowsNext,
  opensPhrase,
  singularFollows,
} from './circumstances.ts';
import { infinitiveFollows } from './clause-circumstances.ts';

const that = new Set(['that']);

/** Words of closed classes, and names. */
export const closedRules: readonly TagRule[] = [
  { where: [isFigure], is: tag.number, because: 'written in digits' },
  { can: [is.number], is: tag.number, because: 'a numeral: "three ships"' },
  {
    words: new Set(['her']),
    unless: [nounFollows],
    is: tag.pronoun,
    because: 'nothing that it could own: "asked her about"',
  },
  { can: [is.article, is.possessive], is: tag.determiner, because: '"the", "their"' },
  { words: that, after: [tag.noun, tag.name], is: tag.conjunction, because: 'a clause behind a noun: "a sign that"' },
  { words: that, where: [nameFollows], is: tag.conjunction, because: 'names take none: "said that Lee"' },
  {
    words: that,
    unlessAfter: [tag.verb],
    where: [singularFollows],
    is: tag.determiner,
    because: 'before one noun: "that ship"',
  },
  {
    words: that,
    unlessBefore: [is.base],
    where: [singularFollows],
    is: tag.determiner,
    because: 'behind a verb, where the noun cannot be a verb: "left that island"',
  },
  { words: that, is: tag.conjunction, because: '"said that ships sail"' },
  { can: [is.demonstrative], where: [nounFollows], is: tag.determiner, because: '"these ships"' },
  { can: [is.demonstrative], before: [is.number], is: tag.determiner, because: '"these three"' },
  { can: [is.demonstrative], is: tag.pronoun, because: '"this was"' },
  { can: [is.quantity], where: [nounFollows], is: tag.determiner, because: '"some ships"' },
  { can: [is.quantity], beforeWords: new Set(['of']), is: tag.determiner, because: '"some of"' },
  {
    can: [is.quantity],
    before: [is.past, is.ing],
    where: [nextJoined, nounFollowsNext],
    is: tag.determiner,
    because: 'over a participle: "many frozen rivers"',
  },
  { can: [is.quantity], before: opensPhrase, is: tag.determiner, because: '"all the ships"' },
  { can: [is.quantity], is: tag.pronoun, because: '"several said"' },
  { can: [is.modal], where: [isCapitalisedInside], is: tag.name, because: 'a name that looks like one: "Will", "May"' },
  { where: [isNamed], is: tag.name, because: 'the corpus writes it as a name' },
  { where: [isTitle], is: tag.name, because: 'a title before a name: "Minister Lee"' },
  { can: [is.pronoun], is: tag.pronoun, because: '"they"' },
  { can: [is.coordinator], is: tag.coordinator, because: '"and"' },
  { can: [is.conjunction], is: tag.conjunction, because: '"because"' },
  { can: [is.auxiliary, is.modal], is: tag.verb, because: '"has", "would"' },
  { words: new Set(['to']), where: [infinitiveFollows], is: tag.to, because: 'before an infinitive: "to sail"' },
  { can: [is.preposition], is: tag.preposition, because: '"in", "to the island"' },
  { can: [is.adverb], is: tag.adverb, because: '"never", "quickly"' },
];
