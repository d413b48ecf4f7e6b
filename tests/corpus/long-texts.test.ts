import { expect, it } from 'vitest';
import { exampleCorpus } from './example-study.ts';

it('holds an article of more lines than a call takes arguments', () => {
  const text = `Ferry stops\n\n${'x\n\n'.repeat(130_000)}The town was quiet on Friday, said Mei Tan.`;
  const [article] = exampleCorpus([{ text }]).articles;
  expect(article?.segments).toHaveLength(130_002);
});
