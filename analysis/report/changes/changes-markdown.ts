import type { BlockContent, Root } from 'mdast';
import { counted } from '../../prose/wording.ts';
import { code, collapsed, heading, link, list, paragraph, type Prose, strong, table } from '../nodes.ts';
import type { InputChange } from '../../prose/changed-inputs.ts';
import { changesWords as words } from '../../prose/changes-told.ts';
import type { Changes, FindingChange } from './changes.ts';
import type { ComparedFinding } from './compared-report.ts';
import { movedText } from './moved-text.ts';

/** Rows and paths that the page shows; all are in `changes.json`. */
const most = 100;

/** The page that says what changed since the report before: inputs, then findings with their causes, then files. */
export function changesMarkdown({ inputs, findings, outputs }: Changes): Root {
  const children: BlockContent[] = [
    heading(1, words.title),
    paragraph([
      'Between the ',
      link('report.md', 'report'),
      words.since(findings),
      link('changes.json', 'changes.json'),
      '.',
    ]),
    heading(2, words.inputs),
    inputTable(inputs),
    ...more(inputs.length),
    heading(2, words.findings),
    paragraph(findings.length === 0 ? words.noFindings : words.causes),
    ...findings.slice(0, most).flatMap((finding) => findingBlocks(finding, inputs)),
    ...more(findings.length),
    ...fileBlocks(outputs),
  ];
  return { type: 'root', children };
}

function inputTable(inputs: readonly InputChange[]): BlockContent {
  if (inputs.length === 0) return paragraph(words.noInputs);
  const rows = inputs
    .slice(0, most)
    .map(({ kind, id, name, change, was, before, after }): Prose[] => [
      kind,
      [...(id === '' ? [] : [code(id)]), ...(name === id || id === '' ? [] : [` ${name}`])],
      was === undefined ? change : [`${change}, was `, code(was)],
      shown(before),
      shown(after),
    ]);
  return table([['input'], ['which'], ['change'], ['before', 'right'], ['after', 'right']], rows);
}

/** Words of an article, a version, a value. */
const shown = (value: string | number | undefined) =>
  typeof value === 'number' ? counted(value, 'word') : (value ?? '');

function findingBlocks(
  { change, before, after, causes }: FindingChange,
  inputs: readonly InputChange[],
): BlockContent[] {
  const named = causes.map(({ kind, id }) => {
    const input = inputs.find((one) => one.kind === kind && one.id === id);
    return { kind, id: kind === 'article' ? (input?.name ?? id) : id };
  });
  const title = after?.title ?? before?.title ?? '';
  const lines: Prose[] = before && after ? versions(before, after) : [(after ?? before)?.text ?? ''];
  return [paragraph([strong(`${words.headings[change]}: ${title}.`)]), list([...lines, words.from(named)])];
}

function versions(before: ComparedFinding, after: ComparedFinding): Prose[] {
  return [
    [strong('Before:'), ' ', ...movedText(before, after)],
    [strong('Now:'), ' ', ...movedText(after, before)],
  ];
}

function fileBlocks(outputs: Changes['outputs']): BlockContent[] {
  const parts = (['added', 'removed', 'edited'] as const).filter((change) => outputs[change].length > 0);
  if (parts.length === 0) return [];
  const lists = parts.flatMap((change) => [
    paragraph(`${change === 'edited' ? 'changed' : change}:`),
    list(outputs[change].slice(0, most).map((path) => [code(path)])),
    ...more(outputs[change].length),
  ]);
  const count = parts.reduce((sum, change) => sum + outputs[change].length, 0);
  return [heading(2, words.files), ...collapsed(words.filesDiffer(count), ...lists)];
}

const more = (count: number): BlockContent[] => (count > most ? [paragraph(words.firstOf(most, count))] : []);
