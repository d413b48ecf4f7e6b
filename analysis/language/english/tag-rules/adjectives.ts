import type { TagRule } from '../../tagging/tag-rule.ts';
import { tag } from '../../tagging/tag.ts';
import { wordClass as is } from '../../word-class.ts';
import { isOpened, listFollows, nextJoined, nounFollows, phraseBehindNext } from './circumstances.ts';

const can = [is.adjective];

/** Adjectives, of which many can be nouns; and what no other rule knows. */
export const adjectiveRules: readonly TagRule[] = [
  {
    can,
    before: [is.base],
    where: [isOpened, nextJoined],
    is: tag.adjective,
    because: '"the official support"',
  },
  { can, cannot: [is.noun], where: [nounFollows], is: tag.adjective, because: '"large ships"' },
  {
    can,
    unlessBefore: [is.base, is.present],
    where: [nounFollows],
    is: tag.adjective,
    because: '"official ships"',
  },
  {
    can,
    where: [nounFollows],
    unless: [phraseBehindNext],
    is: tag.adjective,
    because: '"official talks begin", but "officials support the plan"',
  },
  { can, also: [is.noun], is: tag.noun, because: '"an official said"' },
  { can, where: [isOpened], unless: [listFollows], is: tag.noun, because: '"the poor", but "the poor and old people"' },
  { can, is: tag.adjective, because: '"is large"' },
  { is: tag.noun, because: 'what no list and no ending tells is a noun' },
];
