import type { Languages } from '../language/languages.ts';
import type { Correction } from '../study/corrections.ts';
import type { Basis } from '../study/basis.ts';
import type { Actor, Outlet, Referent, Side, StudyWords, Topic } from '../study/study.ts';
import type { Article } from './article.ts';
import type { Name, NameMention } from './names/name.ts';

/** An article among the others: its tokens' terms are numbered alike in the whole corpus. */
export interface CorpusArticle extends Article {
  /** Corpus-wide term id of each token. */
  terms: Uint32Array;
  /** 1 for each token that is part of a proper name. */
  names: Uint8Array;
  /** 1 for each token in a segment that is measured. */
  measured: Uint8Array;
  /** Whom it names, in order of place; none overlaps another. */
  mentions: readonly NameMention[];
}

/** An article whose names are not resolved yet. */
export type UnresolvedArticle = Omit<CorpusArticle, 'mentions'>;

/** An actor, and whether the analyst declared it or the text showed it. */
export interface CorpusActor extends Actor {
  basis: Basis;
}

/** A topic, and whether the analyst declared it or the text showed it. */
export interface CorpusTopic extends Topic {
  basis: Basis;
}

/** The articles of one event, or of a study without events, ready to be measured. */
export interface Corpus {
  /** Empty where the study has no events. */
  event: string;
  /** Those with articles, in the study's order; the largest first where they are more than figures can colour. */
  outlets: Outlet[];
  articles: CorpusArticle[];
  /** By id; empty where the study declares none. */
  sides: ReadonlyMap<string, Side>;
  /** The languages that articles can be read in, where they are not the program's own: threads know those. */
  languages?: Languages;
  /** Terms by id. */
  vocabulary: string[];
  /** For each term the one that stands for all its spellings; absent where no word is spelled in two ways. */
  common?: Uint32Array;
  /** Everybody and everything with a name; the actors first, in their order. */
  names: readonly Name[];
  actors: CorpusActor[];
  topics: CorpusTopic[];
  /** Things that outlets name differently, as the study declares them; others are found in the text. */
  referents: readonly Referent[];
  /** What the study adds to the word lists. */
  words: StudyWords;
  /** What the program guessed wrong, where the study says so. */
  corrections?: readonly Correction[];
}

/** A corpus before its actors and topics are known. */
export type BareCorpus = Omit<Corpus, 'actors' | 'topics'>;
