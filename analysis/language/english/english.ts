import type { Language } from '../language.ts';
import { tagger } from '../tagging/tag-words.ts';
import {
  caseDistinctAcronyms,
  nameAbbreviations,
  numberAbbreviations,
  otherAbbreviations,
  titleAbbreviations,
} from './abbreviations.ts';
import { attribution } from './attribution.ts';
import { firstPersons } from './closed-words.ts';
import { cueForms, cuePhrases, cueVerbForms, cueVerbs, oftenBlows, oftenNouns } from './cue-verbs.ts';
import { contractionsInS, functionWords } from './function-words.ts';
import { wordClasses } from './lexicon.ts';
import { workNouns } from './plain-nouns.ts';
import { nounPhrases } from './phrases/noun-phrases.ts';
import { spellings } from './spellings.ts';
import { lightVerbs, speechNouns } from './speech-nouns.ts';
import { tagRules } from './tag-rules.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** The reader of English. */
export const english: Language = {
  code: 'en',
  functionWords,
  firstPersons,
  contractions: contractionsInS,
  caseDistinct: caseDistinctAcronyms,
  abbreviations: {
    titles: titleAbbreviations,
    numbers: numberAbbreviations,
    others: otherAbbreviations,
    names: nameAbbreviations,
  },
  marks: new Map(),
  spellings,
  cues: {
    verbs: cueVerbs,
    forms: cueForms,
    oftenNouns,
    oftenBlows,
    nouns: speechNouns,
    adjectives: words('clear'),
    lightVerbs,
    besideMarks: cueVerbForms,
    phrases: cuePhrases,
    works: workNouns,
    distancing: words('so-called dubbed nicknamed'),
  },
  attribution,
  grammar: { wordClasses, tagWords: tagger(tagRules), nounPhrases },
};
