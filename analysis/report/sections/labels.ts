import type { PhrasingContent, Table } from 'mdast';
import type { CorpusArticle } from '../../corpus/corpus.ts';
import { groupsBy } from '../../corpus/groups-by.ts';
import { leastAlike, tellsOneStory } from '../../corpus/one-story.ts';
import { labelsFigure } from '../../figures/labels.ts';
import { compared } from '../../findings/compared.ts';
import { labelClaims, tellingLabels } from '../../findings/labels.ts';
import { type OrderedReferent, referentsInOrder, rowsByReferent } from '../../findings/referents-in-order.ts';
import { referentInSentence, type UsedLabel, usedLabels, weightOf } from '../../findings/used-labels.ts';
import { labelForm } from '../../measures/labels/label-form.ts';
import { markedPieces } from '../../measures/labels/marked-words.ts';
import { isMeasured } from '../../measures/labels/telling-labels.ts';
import type { LabelRow } from '../../measures/labels/labels-table.ts';
import { labelsFigureWords, labelsNotes, labelsWords } from '../../prose/labels.ts';
import { soughtWords } from '../../prose/sought.ts';
import { tellLabels } from '../../prose/labels-told.ts';
import { outletNames } from '../../prose/outlet-names.ts';
import { cutAtWord, grouped } from '../../prose/wording.ts';
import type { StudyWords } from '../../study/study.ts';
import type { Chapter } from '../chapter.ts';
import { passageLink } from '../evidence-links.ts';
import { marked, paragraph, type Prose, strong, table, text } from '../nodes.ts';
import { outletsNote, outletsShown } from '../outlets-shown.ts';
import type { Section } from '../section.ts';
import { shown } from '../shown-measure.ts';

const mostReferents = 8;
const mostLabels = 2;
/** A label with a long clause behind it is cut at a word near here. */
const longestLabel = 80;

/** What each outlet calls the same thing. */
export const labels: Section = {
  words: labelsWords,
  measures: {
    labels: shown({
      claims: labelClaims,
      tell: tellLabels,
      sought: soughtWords.labels,
      figure: {
        untold: labelsFigureWords.untold,
        shows: [],
        draw: (measured, input) => labelsFigure({ ...input, rows: tellingLabels(measured) }),
      },
    }),
  },
  tables: ['labels'],
  body: (chapter) => {
    // Of the outlets that claims compare, so that the section shows what they say.
    const measured = compared(chapter);
    const referents = referentsInOrder(measured);
    const isOneStory = tellsOneStory(measured.corpus);
    const labelled = rowsByReferent(measured.rows.labels, new Set(referents.map(({ referent }) => referent)));
    const judges = ({ referent }: OrderedReferent) =>
      labelled.get(referent)?.some((row) => weightOf(row, measured.corpus.words) === 2) === true;
    const sure = referents
      .filter((one) => one.standing === 'declared' || (one.standing === 'sure' && judges(one)))
      .slice(0, mostReferents);
    const cells = paragraph(marked(labelsNotes.cells));
    const first = sure.length === 0 ? [] : [labelsTable(chapter, sure), ...outletsNote(chapter), cells];
    return [
      ...(isOneStory ? [] : [paragraph(marked(labelsNotes.manyStories))]),
      ...(isOneStory && sure.length === 0 ? [paragraph(labelsNotes.none)] : []),
      ...first,
    ];
  },
  further: (chapter) => ({
    method: tellsOneStory(compared(chapter).corpus) ? [] : [labelsNotes.oneStoryMethod(leastAlike)],
    limits: chapter.corpus.referents.length === 0 ? [labelsNotes.found] : [],
  }),
};

/** A row a referent, a column an outlet. */
function labelsTable(chapter: Chapter, referents: readonly { referent: string }[]): Table {
  const name = outletNames(chapter.corpus);
  const outlets = outletsShown(chapter);
  const rows = rowsByReferent(chapter.rows.labels, new Set(referents.map(({ referent }) => referent)));
  const { words } = chapter.corpus;
  const texts: Texts = { articles: new Map(chapter.corpus.articles.map((article) => [article.id, article])), words };
  return table(
    [[''], ...outlets.map(({ id }) => [name(id)] as const)],
    referents.map(({ referent }): Prose[] => {
      const all = rows.get(referent) ?? [];
      const byOutlet = groupsBy(all, ({ outlet }) => outlet);
      return [
        [strong(referentInSentence(referent, all))],
        ...outlets.map(({ id }) => cell(byOutlet.get(id) ?? [], texts)),
      ];
    }),
  );
}

/** What showing a label needs: where it stands, and the words that judge in this study. */
interface Texts {
  articles: ReadonlyMap<string, CorpusArticle>;
  words: StudyWords;
}

/** An outlet's labels of one referent; those of what is not measured only where nothing else has them. */
function cell(rows: readonly LabelRow[], texts: Texts): Prose {
  const labelsOf = (some: readonly LabelRow[]) => usedLabels(some, texts.words);
  const used = [
    ...labelsOf(rows.filter((row) => isMeasured(row) && row.voice === 'outlet')),
    ...labelsOf(rows.filter((row) => isMeasured(row) && row.voice === 'quoted')),
  ].sort((a, b) => b.count - a.count);
  const known = new Set(used.map(({ label }) => labelForm(label)));
  const aside = labelsOf(rows.filter((row) => !isMeasured(row))).filter(({ label }) => !known.has(labelForm(label)));
  const all = [...telling(used), ...aside].slice(0, mostLabels);
  if (all.length === 0) return '–';
  const more = used.length + aside.length - all.length;
  return [
    ...all.flatMap((label, at) => [...(at === 0 ? [] : [text('; ')]), ...linkedLabel(label, texts)]),
    more > 0 ? ` and ${grouped(more)} more` : '',
  ];
}

/** The commonest labels; the last gives way to one that judges or hedges where none of them does. */
function telling(used: readonly UsedLabel[]): UsedLabel[] {
  const first = used.slice(0, mostLabels);
  const judging = used.find(({ weight }) => weight === 2);
  return !judging || first.includes(judging) ? first : [...first.slice(0, -1), judging];
}

/** `a **suspected** drone ×2`, with the link to its first line. */
function linkedLabel({ label, count, first }: UsedLabel, { articles, words: { judging } }: Texts): PhrasingContent[] {
  const article = articles.get(first.article);
  const words = [
    ...(first.voice === 'quoted' ? [text('“')] : []),
    ...markedPieces(cutAtWord(label, longestLabel), judging).map((piece) =>
      piece.mark === 'none' ? text(piece.text) : strong(piece.text),
    ),
    ...(first.voice === 'quoted' ? [text('”')] : []),
  ];
  const linked = article ? [passageLink(article, first, words)] : words;
  const times = count > 1 ? ` ×${grouped(count)}` : '';
  if (isMeasured(first)) return [...linked, text(times)];
  return [text(`(${first.segment}: `), ...linked, text(`${times})`)];
}
