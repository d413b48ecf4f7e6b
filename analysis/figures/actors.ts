import type { ActorRow } from '../measures/emphasis/actors-table.ts';
import type { Figure, FigureInput, OutletLook } from './figure.ts';
import { heatMap } from './heat-map.ts';
import { largestFirst } from './largest-first.ts';
import { withOmitted } from '../prose/every-figure.ts';
import { actorsFigureWords } from '../prose/actors.ts';
import { percent } from '../prose/wording.ts';
import { outletsToDraw } from './outlets-drawn.ts';

const columns = ['outlet', 'event', 'voice', 'actor', 'side', 'basis', 'mentions', 'share_of_mentions'] as const;

/** As many actors as stand under each other in readable type. */
const mostActors = 10;

/**
 * Whom each outlet names in its own words, as a shaded table, the actor with most mentions first; undefined without such rows.
 * Takes one event's rows.
 */
export function actorsFigure(input: FigureInput<readonly ActorRow[]>): Figure | undefined {
  const rows = input.rows.filter(({ voice }) => voice === 'outlet');
  const { drawn, footer } = outletsToDraw(input.outlets, rows, input.footer);
  if (drawn.length === 0) return undefined;
  const actors = largestFirst(
    rows,
    ({ actor }) => actor,
    ({ mentions }) => mentions,
  );
  const shown = actors.slice(0, mostActors);
  const cells = rows.map(({ actor, outlet, share_of_mentions: share }) => ({
    row: actor,
    outlet,
    share,
    marked: false,
  }));
  const parts = {
    name: 'actors',
    title: input.takeaway,
    subtitle: actorsFigureWords.subtitle,
    footer: withOmitted(footer, actors.length - shown.length, 'actor'),
    alt: actorsFigureWords.alt(drawn.map((outlet) => describe(outlet, rows))),
    rows,
    columns,
  };
  return heatMap(parts, { cells, rows: shown, outlets: drawn, fields: { row: 'actor' } });
}

function describe({ id, name }: OutletLook, rows: readonly ActorRow[]): string {
  const own = rows.filter(({ outlet, mentions }) => outlet === id && mentions > 0);
  const most = [...own].sort((one, other) => other.mentions - one.mentions).slice(0, 3);
  const values = most.map(({ actor, share_of_mentions: share }) => `${actor} ${percent(share ?? 0)}`);
  return actorsFigureWords.outlet(name, values);
}
