import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** An example of a doc comment, with the value that it promises. */
export interface DocExample {
  /** From the project's folder, with the line. */
  place: string;
  /** What is documented. */
  name: string;
  code: string;
}

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The program's own files, from the project's folder. */
export const programFiles: readonly string[] = ['analysis', 'scripts'].flatMap((folder) =>
  readdirSync(`${root}${folder}`, { encoding: 'utf8', recursive: true })
    .filter((name) => name.endsWith('.ts') && !name.startsWith('vendor'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort(),
);

/** All examples in a file, of a doc comment of anything declared there. */
export function examplesIn(file: string): DocExample[] {
  const source = ts.createSourceFile(file, readFileSync(`${root}${file}`, 'utf8'), ts.ScriptTarget.Latest, true);
  return source.statements.flatMap((statement) =>
    ts
      .getJSDocTags(
        ts.isVariableStatement(statement) ? (statement.declarationList.declarations[0] ?? statement) : statement,
      )
      .filter(({ tagName }) => tagName.text === 'example')
      .map((tag) => ({
        place: `${file}:${source.getLineAndCharacterOfPosition(tag.pos).line + 1}`,
        name: nameOf(statement),
        code: tag
          .getText()
          .replace(/^@example/, '')
          .replace(/^\s*\* ?/gm, '')
          .trim(),
      })),
  );
}

/** Names that a file gives to others: of functions, and of all else that has a value. */
export function exportsOf(file: string): { functions: string[]; all: string[] } {
  const text = readFileSync(`${root}${file}`, 'utf8');
  const found = [...text.matchAll(/^export (?:async )?(function\*?|const|class) (\w+)/gm)];
  const named = (wanted: RegExp) => found.filter(([, what = '']) => wanted.test(what)).map(([, , name = '']) => name);
  return { functions: named(/function/), all: named(/./) };
}

const nameOf = (statement: ts.Statement) =>
  /(?:function\*?|const|class|interface|type) (\w+)/.exec(statement.getText())?.[1] ?? '';

const effects = /from 'node:(?:fs|fs\/promises|child_process|worker_threads)'/;

/** Whether a file, or one that it imports, reads the disk or starts a program. */
export function hasEffects(file: string, seen = new Set<string>()): boolean {
  if (seen.has(file) || !programFiles.includes(file)) return false;
  seen.add(file);
  const text = readFileSync(`${root}${file}`, 'utf8');
  const imported = Array.from(text.matchAll(/^(?:import|export) (?!type).*? from '(\.[^']+)'/gms), ([, path = '']) =>
    posix.join(posix.dirname(file), path),
  );
  return effects.test(text) || imported.some((other) => hasEffects(other, seen));
}
