import type { TagRule } from '../../tagging/tag-rule.ts';
import { tag } from '../../tagging/tag.ts';
import { wordClass as is } from '../../word-class.ts';
import { determinerTwoBefore, isAfterPlural, isInPhrase, isOwned, nextJoined, nounFollows } from './circumstances.ts';
import { isAlsoNoun, opensClause, relativeTwoBefore, takesObject } from './clause-circumstances.ts';

const can = [is.base, is.present];
const noun = [tag.noun, tag.name];

/** Words that are verbs in their base form or in `-s`; most can be nouns, and then the place decides. */
export const nounAndVerbRules: readonly TagRule[] = [
  {
    can,
    cannot: [is.noun],
    after: [tag.adjective],
    unless: [determinerTwoBefore],
    is: tag.verb,
    because: 'behind an adjective that no determiner leads: "the poor suffer"',
  },
  { can, also: [is.adjective], where: [isInPhrase, nounFollows], is: tag.adjective, because: '"the secret talks"' },
  { can, where: [isInPhrase], is: tag.noun, because: '"the talks", "the long talks"' },
  { can, after: [tag.to], is: tag.verb, because: '"to talk"' },
  { can, afterClass: [is.modal], is: tag.verb, because: '"will talk"' },
  { can, where: [opensClause], is: tag.verb, because: '"a group that supports"' },
  { can, cannot: [is.noun], is: tag.verb, because: 'it can be nothing else: "and agree"' },
  {
    can,
    after: [tag.pronoun, tag.adverb],
    where: [takesObject],
    is: tag.verb,
    because: '"some support the plan", "openly support the plan"',
  },
  {
    can,
    cannot: [is.present],
    after: noun,
    where: [isAfterPlural, takesObject],
    is: tag.verb,
    because: '"voters support the plan"',
  },
  {
    can,
    cannot: [is.present],
    after: noun,
    before: [is.preposition, is.adverb],
    where: [isAfterPlural, nextJoined],
    is: tag.verb,
    because: '"ministers talk to the press"',
  },
  {
    can: [is.present],
    after: [tag.name],
    where: [relativeTwoBefore],
    is: tag.verb,
    because: '"the island which Utopia claims"',
  },
  {
    can: [is.present],
    after: [tag.name],
    unlessBefore: [is.base, is.present],
    where: [nounFollows],
    unless: [isOwned],
    is: tag.verb,
    because: '"Utopia claims islands"',
  },
  {
    can: [is.present],
    after: noun,
    where: [takesObject],
    unless: [isAfterPlural],
    is: tag.verb,
    because: '"the minister claims the island"',
  },
  {
    can: [is.present],
    after: noun,
    unless: [isAfterPlural, isAlsoNoun],
    is: tag.verb,
    because: 'rarely a noun: "the minister hopes"',
  },
  {
    can,
    cannot: [is.present],
    unlessAfter: [...noun, tag.preposition, tag.verb, tag.ing],
    where: [takesObject],
    is: tag.verb,
    because: 'at the start or behind a conjunction: "and support the plan"',
  },
  { can, also: [is.adjective], where: [nounFollows], is: tag.adjective, because: '"in secret talks"' },
  { can, is: tag.noun, because: '"in talks", "trade talks"' },
];
