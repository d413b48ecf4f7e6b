import type { BlockContent } from 'mdast';
import { groupsBy } from '../../corpus/groups-by.ts';
import { quotationsFigure } from '../../figures/quotations.ts';
import { howNamed, type Namedness } from '../../measures/quotations/nameless.ts';
import { quotationClaims } from '../../findings/quotations.ts';
import { cueClasses, cueCounts } from '../../findings/reporting-cues.ts';
import { isBySide, measuredQuotations, quotedWords, type Speakers, speakersOf } from '../../findings/speakers.ts';
import type { QuotationRow } from '../../measures/quotations/quotations-table.ts';
import { soughtWords } from '../../prose/sought.ts';
import { outletNames } from '../../prose/outlet-names.ts';
import { quotationsFigureWords, quotationsNotes, quotationsWords } from '../../prose/quotations.ts';
import { cueList, tellQuotations } from '../../prose/quotations-told.ts';
import { grouped, percent } from '../../prose/wording.ts';
import type { Chapter } from '../chapter.ts';
import { collapsed, columns, paragraph, type Prose, table } from '../nodes.ts';
import { outletsNote, outletsShown } from '../outlets-shown.ts';
import { sourceBlocks } from '../source-blocks.ts';
import type { Section } from '../section.ts';
import { shown } from '../shown-measure.ts';

/** Whom each outlet lets speak, and how it introduces them. */
export const quotations: Section = {
  words: quotationsWords,
  measures: {
    quotations: shown({
      claims: quotationClaims,
      tell: tellQuotations,
      sought: soughtWords.quotations,
      figure: {
        untold: quotationsFigureWords.untold,
        shows: ['quoted-words'],
        draw: ({ corpus, rows }, input) =>
          quotationsFigure({ ...input, rows: { quotations: rows.quotations, sides: corpus.sides } }),
      },
    }),
  },
  tables: ['quotations', 'sources'],
  body: (chapter) => {
    const rows = quotationsShown(chapter);
    const speakers = speakersOf(chapter.corpus.sides, rows);
    return rows.length === 0
      ? []
      : [...wordTable(chapter, rows, speakers), ...sourceBlocks(chapter), ...cueTables(chapter, rows, speakers)];
  },
  further: (chapter) => ({
    limits: isBySide(chapter.corpus.sides, quotationsShown(chapter)) ? [] : [quotationsNotes.noSides],
  }),
};

/** The measured quotations of the outlets that tables show. */
function quotationsShown(chapter: Chapter): QuotationRow[] {
  const ids = new Set(outletsShown(chapter).map(({ id }) => id));
  return measuredQuotations(chapter.rows.quotations).filter(({ outlet }) => ids.has(outlet));
}

/** The speakers with everybody who is none of them. */
function withRest(speakers: readonly Speakers[]): Speakers[] {
  const isOther = (row: QuotationRow) => speakers.every(({ speaks }) => !speaks(row));
  return [...speakers, { name: quotationsNotes.others, kind: 'others', speaks: isOther }];
}

/** A row an outlet: quoted words of each side or actor, and statements by how their speakers are named. */
function wordTable(chapter: Chapter, rows: readonly QuotationRow[], speakers: readonly Speakers[]): BlockContent[] {
  const name = outletNames(chapter.corpus);
  const groups = withRest(speakers);
  const ways: readonly Namedness[] = ['named', 'nameless', 'neither'];
  const cells = outletsShown(chapter).map(({ id }): Prose[] => {
    const own = rows.filter(({ outlet }) => outlet === id);
    const all = quotedWords(own);
    const words = groups.map(({ speaks }) => wordCell(quotedWords(own.filter(speaks)), all));
    const statements = groupsBy(
      own.filter(({ speaker }) => speaker !== ''),
      howNamed,
    );
    return [name(id), grouped(all), ...words, ...ways.map((way) => countCell(statements.get(way)?.length ?? 0))];
  });
  const headings = [quotationsNotes.quotedWords, ...groups.map((group) => group.name), ...ways];
  return [
    table(columns([quotationsNotes.outlet], headings), cells),
    ...outletsNote(chapter),
    paragraph(quotationsNotes.cells),
  ];
}

const countCell = (count: number) => (count === 0 ? '–' : grouped(count));
const wordCell = (words: number, all: number) => (words === 0 ? '–' : `${grouped(words)} (${percent(words / all)})`);

/** The verbs of reporting that are not neutral, with their counts, a side or actor a row. */
function cueTables(chapter: Chapter, rows: readonly QuotationRow[], speakers: readonly Speakers[]): BlockContent[] {
  const name = outletNames(chapter.corpus);
  const cues = rows.filter(({ cue_class }) => cue_class !== '');
  const coloured = cueClasses.filter((cue) => cue !== 'neutral');
  const lines = outletsShown(chapter).flatMap(({ id }): Prose[][] => {
    const own = cues.filter(({ outlet }) => outlet === id);
    const groups = withRest(speakers).filter(({ speaks }) => own.some(speaks));
    return groups.map((group, at) => {
      const said = own.filter(group.speaks);
      const ofClass = (cue: string) => said.filter(({ cue_class }) => cue_class === cue);
      const cells = coloured.map((cue) => cueList(cueCounts(ofClass(cue))) || '–');
      return [at === 0 ? name(id) : '', group.name, ...cells, countCell(ofClass('neutral').length)];
    });
  });
  const head = columns([quotationsNotes.outlet, quotationsNotes.speaker, ...coloured], [quotationsNotes.neutral]);
  return lines.length === 0 ? [] : collapsed(quotationsNotes.cues, table(head, lines));
}
