import { isAlias, isScalar, LineCounter, parseDocument, visit, type Document, type YAMLError } from 'yaml';
import { quoteValue } from './quote-value.ts';
import { yamlDepth } from './yaml-depth.ts';

const deepest = 50;

/** Something wrong in a YAML text; `line` counts from 1. */
export interface YamlProblem {
  line: number;
  message: string;
}

/** A YAML text with its syntax tree, the lines of its offsets, and its content with maps as `Map` (`null` if empty). */
export interface YamlContent {
  document: Document;
  lines: LineCounter;
  content: unknown;
  problems: YamlProblem[];
}

/**
 * Reads untrusted YAML. Keys are always text and maps are `Map`, so that no key touches a prototype; dates stay text;
 * aliases that multiply into something huge, and deep nesting, are refused. What is wrong comes back in `problems`, and
 * then `content` is `null`.
 *
 * @param options.schema `failsafe` reads every value as text
 * @example
 * readYaml('a: 2023-06-18').content; // => Map { 'a' => '2023-06-18' }
 */
export function readYaml(text: string, { schema = 'core' }: { schema?: 'core' | 'failsafe' } = {}): YamlContent {
  const lines = new LineCounter();
  const options = {
    lineCounter: lines,
    schema,
    stringKeys: true,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
  } as const;
  let document: Document = parseDocument('');
  const broken = (problems: YamlProblem[]) => ({ document, lines, content: null, problems });
  const depth = yamlDepth(text);
  if (depth > deepest) return broken([{ line: 1, message: `expected at most ${deepest} levels, got ${depth}` }]);
  try {
    document = parseDocument(text, options);
    const errors = [...document.errors, ...document.warnings];
    if (errors.length > 0) return broken(errors.map((error) => describeError(error, lines)));
    const twice = keysTwice(document, lines);
    if (twice.length > 0) return broken(twice);
    return { document, lines, content: document.toJS({ mapAsMap: true, maxAliasCount: 100 }) as unknown, problems: [] };
  } catch (error) {
    if (error instanceof ReferenceError) return broken([describeAlias(error, document, lines)]);
    throw error;
  }
}

function describeError(error: YAMLError, lines: LineCounter): YamlProblem {
  const line = lines.linePos(error.pos[0]).line;
  if (error.code === 'MULTIPLE_DOCS') return { line, message: 'expected one document, got another one' };
  return { line, message: wordsFor[error.code] ?? 'expected `key: value`, got something else' };
}

/** What is wrong, by the library’s code for it, and what to do. */
const wordsFor: Readonly<Partial<Record<YAMLError['code'], string>>> = {
  BLOCK_AS_IMPLICIT_KEY: 'expected one value, got another colon in it; put the value in quotation marks',
  BLOCK_IN_FLOW: 'expected values on one line between brackets, got a list or map of lines',
  MISSING_CHAR: 'expected a closing quotation mark, bracket or comma, got none',
  TAB_AS_INDENT: 'expected blanks at the beginning of the line, got a tab',
  BAD_INDENT: 'expected a line that is set in as far as the others of its kind, got another distance',
  BAD_SCALAR_START: 'expected a value, got a sign that YAML keeps for itself; put the value in quotation marks',
  UNEXPECTED_TOKEN: 'expected `key: value`, got signs of YAML’s own in a value; put the value in quotation marks',
  MULTILINE_IMPLICIT_KEY: 'expected `key: value`, got a line without a colon',
  BAD_DQ_ESCAPE: 'expected a known letter behind `\\`, got another one; use single quotation marks',
};

/** Keys that a map has already; the library's own search takes time with the square of the keys. */
function keysTwice(document: Document, lines: LineCounter): YamlProblem[] {
  const problems: YamlProblem[] = [];
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const { line } = lines.linePos(key.range?.[0] ?? 0);
        if (seen.has(key.value))
          problems.push({ line, message: `expected every key once, got ${quoteValue(String(key.value))} again` });
        seen.add(key.value);
      }
    },
  });
  return problems;
}

/** An alias without an anchor, or (as the library says it) an "excessive alias count". */
function describeAlias(error: ReferenceError, document: Document, lines: LineCounter): YamlProblem {
  const unresolved = error.message.startsWith('Unresolved alias') ? error.message.split(': ').at(-1) : undefined;
  let start = 0;
  visit(document, (_, node) => {
    if (!isAlias(node) || (unresolved !== undefined && node.source !== unresolved)) return undefined;
    start = node.range?.[0] ?? 0;
    return visit.BREAK;
  });
  const line = lines.linePos(start).line;
  if (unresolved === undefined) return { line, message: 'expected few aliases, got more than 100 values made by them' };
  return { line, message: `expected an alias of an anchor above it, got ${quoteValue(`*${unresolved}`)}` };
}
