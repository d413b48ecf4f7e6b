import { describe, expect, test } from 'vitest';
import { exampleArticle } from '../example-study.ts';
import { articlesIn } from '../../study/sources/read-together.ts';

const english = 'The council voted on Tuesday to close the old lighthouse to all visitors from May, the mayor said.';
const spanish =
  'El ayuntamiento votó el martes a favor de cerrar el viejo faro a todos los visitantes desde mayo, dijo la alcaldesa.';
const kindsOf = (...paragraphs: string[]) =>
  exampleArticle(['Lighthouse of Velmora closes in May', ...paragraphs].join('\n\n'))
    .segments.map(({ kind }) => kind)
    .slice(1);

describe('a paragraph in another language', () => {
  test('is not measured beside those in English', () => {
    expect(kindsOf(english, spanish, english)).toEqual(['paragraph', 'other-language', 'paragraph']);
  });

  test('is not told where it is too short, or is a list of names and numbers', () => {
    expect(kindsOf(english, 'Vivan los faros de Velmora.')).toEqual(['paragraph', 'paragraph']);
    const list =
      'Ruth Castell 9, Ivo Lindqvist 8, Ada Brandt 7, Ben Okoro 6, Cleo Marsh 5, Amara Sinclair 4, Jo Velm 3.';
    expect(kindsOf(english, list)).toEqual(['paragraph', 'paragraph']);
  });
});

describe('what a text shows of its language goes before what a table says', () => {
  const long = (paragraph: string) => `${paragraph} ${paragraph} ${paragraph}`;
  test.each([
    ['en', long(spanish), 'es', 'said to be in the language `en`, and is in `es`'],
    ['es', long(english), 'en', 'said to be in the language `es`, and is in `en`'],
    ['English (United States)', long(english), 'en', undefined],
  ])('%s', async (said, text, language, note) => {
    const [article] = await articlesIn('a.csv', `language,text\n${said},"${text}"\n`);
    expect(article?.language).toBe(language);
    expect(article?.notes?.[0]).toBe(note);
  });
});
