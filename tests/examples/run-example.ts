import { inspect } from 'node:util';
import ts from 'typescript';

/** What an example promises, and what came of it. */
export interface Promised {
  expected: string;
  printed: string;
}

/** An example, read: what it promises, and the names that it uses without saying what they are. */
export interface ReadExample {
  /** Code that calls `check(place, value)` where a value is promised. */
  code: string;
  expected: string[];
  free: string[];
  /** Those of them that are called. */
  called: string[];
}

/** Reads an example: `value // => print` at the end of a statement, the print also over the comment lines that follow. */
export function readExample(example: string): ReadExample {
  const source = ts.createSourceFile('example.ts', example, ts.ScriptTarget.Latest, true);
  const expected: string[] = [];
  const code = source.statements.map((statement) => {
    const comments = commentsAfter(statement, example);
    const text = statement.getText();
    if (!comments.startsWith('=>')) return text;
    expected.push(comments.slice(2).trim());
    return `check(${expected.length - 1}, ${text.replace(/;$/, '')});`;
  });
  return { code: ts.transpile(code.join('\n'), { target: ts.ScriptTarget.ES2023 }), expected, ...namesIn(source) };
}

/** Runs an example with what its names stand for. */
export async function runExample({ code, expected }: ReadExample, scope: Record<string, unknown>): Promise<Promised[]> {
  const values = new Map<number, unknown>();
  await evaluate(code, { ...scope, check: (place: number, value: unknown) => values.set(place, value) });
  const told = expected.map(async (text, place) => {
    const printed = print(values.get(place));
    if (isPrint(text, printed)) return { expected: text, printed: text };
    // What is promised may be said by a name: `characterClass.upperCase`.
    const value = await evaluate(`return (${text});`, scope).catch(() => evaluate);
    return value === evaluate || print(value) !== printed
      ? { expected: text, printed }
      : { expected: text, printed: text };
  });
  return Promise.all(told);
}

/** Whether a print is the promised one, in which `…` stands for anything, though not for all of it. */
export function isPrint(expected: string, printed: string): boolean {
  const parts = plain(expected).split('…');
  if (parts.every((part) => !/[\w'"]/.test(part)) && parts.length > 1) return false;
  const escaped = parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`).replace(/, ?$/, '(?:, )?'));
  return new RegExp(`^${escaped.join('[^]*')}$`).test(plain(printed));
}

const print = (value: unknown) =>
  inspect(value, { depth: null, breakLength: Infinity, compact: true, maxArrayLength: null, maxStringLength: null });

/** Without the blanks inside brackets, and the lengths that Node writes before them. */
const plain = (text: string) =>
  text
    .replace(/(\w)\(\d+\) (?=[[{])/g, '$1 ')
    .replace(/\s*([[\]{}])\s*/g, '$1')
    .replace(/\s+/g, ' ');

type AsyncCode = (...given: unknown[]) => Promise<unknown>;
// eslint-disable-next-line @typescript-eslint/no-empty-function -- its constructor has no name of its own
const AsyncFunction = (async () => {}).constructor as new (...parts: string[]) => AsyncCode;

const evaluate = async (code: string, scope: Record<string, unknown>) =>
  new AsyncFunction(...Object.keys(scope), code)(...Object.values(scope));

function commentsAfter(statement: ts.Statement, text: string): string {
  const ranges =
    ts.getTrailingCommentRanges(text, statement.end) ?? ts.getLeadingCommentRanges(text, statement.end) ?? [];
  const next = ts.getLeadingCommentRanges(text, ranges.at(-1)?.end ?? statement.end) ?? [];
  return [...ranges, ...next].map(({ pos, end }) => text.slice(pos + 2, end).trim()).join(' ');
}

function namesIn(source: ts.SourceFile): { free: string[]; called: string[] } {
  const declared = new Set<string>();
  const used = new Set<string>();
  const called = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const { parent } = node;
      const isKey =
        (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
        (ts.isPropertyAssignment(parent) && parent.name === node);
      const isDeclared =
        (ts.isVariableDeclaration(parent) || ts.isParameter(parent) || ts.isBindingElement(parent)) &&
        parent.name === node;
      if (isDeclared) declared.add(node.text);
      else if (!isKey) used.add(node.text);
      if (ts.isCallExpression(parent) && parent.expression === node) called.add(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  const free = [...used].filter((name) => !declared.has(name) && !(name in globalThis));
  return { free, called: free.filter((name) => called.has(name)) };
}
