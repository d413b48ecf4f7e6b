/** What a page's JSON-LD says of its article. */
export interface LinkedArticle {
  headline?: string;
  description?: string;
  body?: string;
  published?: string;
  author?: string;
  publisher?: string;
  language?: string;
  /** `isAccessibleForFree` is false. */
  isPaid?: true;
}

type Json = Record<string, unknown>;

const articleType = /(?:Article|BlogPosting|Reportage|Report|Review)$/;

/**
 * Reads the article out of a page's JSON-LD scripts (schema.org `NewsArticle` and its kin), the one with the longest
 * body if there are several. Broken scripts are passed over.
 *
 * @example linkedArticle(['{"@type": "NewsArticle", "headline": "Rain"}']) // => { headline: 'Rain' }
 */
export function linkedArticle(scripts: readonly string[]): LinkedArticle {
  const articles = scripts.flatMap((script) => objectsIn(parse(script)).filter(isArticle));
  const found = articles.sort((a, b) => bodyOf(b).length - bodyOf(a).length)[0];
  if (!found) return {};
  const entries = {
    headline: textOf(found['headline']),
    description: textOf(found['description']),
    body: bodyOf(found),
    published: textOf(found['datePublished']),
    author: namesOf(found['author']),
    publisher: namesOf(found['publisher']),
    language: textOf(found['inLanguage']),
  };
  const isPaid = /^false$/i.test(String(found['isAccessibleForFree']));
  return {
    ...Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== '')),
    ...(isPaid && { isPaid }),
  };
}

function parse(script: string): unknown {
  try {
    // Line breaks inside strings are the commonest fault.
    return JSON.parse(script.replace(/[\r\n\t]+/g, ' ')) as unknown;
  } catch {
    return undefined;
  }
}

function objectsIn(root: unknown): Json[] {
  const objects: Json[] = [];
  const rest = [root];
  while (rest.length > 0) {
    const value = rest.pop();
    if (typeof value !== 'object' || value === null) continue;
    if (!Array.isArray(value)) objects.push(value as Json);
    for (const inner of Object.values(value)) rest.push(inner);
  }
  return objects;
}

const isArticle = (object: Json) => [object['@type']].flat().some((type) => articleType.test(textOf(type)));
/** The text of an article, or of the posts of a live blog, each under its head. */
function bodyOf(object: Json): string {
  const own = textOf(object['articleBody']);
  const posts = own === '' && Array.isArray(object['liveBlogUpdate']) ? (object['liveBlogUpdate'] as unknown[]) : [];
  return posts.reduce<string>((all, post) => {
    if (typeof post !== 'object' || post === null) return all;
    const parts = [all, textOf((post as Json)['headline']), textOf((post as Json)['articleBody'])];
    return parts.filter((part) => part !== '').join('\n\n');
  }, own);
}
const textOf = (value: unknown) => (typeof value === 'string' ? value.trim() : '');

function namesOf(value: unknown): string {
  const names = [value].flat().map((one) => {
    if (typeof one !== 'object' || one === null) return textOf(one);
    return textOf((one as Json)['name']);
  });
  return names.filter((name) => name !== '' && !/^https?:/.test(name)).join(', ');
}
