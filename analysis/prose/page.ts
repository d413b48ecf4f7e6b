/** What the page says around the report. */
export const pageWords = {
  contents: 'Contents',
  outlets: 'Outlets in the charts',
  follow: 'Follow in all charts',
  hide: 'Hide',
  show: 'Show',
  voices: 'Colour quoted words in articles',
  blinded: 'Hide outlets’ names',
  key: 'Key',
  filter: 'Filter',
  sort: 'Sort by',
  rows: 'rows shown',
  close: 'Close',
  article: 'Article',
  copy: 'The whole copy of the file',
  cut: '[… not shown: the page holds only what the report cites …]',
  permalink: 'Link to this finding',
  chart: 'Chart',
  cite: 'To cite',
  noScript: 'Charts and the articles beside the text need JavaScript; the pictures lie in the folder figures/.',
} as const;

/** What a table is called for those who hear the page. */
export const tableName = (number: number, heading: string): string => `Table ${number}: ${heading}`;

/** How the report is cited; no day is in it, because the same articles give the same page on any day. */
export const citation = ({ title, version, digest }: { title: string; version: string; digest: string }): string =>
  `“${title}”: framing report, made with Parallax ${version} from articles with the SHA-256 ${digest}.`;
