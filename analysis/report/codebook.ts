import type { Root } from 'mdast';
import type { Column } from '../measures/table.ts';
import { codebookWords } from '../prose/codebook.ts';
import type { WrittenTable } from './written-table.ts';
import { collapsed, columns as columnsOf, heading, link, paragraph, type Prose, table } from './nodes.ts';

/**
 * A page that says of every column of every table what it holds; it lies beside the tables.
 *
 * @param hasReport whether there is a report to go back to
 */
export function codebook(title: string, tables: readonly WrittenTable[], hasReport = true): Root {
  return {
    type: 'root',
    children: [
      heading(1, codebookWords.title(title)),
      paragraph([...(hasReport ? [link('../report.md', codebookWords.back), ' '] : []), codebookWords.about]),
      ...tables.flatMap(({ table: { name, means, columns }, ...extent }) => [
        heading(2, `${name}.csv`),
        paragraph([
          link(`${name}.csv`, `${name}.csv`),
          ', ',
          link(`${name}.parquet`, `${name}.parquet`),
          `: ${means} ${codebookWords.extent(extent)}`,
        ]),
        ...collapsed(
          codebookWords.columns(Object.keys(columns).length),
          table(
            columnsOf(codebookWords.heads, []),
            Object.entries(columns).map(([column, given]): Prose[] => [column, typeOf(given), meaningOf(given)]),
          ),
        ),
      ]),
    ],
  };
}

const typeOf = ({ type, mayBeEmpty }: Column) =>
  `${codebookWords.types[type]}${mayBeEmpty ? codebookWords.mayBeEmpty : ''}`;

/** Names of columns stand in the definitions between backticks. */
function meaningOf({ means, words }: Column): string {
  const plain = means.replace(/`([^`]*)`/g, '“$1”');
  return words ? `${plain} (${codebookWords.oneOf(words.filter((word) => word !== ''))})` : plain;
}
