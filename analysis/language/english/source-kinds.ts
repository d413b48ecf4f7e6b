import { cellByWord } from '../word-list.ts';

/** What somebody who speaks in the news is. */
export type SourceKind = 'official' | 'institution' | 'expert' | 'party' | 'citizen' | 'media';

/**
 * Titles and nouns that say what a source is, by what they say.
 *
 * Source: kinds of news sources after Sigal, Reporters and Officials (1973), and Tiffen et al. (2014), words by hand.
 */
export const sourceKinds = cellByWord<SourceKind>(new URL('source-kinds.csv', import.meta.url), 'kind');
