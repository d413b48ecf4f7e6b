import type { TagRule } from '../tagging/tag-rule.ts';
import { tag } from '../tagging/tag.ts';
import { adjectiveRules } from './tag-rules/adjectives.ts';
import { isAfterModal } from './tag-rules/clause-circumstances.ts';
import { closedRules } from './tag-rules/closed.ts';
import { ingFormRules } from './tag-rules/ing-forms.ts';
import { nounAndVerbRules } from './tag-rules/nouns-and-verbs.ts';
import { pastFormRules } from './tag-rules/past-forms.ts';
import { subjectPronouns } from './closed-words.ts';

/** The rules that give an English word its tag, in the order in which they are tried. Our own, after Karlsson 1990. */
export const tagRules: readonly TagRule[] = [
  ...closedRules,
  { where: [isAfterModal], is: tag.verb, because: 'behind a modal: "would quickly sail"' },
  { after: [tag.pronoun], afterWords: subjectPronouns, is: tag.verb, because: 'behind a subject: "they sail"' },
  ...pastFormRules,
  ...ingFormRules,
  ...nounAndVerbRules,
  ...adjectiveRules,
];
