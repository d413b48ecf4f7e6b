import type { CorpusArticle } from '../corpus/corpus.ts';
import { scorerDisagreements } from '../measures/sentiment/scorer-agreement.ts';
import type { SentimentRow, SentimentWordRow, TonePositionRow } from '../measures/tables.ts';
import { counted, listed, possessive, range, signed } from '../prose/wording.ts';
import { passage } from './evidence.ts';
import type { Evidence, Finding, Measured } from './finding.ts';
import { outletNames } from './outlet-names.ts';

/** A row whose tone could be computed, with its interval. */
type Scored = SentimentRow & { score_per_100_words: number; low: number; high: number };

const isScored = (row: SentimentRow): row is Scored =>
  row.score_per_100_words !== null && row.low !== null && row.high !== null;

/** Whose own words are harshest and kindest, and how the words that they quote compare. */
export function sentimentFindings(measured: Measured): Finding[] {
  const afinn = measured.rows.sentiment.filter(({ scorer }) => scorer === 'afinn').filter(isScored);
  const own = afinn
    .filter(({ voice }) => voice === 'outlet')
    .sort((a, b) => a.score_per_100_words - b.score_per_100_words);
  const quoted = afinn.filter(({ voice }) => voice === 'quoted');
  return [...ownVoiceFinding(measured, own), ...quotedVoiceFinding(measured, own, quoted)];
}

function ownVoiceFinding(measured: Measured, own: readonly Scored[]): Finding[] {
  const name = outletNames(measured.corpus);
  const [lowest] = own;
  const highest = own.at(-1);
  if (!lowest || !highest) return [];
  if (own.every(({ matched_words }) => matched_words === 0)) return [];
  const others = own.slice(1);
  const { title, strength } = ownVoiceTitle(name, lowest, highest, others);
  const words = listed(topWords(measured, lowest.outlet, Math.sign(lowest.score_per_100_words) || -1));
  const text = `The own words of ${name(lowest.outlet)} score ${interval(lowest)} per 100 words.${reachOf(others)}`;
  const detail = `${words === '' ? '' : `What makes it: ${words}. `}${secondScorer(measured, own)}`;
  return [
    {
      id: 'sentiment-own-voice',
      section: 'sentiment',
      title,
      text,
      detail,
      strength,
      evidence: strongestSentences(measured, lowest.outlet, lowest.score_per_100_words < 0 ? -1 : 1),
    },
  ];
}

/** Where the others' own words score. */
function reachOf(others: readonly Scored[]): string {
  if (others.length === 0) return '';
  const reach = range(tone(others[0]), tone(others.at(-1)), (low, high) => `between ${low} and ${high}`);
  return others.length === 1 ? ` Those of the other score ${reach}.` : ` Those of the others score ${reach}.`;
}

function ownVoiceTitle(
  name: (outlet: string) => string,
  lowest: Scored,
  highest: Scored,
  others: readonly Scored[],
): Pick<Finding, 'title' | 'strength'> {
  const who = name(lowest.outlet);
  const isNegative = lowest.score_per_100_words < 0;
  if (others.length === 0) {
    const side = lowest.high < 0 ? 'negative' : lowest.low > 0 ? 'positive' : 'neither positive nor negative';
    const strength = lowest.high < 0 || lowest.low > 0 ? 'firm' : 'tentative';
    return { title: `The own words of ${who} are ${side}`, strength };
  }
  if (others.every(({ low }) => low > lowest.high))
    return {
      title: `${possessive(who)} own words are the ${isNegative ? 'most negative' : 'least positive'}`,
      strength: 'firm',
    };
  if (lowest.high < highest.low)
    return {
      title: `${possessive(who)} own words are ${isNegative ? 'more negative' : 'less positive'} than those of ${name(highest.outlet)}`,
      strength: 'firm',
    };
  if (lowest.high < 0 && others.every(({ high }) => high >= 0))
    return { title: `${possessive(who)} own words are the only ones clearly negative`, strength: 'firm' };
  const clear = others.every(({ score_per_100_words }) => score_per_100_words > lowest.score_per_100_words);
  const only = lowest.score_per_100_words < 0 && others.every(({ score_per_100_words }) => score_per_100_words > 0);
  const lead = only ? 'are the only ones below zero' : 'score lowest';
  return clear
    ? { title: `${possessive(who)} own words ${lead}, but the intervals overlap`, strength: 'tentative' }
    : { title: 'No outlet’s own words stand out in tone', strength: 'tentative' };
}

function quotedVoiceFinding({ corpus, rows }: Measured, own: readonly Scored[], quoted: readonly Scored[]): Finding[] {
  const name = outletNames(corpus);
  const pairs = own.flatMap((row) => {
    const other = quoted.find(({ outlet }) => outlet === row.outlet);
    return other ? [{ outlet: row.outlet, own: row, quoted: other }] : [];
  });
  if (pairs.length < 2) return [];
  const warmer = pairs.filter((pair) => pair.quoted.score_per_100_words > pair.own.score_per_100_words);
  const cooler = pairs.filter((pair) => pair.quoted.score_per_100_words < pair.own.score_per_100_words);
  const [widest] = [...pairs].sort((a, b) => gap(b) - gap(a));
  if (!widest) return [];
  const firm = isApart(widest);
  // What most outlets do; of two halves, what the widest gap shows.
  const isWarmer = warmer.length === cooler.length ? warmer.includes(widest) : warmer.length > cooler.length;
  // A title that counts outlets is firm where each outlet that it counts is.
  const claimed = isWarmer ? warmer : cooler;
  const apart = claimed.filter(isApart).length;
  const reach =
    apart === claimed.length ? '' : apart === 0 ? ', but intervals overlap' : `, beyond the intervals in ${apart}`;
  const who =
    claimed.length === pairs.length ? 'every outlet' : `${claimed.length} of ${counted(pairs.length, 'outlet')}`;
  return [
    {
      id: 'sentiment-quoted-voice',
      section: 'sentiment',
      title: `In ${who} the quoted words are more ${isWarmer ? 'positive' : 'negative'} than the outlet’s own${reach}`,
      text:
        `The gap is widest in ${name(widest.outlet)}: ${tone(widest.own)} in its own words, ${tone(widest.quoted)} in those it quotes` +
        ` (intervals ${bounds(widest.own)} and ${bounds(widest.quoted)}, ${firm ? 'apart' : 'overlapping'}).`,
      detail: '',
      strength: apart === claimed.length ? 'firm' : 'tentative',
      evidence: strongestSentences(
        { corpus, rows },
        widest.outlet,
        Math.sign(widest.quoted.score_per_100_words) || 1,
        'quoted',
        1,
      ),
    },
  ];
}

/** Whether the intervals of an outlet's own and quoted words do not touch. */
const isApart = ({ own, quoted }: { own: Scored; quoted: Scored }) => quoted.low > own.high || quoted.high < own.low;

const gap = ({ own, quoted }: { own: Scored; quoted: Scored }) =>
  Math.abs(quoted.score_per_100_words - own.score_per_100_words);

const tone = (row: Scored | undefined) => signed(row?.score_per_100_words ?? 0);
const bounds = ({ low, high }: Scored) => `${signed(low)} to ${signed(high)}`;
const interval = (row: Scored) => `${tone(row)} (95% interval ${bounds(row)})`;

/** The words that pull an outlet's own tone one way, the strongest first. */
function topWords({ rows }: Measured, outlet: string, sign: number): string[] {
  return rows['sentiment-words']
    .filter((row: SentimentWordRow) => row.outlet === outlet && row.voice === 'outlet' && row.contribution * sign > 0)
    .slice(0, 4)
    .map(({ word, contribution }) => `“${word}” (${signed(contribution, 0)})`);
}

function secondScorer({ corpus, rows }: Measured, own: readonly Scored[]): string {
  const name = outletNames(corpus);
  const disagree = scorerDisagreements(rows.sentiment).filter(({ voice }) => voice === 'outlet');
  if (disagree.length === 0)
    return `VADER, a second lexicon, agrees in sign for ${own.length === 1 ? 'it' : 'all of them'}.`;
  return `VADER, a second lexicon, has the other sign for ${disagree.length > 3 ? `${disagree.length} of ${own.length} outlets` : listed(disagree.map(({ outlet }) => name(outlet)))}, so nothing should be made of it there.`;
}

/** The sentences of an outlet that score farthest in one direction, in one voice. */
function strongestSentences(
  { corpus, rows }: Measured,
  outlet: string,
  sign: number,
  voice: TonePositionRow['voice'] = 'outlet',
  most = 2,
): Evidence[] {
  const articles = new Map<string, CorpusArticle>(corpus.articles.map((article) => [article.id, article]));
  return rows['tone-position']
    .filter((row) => row.outlet === outlet && row.voice === voice && row.score * sign > 0)
    .sort((a, b) => (b.score - a.score) * sign || a.position - b.position)
    .slice(0, most)
    .flatMap(({ article, start, end }) => {
      const source = articles.get(article);
      return source ? [passage(source, start, end)] : [];
    });
}
