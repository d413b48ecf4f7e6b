import type { BlockContent, Heading, PhrasingContent, Table } from 'mdast';
import type { CorpusArticle } from '../../corpus/corpus.ts';
import { leastAlike, tellsOneStory } from '../../corpus/one-story.ts';
import { lineAt } from '../../lines/lines.ts';
import { compared } from '../../findings/compared.ts';
import { groupsBy } from '../../corpus/groups-by.ts';
import { type Naming, namingsOf, shownName } from '../../findings/namings.ts';
import { outletNames } from '../../findings/outlet-names.ts';
import { referentsInOrder, rowsByReferent } from '../../findings/referents-in-order.ts';
import { grouped } from '../../findings/wording.ts';
import { markedPieces } from '../../measures/labels/marked-words.ts';
import { namingOf } from '../../measures/labels/naming.ts';
import { isMeasured } from '../../measures/labels/telling-labels.ts';
import type { LabelRow } from '../../measures/labels/labels-table.ts';
import type { StudyWords } from '../../study/study.ts';
import type { Chapter } from '../chapter.ts';
import { lineUrl } from '../evidence-links.ts';
import { code, collapsed, link, paragraph, type Prose, strong, table, text } from '../nodes.ts';
import { outletsNote, outletsShown } from './outlets-shown.ts';
import { section } from './section.ts';

const mostReferents = 8;
const mostFurther = 12;
const mostNamings = 3;
/** A naming with a long clause behind it is cut at a word near here. */
const longestNaming = 80;

/** What each outlet calls the same thing. */
export function labelsSection(chapter: Chapter, depth: Heading['depth']): BlockContent[] {
  // Of the outlets that findings compare, so that the section shows what they claim.
  const measured = compared(chapter);
  const referents = referentsInOrder(measured);
  const isOneStory = tellsOneStory(measured.corpus);
  const sure = referents.filter(({ standing }) => standing !== 'unsure').slice(0, mostReferents);
  const first = sure.map(({ referent }) => referent);
  const further = (isOneStory ? referents : [])
    .filter((one) => !sure.includes(one))
    .slice(0, mostFurther)
    .map(({ referent }) => referent);
  return section(chapter, depth, {
    name: 'labels',
    title: 'Same thing, different words',
    question: 'What does each outlet call the same person, place, thing or act, and where does it keep its distance?',
    tables: ['labels'],
    table: [
      ...(isOneStory ? [] : [manyStoriesNote()]),
      ...(isOneStory && first.length === 0
        ? [paragraph('Nothing that is surely one thing is named in tellingly different words by two outlets.')]
        : []),
      ...(first.length > 0 ? [namingsTable(chapter, first), ...outletsNote(chapter), cellsNote()] : []),
      ...(further.length === 0
        ? []
        : collapsed(
            'What else the outlets name differently, as far as it is the same thing',
            namingsTable(chapter, further),
            ...(first.length === 0 ? [cellsNote()] : []),
          )),
    ],
    method: [
      [
        'A naming is a noun phrase with its modifiers and describing clause; phrases that overlap are counted once, at the longest (',
        code('analysis/measures/labels/labels.ts'),
        '). Namings are taken for one thing where the study declares it, or by names with their shorter forms, descriptions and common nouns.',
      ],
      [
        'First stand the things that the study declares, then those that two outlets name or point at with “the”, “this” or a possessive, and each time those first whose outlets differ most in words that judge, in hedges, or in the noun itself (',
        code('analysis/measures/labels/telling-referents.ts'),
        '). Words judge that AFINN rates at 2 or more, either way, or that a list of words that take sides has (',
        code('analysis/language/english/judging-words.csv'),
        '). Capitals and articles make no different naming.',
      ],
      ...(isOneStory ? [] : [storiesMethod()]),
    ],
    limits: [
      'Which phrases mean the same thing is guessed by rule: follow the link before you quote one.',
      'Pronouns are not namings here.',
      'Words that only some readers hear as a judgement (“regime”) need not be in the list that marks them.',
      ...(chapter.corpus.referents.length === 0
        ? ['The things were found in the text. Declare those that matter in study.yaml to refine this.']
        : []),
    ],
  });
}

const manyStoriesNote = () =>
  paragraph([
    'These articles tell different stories, as far as their words show, and “the crisis” of one need not be that of another: nothing that was found in the texts is taken for one thing. To compare what outlets call the same thing, give the articles of each story an ',
    code('event'),
    ' of their own, or declare in study.yaml what matters.',
  ]);

const storiesMethod = (): Prose => [
  `Articles tell one story where half of all pairs are alike in their content words by a cosine of ${leastAlike} or more (`,
  code('analysis/corpus/one-story.ts'),
  ').',
];

const cellsNote = () =>
  paragraph([
    'Each cell: the commonest namings, each with the link to a line that has it; × how often, – none. ',
    strong('Bold'),
    ': words that judge or keep a distance. “In quotation marks”: what somebody is quoted as saying. In brackets: what stands in a caption or an embedded post only.',
  ]);

/** A row a referent, a column an outlet. */
function namingsTable(chapter: Chapter, referents: readonly string[]): Table {
  const name = outletNames(chapter.corpus);
  const outlets = outletsShown(chapter);
  const rows = rowsByReferent(chapter.rows.labels, new Set(referents));
  const { words } = chapter.corpus;
  const texts: Texts = { articles: new Map(chapter.corpus.articles.map((article) => [article.id, article])), words };
  return table(
    [[''], ...outlets.map(({ id }) => [name(id)] as const)],
    referents.map((referent): Prose[] => {
      const all = rows.get(referent) ?? [];
      const byOutlet = groupsBy(all, ({ outlet }) => outlet);
      return [[strong(shownName(referent, all))], ...outlets.map(({ id }) => cell(byOutlet.get(id) ?? [], texts))];
    }),
  );
}

/** What showing a naming needs: where it stands, and the words that judge in this study. */
interface Texts {
  articles: ReadonlyMap<string, CorpusArticle>;
  words: StudyWords;
}

/** An outlet's namings of one referent; those of what is not measured only where nothing else has them. */
function cell(rows: readonly LabelRow[], texts: Texts): Prose {
  const { words } = texts;
  const namings = [
    ...namingsOf(
      rows.filter((row) => isMeasured(row) && row.voice === 'outlet'),
      words,
    ),
    ...namingsOf(
      rows.filter((row) => isMeasured(row) && row.voice === 'quoted'),
      words,
    ),
  ].sort((a, b) => b.count - a.count);
  const known = new Set(namings.map(({ label }) => namingOf(label)));
  const aside = namingsOf(
    rows.filter((row) => !isMeasured(row)),
    words,
  ).filter(({ label }) => !known.has(namingOf(label)));
  const all = [...telling(namings), ...aside].slice(0, mostNamings);
  if (all.length === 0) return '–';
  const more = namings.length + aside.length - all.length;
  return [
    ...all.flatMap((naming, at) => [...(at === 0 ? [] : [text('; ')]), ...shownNaming(naming, texts)]),
    more > 0 ? ` and ${grouped(more)} more` : '',
  ];
}

/** The commonest namings; the last gives way to one that judges or hedges where none of them does. */
function telling(namings: readonly Naming[]): Naming[] {
  const shown = namings.slice(0, mostNamings);
  const marked = namings.find(({ weight }) => weight === 2);
  return !marked || shown.includes(marked) ? shown : [...shown.slice(0, -1), marked];
}

/** `a **suspected** drone ×2`, with the link to its first line. */
function shownNaming(naming: Naming, { articles, words: { judging } }: Texts): PhrasingContent[] {
  const { label, count, first } = naming;
  const article = articles.get(first.article);
  const words = [
    ...(first.voice === 'quoted' ? [text('“')] : []),
    ...markedPieces(shortened(label), judging).map((piece) =>
      piece.mark === 'none' ? text(piece.text) : strong(piece.text),
    ),
    ...(first.voice === 'quoted' ? [text('”')] : []),
  ];
  const linked = article ? [link(lineUrl(article, lineAt(article.text, first.start)), words)] : words;
  const times = count > 1 ? ` ×${grouped(count)}` : '';
  if (isMeasured(first)) return [...linked, text(times)];
  return [text(`(${first.segment}: `), ...linked, text(`${times})`)];
}

const shortened = (label: string) =>
  label.length <= longestNaming ? label : `${label.slice(0, Math.max(label.lastIndexOf(' ', longestNaming), 1))} …`;
