import type { BlockContent, Heading } from 'mdast';
import { outletNames } from '../../findings/outlet-names.ts';
import { grouped, signed } from '../../prose/wording.ts';
import type { ConcordanceRow } from '../../measures/tables.ts';
import type { Chapter } from '../chapter.ts';
import { sourceLink } from '../evidence-links.ts';
import { collapsed, code, emphasised, list, paragraph, type Prose, strong, table } from '../nodes.ts';
import { outletsNote, outletsShown } from '../outlets-shown.ts';
import { section } from '../section.ts';

/** Leading terms an outlet in the report's own table. */
const mostTerms = 6;
/** Characters of a concordance line on each side of the term. */
const reach = 60;

/** Which words and phrases each outlet's own voice prefers. */
export function wordChoiceSection(chapter: Chapter, depth: Heading['depth']): BlockContent[] {
  return section(chapter, depth, {
    name: 'word-choice',
    title: 'Word choice',
    question: 'Which words does each outlet use more than the others, when the people it quotes are left out?',
    tables: ['word-choice', 'concordance'],
    table: [leadersTable(chapter), ...outletsNote(chapter), ...concordances(chapter)],
    method: [
      [
        'Words and two-word phrases in the outlet’s own voice against the own voice of all other outlets: log-odds ratio with an informative Dirichlet prior, the pooled counts scaled to 1,000 words (Monroe, Colaresi and Quinn 2008), ordered by its size over its standard error, with the 95% interval; log ratio (Hardie 2014) and G² (Dunning 1993) stand beside it in the CSV (',
        code('analysis/measures/word-choice/'),
        ').',
      ],
      'Capitals and possessives are folded, “U.S.” is “US” and never the pronoun; a phrase never crosses a sentence end, punctuation or a quotation mark. Names, function words, numbers, terms used once, and terms that only a damaged article has do not lead; the CSV lists them with their flags.',
    ],
    limits: [
      'A word is counted, not what it means where it stands: read the lines.',
      'A preference on two or three uses is a description of these texts and no habit of the outlet.',
    ],
  });
}

function leadersTable(chapter: Chapter): BlockContent {
  const name = outletNames(chapter.corpus);
  const rows = outletsShown(chapter).flatMap(({ id }) =>
    chapter.rows['word-choice']
      .filter(({ outlet }) => outlet === id)
      .slice(0, mostTerms)
      .map((row, index): Prose[] => [
        index === 0 ? name(id) : '',
        row.term,
        grouped(row.count),
        grouped(row.rest_count),
        row.per_1000.toFixed(1),
        row.rest_per_1000.toFixed(1),
        signed(row.log_odds, 2),
        `${signed(row.low, 2)} to ${signed(row.high, 2)}`,
        `${row.articles} : ${row.rest_articles}`,
      ]),
  );
  return table(
    [
      ['outlet'],
      ['term'],
      ['uses', 'right'],
      ['in the rest', 'right'],
      ['per 1,000', 'right'],
      ['rest', 'right'],
      ['log-odds', 'right'],
      ['95% interval', 'right'],
      ['articles', 'right'],
    ],
    rows,
  );
}

function concordances(chapter: Chapter): BlockContent[] {
  const name = outletNames(chapter.corpus);
  const blocks = outletsShown(chapter).flatMap(({ id }): BlockContent[] => {
    const terms = chapter.rows['word-choice'].filter(({ outlet }) => outlet === id).slice(0, mostTerms);
    const lines = terms.flatMap(({ term }) =>
      chapter.rows.concordance
        .filter((row) => row.outlet === id && row.term === term)
        .map((row) => lineOf(chapter, row)),
    );
    return lines.length === 0 ? [] : [paragraph(strong(name(id))), list(lines)];
  });
  return blocks.length === 0 ? [] : collapsed('The leading terms where they stand', ...blocks);
}

function lineOf(chapter: Chapter, { article: id, start, left, match, right }: ConcordanceRow): Prose {
  const article = chapter.corpus.articles.find((other) => other.id === id);
  const before = left.length > reach ? `… ${left.slice(left.indexOf(' ', left.length - reach) + 1)}` : left;
  const cut = right.length > reach ? right.lastIndexOf(' ', reach) : right.length;
  const after = right.length > reach ? `${right.slice(0, cut)} …` : right;
  const source = article ? [' — ', sourceLink(article, start, article.id)] : [];
  return [before, emphasised(match), after, ...source];
}
