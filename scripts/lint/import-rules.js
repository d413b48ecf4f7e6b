import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';

/**
 * The stages of the analysis, in the order in which data goes through them. A file imports from its own stage and from
 * those before it, types included.
 */
export const stages = [
  'statistics',
  'language',
  'lines',
  'study',
  'corpus',
  'measures',
  'findings',
  'prose',
  'figures',
  'report',
];

const analysis = resolve(import.meta.dirname, '../../analysis');
const stageOf = (path) => stages.indexOf(relative(analysis, path).split(sep)[0]);

/** Every static import or export of a module calls `check` with the file that it names and the node to report. */
const onImports = (context, check) => {
  const look = (node) => {
    if (node.source?.value?.startsWith?.('.')) check(resolve(dirname(context.filename), node.source.value), node);
  };
  return { ImportDeclaration: look, ExportNamedDeclaration: look, ExportAllDeclaration: look, ImportExpression: look };
};

/** No import from a later stage. */
const onwards = {
  meta: { type: 'problem', schema: [] },
  create: (context) =>
    onImports(context, (path, node) => {
      const [from, to] = [stageOf(context.filename), stageOf(path)];
      if (from >= 0 && to > from)
        context.report({ node, message: `expected ${stages[from]} to import from earlier stages, got ${stages[to]}` });
    }),
};

/** Imports of each file, read once a run. */
const importsByFile = new Map();

function importsOf(path) {
  const known = importsByFile.get(path);
  if (known) return known;
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const found = text.matchAll(/^(?:import|export)\b[^'";]*?\bfrom\s+'(\.[^']+)'/gm);
  const imports = Array.from(found, ([, name]) => resolve(dirname(path), name));
  importsByFile.set(path, imports);
  return imports;
}

/** The way from one file to another over imports; `undefined` where there is none. */
function wayTo(target, from) {
  const before = new Map([[from, undefined]]);
  for (const path of before.keys()) {
    if (path === target) {
      const way = [];
      for (let step = path; step; step = before.get(step)) way.unshift(step);
      return way;
    }
    for (const next of importsOf(path)) if (!before.has(next)) before.set(next, path);
  }
  return undefined;
}

/** No circle of imports, of types neither. */
const noCircle = {
  meta: { type: 'problem', schema: [] },
  create: (context) =>
    onImports(context, (path, node) => {
      if (node.type === 'ImportExpression') return;
      const way = wayTo(context.filename, path);
      const names = way?.map((step) => relative(dirname(context.filename), step) || '.').join(' → ');
      if (way) context.report({ node, message: `expected no circle of imports, got ${names}` });
    }),
};

export const importRules = { rules: { onwards, 'no-circle': noCircle } };
