import { expect, it } from 'vitest';
import { analyse } from '../../analysis/analyse.ts';
import { readArticles } from '../../analysis/read-articles.ts';
import { readStudy } from '../../analysis/study/read-study.ts';
import { temporaryStudy } from '../study/temporary-study.ts';

const article = (outlet: string, published: string, words: string) =>
  `---\noutlet: ${outlet}\n${published === '' ? '' : `published: ${published}\n`}---\n\n${words}\n`;

it('counts the articles and words of each outlet by day, and none without a day', async () => {
  const study = await readStudy(
    await temporaryStudy({
      'study.yaml': 'title: Ferry\n',
      'articles/a.md': article('Post', '2023-05-02', 'The ferry will close on Monday.'),
      'articles/b.md': article('Post', '2023-05-01', 'The quay stays open.'),
      'articles/c.md': article('Post', '2023-05-02', 'The crew went home.'),
      'articles/d.md': article('Mail', '', 'Nobody came to the ferry.'),
    }),
  );
  const { events } = await analyse(study, await readArticles(study));
  expect(events[0]?.rows.coverage).toEqual([
    { outlet: 'post', event: '', published: '2023-05-01', articles: 1, words: 4 },
    { outlet: 'post', event: '', published: '2023-05-02', articles: 2, words: 10 },
  ]);
});
