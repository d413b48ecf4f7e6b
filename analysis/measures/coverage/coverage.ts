import type { Corpus } from '../../corpus/corpus.ts';
import { byCodePoint } from '../../study/code-point-order.ts';
import type { CoverageRow } from './coverage-table.ts';

/** Articles and words of each outlet by day, in the order of outlets and days. */
export function coverageRows({ event, outlets, articles }: Corpus): CoverageRow[] {
  return outlets.flatMap(({ id }) => {
    const own = articles.filter(({ outlet, published }) => outlet === id && published !== '');
    const days = [...new Set(own.map(({ published }) => published))].sort(byCodePoint);
    return days.map((published): CoverageRow => {
      const ofDay = own.filter((article) => article.published === published);
      const words = ofDay.reduce(
        (sum, { measured }) => sum + measured.reduce((own, isMeasured) => own + isMeasured, 0),
        0,
      );
      return { outlet: id, event, published, articles: ofDay.length, words };
    });
  });
}
