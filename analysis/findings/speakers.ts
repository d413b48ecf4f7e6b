import { measuredKinds } from '../lines/segment.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { QuotationRow } from '../measures/quotations/quotations-table.ts';

/** Actors that stand for speakers where a study has no sides. */
const mostActors = 5;

/** Whom a claim is about: a side of the study, an actor, or all who are neither. */
export interface SpeakerName {
  name: string;
  kind: 'side' | 'actor' | 'others';
}

/** Speakers whose words are counted together: a side of the study, or an actor where it has none. */
export interface Speakers extends SpeakerName {
  speaks: (row: QuotationRow) => boolean;
}

/** Speakers as a claim gives them. */
export const speakerName = ({ name, kind }: Speakers): SpeakerName => ({ name, kind });

/** The rows that are counted: not those of captions, embeds and page furniture. */
export const measuredQuotations = (rows: readonly QuotationRow[]): QuotationRow[] =>
  rows.filter(({ segment }) => (measuredKinds as ReadonlySet<string>).has(segment));

/** Words that stand inside quotation marks, each once. */
export const quotedWords = (rows: readonly QuotationRow[]): number =>
  rows.reduce((sum, { directness, words }) => sum + (directness === 'indirect' ? 0 : words), 0);

/** Whether somebody of a side that the study declares speaks. */
export const isBySide = (sides: Corpus['sides'], rows: readonly QuotationRow[]): boolean =>
  rows.some(({ side }) => sides.has(side));

/** The sides that a study declares, or the actors with most quoted words where nobody of a side speaks. */
export function speakersOf(sides: Corpus['sides'], rows: readonly QuotationRow[]): Speakers[] {
  if (isBySide(sides, rows))
    return [...sides.values()].map(({ id, name }) => {
      return { name, kind: 'side', speaks: ({ side }) => side === id };
    });
  const words = new Map<string, number>();
  for (const row of rows) if (row.actor !== '') words.set(row.actor, (words.get(row.actor) ?? 0) + quotedWords([row]));
  const most = [...words].filter(([, count]) => count > 0).sort((a, b) => b[1] - a[1]);
  return most.slice(0, mostActors).map(([actor]) => {
    return { name: actor, kind: 'actor', speaks: (row) => row.actor === actor };
  });
}
