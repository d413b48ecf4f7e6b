import type { Corpus } from '../corpus/corpus.ts';
import type { Finding, MeasuredRows, SectionName } from '../findings/finding.ts';
import { cautionMark, outletsWithCaution } from '../findings/outlet-names.ts';
import { counted } from '../prose/wording.ts';
import { actorsFigure } from './actors.ts';
import { articlesFigure } from './articles.ts';
import { emphasisFigure } from './emphasis.ts';
import type { Figure, FigureInput, OutletLook } from './figure.ts';
import { placementFigure } from './placement.ts';
import { sentimentFigure } from './sentiment.ts';
import { tonePositionFigure } from './tone-position.ts';
import { utterancesFigure } from './utterances.ts';
import { quotationsFigure } from './quotations.ts';
import { wordChoiceFigure } from './word-choice.ts';

/** Leading terms that a panel of the word-choice figure holds. */
const termsPerPanel = 6;

/** How the outlets of a corpus look: a colour each, the same in every figure of the study. */
export function outletLooks(corpus: Corpus, colours: ReadonlyMap<string, string>): OutletLook[] {
  const caution = outletsWithCaution(corpus);
  return corpus.outlets.map(({ id, name }) => ({ id, name, colour: colours.get(id) ?? '', caution: caution.has(id) }));
}

/**
 * The figures of a measured corpus, by section. Each takes its title from the first finding of its section, so that it
 * claims no more than the finding does; one without rows is left out.
 */
export function drawFigures(
  corpus: Corpus,
  rows: MeasuredRows,
  findings: readonly Finding[],
  outlets: readonly OutletLook[],
): Map<SectionName, Figure> {
  const footer = footerOf(corpus);
  const inputFor = <Rows>(section: SectionName, own: Rows): FigureInput<Rows> => ({
    rows: own,
    outlets,
    takeaway: findings.find((finding) => finding.section === section)?.title ?? fallbackTitles[section],
    footer,
  });
  const figures: Record<SectionName, Figure | undefined> = {
    corpus: articlesFigure(inputFor('corpus', rows.articles)),
    'word-choice': wordChoiceFigure(inputFor('word-choice', leadersPerPanel(rows))),
    sentiment: sentimentFigure(inputFor('sentiment', rows.sentiment)),
    'tone-position': tonePositionFigure(inputFor('tone-position', rows['tone-position'])),
    emphasis: emphasisFigure(inputFor('emphasis', rows.emphasis)),
    placement: placementFigure(inputFor('placement', rows.placement)),
    actors: actorsFigure(inputFor('actors', rows.actors)),
    quotations: quotationsFigure(
      inputFor('quotations', {
        quotations: rows.quotations,
        articles: rows.articles,
        sides: [...corpus.sides.values()],
      }),
    ),
    utterances: utterancesFigure(inputFor('utterances', rows.utterances)),
    labels: undefined,
  };
  const drawn = Object.entries(figures).filter((entry): entry is [SectionName, Figure] => entry[1] !== undefined);
  return new Map(drawn);
}

/** Where nothing was found there is nothing to claim. */
const fallbackTitles: Readonly<Record<SectionName, string>> = {
  corpus: 'The articles by number of words',
  'word-choice': 'Leading words of each outlet',
  sentiment: 'Tone of each outlet',
  'tone-position': 'Tone through the articles',
  emphasis: 'Room for each topic',
  placement: 'Where each topic stands',
  actors: 'Who is mentioned',
  quotations: 'Whose words each outlet prints',
  utterances: 'What each outlet did with the same words',
  labels: 'What each outlet calls the same thing',
};

function leadersPerPanel(rows: MeasuredRows) {
  const taken = new Map<string, number>();
  return rows['word-choice'].filter(({ outlet }) => {
    const before = taken.get(outlet) ?? 0;
    taken.set(outlet, before + 1);
    return before < termsPerPanel;
  });
}

function footerOf(corpus: Corpus): string {
  const isOneEach = corpus.articles.length === corpus.outlets.length;
  if (corpus.articles.length === 1) return withCaution(corpus, 'One article: this describes it and not the outlet.');
  const size = isOneEach
    ? `${counted(corpus.articles.length, 'article')}, one an outlet: this describes these articles and not the outlets.`
    : `${counted(corpus.articles.length, 'article')} of ${counted(corpus.outlets.length, 'outlet')}.`;
  return withCaution(corpus, size);
}

const withCaution = (corpus: Corpus, footer: string) =>
  outletsWithCaution(corpus).size > 0 ? `${footer} ${cautionMark} damaged text.` : footer;
