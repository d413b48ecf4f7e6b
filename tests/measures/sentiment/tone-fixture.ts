import { tokenFlag } from '../../../analysis/corpus/article.ts';
import type { SegmentKind } from '../../../analysis/lines/segment.ts';
import type { ToneArticle, ToneCorpus } from '../../../analysis/measures/sentiment/tone-corpus.ts';

/**
 * An article of one segment, cut at spaces: `“…”` is quoted speech, a word in capitals a name, `,` and `“` punctuation
 * before the next word.
 */
export function toneArticle(
  lines: string[],
  { id = 'a', outlet = 'x', kind = 'paragraph' }: { id?: string; outlet?: string; kind?: SegmentKind } = {},
): ToneArticle {
  const vocabulary = [...new Set(lines.flatMap(wordsOf).map(termOf))];
  const tokens = lines.flatMap((line, sentence) => {
    let quoted = false;
    return wordsOf(line).map((word, index, words) => {
      quoted = word.startsWith('“') || quoted;
      const flags =
        (quoted ? tokenFlag.quoted : 0) |
        (word.startsWith('“') || /[,”]$/.test(words[index - 1] ?? '') ? tokenFlag.afterPunctuation : 0);
      if (word.endsWith('”')) quoted = false;
      return { word, sentence, flags, term: vocabulary.indexOf(termOf(word)) };
    });
  });
  const starts = lines.map((_, sentence) => tokens.findIndex((token) => token.sentence === sentence));
  const column = (value: (token: (typeof tokens)[number]) => number) => Uint32Array.from(tokens, value);
  const zeros = new Uint32Array(lines.length);
  return {
    ...{
      id,
      file: `${id}.txt`,
      copy: `${id}.txt`,
      text: lines.join(' '),
      sha256: '',
      outlet,
      outletBasis: 'declared',
      event: '',
      published: '',
    },
    ...{ sample: new Uint32Array(), repeatable: [] },
    ...{ language: 'en', flags: [], quotes: [], segments: [{ kind, start: 0, end: 0 }], vocabulary },
    sentences: { start: zeros, end: zeros, segment: zeros, firstToken: Uint32Array.of(...starts, tokens.length) },
    tokens: {
      start: column(() => 0),
      end: column(() => 0),
      term: column(({ term }) => term),
      flags: Uint8Array.from(tokens, ({ flags }) => flags),
      sentence: column(({ sentence }) => sentence),
    },
    names: Uint8Array.from(tokens, ({ word }) => (/^“?\p{Lu}{2}/u.test(word) ? 1 : 0)),
  };
}

export const toneCorpus = (...articles: ToneArticle[]): ToneCorpus => ({
  event: '',
  outlets: [...new Set(articles.map(({ outlet }) => outlet))].map((id) => ({ id, name: id })),
  articles,
});

const wordsOf = (line: string) => line.split(' ');
const termOf = (word: string) => word.replace(/[“”,]/g, '').toLowerCase();
