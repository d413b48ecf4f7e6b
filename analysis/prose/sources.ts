import type { SourceRow } from '../measures/sources/sources-table.ts';

/** Words of the table of sources. */
export const sourceNotes = {
  outlet: 'outlet',
  kinds: {
    official: 'officials',
    institution: 'institutions',
    expert: 'experts',
    party: 'lawyers, activists, others with a stake',
    citizen: 'citizens',
    media: 'media',
    unnamed: 'unnamed',
    unknown: 'not told',
  } satisfies Record<SourceRow['kind'], string>,
  note: 'Speakers of each kind, and their share of the outlet’s words in quotation marks. What somebody is, the titles and nouns beside the name tell anywhere in these articles; “not told” has none that the list holds.',
};
