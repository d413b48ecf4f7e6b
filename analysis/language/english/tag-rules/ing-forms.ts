import type { TagRule } from '../../tagging/tag-rule.ts';
import { tag } from '../../tagging/tag.ts';
import { wordClass as is } from '../../word-class.ts';
import { isInPhrase, nounFollows, opensPhrase } from './circumstances.ts';

const can = [is.ing];

/** Forms in `-ing`: nouns, adjectives before a noun, or participles. */
export const ingFormRules: readonly TagRule[] = [
  {
    can,
    cannot: [is.noun],
    where: [isInPhrase, nounFollows],
    is: tag.adjective,
    because: '"the falling prices"',
  },
  { can, where: [isInPhrase], is: tag.noun, because: '"the meeting", "the large gathering"' },
  {
    can,
    also: [is.noun],
    after: [tag.noun, tag.name],
    unlessBefore: [is.article, is.possessive],
    is: tag.noun,
    because: '"the budget meeting", but "ministers meeting the press"',
  },
  { can, after: [tag.noun, tag.name], is: tag.ing, because: '"ships sailing"' },
  {
    can,
    also: [is.noun],
    after: [tag.preposition, tag.verb],
    unlessBefore: opensPhrase,
    is: tag.noun,
    because: '"at meetings", but "by meeting the press"',
  },
  { can, after: [tag.preposition, tag.verb], is: tag.ing, because: '"by sailing", "was sailing"' },
  { can, also: [is.noun], unlessAfter: [tag.pronoun], is: tag.noun, because: '"and meetings"' },
  { can, is: tag.ing, because: '"them sailing", "and sailing"' },
];
