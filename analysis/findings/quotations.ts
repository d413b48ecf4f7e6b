import type { Corpus, CorpusArticle } from '../corpus/corpus.ts';
import type { CueClass } from '../language/english/cue-verbs.ts';
import type { QuotationRow } from '../measures/tables.ts';
import { criticalZ } from '../statistics/critical-z.ts';
import { differenceOfShares, type Part } from '../statistics/difference-of-shares.ts';
import { passage, sentenceAround } from './evidence.ts';
import type { Evidence, Finding, Measured } from './finding.ts';
import { howNamed } from './nameless.ts';
import { outletNames } from './outlet-names.ts';
import { isBySide, measuredQuotations, quotedWords, type Speakers, speakersOf } from './speakers.ts';
import { counted, grouped, listed, percent } from '../prose/wording.ts';

/** Outlets that quote fewer words are not compared. */
const fewestQuotedWords = 20;
/** Speakers without a name whose wording a finding gives. */
const mostWordings = 5;

/** Classes of cues, those that colour most first. */
export const cueClasses: readonly CueClass[] = ['distancing', 'forceful', 'positive', 'factive', 'neutral'];

/** Whose words outlets print, how they introduce them, and who speaks without a name. */
export function quotationFindings({ corpus, rows }: Measured): Finding[] {
  const spoken = measuredQuotations(rows.quotations);
  const speakers = speakersOf(corpus.sides, spoken);
  const ofOutlet = new Map(corpus.outlets.map(({ id }) => [id, spoken.filter(({ outlet }) => outlet === id)]));
  const isSides = isBySide(corpus.sides, spoken);
  const input = { corpus, isSides, name: outletNames(corpus), speakers, ofOutlet };
  return [wordsFinding(input), cueFinding(input), namingFinding(input)].filter((item) => item !== undefined);
}

interface Input {
  corpus: Corpus;
  /** Speakers are sides of the study, not actors. */
  isSides: boolean;
  name: (outlet: string) => string;
  speakers: readonly Speakers[];
  ofOutlet: ReadonlyMap<string, QuotationRow[]>;
}

/** The outlets between which the share of one side differs most, or that of the actor with most quoted words. */
function wordsFinding({ corpus, isSides, name, speakers, ofOutlet }: Input): Finding | undefined {
  const outlets = [...ofOutlet].filter(([, rows]) => quotedWords(rows) >= fewestQuotedWords);
  const contrasts = speakers.map((group) => contrastOf(group, outlets));
  const widest = isSides ? [...contrasts].sort((a, b) => widthOf(b) - widthOf(a)) : contrasts;
  const { group, high, low } = widest[0] ?? {};
  if (!group || !high || !low || high.words === 0) return undefined;
  const isAlike = percent(high.share) === percent(low.share);
  const evidence = (isAlike ? [high] : [high, low]).flatMap(({ longest }) =>
    longest ? evidenceOf(corpus, longest, markedPassage) : [],
  );
  const base = { id: 'quotations-words', section: 'quotations', strength: 'count', evidence } as const;
  const detail =
    speakers.length === 2
      ? whoLeads(speakers, outlets, name)
      : mostQuoted(isSides ? speakers : undefined, outlets, name);
  if (isAlike) {
    const who = outlets.length > 1 ? 'Every outlet' : name(high.outlet);
    const title = `${who} gives ${percent(high.share)} of its quoted words to ${group.inProse}`;
    return { ...base, title, text: `${title}.`, detail };
  }
  const title = `${name(high.outlet)} gives ${percent(high.share)} of its quoted words to ${group.inProse}, ${name(low.outlet)} ${percent(low.share)}`;
  const text = `Of ${grouped(high.all)} words inside quotation marks in ${name(high.outlet)}, ${group.inProse} has ${grouped(high.words)}; of ${grouped(low.all)} in ${name(low.outlet)}, ${grouped(low.words)}.`;
  return { ...base, title, text, detail };
}

type Spoken = readonly (readonly [outlet: string, rows: readonly QuotationRow[]])[];

/** The outlets that give a side or an actor the most and the least of their quoted words. */
function contrastOf(group: Speakers, outlets: Spoken) {
  const shares = outlets.map(([outlet, rows]) => {
    const own = rows.filter((row) => row.directness !== 'indirect' && group.speaks(row));
    const [longest] = [...own].sort((a, b) => b.words - a.words);
    const all = quotedWords(rows);
    return { outlet, all, words: quotedWords(own), share: quotedWords(own) / all, longest };
  });
  shares.sort((a, b) => b.share - a.share);
  return { group, high: shares[0], low: shares.at(-1) };
}

const widthOf = ({ high, low }: ReturnType<typeof contrastOf>) => (high?.share ?? 0) - (low?.share ?? 0);

/** Of two: where the first has more quoted words than the second, and where it has fewer. */
function whoLeads([first, second]: readonly Speakers[], outlets: Spoken, name: Input['name']): string {
  if (!first || !second) return '';
  const pairs = outlets.map(([outlet, rows]) => {
    const [a, b] = [quotedWords(rows.filter(first.speaks)), quotedWords(rows.filter(second.speaks))];
    return { lead: Math.sign(a - b), said: `${name(outlet)} (${grouped(a)} to ${grouped(b)})` };
  });
  const where = (
    [
      [1, 'more than'],
      [-1, 'fewer than'],
      [0, 'as many as'],
    ] as const
  ).flatMap(([wanted, word]) => {
    const own = pairs.filter(({ lead }) => lead === wanted);
    return own.length === 0 ? [] : [`${word} ${second.inProse} in ${listed(own.map(({ said }) => said))}`];
  });
  return `In quoted words, ${first.inProse} has ${where.join('; ')}.`;
}

/** Whom each outlet quotes in most words: which of some, or which actor of all. */
function mostQuoted(some: readonly Speakers[] | undefined, outlets: Spoken, name: Input['name']): string {
  const tops = outlets.flatMap(([outlet, rows]) => {
    const speakers = some ?? speakersOf(new Map(), rows);
    const counts = speakers.map(({ inProse, speaks }) => ({ inProse, words: quotedWords(rows.filter(speaks)) }));
    const [top] = counts.sort((a, b) => b.words - a.words);
    return top && top.words > 0 ? [`${top.inProse} in ${name(outlet)} (${counted(top.words, 'word')})`] : [];
  });
  return tops.length === 0 ? '' : `Most quoted ${tops.length === 1 ? 'is' : 'are'} ${listed(tops)}.`;
}

/** The kind of cue that one outlet keeps for one side or actor, if its counts carry that; else the counts alone. */
function cueFinding({ corpus, isSides, name, speakers, ofOutlet }: Input): Finding | undefined {
  const cues = [...ofOutlet].flatMap(([, rows]) => rows.filter(({ cue_class }) => cue_class !== ''));
  const introduced = speakers.filter(({ speaks }) => cues.some(speaks));
  const coloured = cueClasses.filter((cue) => cue !== 'neutral' && cues.some(({ cue_class }) => cue_class === cue));
  if (introduced.length < 2 || coloured.length === 0) return undefined;
  const pairs = introduced.flatMap((a) => introduced.filter((b) => b !== a).map((b) => [a, b] as const));
  const candidates = corpus.outlets.flatMap(({ id }) => {
    const own = cues.filter(({ outlet }) => outlet === id);
    return coloured.flatMap((cue) =>
      pairs.map(([a, b]) => ({ outlet: id, cue, a, b, more: partOf(own, cue, a), less: partOf(own, cue, b) })),
    );
  });
  const z = criticalZ(Math.max(1, candidates.length / 2));
  const [clearest] = candidates
    .filter(({ more, less }) => more.whole > 0 && less.whole > 0)
    .map((each) => ({ ...each, low: differenceOfShares(each.more, each.less, { z }).low }))
    .filter(({ low }) => low > 0)
    .sort((a, b) => b.low - a.low);
  const title = clearest
    ? `${name(clearest.outlet)} introduces ${clearest.a.inProse} with ${clearest.cue} verbs ${outOf(clearest.more)}, ${clearest.b.inProse} ${outOf(clearest.less)}`
    : `No outlet clearly keeps a kind of reporting verb for one ${isSides ? 'side' : 'speaker'}`;
  const shown = cues.filter((row) =>
    clearest
      ? row.outlet === clearest.outlet && row.cue_class === clearest.cue && clearest.a.speaks(row)
      : row.cue_class === 'distancing' && introduced.some(({ speaks }) => speaks(row)),
  );
  const text = introduced.map((group) => {
    const own = cues.filter(group.speaks);
    const counts = cueClasses
      .map((cue) => ({ cue, count: partOf(own, cue, group).part }))
      .filter(({ count }) => count > 0);
    const parts = counts.map(({ cue, count }) => `${cue} ${grouped(count)}`);
    return `${group.inProse} ${counted(own.length, 'time')} (${parts.join(', ')})`;
  });
  return {
    ...{ id: 'quotations-cues', section: 'quotations', strength: 'count', title },
    text: `Over all outlets a verb or phrase introduces ${text.join('; ')}.`,
    detail: distancing(introduced, cues, corpus, name),
    evidence: shown.slice(0, 2).flatMap((row) => evidenceOf(corpus, row, sentenceAt)),
  };
}

/** Which outlets introduce whom with verbs that leave a claim with its speaker, all of them. */
function distancing(speakers: readonly Speakers[], cues: QuotationRow[], { outlets }: Corpus, name: Input['name']) {
  const parts = outlets.flatMap(({ id }) =>
    speakers.flatMap((group) => {
      const own = cues.filter((row) => row.outlet === id && row.cue_class === 'distancing' && group.speaks(row));
      return own.length === 0 ? [] : [`${name(id)} for ${group.inProse} (${cueCounts(own)})`];
    }),
  );
  return parts.length === 0
    ? 'None introduces any of them with a distancing verb.'
    : `Distancing verbs stand in ${listed(parts)}.`;
}

const partOf = (cues: readonly QuotationRow[], cue: CueClass, { speaks }: Speakers): Part => {
  const own = cues.filter(speaks);
  return { part: own.filter(({ cue_class }) => cue_class === cue).length, whole: own.length };
};

const outOf = ({ part, whole }: Part) => `${grouped(part)} of ${counted(whole, 'time')}`;

/**
 * Every cue with its count, the most frequent first.
 * @example cueCounts(rows) // => 'said 5, told 2'
 */
export function cueCounts(rows: readonly QuotationRow[]): string {
  const counts = new Map<string, number>();
  for (const { cue } of rows) counts.set(cue, (counts.get(cue) ?? 0) + 1);
  const most = [...counts].sort((a, b) => b[1] - a[1]);
  return most.map(([cue, count]) => `${cue} ${grouped(count)}`).join(', ');
}

/** How many statements come from people without a name, and in which outlets. */
function namingFinding({ corpus, name, ofOutlet }: Input): Finding | undefined {
  const all = [...ofOutlet].map(([outlet, rows]) => {
    const said = rows.filter(({ speaker }) => speaker !== '');
    return { outlet, said, nameless: said.filter((row) => howNamed(row) === 'nameless') };
  });
  const some = all.filter(({ nameless }) => nameless.length > 0);
  const [most] = some.sort((a, b) => b.nameless.length / b.said.length - a.nameless.length / a.said.length);
  if (!most) return undefined;
  const total = some.reduce((sum, { nameless }) => sum + nameless.length, 0);
  const whole = all.reduce((sum, { said }) => sum + said.length, 0);
  const where = some.map(({ outlet, said, nameless }) => {
    const wordings = [...new Set(nameless.map(({ speaker }) => `“${speaker}”`))];
    const more = wordings.length > mostWordings ? ' and others' : '';
    return `${name(outlet)} ${grouped(nameless.length)} of ${grouped(said.length)} (${wordings.slice(0, mostWordings).join(', ')}${more})`;
  });
  const others = all.length > some.length ? ' The other outlets have none.' : '';
  return {
    ...{ id: 'quotations-nameless', section: 'quotations', strength: 'count' },
    title: `${grouped(total)} of ${counted(whole, 'statement')} ${total === 1 ? 'comes' : 'come'} from people without a name`,
    text: `${where.join('; ')}.${others}`,
    detail: '',
    evidence: most.nameless.slice(0, 2).flatMap((row) => evidenceOf(corpus, row, sentenceAt)),
  };
}

function evidenceOf(
  { articles }: Corpus,
  row: QuotationRow,
  cut: (article: CorpusArticle, row: QuotationRow) => Evidence,
): Evidence[] {
  const article = articles.find(({ id }) => id === row.article);
  return article ? [cut(article, row)] : [];
}

const sentenceAt = (article: CorpusArticle, { start }: QuotationRow) => sentenceAround(article, start);

/** Direct speech with its marks. */
const markedPassage = (article: CorpusArticle, { directness, start, end }: QuotationRow) =>
  directness === 'direct' ? passage(article, start - 1, end + 1) : passage(article, start, end);
