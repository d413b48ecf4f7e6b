import { predicateLeads } from '../../language/english/phrase-words.ts';
import { tokenFlag } from '../../corpus/article.ts';
import type { CorpusArticle } from '../../corpus/corpus.ts';
import type { Hedge } from './labels-table.ts';
import { hedgeCue, hedgeCues } from './hedge-cues.ts';
import type { Mention } from './mention.ts';

/** How a text keeps its distance from a label, and where the label begins with the words that do so. */
export interface HedgedSpan {
  hedge: Hedge;
  first: number;
}

/** So many words may stand between `what` and the phrase: `what both sides have called …`. */
const longestLead = 7;
/** So many words may the name have that somebody is said to call something. */
const longestObject = 4;
/** A mention's hedge in its article. */
export type HedgeReader = (article: CorpusArticle, mention: Mention) => HedgedSpan;

/**
 * Reads the hedge of a label: a word inside it or right before it (`an alleged spy drone`, `allegedly a drone`), a
 * phrase that lays it on somebody (`what it said was a drone`, `they call it a drone`), or scare quotes round its head or
 * a modifier.
 */
export function hedgeReader(vocabulary: readonly string[]): HedgeReader {
  const cues = hedgeCues(vocabulary);
  return hedgeOf;

  // Outside `hedgeOf`, because making functions for every mention costs more than what they do.
  function wordAt({ terms }: CorpusArticle, token: number): string {
    return vocabulary[terms[token] ?? -1] ?? '';
  }

  /** The cues of a word in the sentence of another; none outside it. */
  function cueBefore({ terms, tokens }: CorpusArticle, first: number, token: number): number {
    return token >= 0 && tokens.sentence[token] === tokens.sentence[first] ? (cues[terms[token] ?? -1] ?? 0) : 0;
  }

  function hedgeOf(article: CorpusArticle, mention: Mention): HedgedSpan {
    const { terms, names } = article;
    const { first, head, name, determiner } = mention;
    const lastModifier = name.length === 0 ? head : head - 1;
    for (let token = first; token <= lastModifier; token += 1) {
      const kind = kindOf(cues[terms[token] ?? -1] ?? 0);
      if (kind) return { hedge: kind, first };
    }
    // `Claimed` and `accused` before a phrase are verbs, and `possibly Ann Lee` doubts that it was she.
    const direct = name.length > 0 ? undefined : kindOf(cueBefore(article, first, first - 1));
    if (direct && !wordAt(article, first - 1).endsWith('ed')) return { hedge: direct, first: first - 1 };
    let lead = first - 1;
    while (cueBefore(article, first, lead) & hedgeCue.copula && first - lead < 4) lead -= 1;
    const cue = cueBefore(article, first, lead);
    if (cue & hedgeCue.lead && lead < first - 1) return { hedge: 'epistemic', first };
    if (cue & hedgeCue.attributing && wordAt(article, lead + 1) !== 'of') {
      for (let token = lead - 1; lead - token < longestLead; token -= 1)
        if (cueBefore(article, first, token) & hedgeCue.what) return { hedge: 'attributed', first: token };
      if (wordAt(article, first - 1) === 'as') return { hedge: 'attributed', first };
    }
    // `The mayor considers Springfield a ruin.`
    if (names[first - 1] === 1 && predicateLeads.has(determiner)) {
      let verb = first - 1;
      while (names[verb] === 1 && first - verb <= longestObject) verb -= 1;
      if (cueBefore(article, first, verb) & hedgeCue.naming) return { hedge: 'attributed', first };
    }
    return { hedge: isScareQuoted(article, mention) ? 'scare-quoted' : 'none', first };
  }
}

const kindOf = (cue: number) =>
  cue & hedgeCue.epistemic ? 'epistemic' : cue & hedgeCue.attributed ? 'attributed' : undefined;

function isScareQuoted({ tokens }: CorpusArticle, { core, head }: Mention): boolean {
  for (let token = core; token <= head; token += 1) if ((tokens.flags[token] ?? 0) & tokenFlag.marked) return true;
  return false;
}
