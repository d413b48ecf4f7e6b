import { analyse } from '../../analysis/analyse.ts';
import type { Figure, OutletLook } from '../../analysis/figures/figure.ts';
import { darkColours, inColours } from '../../analysis/figures/dark.ts';
import { outlined, pngOf, renderFigure } from '../../analysis/figures/render.ts';
import { readArticles } from '../../analysis/read-articles.ts';
import { buildChapters } from '../../analysis/report/build-chapters.ts';
import type { Chapter } from '../../analysis/report/chapter.ts';
import { drawFigures } from '../../analysis/report/draw-figures.ts';
import { ExpectedError } from '../../analysis/study/expected-error.ts';
import { nearest } from '../../analysis/study/nearest.ts';
import { writeNewFiles } from '../files/new-files.ts';
import { toCsv } from '../report/csv.ts';
import { loadStudy } from '../report/load-study.ts';
import { root } from '../root.ts';
import { meantStudies } from '../studies.ts';
import { say, warn } from '../terminal.ts';

const formats = ['png', 'svg', 'vl.json', 'csv'] as const;
type Format = (typeof formats)[number];

const largestScale = 8;

/** What the command line says of a figure. */
export interface FigureOptions {
  format?: unknown;
  scale?: unknown;
  outlets?: unknown;
  /** On a dark ground. */
  dark?: unknown;
  /** Letters of an SVG stay text. */
  text?: unknown;
  out?: unknown;
  force?: unknown;
}

/**
 * Draws one figure of a study to a file.
 *
 * @param given a study's folder, or its name in `data/`
 * @param name the figure’s, as its files in a report are called
 * @returns exit code: 1 where the study has no such figure, or the file cannot be written
 */
export async function runFigure(given: string, name: string, options: FigureOptions): Promise<number> {
  try {
    const { format, scale } = checked(options);
    const [folder = given] = await meantStudies([given], root);
    const light = await figureOf(folder, name, options.outlets);
    const figure = options.dark === true ? { ...light, spec: inColours(light.spec, darkColours) } : light;
    const out = typeof options.out === 'string' ? options.out : `${name}.${format}`;
    await writeNewFiles(
      [[out, await contentOf(figure, { format, scale, isText: options.text === true })]],
      options.force === true,
    );
    say(`${out}: ${figure.title}`);
    return 0;
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    warn(error.problems);
    return 1;
  }
}

function checked({ format, scale }: FigureOptions): { format: Format; scale: number } {
  const known = formats.find((one) => one === format);
  if (!known) throw new ExpectedError([`--format: expected one of ${formats.join(', ')}, got ${String(format)}`]);
  const times = Number(scale);
  if (!(times > 0 && times <= largestScale))
    throw new ExpectedError([`--scale: expected a number above 0 and up to ${largestScale}, got ${String(scale)}`]);
  return { format: known, scale: times };
}

async function figureOf(folder: string, name: string, wanted: unknown): Promise<Figure> {
  const { study } = await loadStudy(folder);
  const chapters = buildChapters(study, await analyse(study, await readArticles(study)));
  const drawn = chapters.flatMap((chapter) =>
    [...chapter.figures.values()].map((figure) => ({ chapter, figure, file: stemOf(chapter, figure) })),
  );
  const found = drawn.find(({ file }) => file === name);
  if (!found) {
    const names = drawn.map(({ file }) => file);
    const near = nearest(name, names);
    throw new ExpectedError([
      `${folder}: expected one of its figures, ${names.join(', ')}, got ${name}${near ? ` (did you mean ${near}?)` : ''}`,
    ]);
  }
  if (typeof wanted !== 'string') return found.figure;
  const { chapter, figure } = found;
  const looks = chosen(chapter.looks, wanted);
  // Without findings it takes the title that claims nothing: what holds of all outlets need not hold of some.
  const some = [...drawFigures(chapter, [], looks).values()].find((one) => one.name === figure.name);
  if (!some)
    throw new ExpectedError([`--outlets: expected outlets that the figure ${name} has something of, got ${wanted}`]);
  const ids = new Set(looks.map(({ id }) => id));
  return { ...some, rows: some.rows.filter((row) => !('outlet' in row) || ids.has(String(row.outlet))) };
}

const stemOf = (chapter: Chapter, figure: Figure) =>
  chapter
    .picture(figure)
    .replace(/^figures\//, '')
    .replace(/\.png$/, '');

function chosen(looks: readonly OutletLook[], wanted: string): OutletLook[] {
  const names = wanted.split(',').map((one) => one.trim());
  const found = names.map((one) => looks.find(({ id, name }) => id === one || name === one));
  const missing = names.filter((_, at) => !found[at]);
  if (missing.length === 0) return looks.filter((look) => found.includes(look));
  const known = looks.map(({ id }) => id).join(', ');
  throw new ExpectedError([`--outlets: expected some of ${known}, got ${missing.join(', ')}`]);
}

async function contentOf(
  figure: Figure,
  { format, scale, isText }: { format: Format; scale: number; isText: boolean },
): Promise<string | Uint8Array> {
  if (format === 'csv') return toCsv(figure.columns, figure.rows as never);
  const { svg, specJson } = await renderFigure(figure);
  if (format === 'svg') return isText ? svg : outlined(svg, figure.alt);
  return format === 'vl.json' ? specJson : pngOf(svg, scale);
}
