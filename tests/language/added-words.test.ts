import { expect, it } from 'vitest';
import { markOf } from '../../analysis/measures/labels/marked-words.ts';
import { quotationRows } from '../../analysis/measures/quotations/quotations.ts';
import { methodsSection } from '../../analysis/report/methods.ts';
import { markdownOf } from '../../analysis/report/to-markdown.ts';
import { buildCorpus } from '../../analysis/corpus/build-corpus.ts';
import { readArticle } from '../../analysis/corpus/read-article.ts';
import { exampleStudy } from '../corpus/example-study.ts';

const text = 'The mayor spruiked that the ferry was safe. It was a “rustbucket”, spruiked Ann Lee.';

/** The study of one article with words of its own, read as a folder is. */
const studyWith = (cues: string[]) => {
  const words = { judging: ['rustbucket'], cues };
  return exampleStudy([{ text, ...(cues.length > 0 && { cues }) }], { words });
};
const spokenIn = (study: ReturnType<typeof studyWith>) =>
  quotationRows(buildCorpus(study, study.articles.map(readArticle))).map(({ cue, text: said }) => [cue, said]);

it('reads speech behind a verb that the study adds', () => {
  expect(spokenIn(studyWith([]))).toEqual([]);
  expect(spokenIn(studyWith(['spruik']))).toEqual([
    ['spruiked', 'that the ferry was safe'],
    ['spruiked', 'It was a “rustbucket”'],
  ]);
});

it('marks a naming with a word that the study adds', () => {
  expect([markOf('rustbucket'), markOf('rustbucket', ['rustbucket'])]).toEqual(['none', 'loaded']);
});

it('says in the methods which words the study added, and nothing where it added none', () => {
  const said = (study: ReturnType<typeof exampleStudy>) =>
    markdownOf({ type: 'root', children: methodsSection(study, []) });
  expect(said(studyWith(['spruik']))).toContain(
    'study.yaml adds to the lists of the program: words that judge (“rustbucket”) and verbs of speech (“spruik”).',
  );
  expect(said(exampleStudy([{ text }]))).not.toContain('adds to the lists');
});
