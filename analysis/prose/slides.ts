import { listed } from './wording.ts';

/** What slides say around the report. */
export const slidesWords = {
  story: 'The story side by side',
  labels: 'What each calls the same thing',
  utterances: 'Who changed which quotation',
  framing: 'What each makes of it',
  methods: 'Method and limits',
  sources: 'Sources',
  columns: { outlet: 'outlet', headline: 'headline', opening: 'opens with' },
  notFound: 'Looked for and not found',
  more: (count: number) => `and ${count} more, in the report`,
  evidence: 'Evidence:',
  method: 'How it was computed:',
  figure: (stem: string) => `Figure: ${stem}.png; its Vega-Lite specification ${stem}.vl.json, its data ${stem}.csv.`,
  tables: (names: readonly string[]) =>
    `Tables, as .csv and .parquet: ${listed(names.map((name) => `tables/${name}`))}.`,
  report: 'Every claim with its passages: report.md.',
  made: (version: string) => `Made with Parallax ${version}`,
} as const;
