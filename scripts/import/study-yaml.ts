import { emptyStudyFile } from '../../analysis/study/schema.ts';
import { nameOutlets } from '../../analysis/study/name-outlets.ts';
import { slug } from '../../analysis/study/slug.ts';
import { similarOutlets } from '../../analysis/study/sources/similar-outlets.ts';
import type { Outlet } from '../../analysis/study/study.ts';
import { yamlText } from './yaml-text.ts';

/** An article as far as `study.yaml` is concerned. */
export interface ImportedArticle {
  id: string;
  /** Where it was found: folders and names may tell an outlet. */
  file: string;
  outlet?: string;
  notes?: string[];
  published?: string;
  /** What the command line said of it and its own file cannot hold. */
  said?: { outlet?: string; event?: string };
}

const mostListed = 200;

/**
 * A commented `study.yaml` for articles that were imported: the outlets found, proposals to merge those with similar names,
 * and the articles that name no outlet.
 *
 * @example
 * studyYaml('Rain', [{ id: 'a', outlet: 'The Post' }]); // => '# …\ntitle: Rain\n…  the-post: { name: The Post }\n…'
 */
export function studyYaml(title: string, articles: readonly ImportedArticle[]): string {
  const named = articles.filter(({ outlet }) => outlet !== undefined);
  const outlets = [...nameOutlets(emptyStudyFile(), named).outlets.values()];
  return [
    '# What is known about these articles. Every key but `title` may be left out; README.md and `npm run new` explain them all.',
    `title: ${yamlText(title)}`,
    '# question: What did readers learn about …?',
    '',
    ...outletLines(outlets),
    '',
    ...articleLines(articles, outlets),
    '',
    '# People, countries and institutions, and the topics: found in the text as long as nothing stands here.',
    '# actors:',
    '#   lee: { name: Ann Lee, kind: person, aliases: [Lee, Minister Lee] }',
    '# topics:',
    '#   harbour: { name: The harbour, terms: [harbour, port, ferry terminal] }',
    '',
  ].join('\n');
}

/**
 * The lines of an `articles:` table for what the command line said of files that cannot hold it themselves.
 *
 * @param idOf the id that an outlet has in the study
 * @example
 * saidLines([{ id: 'a', said: { outlet: 'the-post' } }]); // => ['  a: { outlet: the-post }']
 */
export function saidLines(articles: readonly ImportedArticle[], idOf = outletId): string[] {
  return articles.flatMap(({ id, said }) => {
    if (said === undefined) return [];
    const parts = Object.entries(said).map(
      ([key, value]) => `${key}: ${yamlText(key === 'outlet' ? idOf(value) : value)}`,
    );
    return [`  ${yamlText(id)}: { ${parts.join(', ')} }`];
  });
}

const outletId = (name: string) => slug(name) || 'outlet';

function outletLines(outlets: readonly Outlet[]): string[] {
  if (outlets.length === 0) return ['# outlets:', '#   the-post: { name: The Post, country: US }'];
  const similar = similarOutlets(outlets.map(({ name }) => name));
  const proposals = similar.flatMap((group) => {
    const [first, ...others] = group.map((name) => outlets.find((outlet) => outlet.name === name)?.id ?? '');
    const [, ...names] = group;
    return [
      `  # One outlet? ${group.map((name) => JSON.stringify(name)).join(', ')}. If so, take out ${others.join(', ')} and add to ${first ?? ''}:`,
      `  #   aliases: [${names.map((name) => JSON.stringify(name)).join(', ')}]`,
    ];
  });
  return ['outlets:', ...proposals, ...outlets.map(({ id, name }) => `  ${yamlText(id)}: { name: ${yamlText(name)} }`)];
}

function articleLines(articles: readonly ImportedArticle[], outlets: readonly Outlet[]): string[] {
  const idOf = (name: string) => outlets.find((outlet) => outlet.name === name)?.id ?? outletId(name);
  const said = saidLines(articles, idOf);
  const unknown = articles.filter(({ outlet }) => outlet === undefined);
  const listed = unknown
    .slice(0, mostListed)
    .map(({ id }) => `  # ${yamlText(id)}: { outlet: the-post, published: 2023-06-18 }`);
  const rest = unknown.length - listed.length;
  const hint =
    unknown.length > 0
      ? ['# These name no outlet: take out the # and say whose they are, and when they appeared.']
      : [];
  if (said.length === 0 && listed.length === 0) return ['# articles:', '#   some-id: { event: talks, flags: [wire] }'];
  return [...hint, 'articles:', ...said, ...listed, ...(rest > 0 ? [`  # and ${rest} more`] : [])];
}
