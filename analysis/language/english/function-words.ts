/**
 * Function words of English: articles, pronouns, prepositions, conjunctions, auxiliaries, and adverbs of degree or
 * place that carry no topic, and numerals. Lower case, contractions included.
 *
 * Source: the Snowball English stop word list (Porter; LICENSES/snowball.txt), with the contractions and adverbs that
 * quanteda's `stopwords("en")` and NLTK's list add to it.
 */
export const functionWords: ReadonlySet<string> = new Set(
  `a about above across after again against all almost along already also although always am amid among an and another
  any anybody anyone anything are aren't around as at away be became because become becomes been before behind being
  below between both but by can can't cannot could couldn't did didn't do does doesn't doing don't done down during each
  either else ever every everybody everyone everything few for from further had hadn't has hasn't have haven't having
  he he'd he'll he's hence her here here's hers herself him himself his how how's however i i'd i'll i'm i've if in
  indeed instead into is isn't it it'd it'll it's its itself just largely later least less let's like likely many may
  maybe me meanwhile might more moreover most much must mustn't my myself near nearly neither never nevertheless no
  nobody none nor not nothing now of off often on once one one's only onto or other others otherwise ought our ours
  ourselves out over own per perhaps quite rather same shall shan't she she'd she'll she's should shouldn't since so
  some somebody someone something sometimes soon still such than that that'd that'll that's the their theirs them
  themselves then there there's therefore these they they'd they'll they're they've this those though through
  throughout thus to together too toward towards under until unto up upon us very via was wasn't we we'd we'll we're
  we've were weren't what what'll what's whatever when when's where where's whereas whether which while who who'd
  who'll who's whoever whole whom whose why why's will with within without won't would wouldn't yes yet you you'd
  you'll you're you've your yours yourself yourselves
  two three four five six seven eight nine ten eleven twelve dozen percent per cent twenty thirty forty fifty hundred thousand million
  billion first second third fourth fifth last next mr mrs ms dr`.split(/\s+/),
);

/** Contractions in `'s` that are not possessives: the `'s` stays. */
export const contractionsInS: ReadonlySet<string> = new Set(
  `he's she's it's that's there's here's what's who's where's when's why's how's let's one's`.split(' '),
);
