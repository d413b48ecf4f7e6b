import type { Corpus } from '../../corpus/corpus.ts';
import { groupsBy } from '../../corpus/groups-by.ts';
import { byCodePoint } from '../../study/code-point-order.ts';
import type { CoverageRow } from './coverage-table.ts';

/** Articles and words of each outlet by day, in the order of outlets and days. */
export function coverageRows({ event, outlets, articles }: Corpus): CoverageRow[] {
  const byOutlet = groupsBy(
    articles.filter(({ published }) => published !== ''),
    ({ outlet }) => outlet,
  );
  return outlets.flatMap(({ id }) => {
    const own = byOutlet.get(id) ?? [];
    const byDay = groupsBy(own, ({ published }) => published);
    const days = [...byDay.keys()].sort(byCodePoint);
    return days.map((published): CoverageRow => {
      const ofDay = byDay.get(published) ?? [];
      const words = ofDay.reduce(
        (sum, { measured }) => sum + measured.reduce((own, isMeasured) => own + isMeasured, 0),
        0,
      );
      return { outlet: id, event, published, articles: ofDay.length, words };
    });
  });
}
