import { isQuoted } from '../corpus/build-corpus.ts';
import type { CorpusArticle } from '../corpus/corpus.ts';

/** Whose words a row counts: the outlet's own, those inside quotation marks that hold speech, or both. */
export const voices = ['outlet', 'quoted', 'all'] as const;

/** One of `voices`. */
export type Voice = (typeof voices)[number];

/** Whether a token is in a voice. */
export const hasVoice = (article: CorpusArticle, token: number, voice: Voice): boolean =>
  voice === 'all' || isQuoted(article, token) === (voice === 'quoted');
