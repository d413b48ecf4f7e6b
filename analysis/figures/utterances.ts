import type { CorpusArticle } from '../corpus/corpus.ts';
import { type SharedUtterance, sharedUtterances } from '../findings/shared-utterances.ts';
import { tellingPiece } from '../findings/telling-piece.ts';
import { withOmitted } from '../prose/every-figure.ts';
import { utterancesFigureWords } from '../prose/utterances-figure.ts';
import { counted, inMarks } from '../prose/wording.ts';
import type { UtteranceRow, Verdict } from '../measures/quotations/utterances-table.ts';
import { markedName } from '../prose/outlet-names.ts';
import type { Figure, FigureInput, OutletLook } from './figure.ts';
import { type Body, frameFigure, type Layer, type Position, type Room } from './frame.ts';
import { blankView, captionColumn, type RowCaption, widthOfCaptions } from './row-captions.ts';
import { gapInColumns, heightOfHeads, outletHeads } from './outlet-heads.ts';
import { outletLabels } from './outlet-labels.ts';
import type { OfficeChart } from './office-chart.ts';
import { textWidth } from './text-width.ts';
import { colour, fontSize, mostColours } from './theme.ts';

const columns = [
  'utterance',
  'event',
  'speaker',
  'actor',
  'outlet',
  'article',
  'verdict',
  'words',
  'of_words',
  'text',
] as const;

/** As many utterances as stand under each other in readable type. */
const mostUtterances = 5;
/** Type of what was said, and of cells in columns that are narrow. */
const captionSize = 17;
const narrow = { column: 135, size: 15 } as const;
const widestLabel = 370;
const gap = 16;

/** Blue keeps the words, orange changes them, sand has none; apart in lightness as well as in hue. */
const looks: Readonly<Record<Verdict, { shade: string; ink: string }>> = {
  verbatim: { shade: '#124a73', ink: colour.background },
  truncated: { shade: '#3a7cae', ink: colour.background },
  spliced: { shade: '#a5cae3', ink: colour.ink },
  altered: { shade: '#c44e00', ink: colour.background },
  retranslated: { shade: '#f2b84b', ink: colour.ink },
  paraphrased: { shade: '#dcd5c9', ink: colour.ink },
  absent: { shade: colour.ground, ink: colour.softInk },
};

interface Cell {
  utterance: string;
  outlet: string;
  verdict: string;
  words: string;
  shade: string;
  ink: string;
}

/**
 * What each outlet did with the same words, as a matrix of utterances × outlets, the utterance that most outlets print first; undefined
 * where none is shared. An outlet that prints it twice shows its fuller version. Takes one event's rows.
 *
 * @param input with the articles, whose other passages count as printed, too
 */
export function utterancesFigure(
  input: FigureInput<readonly UtteranceRow[]> & { articles?: readonly CorpusArticle[] },
): Figure | undefined {
  const utterances = sharedUtterances(input.rows, input.articles);
  const shown = utterances.slice(0, mostUtterances);
  const outlets = outletsWithMost(input.outlets, shown);
  if (shown.length === 0 || outlets.length === 0) return undefined;
  const cells = shown.flatMap((utterance) => outlets.map(({ id }) => cellOf(utterance, id)));
  const drawn = (Object.keys(looks) as Verdict[]).filter((verdict) =>
    shown.some(({ byOutlet }) => outlets.some(({ id }) => (byOutlet.get(id)?.verdict ?? 'absent') === verdict)),
  );
  const omitted = withOmitted(input.footer, utterances.length - shown.length, 'utterance');
  const parts = {
    name: 'utterances',
    title: input.takeaway,
    subtitle: utterancesFigureWords.subtitle(drawn),
    footer: withOmitted(omitted, input.outlets.length - outlets.length, 'outlet'),
    alt: utterancesFigureWords.alt(shown.slice(0, 5).map((utterance) => describe(utterance, outlets))),
    rows: input.rows,
    columns,
  };
  const figure = frameFigure(parts, (room) => matrix(shown, outlets, cells, room));
  return { ...figure, office: versionsTable(shown, outlets) };
}

function versionsTable(shown: readonly SharedUtterance[], outlets: readonly OutletLook[]): OfficeChart {
  return {
    kind: 'table',
    columns: [...outletLabels(outlets).values()],
    rows: shown.map((utterance) => {
      const { text, note = '' } = labelOf(utterance);
      return {
        name: `${text} ${note}`,
        cells: outlets.map(({ id }) => {
          const { verdict, words, shade, ink } = cellOf(utterance, id);
          return { text: words === '' ? verdict : `${verdict} ${words}`, shade, ink };
        }),
      };
    }),
  };
}

/** All outlets where there are few; of many, those that print most of the utterances shown, in the study's order. */
function outletsWithMost(outlets: readonly OutletLook[], shown: readonly SharedUtterance[]): OutletLook[] {
  const printed = ({ id }: OutletLook) => shown.filter(({ byOutlet }) => byOutlet.has(id)).length;
  const most = outlets.toSorted((a, b) => printed(b) - printed(a)).slice(0, mostColours);
  return outlets.filter((outlet) => most.includes(outlet));
}

function cellOf({ id, byOutlet }: SharedUtterance, outlet: string): Cell {
  const { verdict, words } = byOutlet.get(outlet) ?? { verdict: 'absent' as const, words: 0 };
  const { shade, ink } = looks[verdict];
  return {
    utterance: id,
    outlet,
    verdict: utterancesFigureWords.verdict(verdict),
    words: words > 0 ? String(words) : '',
    shade,
    ink,
  };
}

function matrix(
  shown: readonly SharedUtterance[],
  outlets: readonly OutletLook[],
  cells: readonly Cell[],
  { width, height }: Room,
): Body {
  const labels = shown.map(labelOf);
  const style = { size: captionSize, weight: 400 } as const;
  const gutter = widthOfCaptions(labels, { most: widestLabel, ...style });
  const tableWidth = Math.min(width - gutter - gap, 220 * outlets.length);
  const heads = outlets.map((outlet) => ({ id: outlet.id, name: markedName(outlet), colour: outlet.colour }));
  const headHeight = heightOfHeads(heads, tableWidth);
  const tableHeight = Math.min(height - headHeight - 8, 84 * shown.length);
  return {
    columns: 2,
    spacing: { row: 8, column: gap },
    views: [
      blankView({ width: gutter, height: headHeight }),
      outletHeads(heads, { width: tableWidth, height: headHeight }),
      captionColumn(labels, { width: gutter, height: tableHeight, ...style }),
      { width: tableWidth, height: tableHeight, layer: cellLayers(shown, outlets, cells, tableWidth / outlets.length) },
    ],
  };
}

function labelOf(utterance: SharedUtterance): RowCaption {
  const { id, fullest } = utterance;
  // Without spaces, or an ellipsis would stand on a line of its own.
  const piece = tellingPiece(utterance).replace(/^… /u, '…').replace(/ …$/u, '…');
  const words = counted(fullest.of_words, 'word');
  const named = fullest.actor === '' ? words : `${fullest.actor}, ${words}`;
  const fits = textWidth(named, { size: captionSize }) <= widestLabel;
  return { id, text: inMarks(piece), note: fits ? named : words };
}

function cellLayers(
  shown: readonly SharedUtterance[],
  outlets: readonly OutletLook[],
  values: readonly Cell[],
  columnWidth: number,
): Layer[] {
  const size = columnWidth < narrow.column ? narrow.size : fontSize.small;
  const band = { type: 'band', paddingInner: gapInColumns, paddingOuter: 0 } as const;
  // Half a gap outside, so that rows stand level with their labels.
  const rowBand = { type: 'band', paddingInner: 0.08, paddingOuter: 0.04 } as const;
  const x: Position = { type: 'nominal', axis: null, scale: { ...band, domain: outlets.map(({ id }) => id) } };
  const y: Position = { type: 'nominal', axis: null, scale: { ...rowBand, domain: shown.map(({ id }) => id) } };
  const asGiven = { type: 'nominal', scale: null } as const;
  const text = (field: 'verdict' | 'words', own: readonly Cell[], dy: number): Layer => ({
    data: { values: [...own] },
    mark: { type: 'text', fontSize: size, fontWeight: field === 'verdict' ? 600 : 400, dy },
    encoding: {
      x: { field: 'outlet', ...x, bandPosition: 0.5 },
      y: { field: 'utterance', ...y, bandPosition: 0.5 },
      text: { field },
      color: { field: 'ink', ...asGiven },
    },
  });
  const withWords = values.filter(({ words }) => words !== '');
  const withoutWords = values.filter(({ words }) => words === '');
  return [
    {
      data: { values: [...values] },
      mark: { type: 'rect', cornerRadius: 3 },
      encoding: {
        x: { field: 'outlet', ...x },
        y: { field: 'utterance', ...y },
        color: { field: 'shade', ...asGiven },
      },
    },
    text('verdict', withWords, -9),
    text('words', withWords, 10),
    ...(withoutWords.length > 0 ? [text('verdict', withoutWords, 0)] : []),
  ];
}

function describe(utterance: SharedUtterance, outlets: readonly OutletLook[]): string {
  const done = outlets.map(({ id, name }) => ({ name, verdict: utterance.byOutlet.get(id)?.verdict ?? 'absent' }));
  return utterancesFigureWords.utterance(tellingPiece(utterance), done);
}
