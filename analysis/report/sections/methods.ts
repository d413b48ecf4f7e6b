import type { BlockContent } from 'mdast';
import type { Study } from '../../study/study.ts';
import { byCodePoint } from '../../study/code-point-order.ts';
import { listed } from '../../findings/wording.ts';
import { code, heading, link, list, paragraph, type Prose } from '../nodes.ts';

/** Name and version of a package that had a part in the report. */
export type Packages = ReadonlyMap<string, string>;

/** What holds for all sections: how the text was read, what the whole cannot say, and what made it. */
export function methodsSection(study: Study, tables: readonly string[], packages: Packages): BlockContent[] {
  const versions = [...packages].sort(([a], [b]) => byCodePoint(a, b)).map(([name, version]) => `${name} ${version}`);
  const notes: Prose[] = [
    'Words are cut by one scanner: hyphenated words and numbers are one word, apostrophes inside a word belong to it, a possessive is folded into its noun.',
    'Sentences end at stops that no abbreviation or initial explains, and at the end of every line that is a span of its own.',
    'Counts stand beside every score, effect sizes come with 95% intervals, and one article repeating a word is not taken for a habit.',
    ...addedWords(study),
    'The same files give the same report, byte for byte: nothing here depends on the clock, the machine or its language.',
  ];
  return [
    heading(2, 'Methods, limits and provenance'),
    list(notes),
    paragraph([
      'Every number above stands in one of the tables: ',
      ...tables.flatMap((name, index): Prose[] => [...(index > 0 ? [', '] : []), link(`tables/${name}.csv`, name)]),
      '. ',
      link('findings.json', 'findings.json'),
      ' holds the findings with the passages that bear them out, ',
      link('manifest.json', 'manifest.json'),
      ' the checksums of everything that went in and came out, ',
      link('figures/index.md', 'figures/index.md'),
      ' all figures.',
    ] as Prose),
    paragraph([`Study: ${study.id}. Regenerate with `, code('npm run report'), `. Made with ${versions.join(', ')}.`]),
  ];
}

/** What the study adds to the program's lists, so that a reader knows whose words they are. */
function addedWords({ words: { judging, cues } }: Study): Prose[] {
  const lists = [
    ...(judging.length > 0 ? [`words that judge (${listed(judging.map((word) => `“${word}”`))})`] : []),
    ...(cues.length > 0 ? [`verbs of speech (${listed(cues.map((word) => `“${word}”`))})`] : []),
  ];
  return lists.length === 0 ? [] : [`study.yaml adds to the lists of the program: ${listed(lists)}.`];
}
