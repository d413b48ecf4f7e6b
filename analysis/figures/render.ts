import type { TopLevelSpec } from 'vega-lite';
import type { Figure } from './figure.ts';
import { fontFilesFor } from './fonts.ts';
import { specJson } from './spec-json.ts';
import { markOutside } from './mark-outside.ts';
import { measureVegaTextWithInter } from './text-width.ts';
import { canvas } from './theme.ts';

/** The files of one figure. */
export interface RenderedFigure {
  /** The Vega-Lite specification with its data, as JSON: what fits into 100 columns on one line, so that data has a line a row. */
  specJson: string;
  /** 1280 × 720, with the alternative text as its title. */
  svg: string;
  /** 2560 × 1440. */
  png: Uint8Array;
}

/** What stands in place of the files of a figure that cannot be drawn. */
export interface UndrawnFigure {
  /** `figures/<name>: expected …, got …`, the same on every machine. */
  reason: string;
}

/** The files of a figure, or why there are none. */
export type Drawn = RenderedFigure | UndrawnFigure;

/** What drawing needs of a figure. */
export type Drawable = Pick<Figure, 'name' | 'alt' | 'spec'>;

/** Loads what draws, so that a command that draws nothing does not wait for it and another can load it in time. */
export async function loadLibraries() {
  const [vega, vegaLite, { renderAsync }] = await Promise.all([
    import('vega'),
    import('vega-lite'),
    import('@resvg/resvg-js'),
    measureVegaTextWithInter(),
  ]);
  return { vega, vegaLite, renderAsync };
}

/** Draws figures. One that cannot be drawn, or that Vega-Lite or Vega warn of, is one figure missing. */
export async function renderFigures(figures: readonly Drawable[]): Promise<Drawn[]> {
  const libraries = await loadLibraries();
  const rendered: Promise<Drawn>[] = [];
  for (const figure of figures) {
    const undrawn = (error: unknown): UndrawnFigure => ({ reason: reasonOf(figure, error) });
    try {
      // One after the other, so that another core already makes the PNG of one figure while this one draws the next.
      const svg = await drawSvg(figure, libraries);
      const image = libraries.renderAsync(svg, pictureOptions(svg, 2));
      rendered.push(
        image.then((pixels) => ({ specJson: specJson(figure.spec), svg, png: pixels.asPng() })).catch(undrawn),
      );
    } catch (error) {
      rendered.push(Promise.resolve(undrawn(error)));
    }
  }
  return Promise.all(rendered);
}

/** A drawn figure as PNG, `scale` times 1280 × 720. */
export async function pngOf(svg: string, scale: number): Promise<Uint8Array> {
  const { renderAsync } = await import('@resvg/resvg-js');
  return (await renderAsync(svg, pictureOptions(svg, scale))).asPng();
}

/** A drawn figure with its letters as outlines, so that it looks the same without the font; nobody can search or edit its words. */
export async function outlined(svg: string, alt: string): Promise<string> {
  const { Resvg } = await import('@resvg/resvg-js');
  return withTitle(new Resvg(svg, pictureOptions(svg, 1)).toString().trim(), alt);
}

const pictureOptions = (svg: string, scale: number) => ({
  fitTo: { mode: 'width' as const, value: Math.round(canvas.width * scale) },
  font: { loadSystemFonts: false, fontFiles: fontFilesFor(svg), defaultFontFamily: 'Inter' },
});

/** Longest reason, in characters: a message may quote a name of any length. */
const longestReason = 300;

function reasonOf({ name }: Drawable, error: unknown): string {
  const [message = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return `figures/${name}: ${message.length > longestReason ? `${message.slice(0, longestReason)}…` : message}`;
}

/**
 * Draws one figure; for several, `renderFigures` is faster.
 * @throws Error that names the figure where it cannot be drawn.
 */
export async function renderFigure(figure: Drawable): Promise<RenderedFigure> {
  const [rendered = { reason: `figures/${figure.name}: expected one rendered figure, got none` }] = await renderFigures(
    [figure],
  );
  if ('reason' in rendered) throw new Error(rendered.reason);
  return rendered;
}

type Libraries = Awaited<ReturnType<typeof loadLibraries>>;

/** A specification as Vega has it, for what draws without Vega-Lite. */
export async function compiledSpec(spec: TopLevelSpec): Promise<object> {
  const { vegaLite } = await loadLibraries();
  return vegaLite.compile(spec).spec;
}

/** So many characters of SVG are drawn: about a million marks. */
const longestSvg = 100_000_000;

async function drawSvg(figure: Drawable, { vega, vegaLite }: Libraries): Promise<string> {
  const warnings: string[] = [];
  const logger = vega.logger(vega.Warn);
  const collect = (...messages: unknown[]): typeof logger => {
    warnings.push(messages.map(String).join(' '));
    return logger;
  };
  logger.warn = collect;
  logger.error = collect;
  const compiled = vegaLite.compile(figure.spec, { logger }).spec;
  const view = new vega.View(vega.parse(compiled), { renderer: 'none', logger });
  const svg = await view.toSVG();
  const outside = markOutside(view, svg);
  view.finalize();
  if (warnings.length > 0) throw new Error(`expected a specification without warnings, got “${warnings.join('”, “')}”`);
  // What makes the PNG ends the whole process where a mark is nowhere in the picture, or nowhere at all.
  if (outside !== undefined) throw new Error(`expected every mark inside the picture, got a ${outside} outside it`);
  if (/[\s"(,-](?:NaN|Infinity)[\s"),]/.test(svg.replace(/>[^<]*</g, '><')))
    throw new Error('expected finite sizes, got one that is not');
  if (svg.length > longestSvg) throw new Error(`expected at most ${longestSvg} characters of SVG, got ${svg.length}`);
  return withTitle(svg, figure.alt);
}

/** Gives the SVG its accessible name; browsers read the first `<title>`, other software the label. */
function withTitle(svg: string, alt: string): string {
  const escaped = alt
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
  return svg.replace(/^<svg ([^>]*)>/, (_, attributes: string) => {
    return `<svg ${attributes} role="img" aria-label="${escaped}"><title>${escaped}</title>`;
  });
}
