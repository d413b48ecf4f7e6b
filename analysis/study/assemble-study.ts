import { byCodePoint } from './code-point-order.ts';
import { ExpectedError } from './expected-error.ts';
import { type Correction, correctionOf } from './corrections.ts';
import { identifyArticles, type IdentifiedArticle } from './identify-articles.ts';
import { nameOutlets, type NamedOutlets } from './name-outlets.ts';
import { outletsFromPaths } from './outlet-from-path.ts';
import { parseStudyFile } from './parse-study-file.ts';
import { readableName } from './readable-name.ts';
import { articleStem, readArticleFile } from './read-article-file.ts';
import type { StudyFile } from './schema.ts';
import type { GivenArticle, GivenFile } from './sources/given-article.ts';
import type { Actor, Side, SourceArticle, SourceFile, Study } from './study.ts';
import { uniqueFileNames } from './unique-names.ts';

/** A study as it lies in its folder (or archive, or stream), before anything is made of it. */
export interface GivenStudy {
  /** Name of the study's folder. */
  id: string;
  /** How messages call the folder. */
  folder: string;
  /** Text of `study.yaml`, empty where there is none. */
  yaml: string;
  /** Articles as their sources gave them; what still is bytes must be a plain article in UTF-8. */
  files: readonly (GivenFile | GivenArticle)[];
  /** The files that were looked at. */
  sources?: readonly SourceFile[];
}

/**
 * Makes a study of what was given. Every file or article becomes an article or is refused with a reason.
 *
 * @throws {ExpectedError} when `study.yaml` is wrong, or when no article is left
 * @example
 * assembleStudy({ id: 'rain', folder: 'data/rain', yaml: '', files: [{ file: 'a.txt', bytes }] }).title; // => 'Rain'
 */
export function assembleStudy({ id, folder, yaml, files, sources }: GivenStudy): Study {
  const inOrder = files
    .toSorted((left, right) => byCodePoint(left.file, right.file))
    .map((given) => ('text' in given ? given : readArticleFile(given)));
  const unreadable = inOrder.filter((given) => 'reason' in given);
  const identified = identifyArticles(inOrder.filter((given) => 'text' in given));
  const articleIds = [
    ...identified.articles.map((article) => article.id),
    ...unreadable.map(({ file }) => articleStem(file)),
  ];
  const said = parseStudyFile(yaml, `${folder}/study.yaml`, { articleIds });
  const refused = [...unreadable, ...identified.refused].sort((left, right) => byCodePoint(left.file, right.file));
  if (identified.articles.length === 0) {
    throw new ExpectedError([
      `${folder}: expected at least one article, got none`,
      ...refused.map(({ file, reason }) => `${file}: ${reason}`),
    ]);
  }
  const articles = outletsFromPaths(identified.articles.toSorted((left, right) => byCodePoint(left.id, right.id)));
  const { outlets, byArticle } = nameOutlets(said, articles);
  refuseNameless(folder, byArticle);
  const copies = uniqueFileNames(articles.map(copyName));
  return {
    id,
    title: said.title || readableName(id),
    question: said.question,
    outlets,
    sides: sidesOf(said),
    actors: [...said.actors].map(([actor, fields]) => ({ id: actor, ...nameActor(actor, fields) })),
    topics: [...said.topics].map(([topic, { name, terms }]) => ({
      id: topic,
      name: name ?? readableName(topic),
      terms,
    })),
    referents: [...said.referents].map(([thing, { name, heads }]) => ({
      id: thing,
      name: name ?? readableName(thing),
      heads,
    })),
    ...(said.theme.colours && { colours: said.theme.colours }),
    ...(said.formats.some((format) => format !== 'md') && { formats: said.formats }),
    ...(said.corrections.length > 0 && { corrections: said.corrections.map(correctionOf) }),
    words: { judging: said.words.judging.map(lower), cues: said.words.cues.map(lower) },
    articles: articles.map((article, at) => sourceArticle(article, copies[at] ?? '', said, byArticle)),
    refused,
    ...(sources && { sources: sources.toSorted((left, right) => byCodePoint(left.file, right.file)) }),
  };
}

function nameActor(
  id: string,
  {
    name = readableName(id),
    kind,
    side = '',
    aliases,
  }: StudyFile['actors'] extends Map<string, infer Fields> ? Fields : never,
): Omit<Actor, 'id'> {
  return { name, kind, side, aliases: [...new Set([name, ...aliases])] };
}

/** So many articles without an outlet are left out of a naming, and not each an outlet of its own. */
const mostNameless = 50;

function refuseNameless(folder: string, byArticle: NamedOutlets['byArticle']): void {
  const nameless = [...byArticle].filter(([, { outletBasis }]) => outletBasis === 'unknown').map(([id]) => id);
  if (nameless.length <= mostNameless) return;
  throw new ExpectedError([
    `${folder}: expected an outlet for each article, got ${nameless.length} articles without one (${nameless.slice(0, 3).join(', ')} …); put them into a folder for each outlet, name it with --outlet, or under \`articles:\` in study.yaml`,
  ]);
}

/** Declared sides, or those that actors name where none is declared. */
function sidesOf({ sides, actors }: StudyFile): Map<string, Side> {
  const named = [...actors.values()].flatMap(({ side }) => side ?? []);
  const ids = sides.size > 0 ? [...sides.keys()] : named;
  return new Map(ids.map((id) => [id, { id, name: sides.get(id)?.name ?? readableName(id) }]));
}

/** The passages that are no speech in an article. */
function noQuotationsIn(id: string, { corrections }: StudyFile): Pick<SourceArticle, 'noQuotations'> {
  const passages = corrections
    .map(correctionOf)
    .flatMap((one: Correction) =>
      one.kind === 'no-quotation' && (one.article === '' || one.article === id) ? [one.passage] : [],
    );
  return passages.length > 0 ? { noQuotations: passages } : {};
}

const lower = (text: string) => text.toLowerCase();
const copyName = ({ id, file }: IdentifiedArticle) => `${id}${file.endsWith('.md') ? '.md' : '.txt'}`;

function sourceArticle(
  article: IdentifiedArticle,
  copy: string,
  said: StudyFile,
  outletOf: NamedOutlets['byArticle'],
): SourceArticle {
  const { id, file, text, sha256, bodyStart, title, spans, language, notes } = article;
  const entry = said.articles.get(id);
  const { outlet, outletBasis } = outletOf.get(id) ?? { outlet: '', outletBasis: 'unknown' };
  return {
    id,
    file,
    copy,
    text,
    sha256,
    bodyStart,
    ...(title && { title }),
    ...(spans && { spans }),
    ...(/\.(?:md|markdown)$/i.test(file) && { isMarkdown: true as const }),
    ...(language !== undefined && { language }),
    ...(notes && { notes }),
    outlet,
    outletBasis,
    event: entry?.event ?? article.event ?? '',
    published: entry?.published ?? article.published ?? '',
    flags: [...new Set([...(entry?.flags ?? []), ...(article.flags ?? [])])],
    ...(said.words.cues.length > 0 && { cues: said.words.cues.map(lower) }),
    ...noQuotationsIn(id, said),
  };
}
