import type { BlockContent } from 'mdast';
import { methodsWords } from '../prose/methods.ts';
import type { Study } from '../study/study.ts';
import { byCodePoint } from '../study/code-point-order.ts';
import { code, heading, link, list, paragraph, type Prose } from './nodes.ts';

/** Name and version of a package that had a part in the report. */
export type Packages = ReadonlyMap<string, string>;

/** What holds for all sections: how the text was read, what the whole cannot say, and what made it. */
export function methodsSection(study: Study, tables: readonly string[], packages: Packages): BlockContent[] {
  const versions = [...packages].sort(([a], [b]) => byCodePoint(a, b)).map(([name, version]) => `${name} ${version}`);
  return [
    heading(2, methodsWords.title),
    list([...methodsWords.notes, ...methodsWords.added(study.words), methodsWords.bytes]),
    paragraph([
      methodsWords.tables,
      ...tables.flatMap((name, index): Prose[] => [...(index > 0 ? [', '] : []), link(`tables/${name}.csv`, name)]),
      '. ',
      link('findings.json', 'findings.json'),
      methodsWords.findings,
      link('manifest.json', 'manifest.json'),
      methodsWords.manifest,
      link('figures/index.md', 'figures/index.md'),
      methodsWords.figures,
    ] as Prose),
    paragraph([methodsWords.study(study.id), code('npm run report'), methodsWords.madeWith(versions)]),
  ];
}
