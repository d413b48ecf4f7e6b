import { basename, join } from 'node:path';
import { ExpectedError } from '../../analysis/study/expected-error.ts';
import { articleStem } from '../../analysis/study/read-article-file.ts';
import { safeFileName } from '../../analysis/study/file-name.ts';
import { outletsFromPaths } from '../../analysis/study/outlet-from-path.ts';
import { readableName } from '../../analysis/study/readable-name.ts';
import type { GivenArticle, GivenFile } from '../../analysis/study/sources/given-article.ts';
import { givenFiles } from '../../analysis/study/sources/given-files.ts';
import type { SourceOptions } from '../../analysis/study/sources/read-source.ts';
import { isContainer } from '../../analysis/study/sources/containers/contained-files.ts';
import { formatOf } from '../../analysis/study/sources/source-format.ts';
import type { RefusedArticle } from '../../analysis/study/study.ts';
import { sha256 } from '../files/content.ts';
import { writeFolder } from '../files/write-folder.ts';
import { articleMarkdown } from './article-markdown.ts';
import { readWithContent, withExtension } from './read-with-content.ts';
import { stagingFor, type Staging } from './staging.ts';
import { saidLines, studyYaml, type ImportedArticle } from './study-yaml.ts';

/** What the command line asks for. */
export interface ImportOptions extends SourceOptions {
  /** The study's folder. */
  into: string;
  /** For articles whose source names none. */
  outlet?: string;
  event?: string;
  /** Called with the number of articles so far. */
  onRead?: (count: number) => void;
}

/** What came of an import. */
export interface Imported {
  articles: ImportedArticle[];
  refused: RefusedArticle[];
  /** Articles that were there already, to the byte. */
  skipped: number;
  /** Texts of an earlier export that this one corrects. */
  replaced: string[];
  /** Files that this export has otherwise, but somebody changed by hand. */
  kept: string[];
  /** Paths of the rows that are the same in every export. */
  rows: Set<string>;
  /** How often each note was made. */
  notes: Map<string, number>;
  madeStudyFile: boolean;
  /** Lines that a `study.yaml` that is there already should have. */
  toAdd: string[];
}

/**
 * Brings articles into a study's folder: text, Markdown and HTML byte for byte, each row of a table as a Markdown file,
 * with the table or archive itself kept in `originals/`. Nothing is overwritten, and either everything is written or nothing.
 *
 * @throws {ExpectedError} when no article could be read, or the folder cannot be written
 * @example
 * (await importSources([file], { into: folder })).articles.length; // => 105
 */
export async function importSources(paths: readonly string[], options: ImportOptions): Promise<Imported> {
  const imported: Imported = {
    articles: [],
    refused: [],
    skipped: 0,
    ...{ replaced: [], kept: [], rows: new Set<string>() },
    notes: new Map(),
    madeStudyFile: false,
    toAdd: [],
  };
  await writeFolder(options.into, async (put) => {
    const staging = stagingFor(options.into, put);
    for await (const given of givenFiles(paths, options)) await importFile(given, staging, imported, options);
    if (imported.articles.length === 0) throw nothingRead(paths, imported.refused);
    nameByPath(imported);
    await addStudyFile(staging, imported, options.into);
    return staging.finish();
  });
  return imported;
}

async function importFile(
  given: GivenFile,
  staging: Staging,
  imported: Imported,
  options: ImportOptions,
): Promise<void> {
  let isKept = false;
  for await (const { read, content } of readWithContent(given, options)) {
    if ('reason' in read) imported.refused.push(read);
    else {
      isKept ||= content === undefined;
      await importArticle(read, content, staging, imported, options);
    }
    options.onRead?.(imported.articles.length);
  }
  if (!('bytes' in given)) return;
  const format = formatOf(given.file, given.bytes) ?? 'text';
  if (!isKept && !isContainer(format)) return;
  const original = await staging.add(`originals/${withExtension(given.file, format)}`, given.bytes);
  if (original === undefined) return;
  await staging.add(`${original}.sha256`, `${sha256(given.bytes)}  ${basename(original)}\n`);
}

async function importArticle(
  given: GivenArticle,
  content: { name: string; bytes: Uint8Array } | undefined,
  staging: Staging,
  imported: Imported,
  options: ImportOptions,
): Promise<void> {
  const isDeclared = given.outlet !== undefined && given.outletBasis !== 'inferred';
  const outlet = isDeclared ? undefined : options.outlet;
  const event = given.event === undefined ? options.event : undefined;
  const said = { ...(outlet !== undefined && { outlet }), ...(event !== undefined && { event }) };
  const article: GivenArticle = { ...given, ...said, ...(outlet !== undefined && { outletBasis: 'declared' }) };
  const path = content
    ? await staging.add(`articles/${staging.unlikeOthers(content.name)}`, content.bytes)
    : await addRow(article, staging, imported);
  if (path === undefined) imported.skipped++;
  imported.articles.push({
    id: articleStem(path ?? content?.name ?? article.id),
    file: content?.name ?? given.file,
    ...(article.outlet !== undefined && { outlet: article.outlet }),
    ...(content && path !== undefined && Object.keys(said).length > 0 && { said }),
  });
  for (const note of article.notes ?? []) {
    const kind = note.replace(/^(no date): .*$/s, '$1').replace(/^row \d+ has/, 'a row has');
    imported.notes.set(kind, (imported.notes.get(kind) ?? 0) + 1);
  }
}

/**
 * Puts the article of a row into the study. One that is the same in every export goes into the place of its earlier text, which
 * is an edit; a file that somebody changed by hand is kept, and said.
 *
 * @returns its path, `undefined` where it is there already
 */
async function addRow(article: GivenArticle, staging: Staging, imported: Imported): Promise<string | undefined> {
  const path = `articles/${safeFileName(`${article.id}.md`)}`;
  const markdown = articleMarkdown(article);
  if (article.isIdentified !== true || imported.rows.has(path)) return staging.add(path, markdown);
  imported.rows.add(path);
  const outcome = await staging.update(path, markdown);
  if (outcome === 'replaced') imported.replaced.push(path);
  if (outcome === 'kept') imported.kept.push(path);
  return outcome === 'there' || outcome === 'kept' ? undefined : path;
}

/** Outlets that folders or file names tell: every reading of the study finds the same. */
function nameByPath(imported: Imported): void {
  const named = outletsFromPaths(imported.articles);
  named.forEach(({ notes = [] }) => {
    for (const note of notes) imported.notes.set(note, (imported.notes.get(note) ?? 0) + 1);
  });
  imported.articles = named;
}

async function addStudyFile(staging: Staging, imported: Imported, into: string): Promise<void> {
  if (await staging.has('study.yaml')) {
    imported.toAdd = saidLines(imported.articles);
    return;
  }
  imported.madeStudyFile = true;
  await staging.add('study.yaml', studyYaml(readableName(basename(join(into, '.'))), imported.articles));
}

function nothingRead(paths: readonly string[], refused: readonly RefusedArticle[]): ExpectedError {
  const reasons = refused.map(({ file, reason }) => `${file}: ${reason}`);
  return new ExpectedError([`${paths.join(' ')}: expected at least one article, got none`, ...reasons]);
}
