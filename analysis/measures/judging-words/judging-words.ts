import { groupsBy } from '../../corpus/groups-by.ts';
import type { LabelRow } from '../labels/labels-table.ts';
import type { QuotationRow } from '../quotations/quotations-table.ts';
import { saidAround } from '../quotations/said-around.ts';
import type { Place } from './place.ts';
import type { JudgingWordRow } from './judging-words-table.ts';

/**
 * Whose the judging words are, and how many outlets have each.
 *
 * @param places those of all articles
 * @param quotations tell whose words are no outlet’s
 * @param labels tell what is somebody’s name for a thing: `what China considers a rogue province`
 */
export function judgingWordRows(
  places: readonly Place[],
  quotations: readonly QuotationRow[],
  labels: readonly LabelRow[],
): JudgingWordRow[] {
  const saidAt = saidAround(quotations);
  const attributed = groupsBy(
    labels.filter(({ hedge }) => hedge === 'attributed'),
    ({ article }) => article,
  );
  const outletsOf = new Map(
    [...groupsBy(places, ({ word }) => word)].map(([word, own]) => [
      word,
      new Set(own.map(({ outlet }) => outlet)).size,
    ]),
  );
  return places.map((place) => {
    const said = saidAt(place);
    const isAttributed = (attributed.get(place.article) ?? []).some(
      ({ start, end }) => start <= place.start && place.end <= end,
    );
    return {
      ...place,
      owner: place.voice === 'quoted' || said ? 'speaker' : isAttributed ? 'somebody' : 'outlet',
      holder: said ? said.actor || said.speaker : '',
      outlets: outletsOf.get(place.word) ?? 1,
    };
  });
}
