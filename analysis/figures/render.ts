import { fileURLToPath } from 'node:url';
import type { Figure } from './figure.ts';
import { measureVegaTextWithInter } from './text-width.ts';
import { canvas } from './theme.ts';

/** The files of one figure. */
export interface RenderedFigure {
  /** The Vega-Lite specification with its data, as pretty-printed JSON. */
  specJson: string;
  /** 1280 × 720, with the alternative text as its title. */
  svg: string;
  /** 2560 × 1440. */
  png: Uint8Array;
}

const fontFiles = ['400Regular/Inter_400Regular', '600SemiBold/Inter_600SemiBold', '700Bold/Inter_700Bold'].map(
  (file) => fileURLToPath(import.meta.resolve(`@expo-google-fonts/inter/${file}.ttf`)),
);

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

/**
 * Draws figures.
 * @throws Error that names the figure when Vega-Lite or Vega warns of anything.
 */
export async function renderFigures(figures: readonly Drawable[]): Promise<RenderedFigure[]> {
  const libraries = await loadLibraries();
  const rendered: Promise<RenderedFigure>[] = [];
  for (const figure of figures) {
    // One after the other, so that another core already makes the PNG of one figure while this one draws the next.
    const svg = await drawSvg(figure, libraries);
    const image = libraries.renderAsync(svg, {
      fitTo: { mode: 'width', value: canvas.width * 2 },
      font: { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Inter' },
    });
    const specJson = `${JSON.stringify(figure.spec, null, 2)}\n`;
    rendered.push(image.then((pixels) => ({ specJson, svg, png: pixels.asPng() })));
  }
  return Promise.all(rendered);
}

/**
 * Draws one figure; for several, `renderFigures` is faster.
 * @throws Error that names the figure when Vega-Lite or Vega warns of anything.
 */
export async function renderFigure(figure: Drawable): Promise<RenderedFigure> {
  const [rendered] = await renderFigures([figure]);
  if (rendered === undefined) throw new Error(`figures/${figure.name}: expected one rendered figure, got none`);
  return rendered;
}

type Libraries = Awaited<ReturnType<typeof loadLibraries>>;

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
  view.finalize();
  if (warnings.length > 0) {
    throw new Error(
      `figures/${figure.name}: expected a specification without warnings, got “${warnings.join('”, “')}”`,
    );
  }
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
