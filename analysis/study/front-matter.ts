import { isMap, isScalar, type Scalar } from 'yaml';
import { readDate, unreadableDate } from './read-date.ts';
import { readYaml, type YamlContent } from './read-yaml.ts';
import { languageCode } from './sources/language-code.ts';
import { findInYaml } from './yaml-place.ts';

/** What a Markdown article says of itself before its text begins. */
export interface FrontMatter {
  /** Where the text begins. */
  bodyStart: number;
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
  /** What could not be taken over, for a reader. */
  notes?: string[];
}

/** Characters; what is longer is no description of an article. */
const longest = 100_000;

/** Keys that hold one value; other keys may hold anything. */
const keys = ['title', 'outlet', 'basis', 'published', 'url', 'event'] as const;

/**
 * Reads the YAML between two `---` lines at the start of a Markdown article: `title`, `outlet` (with its `basis`),
 * `published`, `url`, `event`, `author`, `language`; other keys are somebody else's and do not matter. A date that cannot
 * be read is left out, with a note. Offsets count UTF-16 units in `text`.
 *
 * @returns the front matter, or the line and the reason where it is malformed
 * @example
 * frontMatter('---\ntitle: Rain\n---\nIt rained.'); // => { bodyStart: 20, title: { start: 11, end: 15 } }
 */
export function frontMatter(text: string): FrontMatter | { reason: string } {
  const opening = /^---[ \t]*\n/.exec(text)?.[0];
  if (opening === undefined) return { bodyStart: 0 };
  const closing = /^(?:---|\.\.\.)[ \t]*(?:\n|$)/m.exec(text.slice(opening.length));
  if (!closing) return { reason: 'line 1: expected front matter that ends with a line `---`, got no such line' };
  if (closing.index > longest)
    return { reason: `line 1: expected front matter of at most ${longest} characters, got ${closing.index}` };
  const yaml = readYaml(text.slice(opening.length, opening.length + closing.index), { schema: 'failsafe' });
  const problem = yaml.problems[0] ?? firstProblem(yaml);
  if (problem) return { reason: `line ${problem.line + 1}: ${problem.message}` };
  const title = titleSpan(yaml, text, opening.length);
  const given = valueOf(yaml, 'published') ?? '';
  const published = readDate(given);
  const outlet = valueOf(yaml, 'outlet');
  const outletBasis = valueOf(yaml, 'basis') === 'inferred' ? 'inferred' : 'declared';
  const [event, url, author] = [valueOf(yaml, 'event'), valueOf(yaml, 'url'), valueOf(yaml, 'author')];
  const language = languageCode(valueOf(yaml, 'language') ?? '');
  return {
    bodyStart: opening.length + closing.index + closing[0].length,
    ...(title && { title }),
    ...(outlet && { outlet, outletBasis }),
    ...(published && { published }),
    ...(event && { event }),
    ...(url && { url }),
    ...(author && { author }),
    ...(language && { language }),
    ...(given && published === undefined && { notes: [unreadableDate(given)] }),
  };
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

function valueOf(yaml: YamlContent, key: string): string | undefined {
  const { node } = findInYaml(yaml, [key]);
  return isScalar(node) ? String(node.value).trim() : undefined;
}

function titleSpan(yaml: YamlContent, text: string, offset: number): FrontMatter['title'] | undefined {
  const { node } = findInYaml(yaml, ['title']);
  if (!isScalar(node) || !node.range) return undefined;
  const [first, last] = withoutMarks(node, text.slice(offset));
  const words = text.slice(offset + first, offset + last);
  const start = offset + first + (words.length - words.trimStart().length);
  const end = start + words.trim().length;
  return end > start ? { start, end } : undefined;
}

/** A scalar's range without its quotation marks, or without the line of its block mark (`>` or `|`). */
function withoutMarks({ range, type }: Scalar, yamlText: string): [first: number, last: number] {
  const [first, last] = range ?? [0, 0];
  if (type?.startsWith('QUOTE')) return [first + 1, last - 1];
  if (type?.startsWith('BLOCK')) return [yamlText.indexOf('\n', first) + 1, last];
  return [first, last];
}
