import { expect, test } from 'vitest';
import { oddArticles } from '../../analysis/findings/odd-articles.ts';
import { articleRows } from '../../analysis/measures/articles/articles.ts';
import { quotationRows } from '../../analysis/measures/quotations/quotations.ts';
import { exampleCorpus } from '../corpus/example-study.ts';

const said = (mark: string) =>
  ['Ada Brandt', 'Ben Okoro', 'Cleo Marsh', 'Ivo Lindqvist', 'Ruth Castell']
    .map((name) => `${mark}The lighthouse of Velmora has to close in May,${mark && '”'} said ${name} on Friday.`)
    .join('\n\n');
const normal = (outlet: string) => ({ outlet, text: `The council of Velmora votes again\n\n${said('“')}` });

function oddOf(text: string) {
  const corpus = exampleCorpus([normal('x'), normal('y'), { outlet: 'z', text }]);
  const rows = { articles: articleRows(corpus), quotations: quotationRows(corpus) };
  return oddArticles(corpus, rows).map(({ oddity, outlet }) => `${outlet}: ${oddity}`);
}

test.each([
  ['lost its marks', `The council of Velmora votes again\n\n${said('')}`, ['z: no-marks']],
  [
    'holds characters that nobody can read',
    `The council of Velmora votes again\n\n${said('“').replace('May', 'Ma\uFFFD')}`,
    ['z: unreadable'],
  ],
  [
    'was cut at the ends of its lines',
    `The council of Velmora votes again\n\n${said('“').replaceAll('.', '')}`,
    ['z: no-stops'],
  ],
  ['is like the others', `The council of Velmora votes again\n\n${said('“')}`, []],
])('an article that %s', (_, text, odd) => {
  expect(oddOf(text)).toEqual(odd);
});

test('where nobody has marks, none were lost', () => {
  const corpus = exampleCorpus(
    ['x', 'y'].map((outlet) => ({ outlet, text: `The council votes again\n\n${said('')}` })),
  );
  expect(oddArticles(corpus, { articles: articleRows(corpus), quotations: quotationRows(corpus) })).toEqual([]);
});
