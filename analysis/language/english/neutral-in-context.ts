import { wordSet } from '../word-list.ts';

/**
 * Words of the tone lexicon that news English uses without tone beside certain words.
 *
 * AFINN was rated word by word, for tweets (Nielsen 2011). Loughran and McDonald 2011 ("When Is a Liability Not a
 * Liability?", Journal of Finance 66(1)) showed for financial reports what comes of that: most hits of a general
 * lexicon
 * are words of the trade. Our own table, made by reading what the lexicon hits most often in a thousand news articles;
 * no row belongs to a study.
 */
export interface NeutralInContext {
  /** Words of the lexicon. */
  words: string;
  /** Neutral where the word before is one of these. */
  after?: string;
  /** Neutral where the next word is one of these. */
  before?: string;
  /** Neutral unless the word before is one of these. */
  unlessAfter?: string;
  /** Why, with an example. */
  because: string;
}

export const neutralInContext: readonly NeutralInContext[] = [
  {
    words: 'like likes',
    unlessAfter: `to i we you they he she who people really also don't didn't doesn't would do did not never always`,
    because: 'a preposition: "countries like Chile"',
  },
  { words: 'kind', before: 'of', because: 'a sort: "this kind of plan"' },
  { words: 'clear', after: 'make makes made making', because: 'said firmly and not praised: "made clear"' },
  {
    words: 'clear',
    before: 'that demand demands message messages signal signals warning warnings',
    because: 'said firmly: "was clear that", "clear demands"',
  },
  {
    words: 'great',
    before: 'power powers nation nations depression recession',
    because: 'a rank or a name: "great powers"',
  },
  {
    words: 'top',
    before: `@ official officials diplomat diplomats lawmaker lawmakers aide aides adviser advisers advisor advisors envoy
    envoys general generals commander commanders executive executives minister ministers leader leaders court prosecutor
    lawyer scientist judge military us economic democrat democrats republican republicans negotiator`,
    because: 'a rank: "top diplomat", and before a name (masked, @): "top US lawmakers"',
  },
  { words: 'top', after: 'on at over to off the', before: 'of', because: 'a place: "on top of the hill"' },
  { words: 'supreme', before: 'court courts leader commander', because: 'part of a title' },
  { words: 'free', before: 'trade market markets agent agents world', because: 'a term: "free trade"' },
  { words: 'interest', before: 'rate rates group groups', because: 'a term: "interest rates"' },
  {
    words: 'interests',
    because: 'what a party wants to keep: "core interests" are nobody\'s praise',
  },
  { words: 'care', after: 'health medical child intensive', because: 'a trade: "health care"' },
  { words: 'matter', because: 'a subject: "the matter", "no matter"' },
  { words: 'united', before: 'states nations kingdom', because: 'part of a name' },
  { words: 'justice', before: 'department minister ministry system', because: 'part of a name' },
  {
    words: 'important importance prominent significant significance certain',
    because: 'weight, size or reference and not praise: "the most important issue", "certain goods"',
  },
  { words: 'worth', before: 'noting mentioning million billion', because: 'a phrase: "it is worth noting"' },
  { words: 'determined', after: 'be', because: 'found out: "to be determined"' },
  { words: 'determined', before: 'that whether by', because: 'found out: "the court determined that"' },
];

/**
 * Adjectives of size and rank. Before a bad thing they make it bigger and not better ("the greatest risk"), so they
 * count
 * nothing where the next word with tone, within three, is negative.
 */
export const degreeAdjectives = wordSet(new URL('degree-adjectives.csv', import.meta.url));
