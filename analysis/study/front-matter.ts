import { isMap, isScalar, type Scalar } from 'yaml';
import { readDate, unreadableDate } from './read-date.ts';
import { type ArticleFlag, articleFlags } from './study.ts';
import { readYaml, type YamlContent } from './read-yaml.ts';
import { columnRole, type ColumnRole } from './sources/column-role.ts';
import { languageCode } from './sources/language-code.ts';
import { hostOf } from './sources/row-values.ts';
import { findInYaml } from './yaml-place.ts';

/** What a Markdown article says of itself before its text begins. */
export interface FrontMatter {
  /** Where the text begins. */
  bodyStart: number;
  /** The id of a row that was imported, where the file's name could not have it. */
  id?: string;
  /** Span of the title's words, without quotation marks. */
  title?: { start: number; end: number };
  outlet?: string;
  /** Given with `outlet`: `inferred` where the front matter says so (`basis: inferred`). */
  outletBasis?: 'declared' | 'inferred';
  published?: string;
  event?: string;
  url?: string;
  author?: string;
  language?: string;
  /** Those of `study.yaml` that an import wrote down: `truncated`. */
  flags?: ArticleFlag[];
  /** What could not be taken over, for a reader. */
  notes?: string[];
}

/** Characters; what is longer is no description of an article. */
const longest = 100_000;

/** Keys that hold one value; other keys may hold anything. */
const keys = ['title', 'outlet', 'basis', 'published', 'url', 'event'] as const;

/**
 * Reads what stands at the start of a Markdown article: YAML between `---`, TOML between `+++`, or pandoc's lines that
 * begin with `%`. Keys go by all the names that columns of a table may have (`headline`, `source`, `date`); others are
 * somebody else's and do not matter. YAML that is none, such as a title with a colon, is read line by line. A date that
 * cannot be read is left out, with a note. Offsets count UTF-16 units in `text`.
 *
 * @returns the front matter, or the line and the reason where it is malformed
 * @example
 * frontMatter('---\ntitle: Rain\n---\nIt rained.'); // => { bodyStart: 20, title: { start: 11, end: 15 } }
 */
export function frontMatter(text: string): FrontMatter | { reason: string } {
  const pandoc = /^(?:%[^\n]*(?:\n|$)){1,3}/.exec(text)?.[0];
  if (pandoc !== undefined) return fromEntries(pandocEntries(pandoc), pandoc.length);
  const opening = /^(?:---|\+\+\+)[ \t]*\n/.exec(text)?.[0];
  if (opening === undefined) return { bodyStart: 0 };
  const mark = opening.trim();
  const end = mark === '---' ? /^(?:---|\.\.\.)[ \t]*(?:\n|$)/m : /^\+\+\+[ \t]*(?:\n|$)/m;
  const closing = end.exec(text.slice(opening.length));
  if (!closing) return { reason: `line 1: expected front matter that ends with a line \`${mark}\`, got no such line` };
  if (closing.index > longest)
    return { reason: `line 1: expected front matter of at most ${longest} characters, got ${closing.index}` };
  const block = text.slice(opening.length, opening.length + closing.index);
  const bodyStart = opening.length + closing.index + closing[0].length;
  if (mark === '+++') return fromEntries(lineEntries(block, '=', opening.length) ?? [], bodyStart);
  const yaml = readYaml(block, { schema: 'failsafe' });
  const broken = yaml.problems[0];
  const byLine = broken && lineEntries(block, ':', opening.length);
  if (byLine) return fromEntries(byLine, bodyStart);
  const problem = broken ?? firstProblem(yaml);
  if (problem) return { reason: `line ${problem.line + 1}: ${problem.message}` };
  return fromEntries(yamlEntries(yaml, text, opening.length), bodyStart);
}

/** One key with its value and the place of its words in the text. */
interface Entry {
  key: string;
  value: string;
  start: number;
  end: number;
}

function fromEntries(entries: readonly Entry[], bodyStart: number): FrontMatter {
  const entryOf = (role: ColumnRole) =>
    entries
      .flatMap((entry) => {
        const found = columnRole(entry.key);
        return found?.role === role && entry.value !== '' ? [{ entry, rank: found.rank }] : [];
      })
      .sort((a, b) => a.rank - b.rank)[0]?.entry;
  const valueOf = (role: ColumnRole) => entryOf(role)?.value;
  const title = entryOf('title');
  const id = entries.find(({ key }) => key === 'id')?.value;
  const given = valueOf('published') ?? '';
  const published = readDate(given);
  const [named, event, author] = [valueOf('outlet'), valueOf('event'), valueOf('author')];
  // A clipper's `source` is an address.
  const isAddress = named !== undefined && /^https?:\/\//i.test(named);
  const url = valueOf('url') ?? (isAddress ? named : undefined);
  const outlet = isAddress ? hostOf(named) : named;
  const isInferred = isAddress || entries.some(({ key, value }) => key === 'basis' && value === 'inferred');
  const language = languageCode(valueOf('language') ?? '');
  const said = entries.find(({ key }) => key === 'flags')?.value.split(/[,;\s]+/) ?? [];
  const flags = articleFlags.filter((flag) => said.includes(flag));
  return {
    bodyStart,
    ...(id !== undefined && id !== '' && { id }),
    ...(title && { title: { start: title.start, end: title.end } }),
    ...(outlet && { outlet, outletBasis: isInferred ? 'inferred' : 'declared' }),
    ...(published && { published }),
    ...(event && { event }),
    ...(url && { url }),
    ...(author && { author }),
    ...(language && { language }),
    ...(flags.length > 0 && { flags }),
    ...(given && published === undefined && { notes: [unreadableDate(given)] }),
  };
}

/** Title, authors and date, a line each, as pandoc has them. */
function pandocEntries(block: string): Entry[] {
  let from = 0;
  return block.split('\n').flatMap((line, at): Entry[] => {
    const start = from + line.length - line.replace(/^%\s*/, '').length;
    const value = line.slice(start - from).trimEnd();
    from += line.length + 1;
    const key = ['title', 'author', 'published'][at];
    return key === undefined || value === '' ? [] : [{ key, value, start, end: start + value.length }];
  });
}

/** Keys and values, one a line; nothing where a line is neither that nor indented, a list, a comment or a table. */
function lineEntries(block: string, sign: ':' | '=', offset: number): Entry[] | undefined {
  const entries: Entry[] = [];
  let from = offset;
  for (const line of block.split('\n')) {
    const found = (
      sign === ':' ? /^([\p{L}_][\p{L}\p{N}_ -]*):[ \t]+(.*)$/u : /^([\p{L}_][\w-]*)[ \t]*=[ \t]*(.*)$/u
    ).exec(line);
    if (found) {
      const [, key = '', rest = ''] = found;
      const value = rest.trim().replace(/^(["'“])(.*)["'”]$/u, '$2');
      const start = from + line.length - rest.length + rest.indexOf(value);
      entries.push({ key, value, start, end: start + value.length });
    } else if (!/^(?:\s|[-#[\]]|$)/.test(line) && !/^[\p{L}_][\p{L}\p{N}_ -]*:$/u.test(line)) return undefined;
    from += line.length + 1;
  }
  return entries.length === 0 ? undefined : entries;
}

/** The keys of a YAML map whose values are text. */
function yamlEntries(yaml: YamlContent, text: string, offset: number): Entry[] {
  const { node } = findInYaml(yaml, []);
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key, value }): Entry[] => {
    if (!isScalar(key) || !isScalar(value) || !value.range) return [];
    const [first, last] = withoutMarks(value, text.slice(offset));
    const words = text.slice(offset + first, offset + last);
    const start = offset + first + (words.length - words.trimStart().length);
    return [{ key: String(key.value), value: String(value.value).trim(), start, end: start + words.trim().length }];
  });
}

function firstProblem(yaml: YamlContent): { line: number; message: string } | undefined {
  const root = findInYaml(yaml, []);
  if (root.node && !isMap(root.node)) return { line: root.line, message: 'expected keys with values, got other YAML' };
  for (const key of keys) {
    const { line, node } = findInYaml(yaml, [key]);
    if (node && !isScalar(node)) return { line, message: `expected \`${key}\` to be text, got several values` };
  }
  return undefined;
}

/** A scalar's range without its quotation marks, or without the line of its block mark (`>` or `|`). */
function withoutMarks({ range, type }: Scalar, yamlText: string): [first: number, last: number] {
  const [first, last] = range ?? [0, 0];
  if (type?.startsWith('QUOTE')) return [first + 1, last - 1];
  if (type?.startsWith('BLOCK')) return [yamlText.indexOf('\n', first) + 1, last];
  return [first, last];
}
