import { expect, it } from 'vitest';
import { labelRows } from '../../../analysis/measures/labels/labels.ts';
import { exampleCorpus } from '../../corpus/example-study.ts';

/** What the articles of two outlets name the country of that name. */
function formsOf(country: string, texts: readonly [string, string], code?: string): string[] {
  const examples = texts.map((text, at) => ({ text, outlet: `outlet-${at}` }));
  const outlets = new Map(
    examples.map(({ outlet }) => [outlet, { id: outlet, name: outlet, ...(code && { country: code }) }]),
  );
  const rows = labelRows(exampleCorpus(examples, { outlets }));
  return rows.filter(({ referent }) => referent === country).map(({ form }) => form);
}
const port = 'Ships wait in the port. The Supreme Court heard the case, and the administration agreed.';

it('takes a court without a country for that of the country whose government the article names', () => {
  const texts = [`Ships came. Indian officials spoke. ${port}`, `Ships left. Indian officials met. ${port}`] as const;
  expect(formsOf('India', texts)).toEqual([
    ...['indian officials', 'supreme court', 'administration'],
    ...['indian officials', 'supreme court', 'administration'],
  ]);
});

it('takes it for no country where neither the texts nor the outlets tell one', () => {
  const rows = labelRows(
    exampleCorpus([
      { text: port, outlet: 'x' },
      { text: port, outlet: 'y' },
    ]),
  );
  expect(rows.filter(({ kind }) => kind === 'country')).toEqual([]);
});

it('takes it for that of the outlets where they share one and the texts tell none', () => {
  expect(formsOf('Peru', [port, port], 'PE')).toEqual([
    'supreme court',
    'administration',
    'supreme court',
    'administration',
  ]);
});

it('gives an administration called by a person to the country of that person', () => {
  const text =
    'Brazilian President Ana Quill spoke. Quill left. U.S. officials met. U.S. officials left. The Quill administration paid.';
  expect(formsOf('Brazil', [text, text])).toContain('quill administration');
});
