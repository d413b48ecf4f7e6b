import type { Corpus } from '../corpus/corpus.ts';
import { measuredQuotations, quotedWords, speakersOf } from '../findings/speakers.ts';
import type { QuotationRow } from '../measures/quotations/quotations-table.ts';
import { nothingOf, withoutAny } from '../prose/every-figure.ts';
import { markedName } from '../prose/outlet-names.ts';
import { quotationsFigureWords } from '../prose/quotations.ts';
import { grouped } from '../prose/wording.ts';
import type { Figure, FigureInput } from './figure.ts';
import { outletsToDraw } from './outlets-drawn.ts';
import { type Share, shareBars } from './share-bars.ts';
import { partColours } from './theme.ts';

const columns = ['outlet', 'speaker', 'words'] as const;

/** What the figure is drawn from; `sides` are empty where the study declares none. */
export interface SpokenRows {
  quotations: readonly QuotationRow[];
  sides: Corpus['sides'];
}

/** Whose words each outlet prints inside quotation marks, as shares. Undefined where nobody is quoted. */
export function quotationsFigure(input: FigureInput<SpokenRows>): Figure | undefined {
  const quotations = measuredQuotations(input.rows.quotations);
  const speakers = speakersOf(input.rows.sides, quotations);
  const { others } = quotationsFigureWords;
  const shares = input.outlets.flatMap(({ id }): Share[] => {
    const own = quotations.filter(({ outlet }) => outlet === id);
    const known = speakers.map(({ name, speaks }) => ({ part: name, amount: quotedWords(own.filter(speaks)) }));
    const rest = quotedWords(own) - known.reduce((sum, { amount }) => sum + amount, 0);
    return [...known, { part: others, amount: rest }]
      .filter(({ amount }) => amount > 0)
      .map((share) => ({ outlet: id, ...share }));
  });
  const { drawn, footer } = outletsToDraw(input.outlets, shares, input.footer);
  if (drawn.length === 0) return undefined;
  const silent = input.outlets.filter(({ id }) => shares.every(({ outlet }) => outlet !== id));
  const parts = {
    name: 'quotations',
    title: input.takeaway,
    subtitle: quotationsFigureWords.subtitle,
    footer: withoutAny(
      footer,
      nothingOf.quotations,
      silent.map(({ name }) => name),
    ),
    alt: quotationsFigureWords.alt(
      drawn.map((outlet) => {
        const own = shares.filter((share) => share.outlet === outlet.id);
        return `${markedName(outlet)}: ${own.map(({ part, amount }) => `${grouped(amount)} ${part}`).join(', ')}`;
      }),
    ),
    rows: shares.map(({ outlet, part, amount }) => ({ outlet, speaker: part, words: amount })),
    columns,
  };
  return shareBars(parts, {
    shares,
    outlets: drawn,
    parts: partColours(
      speakers.map(({ name }) => name).filter((name) => shares.some(({ part }) => part === name)),
      others,
    ),
    fields: { part: 'speaker', amount: 'words' },
  });
}
