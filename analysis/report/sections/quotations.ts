import type { BlockContent, Heading } from 'mdast';
import { groupsBy } from '../../corpus/groups-by.ts';
import { type Namedness, howNamed } from '../../findings/nameless.ts';
import { outletNames } from '../../findings/outlet-names.ts';
import { cueClasses, cueCounts } from '../../findings/quotations.ts';
import { isBySide, measuredQuotations, quotedWords, type Speakers, speakersOf } from '../../findings/speakers.ts';
import { grouped, percent } from '../../findings/wording.ts';
import type { QuotationRow } from '../../measures/quotations/quotations-table.ts';
import type { Chapter } from '../chapter.ts';
import { collapsed, code, paragraph, type Prose, strong, table } from '../nodes.ts';
import { outletsNote, outletsShown } from './outlets-shown.ts';
import { section } from './section.ts';

/** Whom each outlet lets speak, and how it introduces them. */
export function quotationsSection(chapter: Chapter, depth: Heading['depth']): BlockContent[] {
  const shown = new Set(outletsShown(chapter).map(({ id }) => id));
  const rows = measuredQuotations(chapter.rows.quotations).filter(({ outlet }) => shown.has(outlet));
  const speakers = speakersOf(chapter.corpus.sides, rows);
  return section(chapter, depth, {
    name: 'quotations',
    title: 'Who speaks',
    question: 'Whom does each outlet let speak, in how many words, and with which verbs does it introduce them?',
    tables: ['quotations'],
    table: rows.length === 0 ? [] : [...wordTable(chapter, rows, speakers), ...cueTables(chapter, rows, speakers)],
    method: [
      [
        'A quotation is what stands inside marks of speech, or the clause or phrase that a verb or phrase of reporting introduces; its speaker is resolved by name, by title, by description and by pronoun to an actor of the study (',
        code('analysis/measures/quotations/'),
        '). Only words inside marks are counted as words, each once: in a quotation inside a quotation they are the inner speaker’s.',
      ],
      [
        'Classes of verbs follow the PARC 3.0 attribution corpus (Pareti 2016), Krestel, Bergler and Witte (2008), Hooper (1975) as listed by Recasens et al. (2013), and VerbNet (',
        code('analysis/language/english/cue-verbs.csv'),
        '): factive verbs grant that what follows is true, distancing ones leave it with the speaker, forceful and positive ones say in what spirit it was said. Two shares of an outlet’s verbs are told apart by Newcombe’s (1998) interval for their difference, corrected for the number of comparisons.',
      ],
      'A speaker counts as named when the phrase resolves to an actor or ends in a name, and as nameless when its head is a noun such as “officials” or “a source”; “they” and “both sides” are neither.',
    ],
    limits: [
      'Rules find the speakers: quotations.csv shows every decision, with its place. Indirect speech is found less surely than what stands in marks.',
      'Each row counts once, so a quotation that its own reporting clause cuts in two counts its verb twice, and one printed twice counts twice.',
      'Words in scare quotes inside a report of speech count here as its speaker’s, and elsewhere as the outlet’s own: sums may differ by a few words.',
      'A class belongs to the verb and not to the passage: “agreed” is positive wherever it stands.',
      ...(isBySide(chapter.corpus.sides, rows)
        ? []
        : ['Speakers are the actors with most quoted words; declare sides in study.yaml to see them by side.']),
    ],
  });
}

const rest = 'others';

/** The speakers with everybody who is none of them. */
function withRest(speakers: readonly Speakers[]): Speakers[] {
  const isOther = (row: QuotationRow) => speakers.every(({ speaks }) => !speaks(row));
  return [...speakers, { name: rest, inProse: rest, speaks: isOther }];
}

/** A row an outlet: quoted words of each side or actor, and statements by how their speakers are named. */
function wordTable(chapter: Chapter, rows: readonly QuotationRow[], speakers: readonly Speakers[]): BlockContent[] {
  const name = outletNames(chapter.corpus);
  const groups = withRest(speakers);
  const namings: readonly Namedness[] = ['named', 'nameless', 'neither'];
  const cells = outletsShown(chapter).map(({ id }): Prose[] => {
    const own = rows.filter(({ outlet }) => outlet === id);
    const all = quotedWords(own);
    const words = groups.map(({ speaks }) => wordCell(quotedWords(own.filter(speaks)), all));
    const statements = groupsBy(
      own.filter(({ speaker }) => speaker !== ''),
      howNamed,
    );
    return [
      name(id),
      grouped(all),
      ...words,
      ...namings.map((naming) => countCell(statements.get(naming)?.length ?? 0)),
    ];
  });
  const headings = ['quoted words', ...groups.map((group) => group.name), 'named', 'nameless', 'neither'];
  return [
    table([['outlet'], ...headings.map((title) => [title, 'right'] as const)], cells),
    ...outletsNote(chapter),
    paragraph(
      'Words inside quotation marks, with their share of the outlet’s quoted words; then statements, quoted or not, by how their speakers are named. – none.',
    ),
  ];
}

const countCell = (count: number) => (count === 0 ? '–' : grouped(count));
const wordCell = (words: number, all: number) => (words === 0 ? '–' : `${grouped(words)} (${percent(words / all)})`);

/** Every verb or phrase of reporting with its count, an outlet a table, a side or actor a row. */
function cueTables(chapter: Chapter, rows: readonly QuotationRow[], speakers: readonly Speakers[]): BlockContent[] {
  const name = outletNames(chapter.corpus);
  const cues = rows.filter(({ cue_class }) => cue_class !== '');
  const tables = outletsShown(chapter).flatMap(({ id }): BlockContent[] => {
    const own = cues.filter(({ outlet }) => outlet === id);
    const groups = withRest(speakers).filter(({ speaks }) => own.some(speaks));
    if (groups.length === 0) return [];
    const lines = groups.map((group): Prose[] => {
      const said = own.filter(group.speaks);
      const cell = (cue: string) => cueCounts(said.filter(({ cue_class }) => cue_class === cue)) || '–';
      return [`${group.name} (${grouped(said.length)})`, ...cueClasses.map(cell)];
    });
    return [paragraph(strong(name(id))), table([['speaker'], ...cueClasses.map((cue) => [cue] as const)], lines)];
  });
  return tables.length === 0 ? [] : collapsed('Every verb of reporting, with its count, by outlet', ...tables);
}
