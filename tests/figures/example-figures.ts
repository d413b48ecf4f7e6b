import { actsFigure } from '../../analysis/figures/acts.ts';
import { actorsFigure } from '../../analysis/figures/actors.ts';
import { articlesFigure } from '../../analysis/figures/articles.ts';
import { coverageFigure } from '../../analysis/figures/coverage.ts';
import { emphasisFigure } from '../../analysis/figures/emphasis.ts';
import type { Figure, FigureInput, OutletLook } from '../../analysis/figures/figure.ts';
import { labelsFigure } from '../../analysis/figures/labels.ts';
import { placementFigure } from '../../analysis/figures/placement.ts';
import { quotationsFigure } from '../../analysis/figures/quotations.ts';
import { sentimentFigure } from '../../analysis/figures/sentiment.ts';
import { tonePositionFigure } from '../../analysis/figures/tone-position.ts';
import { utterancesFigure } from '../../analysis/figures/utterances.ts';
import { wordChoiceFigure } from '../../analysis/figures/word-choice.ts';
import * as example from './example-rows.ts';

/** What a test may change; `names` are the terms, topics and actors. */
export interface Example {
  outlets?: OutletLook[];
  names?: string[];
  takeaway?: string;
  /** Puts the same number everywhere. */
  same?: boolean;
  noRows?: boolean;
}

type Rows<Of> = (outlets: OutletLook[], names: string[], same: boolean) => Of[];

function exampleOf<Row>(draw: (input: FigureInput<readonly Row[]>) => Figure | undefined, rowsOf: Rows<Row>) {
  return ({
    outlets = example.someOutlets(3),
    names = ['one', 'two'],
    same = false,
    noRows = false,
    takeaway = 'Paper 1 leads',
  }: Example = {}) => {
    const rows = noRows ? [] : rowsOf(outlets, names, same);
    rows.forEach((row) => Object.freeze(row));
    return draw({ rows: Object.freeze(rows), outlets: Object.freeze(outlets), takeaway, footer: '3 articles.' });
  };
}

/** Every figure of the stage on small invented rows, by name. All rows are frozen. */
export const figures: Record<string, (example?: Example) => Figure | undefined> = {
  acts: exampleOf(actsFigure, (outlets, names, same) =>
    [...outlets, { id: 'elsewhere' }].flatMap(({ id: outlet }) =>
      names.flatMap((agent, index) =>
        (['against', 'with'] as const).map((manner) => ({
          outlet,
          agent: index === 1 ? '' : agent,
          patient: `those of ${agent}`,
          manner,
          acts: same ? 3 : 3 + index,
        })),
      ),
    ),
  ),
  actors: exampleOf(actorsFigure, (outlets, names, same) =>
    outlets.flatMap((outlet) => names.map((name, index) => example.actorRow(outlet, name, same ? 0.5 : index / 10))),
  ),
  articles: exampleOf(articlesFigure, (outlets) => outlets.map((outlet) => example.articleRow(outlet))),
  coverage: exampleOf(coverageFigure, (outlets) =>
    outlets.flatMap(({ id: outlet }, at) =>
      ['2023-01-02', '2023-02-01'].map((published) => ({ outlet, event: '', published, articles: at + 1, words: 100 })),
    ),
  ),
  emphasis: exampleOf(emphasisFigure, (outlets, names, same) =>
    outlets.flatMap((outlet) =>
      names.map((name, index) =>
        example.emphasisRow(outlet, name, same ? 0.5 : index || names.length === 1 ? (index || 1) / 20 : null, index),
      ),
    ),
  ),
  labels: exampleOf(labelsFigure, (outlets, names) =>
    outlets.flatMap(({ id }) =>
      names.slice(0, 3).map((thing, index) => ({ thing, outlet: id, label: `a kind of ${index}` })),
    ),
  ),
  placement: exampleOf(placementFigure, (outlets, names, same) =>
    outlets.flatMap((outlet) =>
      names.map((name, index) => example.placementRow(outlet, name, same ? 0.5 : index / names.length)),
    ),
  ),
  quotations: exampleOf(
    ({ rows, ...input }: FigureInput<readonly ReturnType<typeof example.spokenRows>[]>) =>
      quotationsFigure({
        ...input,
        rows: {
          quotations: rows.flatMap(({ quotations }) => quotations),
          sides: new Map(['crew', 'owners'].map((id) => [id, { id, name: id }])),
        },
      }),
    (outlets) => outlets.map(example.spokenRows),
  ),
  sentiment: exampleOf(sentimentFigure, (outlets, _, same) =>
    outlets.flatMap((outlet, index) => [
      example.sentimentRow(outlet, 'outlet', same ? 1 : index === 2 ? null : 2 - 3 * index),
      example.sentimentRow(outlet, 'quoted', same ? 1 : 4 * index - 2),
    ]),
  ),
  'tone-position': exampleOf(tonePositionFigure, (outlets, _, same) =>
    outlets.flatMap((outlet) =>
      [0, 1, 2, 3, 4].map((sentence) =>
        example.toneRow(outlet, same ? 2 : sentence, sentence % 2 ? 'quoted' : 'outlet'),
      ),
    ),
  ),
  utterances: exampleOf(utterancesFigure, (outlets, names) =>
    names.flatMap((_, index) => [
      // Somebody whom the figure does not draw, or one outlet alone would share nothing.
      example.utteranceRow({ id: 'elsewhere' }, `u${index}`, 'verbatim', 6),
      ...outlets.map((outlet) => example.utteranceRow(outlet, `u${index}`, 'truncated', 3)),
    ]),
  ),
  'word-choice': exampleOf(wordChoiceFigure, (outlets, names) =>
    outlets.flatMap((outlet) => [...names, 'alike', 'more'].map((name) => example.wordChoiceRow(outlet, name))),
  ),
};

/** A figure that the example must have. */
export function drawn(name: string, options?: Example): Figure {
  const figure = figures[name]?.(options);
  if (figure === undefined) throw new Error(`expected a figure named ${name}, got none`);
  return figure;
}

/** Every object inside a value, itself included. */
export function objectsIn(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? inner : [value as Record<string, unknown>, ...inner];
}
