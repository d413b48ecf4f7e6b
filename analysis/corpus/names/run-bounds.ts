import { generations, joiningParticles } from '../../language/english/name-particles.ts';
import { tokenFlag } from '../article.ts';
import type { UnresolvedArticle } from '../corpus.ts';
import { isPossessive } from '../../language/possessive.ts';

const mostParticles = 3;

/** Where a name begins that has particles before its first capital: `von der Aue`. */
export function withParticles({ tokens }: UnresolvedArticle, wordAt: (token: number) => string, first: number): number {
  let start = first;
  while (first - start < mostParticles && joiningParticles.has(wordAt(start - 1)) && isJoined(start)) start -= 1;
  return start;

  function isJoined(token: number): boolean {
    const isInside = tokens.sentence[token] === tokens.sentence[token - 1];
    return isInside && !((tokens.flags[token] ?? 0) & tokenFlag.afterPunctuation);
  }
}

/** Where a run ends that begins at a token. A possessive ends it: `China’s Lin Wu` are two. */
export function endOfRun(article: UnresolvedArticle, wordAt: (token: number) => string, start: number): number {
  const { names, tokens, text } = article;
  const isBehind = (token: number, between: string) =>
    tokens.sentence[token] === tokens.sentence[start] &&
    text.slice(tokens.end[token - 1], tokens.start[token]) === between;
  // The stop of an initial ends no name: `Ann B. Lee`.
  const joinsOn = (token: number) =>
    tokens.sentence[token] === tokens.sentence[start] &&
    (!((tokens.flags[token] ?? 0) & tokenFlag.afterPunctuation) ||
      (wordAt(token - 1).length === 1 && isBehind(token, '. ')));
  let end = start + 1;
  for (;;) {
    if (isPossessive(article, end - 1)) return end;
    if (names[end] === 1 && joinsOn(end)) end += 1;
    else if (generations.has(wordAt(end)) && isBehind(end, ', ')) end += 1;
    else if (wordAt(end) === 'of' && names[end + 1] === 1 && joinsOn(end) && joinsOn(end + 1)) end += 2;
    else {
      const behind = behindParticles(end);
      if (behind === end || names[behind] !== 1 || !joinsOn(behind)) return end;
      end = behind + 1;
    }
  }

  function behindParticles(from: number): number {
    let at = from;
    while (at - from < mostParticles && joiningParticles.has(wordAt(at)) && joinsOn(at)) at += 1;
    return at;
  }
}
