/** Words and first questions of the notebook. */
export const notebookWords = {
  opening: (title: string) => `# ${title}

Run it in the folder of the report: \`jupyter lab notebook.ipynb\`. It needs pandas. What each column of a table holds is said
in \`tables/README.md\`.`,
  questions: [
    {
      asks: 'How many words in quotation marks each outlet gives to whom',
      code: `quotations = tables['quotations']
quoted = quotations[quotations['actor'].notna()]
quoted.pivot_table(index='actor', columns='outlet', values='words', aggfunc='sum', fill_value=0)`,
    },
    {
      asks: 'What each outlet calls the same thing, in its own words',
      code: `labels = tables['labels']
own = labels[labels['voice'] == 'outlet']
own.groupby(['referent', 'outlet'])['label'].agg(lambda all: '; '.join(dict.fromkeys(all))).unstack().head(12)`,
    },
    {
      asks: 'The terms that set an outlet apart most',
      code: `words = tables['word-choice']
own = words[(words['voice'] == 'outlet') & (words['count'] >= 3)]
own.sort_values('z', ascending=False).groupby('outlet').head(5)[['outlet', 'term', 'count', 'rest_count', 'z']]`,
    },
  ],
} as const;
