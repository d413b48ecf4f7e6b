import type { BlockContent } from 'mdast';
import { methodsWords } from '../prose/methods.ts';
import type { Study } from '../study/study.ts';
import type { Chapter } from './chapter.ts';
import { correctionsBlocks } from './corrections.ts';
import { code, collapsed, heading, link, list, marked, paragraph, type Prose } from './nodes.ts';
import type { Section } from './section.ts';
import { sections } from './sections.ts';

/** How one section was computed and what limits it, with what only some chapters have. */
function sectionMethod(section: Section, chapters: readonly Chapter[]): BlockContent[] {
  const { words } = section;
  if (chapters.every((chapter) => section.isEmpty?.(chapter) === true)) return [];
  const more = chapters.map((chapter) => section.further?.(chapter) ?? {});
  const method = new Set([...words.method, ...more.flatMap((one) => one.method ?? [])]);
  const limits = new Set([...words.limits, ...more.flatMap((one) => one.limits ?? [])]);
  return collapsed(words.title, ...[...method].map((prose) => paragraph(marked(prose))), list([...limits].map(marked)));
}

/** What holds for all sections: how the text was read, what the whole cannot say, and what made it. */
export function methodsSection(study: Study, chapters: readonly Chapter[]): BlockContent[] {
  return [
    heading(2, methodsWords.title),
    list([...methodsWords.notes, ...methodsWords.added(study.words), methodsWords.bytes]),
    ...correctionsBlocks(study, chapters),
    ...sections.flatMap((section) => sectionMethod(section, chapters)),
    paragraph([
      methodsWords.tables,
      link('tables/README.md', 'tables/README.md'),
      methodsWords.forPrograms,
      link('datapackage.json', 'datapackage.json'),
      '. ',
      link('findings.json', 'findings.json'),
      methodsWords.findings,
      link('manifest.json', 'manifest.json'),
      methodsWords.manifest,
      link('figures/index.md', 'figures/index.md'),
      methodsWords.figures,
    ] as Prose),
    paragraph([methodsWords.study(study.id), code('npm run report'), '.']),
  ];
}
