import type { Config } from 'vega-lite';

/** The weights of Inter that figures are set in; widths and font files exist for these alone. */
export type FontWeight = 400 | 600 | 700;

/** Inter where it is installed, what looks closest where it is not. */
const fontFamily = 'Inter, Helvetica, Arial, sans-serif';

/** The slide that every figure fills, in pixels; its PNG is drawn at twice this size. */
export const canvas = { width: 1280, height: 720, left: 48, right: 48, top: 34, bottom: 24 } as const;

/** Type sizes in pixels of figures drawn in several views; smaller only where a name has no room, and never under 14. */
export const fontSize = { title: 32, subtitle: 21, heading: 22, value: 20, label: 20, small: 18 } as const;

/** Type sizes of charts in pixels: 24 px are 18 points on a slide 13.33 inches wide, 19 px are 14. */
export const slideSize = { title: 32, text: 24, footer: 19 } as const;

/** Distance between the base lines of wrapped text, as a multiple of its size. */
export const lineSpacing = 1.22;

/** Everything that is not an outlet. Ink and soft ink are text (contrast on white over 4.5); the others are lines and grounds. */
export const colour = {
  background: '#ffffff',
  ink: '#1b1f24',
  softInk: '#535c66',
  axis: '#8b949e',
  rule: '#cfd5db',
  grid: '#e6eaee',
  ground: '#f5f7f9',
  notMeasured: '#d3d8de',
  /** Outlets beyond the eighth. */
  rest: '#8a9199',
} as const;

/** Okabe and Ito's colours, darkened until lines hold on white, yellow replaced by a dark red; apart under all three kinds of colour blindness. */
const outletPalette = ['#0072b2', '#c44e00', '#00875f', '#ad3f8f', '#c28a00', '#4a9bd8', '#8f1426', '#3b3f45'] as const;

/** For the parts of a whole, by their place: deep enough for white numbers, apart in grey and under colour blindness. */
const partPalette = ['#1d4f73', '#c4622f', '#5c7424', '#7a4d9b', '#86691c'] as const;

/** The colour of each part; what is left over is last, and grey. */
export const partColours = (names: readonly string[], rest: string): { name: string; colour: string }[] => [
  ...names.map((name, index) => ({ name, colour: partPalette[index] ?? colour.rest })),
  { name: rest, colour: colour.notMeasured },
];

/** As many outlets as people tell apart by colour. */
export const mostColours = outletPalette.length;

/**
 * The colour of every outlet, by its place in the list: the first eight have one each, all others share one grey.
 * Call it once a study and hand the same map to every figure.
 *
 * @param palette the study's own, where it has one
 */
export function outletColours(
  outletIds: readonly string[],
  palette: readonly string[] = outletPalette,
): Map<string, string> {
  return new Map(outletIds.map((id, index) => [id, palette[index] ?? colour.rest]));
}

/** From nothing to much, for the cells of a table. */
export const sequence = ['#f5f7f9', '#a5cae3', '#124a73'] as const;

/** Vega-Lite's `config` for every figure: fonts and guides; no clipped labels, no frames. */
export const config: Config = {
  font: fontFamily,
  aria: false,
  view: { stroke: null },
  axis: {
    labelFontSize: fontSize.small,
    labelColor: colour.softInk,
    labelFontWeight: 400,
    titleFontSize: fontSize.label,
    titleFontWeight: 400,
    titleColor: colour.softInk,
    gridColor: colour.grid,
    domain: false,
    ticks: false,
    labelPadding: 8,
    labelLimit: 0,
    titleLimit: 0,
    labelFlush: false,
  },
  text: {
    font: fontFamily,
    fontSize: fontSize.small,
    fontWeight: 400,
    color: colour.ink,
    limit: 0,
    baseline: 'middle',
  },
  title: {
    anchor: 'start',
    frame: 'group',
    color: colour.ink,
    fontWeight: 700,
    subtitleColor: colour.softInk,
    subtitleFontSize: fontSize.subtitle,
    subtitleFontWeight: 400,
    limit: 0,
  },
};
