import { expect, it } from 'vitest';
import { makeReport } from '../../scripts/report/make-report.ts';
import { progressOn } from '../../scripts/progress.ts';
import { textOf } from './ferry.ts';
import { temporaryStudy } from '../study/temporary-study.ts';

const article = (outlet: string) => `---
outlet: ${outlet}
---

Ferry to close

The ferry will close, Ann Lee said. “We are glad,” Mo Berg said. The council paid the crew on Monday and closed the quay.
`;

it('an outlet has the colour that its study gives it, others that of its palette', async () => {
  const study = await temporaryStudy({
    'study.yaml': `title: Ferry
outlets: { post: { name: Post, colour: "#ABCDEF" }, mail: { name: Mail } }
theme: { colours: ["#111111", "#222222"] }
`,
    'articles/a.md': article('post'),
    'articles/b.md': article('mail'),
  });
  const { files } = await makeReport(study, progressOn({ write: () => undefined }));
  const spec = textOf(files, 'figures/sentiment.vl.json');
  expect(spec).toContain('"#abcdef"');
  expect(spec).toContain('"#222222"');
  expect(spec).not.toContain('"#111111"');
});

it('what is no colour is told with what one looks like', async () => {
  const study = await temporaryStudy({
    'study.yaml': 'title: Ferry\noutlets: { post: { colour: red } }\n',
    'articles/a.md': article('post'),
  });
  await expect(makeReport(study, progressOn({ write: () => undefined }))).rejects.toThrow(/to be a colour such as/);
});
