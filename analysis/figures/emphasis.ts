import type { EmphasisRow } from '../measures/emphasis/emphasis-table.ts';
import type { Figure, FigureInput, OutletLook } from './figure.ts';
import { heatMap } from './heat-map.ts';
import { largestFirst } from './largest-first.ts';
import { withOmitted } from '../prose/every-figure.ts';
import { emphasisFigureWords } from '../prose/emphasis.ts';
import { percent } from '../prose/wording.ts';
import { outletsToDraw } from './outlets-drawn.ts';

const columns = [
  'outlet',
  'event',
  'voice',
  'topic',
  'basis',
  'sentences',
  'share_of_sentences',
  'articles',
  'articles_with_headline_mention',
] as const;

/** As many topics as stand under each other in readable type. */
const mostTopics = 10;

/**
 * The room that each outlet gives each topic in its own words, as a shaded table, the topic with most sentences first; undefined
 * without such rows. Takes one event's rows.
 */
export function emphasisFigure(input: FigureInput<readonly EmphasisRow[]>): Figure | undefined {
  const rows = input.rows.filter(({ voice }) => voice === 'outlet');
  const { drawn, footer } = outletsToDraw(input.outlets, rows, input.footer);
  const topics = largestFirst(
    rows,
    ({ topic }) => topic,
    ({ sentences }) => sentences,
  );
  if (drawn.length === 0 || rows.every(({ share_of_sentences: share }) => share === null)) return undefined;
  const shown = topics.slice(0, mostTopics);
  const cells = rows.map((row) => ({
    row: row.topic,
    outlet: row.outlet,
    share: row.share_of_sentences,
    marked: row.articles_with_headline_mention > 0,
  }));
  const parts = {
    name: 'emphasis',
    title: input.takeaway,
    subtitle: emphasisFigureWords.subtitle,
    footer: withOmitted(footer, topics.length - shown.length, 'topic'),
    alt: emphasisFigureWords.alt(shown.slice(0, 5).map((topic) => describe(topic, rows, drawn))),
    rows,
    columns,
  };
  return heatMap(parts, { cells, rows: shown, outlets: drawn, fields: { row: 'topic', marked: 'headline' } });
}

function describe(topic: string, rows: readonly EmphasisRow[], outlets: readonly OutletLook[]): string {
  const values = outlets.map(({ id, name }) => {
    const share = rows.find((row) => row.outlet === id && row.topic === topic)?.share_of_sentences ?? null;
    return `${name} ${share === null ? emphasisFigureWords.unknown : percent(share)}`;
  });
  return `${topic}: ${values.join(', ')}`;
}
