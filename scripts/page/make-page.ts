import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { compiledSpec } from '../../analysis/figures/render.ts';
import { darkColours } from '../../analysis/figures/dark.ts';
import { buildReport } from '../../analysis/report/build-report.ts';
import type { MeasuredStudy } from '../../analysis/report/chapter.ts';
import { citedPassages } from '../../analysis/report/excerpts.ts';
import { pageArticles } from '../../analysis/report/page/page-articles.ts';
import type { PageFigure } from '../../analysis/report/page/page-data.ts';
import { pageHtml } from '../../analysis/report/page/page-html.ts';
import { pageOutlets } from '../../analysis/report/page/page-outlets.ts';
import { pageTree, type PlacedFigure } from '../../analysis/report/page/page-tree.ts';
import { renamedFigures } from '../../analysis/report/page/renamed-figures.ts';
import { citation as pageCitation, pageWords } from '../../analysis/prose/page.ts';
import type { Study } from '../../analysis/study/study.ts';
import { root } from '../root.ts';

const require = createRequire(import.meta.url);

/**
 * The report as one HTML file that works offline.
 *
 * @param about version of the program and digest of the articles, for the citation
 */
export async function makePage(
  study: Study,
  measured: MeasuredStudy,
  about: { version: string; digest: string; isExcerpts: boolean },
): Promise<string> {
  const everybody = measured.events.flatMap(({ corpus, uncounted }) => [
    ...corpus.articles,
    ...uncounted.corpus.articles,
  ]);
  const outlets = pageOutlets(looksOf(measured), study.outlets);
  const { figures, places } = await pageFigures(measured, new Map(outlets.map(({ id, blinded }) => [id, blinded])));
  const tree = buildReport(study, measured);
  const { body, headings } = pageTree(tree, places);
  const cited = citedPassages(
    tree,
    measured.chapters.flatMap(({ findings }) => findings),
  );
  const [style, script] = await Promise.all([styleOf(everybody.map(({ text }) => text).join('')), bundledScript()]);
  return pageHtml({
    title: study.title,
    body,
    headings,
    citation: pageCitation({ title: study.title, ...about }),
    data: {
      figures,
      articles: pageArticles(everybody, cited, about.isExcerpts),
      outlets,
      dark: darkColours,
      words: pageWords,
    },
    style,
    script,
    hash: (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`,
  });
}

/** Every outlet of the chapters, as it looks in charts. */
function looksOf({ chapters }: MeasuredStudy) {
  const looks = new Map(chapters.flatMap((chapter) => chapter.looks).map((look) => [look.id, look]));
  return [...looks.values()];
}

/** The charts that could be drawn, compiled, with their places by the path of their picture. */
async function pageFigures({ chapters }: MeasuredStudy, blinded: ReadonlyMap<string, string>) {
  const figures: PageFigure[] = [];
  const places = new Map<string, PlacedFigure>();
  for (const chapter of chapters) {
    const looks = chapter.looks.map((look) => ({ ...look, name: blinded.get(look.id) ?? look.name }));
    const renamed = renamedFigures(chapter, looks);
    for (const [measure, figure] of chapter.figures) {
      if (chapter.undrawn.has(figure)) continue;
      const picture = chapter.picture(figure);
      const name = picture.replace(/^figures\/|\.png$/gu, '');
      places.set(picture, { place: figures.length, name, alt: figure.alt });
      const [spec, hidden] = [
        await compiledSpec(figure.spec),
        await compiledSpec((renamed.get(measure) ?? figure).spec),
      ];
      figures.push({ alt: figure.alt, spec, blinded: hidden });
    }
  }
  return { figures, places };
}

/** Parts of Inter with the letters that each has. */
const fontParts = [
  ['latin', /./u],
  ['latin-ext', /[\u0100-\u024f\u1e00-\u1eff]/u],
  ['cyrillic', /[\u0400-\u04ff]/u],
  ['greek', /[\u0370-\u03ff]/u],
  ['vietnamese', /[\u1ea0-\u1ef9]/u],
] as const;

const ranges: Record<(typeof fontParts)[number][0], string> = {
  latin:
    'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD',
  'latin-ext': 'U+0100-02BA, U+1E00-1E9F, U+1EF2-1EFF',
  cyrillic: 'U+0400-045F, U+0490-0491, U+04B0-04B1',
  greek: 'U+0370-03FF',
  vietnamese: 'U+0102-0103, U+0110-0111, U+1EA0-1EF9, U+20AB',
};

/** The style with as much of the font as the texts need. */
async function styleOf(texts: string): Promise<string> {
  const css = await readFile(join(root, 'scripts/page/page.css'), 'utf8');
  const faces = await Promise.all(
    fontParts
      .filter(([, letters]) => letters.test(texts))
      .map(async ([part]) => {
        const file = require.resolve(`@fontsource-variable/inter/files/inter-${part}-wght-normal.woff2`);
        const bytes = (await readFile(file)).toString('base64');
        return `@font-face{font-family:Inter;font-weight:100 900;src:url(data:font/woff2;base64,${bytes}) format('woff2');unicode-range:${ranges[part]}}`;
      }),
  );
  return `${faces.join('\n')}\n${css}`;
}

/** The page's own script with as much of Vega as charts need (Vega: BSD-3-Clause). */
async function bundledScript(): Promise<string> {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [join(root, 'scripts/page/client/main.ts')],
    absWorkingDir: root,
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    banner: { js: '/* Includes Vega, copyright University of Washington Interactive Data Lab, BSD-3-Clause. */' },
  });
  return outputFiles[0]?.text ?? '';
}
