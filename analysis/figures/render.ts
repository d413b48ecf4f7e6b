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

/**
 * Draws figures. The libraries are loaded here, so that a command that draws nothing does not wait for them.
 * @throws Error that names the figure when Vega-Lite or Vega warns of anything.
 */
export async function renderFigures(figures: readonly Figure[]): Promise<RenderedFigure[]> {
  const { renderAsync } = await import('@resvg/resvg-js');
  const rendered: Promise<RenderedFigure>[] = [];
  for (const figure of figures) {
    // One after the other, so that another core already makes the PNG of one figure while this one draws the next.
    const svg = await drawSvg(figure);
    const image = renderAsync(svg, {
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
export async function renderFigure(figure: Figure): Promise<RenderedFigure> {
  const [rendered] = await renderFigures([figure]);
  if (rendered === undefined) throw new Error(`figures/${figure.name}: expected one rendered figure, got none`);
  return rendered;
}

async function drawSvg(figure: Figure): Promise<string> {
  const [vega, vegaLite] = await Promise.all([import('vega'), import('vega-lite'), measureVegaTextWithInter()]);
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
