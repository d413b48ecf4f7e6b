import type { BlockContent, PhrasingContent } from 'mdast';
import type { CorpusArticle } from '../../corpus/corpus.ts';
import { utterancesFigure } from '../../figures/utterances.ts';
import { type SharedUtterance, sharedUtterances } from '../../findings/shared-utterances.ts';
import { utteranceClaims } from '../../findings/utterances.ts';
import { lineAt } from '../../lines/lines.ts';
import type { UtteranceRow } from '../../measures/quotations/utterances-table.ts';
import { soughtWords } from '../../prose/sought.ts';
import { outletNames } from '../../prose/outlet-names.ts';
import { creditWords, utterancesNotes, utterancesWords, verdictWords } from '../../prose/utterances.ts';
import { utterancesFigureWords } from '../../prose/utterances-figure.ts';
import { tellUtterances } from '../../prose/utterances-told.ts';
import { counted, inMarks } from '../../prose/wording.ts';
import type { Chapter } from '../chapter.ts';
import { passageLink, sourceLink } from '../evidence-links.ts';
import { list, marked, paragraph, phrasing, type Prose, quotation, text } from '../nodes.ts';
import type { Section } from '../section.ts';
import { shown } from '../shown-measure.ts';
import { versionProse } from '../version-diff.ts';

/** Utterances in the report. */
const mostUtterances = 2;
/** Outlets listed under an utterance, and printings by one outlet. */
const mostOutlets = 12;
const mostPrintings = 3;

/** What each outlet did with the same words: every version against the fullest one. */
export const utterances: Section = {
  words: utterancesWords,
  measures: {
    utterances: shown({
      claims: utteranceClaims,
      tell: tellUtterances,
      sought: soughtWords.utterances,
      figure: {
        untold: utterancesFigureWords.untold,
        draw: ({ rows, corpus }, input) =>
          utterancesFigure({ ...input, rows: rows.utterances, articles: corpus.articles }),
      },
    }),
  },
  tables: ['utterances'],
  listsPassages: true,
  body: (chapter) => {
    const most = inOrderOfFindings(chapter).slice(0, mostUtterances);
    return [
      paragraph(most.length === 0 ? utterancesNotes.none : marked(utterancesNotes.key)),
      ...most.flatMap((one) => utteranceBlocks(chapter, one)),
    ];
  },
};

/** The utterances of which findings tell, then the others. */
function inOrderOfFindings({ rows, corpus, findings }: Chapter): SharedUtterance[] {
  const told = new Set(
    findings.flatMap(({ section, figures }) =>
      section === 'utterances' ? figures.map(({ key }) => key['utterance']) : [],
    ),
  );
  const all = sharedUtterances(rows.utterances, corpus.articles);
  return [...all.filter(({ id }) => told.has(id)), ...all.filter(({ id }) => !told.has(id))];
}

function utteranceBlocks(chapter: Chapter, utterance: SharedUtterance): BlockContent[] {
  const { fullest, byOutlet } = utterance;
  const name = outletNames(chapter.corpus);
  const article = articleOf(chapter, fullest);
  const printed = chapter.corpus.outlets.filter(({ id }) => byOutlet.has(id));
  const absent = chapter.corpus.outlets.filter(({ id }) => !byOutlet.has(id));
  const listed = printed.slice(0, mostOutlets);
  const without =
    absent.length > mostOutlets ? counted(absent.length, 'outlet') : absent.map(({ id }) => name(id)).join(', ');
  const left = printed.length - listed.length;
  return [
    quotation(
      paragraph([
        inMarks(fullest.text),
        ...(article && fullest.start !== null
          ? [
              ' — ',
              sourceLink(article, { start: fullest.start, end: fullest.end ?? fullest.start }, name(fullest.outlet)),
            ]
          : []),
      ]),
    ),
    list([
      ...listed.map(({ id }) => outletLine(chapter, utterance, id)),
      ...(left > 0 ? [utterancesNotes.moreOutlets(left)] : []),
      ...(absent.length > 0 ? [utterancesNotes.without(without)] : []),
    ]),
  ];
}

/** Everything one outlet made of an utterance. */
function outletLine(chapter: Chapter, utterance: SharedUtterance, outlet: string): Prose {
  const name = outletNames(chapter.corpus)(outlet);
  const own = utterance.versions.filter((row) => row.outlet === outlet);
  const best = utterance.byOutlet.get(outlet);
  const isBest = ({ article, start }: UtteranceRow) => article === best?.article && start === best.start;
  const ordered = [...own.filter(isBest), ...own.filter((row) => !isBest(row))];
  const more = ordered.length - mostPrintings;
  return [
    ...ordered
      .slice(0, mostPrintings)
      .flatMap((row, place): PhrasingContent[] => [
        ...(place === 0 ? [] : [text(utterancesNotes.again)]),
        lineLink(articleOf(chapter, row), row, place === 0 ? `${name}, ` : ''),
        ...phrasing([
          `: ${verdictWords({ verdict: row.verdict, words: row.words, ofWords: row.of_words })}${credit(chapter, row)}`,
          ...versionProse(utterance.fullest, row),
        ]),
      ]),
    ...(more > 0 ? [text(utterancesNotes.moreTimes(more))] : []),
  ];
}

function lineLink(article: CorpusArticle | undefined, { start, end }: UtteranceRow, before: string): PhrasingContent {
  if (!article || start === null) return text(before);
  const words = `${before}${utterancesNotes.line(lineAt(article.text, start))}`;
  return passageLink(article, { start, end: end ?? start }, words);
}

/** Whom the outlet credits, as written, and by which verbs. */
function credit({ rows }: Chapter, { article, start, end, speaker, actor, utterance }: UtteranceRow): string {
  const cues = rows.quotations
    .filter((row) => row.article === article && row.utterance === utterance)
    .filter((row) => start !== null && end !== null && row.start < end && row.end > start)
    .flatMap(({ cue }) => (cue === '' ? [] : [cue]));
  return creditWords(speaker, actor, [...new Set(cues)]);
}

const articleOf = ({ corpus }: Chapter, { article }: Pick<UtteranceRow, 'article'>) =>
  corpus.articles.find(({ id }) => id === article);
