import { isoDate } from './iso-date.ts';
import { readableName } from './readable-name.ts';
import { foldersOf } from './sources/containers/folders-of.ts';
import type { GivenArticle } from './sources/given-article.ts';

/** What is known of where an article comes from. */
type Placed = Pick<GivenArticle, 'file' | 'outlet' | 'published' | 'notes'> & { outletBasis?: 'declared' | 'inferred' };

/** Folders that say what files are, and not whose. */
const generalFolders =
  /^(?:articles?|corpus|data|dataset|documents?|files?|html|input|news|pages?|raw|source|sources|texts?|txt|pdfs?|(?:19|20)\d\d(?:-\d\d(?:-\d\d)?)?|\d+|jan\w*|feb\w*|mar(?:ch)?|apr\w*|may|june?|july?|aug\w*|sept?\w*|oct\w*|nov\w*|dec\w*)$/i;

/** `BayCourier_2024-03-05_1`: a name, then a day. */
const namedByDay = /^(.*?\p{L}.*?)[ _.-]+((?:19|20)\d\d)[-_.]?(\d\d)[-_.]?(\d\d)(?:[ _.-].*)?$/u;

/** What is said of an article whose outlet its folder or file name told. */
export const outletFromFolder = 'the outlet is taken from the folder';
/** The same for a file name. */
const outletFromName = 'the outlet is taken from the file name';

/**
 * Names the outlet of articles whose own source names none, by the folder that they lie in, else by a file name that gives a
 * name and a day. Folders tell outlets only where there are several; so do file names, and only where all have that form.
 * What is found so is inferred, and said in a note.
 *
 * @example
 * outletsFromPaths([{ file: 'Isle Mail/1.txt' }, { file: 'The Post/1.txt' }])[0]?.outlet; // => 'Isle Mail'
 */
export function outletsFromPaths<Article extends Placed>(articles: readonly Article[]): Article[] {
  const unnamed = articles.filter(({ outlet }) => outlet === undefined);
  const depth = outletFolder(unnamed.map(({ file }) => foldersOf(file)));
  if (depth !== undefined)
    return articles.map((article) => {
      const folder = article.outlet === undefined ? foldersOf(article.file)[depth] : undefined;
      return folder === undefined ? article : inferred(article, readableName(folder), '', outletFromFolder);
    });
  const names = new Set(unnamed.map(({ file }) => namedBy(file)?.name));
  if (names.size < 2 || names.has(undefined)) return [...articles];
  return articles.map((article) => {
    const found = article.outlet === undefined ? namedBy(article.file) : undefined;
    return found ? inferred(article, found.name, found.day, outletFromName) : article;
  });
}

function inferred<Article extends Placed>(article: Article, outlet: string, day: string, note: string): Article {
  return {
    ...article,
    outlet,
    outletBasis: 'inferred',
    ...(article.published === undefined && day !== '' && { published: day }),
    notes: [...(article.notes ?? []), note],
  };
}

/** How deep the folders lie that tell outlets apart: the first level at which there are several, each for itself a name. */
function outletFolder(paths: readonly (readonly string[])[]): number | undefined {
  const deepest = paths.reduce((most, { length }) => Math.max(most, length), 0);
  for (let depth = 0; depth < deepest; depth += 1) {
    const names = new Set(paths.map((folders) => folders[depth]));
    if (names.size < 2) continue;
    return [...names].some((name) => name === undefined || generalFolders.test(name)) ? undefined : depth;
  }
  return undefined;
}

/** `BayCourier` is two words. */
const apart = (name: string) =>
  name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2');

function namedBy(file: string): { name: string; day: string } | undefined {
  const stem = file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  const [, name = '', year = '', month = '', dayOfMonth = ''] = namedByDay.exec(stem) ?? [];
  const day = isoDate(`${year}-${month}-${dayOfMonth}`);
  return name === '' || day === undefined ? undefined : { name: readableName(apart(name)), day };
}
