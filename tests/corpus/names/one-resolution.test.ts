import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { actorMentions } from '../../../analysis/measures/emphasis/actor-mentions.ts';
import { actorRows } from '../../../analysis/measures/emphasis/actors.ts';
import { labelRows } from '../../../analysis/measures/labels/labels.ts';
import { quotationRows } from '../../../analysis/measures/quotations/quotations.ts';
import type { Corpus } from '../../../analysis/corpus/corpus.ts';
import type { Actor } from '../../../analysis/study/study.ts';
import { exampleCorpus } from '../example-study.ts';

/** A cast whose members share names, each with the forms in which an article that has introduced it may go on. */
const casts: { full: string; short: string; title: string }[][] = [
  [
    { full: 'Ann Lee', short: 'Lee', title: 'Ms.' },
    { full: 'Bo Lee', short: 'Lee', title: 'Mr.' },
  ],
  [
    { full: 'Kim Jong Un', short: 'Kim', title: 'Mr.' },
    { full: 'Ada Kim', short: 'Kim', title: 'Ms.' },
  ],
  [
    { full: 'Ada London', short: 'London', title: 'Ms.' },
    { full: 'Bashar al-Hadi', short: 'al-Hadi', title: 'Mr.' },
  ],
  [
    { full: 'Gabriel García Márquez', short: 'García Márquez', title: 'Mr.' },
    { full: 'Rosa García', short: 'García', title: 'Ms.' },
  ],
  [
    { full: 'Valéry d’Estaing', short: 'd’Estaing', title: 'Mr.' },
    { full: 'Mary O’Brien', short: 'O’Brien', title: 'Ms.' },
  ],
  [
    { full: 'Tom Roth Jr.', short: 'Roth', title: 'Mr.' },
    { full: 'Ursula von der Aue', short: 'von der Aue', title: 'Ms.' },
  ],
];

const sentences = [
  '“The bridge will open in May,” X said on Monday.',
  'They met X at the old harbour before the storm came and the ferries left.',
  'X said that the ferry was late because of the storm and the old pier.',
  'The aides of X left the hall after the long and quiet meeting was over.',
  'The plan of X was ready when the owners of the port asked for it.',
];

type Telling = { who: number; sentence: number; isTitled: boolean }[];

/** An article that introduces whom it names in full, and then goes on with short forms. */
function articleText(cast: (typeof casts)[number], telling: Telling): string {
  const seen = new Set<number>();
  return telling
    .map(({ who, sentence, isTitled }) => {
      const { full, short, title } = cast[who % cast.length] ?? { full: '', short: '', title: '' };
      const name = `${isTitled ? `${title} ` : ''}${seen.has(who % cast.length) ? short : full}`;
      seen.add(who % cast.length);
      return (sentences[sentence] ?? '').replace('X', name);
    })
    .join('\n\n');
}

const tellings = fc.array(
  fc.array(fc.record({ who: fc.nat(1), sentence: fc.nat(sentences.length - 1), isTitled: fc.boolean() }), {
    minLength: 2,
    maxLength: 8,
  }),
  { minLength: 1, maxLength: 4 },
);
const corpora = fc.tuple(fc.constantFrom(...casts), tellings, fc.boolean());

function corpusOf([cast, stories, isDeclared]: [(typeof casts)[number], Telling[], boolean]): Corpus {
  const actors = cast.map(({ full }): Actor => ({ id: full, name: full, kind: 'person', side: '', aliases: [full] }));
  return exampleCorpus(
    stories.map((story, at) => ({ text: articleText(cast, story), outlet: 'xyz'[at % 3] ?? 'x' })),
    isDeclared ? { actors } : {},
  );
}

/** Whom the corpus names at an offset of an article. */
function nameAt(corpus: Corpus, id: string, from: number, to: number): string | undefined {
  const article = corpus.articles.find((own) => own.id === id);
  const mention = article?.mentions.find(({ first, end }) => {
    const [start, behind] = [article.tokens.start[first] ?? 0, article.tokens.end[end - 1] ?? 0];
    return start >= from && start < to && behind <= to;
  });
  return corpus.names[mention?.name ?? -1]?.name;
}

describe('every mention of a name', () => {
  it('is of the same one in labels as in the corpus', () => {
    fc.assert(
      fc.property(corpora, (drawn) => {
        const corpus = corpusOf(drawn);
        for (const { article, start, end, referent, kind } of labelRows(corpus)) {
          const name = nameAt(corpus, article, start, end);
          if (kind === 'person' && name !== undefined) expect(referent).toBe(name);
        }
      }),
      { seed: 5, numRuns: 50 },
    );
  });

  it('is of the same one among speakers as in the corpus', () => {
    fc.assert(
      fc.property(corpora, (drawn) => {
        const corpus = corpusOf(drawn);
        for (const { article, speaker, actor, start } of quotationRows(corpus)) {
          const text = corpus.articles.find(({ id }) => id === article)?.text ?? '';
          const inLine = text.indexOf(speaker, text.lastIndexOf('\n', start) + 1);
          if (speaker !== '') expect(actor).toBe(nameAt(corpus, article, inLine, inLine + speaker.length) ?? '');
        }
      }),
      { seed: 5, numRuns: 50 },
    );
  });

  it('is counted for the same one among actors', () => {
    fc.assert(
      fc.property(corpora, (drawn) => {
        const corpus = corpusOf(drawn);
        const mentions = actorMentions(corpus).flat();
        for (const [place, { name }] of corpus.actors.entries()) {
          const rows = actorRows(corpus).filter(({ actor, voice }) => actor === name && voice === 'all');
          const counted = rows.reduce((sum, row) => sum + row.mentions, 0);
          expect(counted).toBe(mentions.filter((mention) => mention.name === place).length);
          expect(name).toBe(corpus.names[place]?.name);
        }
      }),
      { seed: 5, numRuns: 50 },
    );
  });

  it('behind a title is of whom the title fits', () => {
    fc.assert(
      fc.property(corpora, ([cast, stories, isDeclared]) => {
        const corpus = corpusOf([
          cast,
          stories.map((story) => story.map((own) => ({ ...own, isTitled: true }))),
          isDeclared,
        ]);
        stories.forEach((story, at) => {
          const lines = (corpus.articles[at]?.text ?? '').split('\n\n');
          let offset = 0;
          story.forEach(({ who }, line) => {
            const end = offset + (lines[line]?.length ?? 0);
            const { full } = cast[who % cast.length] ?? { full: '' };
            const name = nameAt(corpus, corpus.articles[at]?.id ?? '', offset, end) ?? '-';
            // What is usually left out is no part of the name: `García Márquez`.
            expect(full).toContain(name);
            offset = end + 2;
          });
        });
      }),
      { seed: 5, numRuns: 50 },
    );
  });
});
