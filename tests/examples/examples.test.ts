import { describe, expect, it } from 'vitest';
import { examplesIn, exportsOf, hasEffects, programFiles, root } from './doc-examples.ts';
import { isPrint, readExample, runExample } from './run-example.ts';

// An example stands alone where each name in it is one of its file, or a function of another, and it waits for no disk and
// no program; then it runs. No mark spares it: what it needs besides is told by a name that nobody has, such as `corpus`.
const homesOf = (kind: 'functions' | 'all') =>
  new Map(programFiles.flatMap((file) => exportsOf(file)[kind].map((name) => [name, file] as const)));
const [functions, all] = [homesOf('functions'), homesOf('all')];
const examples = programFiles.flatMap((file) => {
  const own = new Map(exportsOf(file).all.map((name) => [name, file]));
  return examplesIn(file).map((example) => {
    const read = readExample(example.code);
    const foreign = read.free.filter((name) => !own.has(name));
    const homeOf = (name: string) => functions.get(name) ?? (read.called.includes(name) ? all.get(name) : undefined);
    const unknown = foreign.filter((name) => homeOf(name) === undefined);
    const modules = [...own, ...foreign.map((name) => [name, homeOf(name) ?? ''] as const)];
    const waits = /\bawait\b/.test(example.code) && hasEffects(file);
    const needs = [...unknown, ...(waits ? ['the disk'] : [])];
    return { ...example, read, modules, unknown, needs, title: `${example.name} (${example.place})` };
  });
});
const promising = examples.filter(({ read }) => read.expected.length > 0);

/** What the names of an example stand for. */
async function scopeOf(modules: readonly (readonly [name: string, file: string])[]): Promise<Record<string, unknown>> {
  const entries = modules.map(async ([name, file]) => {
    const module = (await import(/* @vite-ignore */ `${root}${file}`)) as Record<string, unknown>;
    return [name, module[name]] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

describe('the example of', () => {
  for (const { title, read, modules, needs } of promising) {
    const why = needs.length > 0 ? `, which needs ${needs.join(' and ')},` : '';
    it.skipIf(needs.length > 0)(`${title}${why} gives what it says`, async () => {
      for (const { expected, printed } of await runExample(read, await scopeOf(modules)))
        expect(printed).toBe(expected);
    });
  }
});

describe('examples', () => {
  it('call nothing that there is not, and use what they explain', () => {
    const wrong = examples.filter(({ read, unknown, name }) => {
      return !read.free.includes(name) || read.called.some((called) => unknown.includes(called));
    });
    expect(wrong.map(({ title }) => title)).toEqual([]);
  });

  it('stand alone for the most part', () => {
    const alone = promising.filter(({ needs }) => needs.length === 0);
    expect(alone.length / promising.length).toBeGreaterThan(0.7);
  });

  it.each([
    ["[1, 'a']", "[ 1, 'a' ]", true],
    ['54.0…', '54.03', true],
    ['54.0…', '53.9', false],
    ['[2, …]', '[ 2, 2, 2 ]', true],
    ['{ a: 1, … }', "{ a: 1, b: 'x' }", true],
    ['{ a: 1 }', "{ a: 1, b: 'x' }", false],
    ['…', 'anything', false],
    ['Uint8Array [1, 3]', 'Uint8Array(2) [ 1, 3 ]', true],
    ["'a b'", "'ab'", false],
  ])('print %s for %s: %s', (expected, printed, is) => {
    expect(isPrint(expected, printed)).toBe(is);
  });
});
