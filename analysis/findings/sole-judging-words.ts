import type { Corpus } from '../corpus/corpus.ts';
import { tokenFlag } from '../corpus/article.ts';
import { groupsBy } from '../corpus/groups-by.ts';
import { mildWords, sidedWords } from '../language/english/judging-words.ts';
import type { Claim, Evidence } from './claim.ts';
import { sentenceAround } from './evidence.ts';
import type { Measured } from './measured.ts';
import { eachOwnWord } from './own-words.ts';

/** Once is a slip. */
const leastUses = 2;
/** Outlets and words of each that the claim gives, and sentences that it quotes. */
const mostOutlets = 2;
const mostWords = 3;
const mostEvidence = 3;

/** A judging word that one outlet alone writes, with how often. */
export interface SoleWord {
  outlet: string;
  word: string;
  uses: number;
}

/** Words that take a side which one outlet writes as its own, and no other outlet has in any form or voice. */
export type SoleJudgingWordsClaim = Claim<'word-choice', 'sole-judging-words', { words: SoleWord[] }>;

/**
 * The words that take a side (`regime`, `hardline`) which one outlet needs for the story and the others do not: in its own
 * words several times, and in no text of another, quotations included. Names and words in scare quotes are left out.
 */
export function soleJudgingWordsClaims({ corpus }: Pick<Measured, 'corpus'>): SoleJudgingWordsClaim[] {
  if (corpus.outlets.length < 2) return [];
  const found = [...usesByWord(corpus)]
    .flatMap(([word, places]) => {
      const [{ outlet } = { outlet: '' }] = places;
      const isSole = places.length >= leastUses && places.every((place) => place.outlet === outlet);
      return isSole && !isElsewhere(corpus, word, outlet) ? [{ outlet, word, uses: places.length, places }] : [];
    })
    .sort((a, b) => b.uses - a.uses || (a.word < b.word ? -1 : 1));
  const byOutlet = [...groupsBy(found, ({ outlet }) => outlet).values()].slice(0, mostOutlets);
  const shown = byOutlet.flatMap((words) => words.slice(0, mostWords));
  if (shown.length === 0) return [];
  return [
    {
      id: 'word-choice-judging',
      section: 'word-choice',
      kind: 'sole-judging-words',
      aspect: 'judgement',
      contrast: Math.min(1, (shown[0]?.uses ?? 0) / 5),
      outlets: [...new Set(shown.map(({ outlet }) => outlet))],
      figures: { words: shown.map(({ outlet, word, uses }) => ({ outlet, word, uses })) },
      strength: 'count',
      evidence: shown
        .flatMap(({ places }) => places.slice(0, 1).map(({ evidence }) => evidence))
        .slice(0, mostEvidence),
    },
  ];
}

interface Use {
  outlet: string;
  evidence: Evidence;
}

/** Where judging words stand in the own words of outlets. */
function usesByWord({ articles, vocabulary, words }: Corpus): Map<string, Use[]> {
  const wanted = new Set([...[...sidedWords].filter((word) => !mildWords.has(word)), ...words.judging]);
  const uses = new Map<string, Use[]>();
  for (const article of articles)
    eachOwnWord(article, (term, token) => {
      const word = vocabulary[term] ?? '';
      if (!wanted.has(word) || article.names[token] === 1) return;
      if ((article.tokens.flags[token] ?? 0) & tokenFlag.marked) return;
      const use = { outlet: article.outlet, evidence: sentenceAround(article, article.tokens.start[token] ?? 0) };
      uses.set(word, [...(uses.get(word) ?? []), use]);
    });
  return uses;
}

/** `hard-line`, `hard line` and `hardline` are one word. */
const plain = (text: string) => text.toLowerCase().replace(/[-\s]/g, '');

/** Whether another outlet has the word in any form, in its own words, a quotation or a caption. */
function isElsewhere({ articles }: Corpus, word: string, outlet: string): boolean {
  const stem = plain(word.replace(/s$/, ''));
  return articles.some((article) => article.outlet !== outlet && plain(article.text).includes(stem));
}
