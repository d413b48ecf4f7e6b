import { correctionProblem } from './corrections.ts';
import { didYouMean } from './describe-issue.ts';
import { quoteValue, shownValue } from './quote-value.ts';

/** A reference inside `study.yaml` that leads nowhere or two ways, and the path of the value or key that holds it. */
export interface ReferenceProblem {
  path: (string | number)[];
  message: string;
}

type Entry = [id: string, fields: Map<string, unknown>];

/**
 * Checks what one part of `study.yaml` says of another: outlets that articles name, sides that actors name, aliases that
 * two actors or outlets share, articles that are no file, corrections that say nothing or two things.
 *
 * Works on the raw YAML (maps as `Map`), so that these problems show up together with those of the schema.
 *
 * @param articleIds ids of the study's files; without it, articles are not checked
 * @example
 * checkReferences(new Map([['articles', new Map([['b', new Map()]])]]), ['a'])[0]?.message;
 * // => 'expected an article of this study, got `b`'
 */
export function checkReferences(raw: unknown, articleIds?: readonly string[]): ReferenceProblem[] {
  const articles = entriesOf(raw, 'articles');
  const actors = entriesOf(raw, 'actors');
  return [
    ...missing(articles, 'articles', 'outlet', idsOf(raw, 'outlets')),
    ...missing(actors, 'actors', 'side', idsOf(raw, 'sides')),
    ...sharedAliases(entriesOf(raw, 'outlets'), 'outlets', 'outlet'),
    ...sharedAliases(actors, 'actors', 'actor'),
    ...(articleIds ? strayArticles(articles, articleIds) : []),
    ...wrongCorrections(raw, articleIds),
  ];
}

function missing(entries: Entry[], table: string, key: string, known: string[]): ReferenceProblem[] {
  if (known.length === 0) return [];
  return entries.flatMap(([id, fields]) => {
    const named = fields.get(key);
    if (typeof named !== 'string' || known.includes(named.trim())) return [];
    return [{ path: [table, id, key], message: `expected \`${key}\` to name ${oneOf(known, named)}` }];
  });
}

const longestList = 12;

function oneOf(known: string[], named: string): string {
  const got = `got ${quoteValue(named)}`;
  if (known.length <= longestList) return `one of ${known.map(shownValue).join(', ')}, ${got}`;
  return `one of the ${known.length} that are declared, ${got}${didYouMean(named, known)}`;
}

function sharedAliases(entries: Entry[], table: string, kind: string): ReferenceProblem[] {
  const owners = new Map<string, string>();
  return entries.flatMap(([id, fields]) => {
    const aliases = fields.get('aliases');
    const name = { path: [table, id, 'name'], alias: fields.get('name') };
    const others = Array.isArray(aliases)
      ? aliases.map((alias: unknown, at) => ({ path: [table, id, 'aliases', at], alias }))
      : [];
    return [name, ...others].flatMap(({ path, alias }) => {
      if (typeof alias !== 'string') return [];
      const owner = owners.get(alias.trim()) ?? id;
      owners.set(alias.trim(), owner);
      if (owner === id) return [];
      return [
        {
          path,
          message: `expected an alias of one ${kind}, got ${quoteValue(alias)} for ${shownValue(owner)} and ${shownValue(id)}`,
        },
      ];
    });
  });
}

function strayArticles(articles: Entry[], articleIds: readonly string[]): ReferenceProblem[] {
  const known = new Set(articleIds);
  return articles
    .filter(([id]) => !known.has(id))
    .map(([id]) => ({
      path: ['articles', id],
      message: `expected an article of this study, got ${quoteValue(id)}${didYouMean(id, articleIds)}`,
    }));
}

function wrongCorrections(raw: unknown, articleIds?: readonly string[]): ReferenceProblem[] {
  const list: unknown = raw instanceof Map ? raw.get('corrections') : undefined;
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown, at): ReferenceProblem[] => {
    if (!(entry instanceof Map)) return [];
    const fields = entry as Map<string, unknown>;
    const given = [...fields].flatMap(([key, value]) => (value === null ? [] : [key]));
    const problem = correctionProblem(given);
    if (problem !== undefined) return [{ path: ['corrections', at], message: problem }];
    const article = fields.get('article');
    if (typeof article !== 'string' || !articleIds || articleIds.includes(article.trim())) return [];
    return [
      {
        path: ['corrections', at, 'article'],
        message: `expected an article of this study, got ${quoteValue(article)}${didYouMean(article, articleIds)}`,
      },
    ];
  });
}

function idsOf(raw: unknown, table: string): string[] {
  return entriesOf(raw, table).map(([id]) => id.trim());
}

function entriesOf(raw: unknown, table: string): Entry[] {
  const entries: unknown = raw instanceof Map ? raw.get(table) : undefined;
  if (!(entries instanceof Map)) return [];
  return [...(entries as Map<string, unknown>)].map(([id, fields]) => [
    id,
    fields instanceof Map ? (fields as Map<string, unknown>) : new Map<string, unknown>(),
  ]);
}
