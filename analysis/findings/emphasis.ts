import { mentionsOf } from '../measures/emphasis/mentions.ts';
import { criticalZ } from '../statistics/critical-z.ts';
import { differenceOfShares, type Part } from '../statistics/difference-of-shares.ts';
import type { EmphasisRow } from '../measures/tables.ts';
import { counted, listed, percent } from '../prose/wording.ts';
import { passage, sentenceAround } from './evidence.ts';
import type { Evidence, Finding, Measured } from './finding.ts';
import { outletNames } from './outlet-names.ts';

/** One outlet's share of sentences on a topic, against that of all the others. */
interface Contrast {
  row: EmphasisRow;
  own: Part;
  rest: Part;
  difference: number;
  low: number;
  high: number;
}

/** Which outlet gives which topic most room, what stands in the headlines, and what is missing where. */
export function emphasisFindings(measured: Measured): Finding[] {
  const own = measured.rows.emphasis.filter(({ voice }) => voice === 'outlet');
  const all = measured.rows.emphasis.filter(({ voice }) => voice === 'all');
  return [...roomFinding(measured, own), ...headlineFinding(measured, all), ...missingFinding(measured, all)];
}

function roomFinding(measured: Measured, rows: readonly EmphasisRow[]): Finding[] {
  const { corpus } = measured;
  const name = outletNames(corpus);
  const sentences = sentencesByOutlet(measured);
  const pairs = rows
    .flatMap((row) => countsOf(row, rows, sentences))
    .filter(({ own, rest }) => own.part + rest.part > 0);
  if (pairs.length === 0) return [];
  const z = criticalZ(pairs.length);
  const contrasts = pairs.map((pair): Contrast => ({ ...pair, ...differenceOfShares(pair.own, pair.rest, { z }) }));
  const [clearest] = contrasts.sort((a, b) => b.low - a.low || b.difference - a.difference);
  const firm = clearest !== undefined && clearest.low > 0;
  const [top] = firm ? [clearest] : contrasts.sort((a, b) => b.difference - a.difference || b.low - a.low);
  if (!top || top.difference <= 0) return [];
  const who = name(top.row.outlet);
  const shares = `${percent(share(top.own))} of the sentences with its own words, against ${percent(share(top.rest))} in the others`;
  const interval = `95% interval of the difference, corrected for ${counted(pairs.length, 'comparison')}: ${points(top)}`;
  return [
    {
      id: 'emphasis-room',
      section: 'emphasis',
      title: firm
        ? `${who} gives ${quoted(top.row.topic)} more room than the others do`
        : 'No outlet gives a topic clearly more room than the others',
      text: firm
        ? `${quoted(top.row.topic)} takes ${shares} (${interval}).`
        : `The largest difference is ${quoted(top.row.topic)} in ${who}: ${shares} (${interval}).`,
      detail: '',
      strength: firm ? 'firm' : 'tentative',
      evidence: mentionEvidence(measured, top.row.outlet, top.row.topic, 2),
    },
  ];
}

/** Sentences with words of the outlet's own, by outlet. */
function sentencesByOutlet({ rows }: Measured): Map<string, number> {
  const sentences = new Map<string, number>();
  for (const { outlet, voice } of rows['tone-position'])
    if (voice === 'outlet') sentences.set(outlet, (sentences.get(outlet) ?? 0) + 1);
  return sentences;
}

const share = ({ part, whole }: Part) => part / whole;
const quoted = (topic: string) => `“${topic}”`;

function points({ low, high }: Contrast): string {
  const inPoints = (value: number) => `${value < 0 ? '−' : '+'}${Math.abs(100 * value).toFixed(0)}`;
  return `${inPoints(low)} to ${inPoints(high)} points`;
}

function countsOf(row: EmphasisRow, rows: readonly EmphasisRow[], sentences: ReadonlyMap<string, number>) {
  const others = rows.filter(({ topic, outlet }) => topic === row.topic && outlet !== row.outlet);
  const own = { part: row.sentences, whole: sentences.get(row.outlet) ?? 0 };
  const rest = {
    part: others.reduce((sum, other) => sum + other.sentences, 0),
    whole: others.reduce((sum, { outlet }) => sum + (sentences.get(outlet) ?? 0), 0),
  };
  return own.whole === 0 || rest.whole === 0 ? [] : [{ row, own, rest }];
}

function headlineFinding({ corpus }: Measured, rows: readonly EmphasisRow[]): Finding[] {
  const name = outletNames(corpus);
  const headlines = corpus.articles.filter(({ flags }) => !flags.includes('no-headline')).length;
  const topics = corpus.topics
    .map(({ name: topic }) => {
      const outlets = rows.filter((row) => row.topic === topic && row.articles_with_headline_mention > 0);
      const articles = outlets.reduce((sum, row) => sum + row.articles_with_headline_mention, 0);
      return { topic, articles, outlets: outlets.map(({ outlet }) => outlet) };
    })
    .filter(({ articles }) => articles > 0)
    .sort((a, b) => b.articles - a.articles);
  const [first] = topics;
  if (!first || headlines < 2) return [];
  const leading = topics.filter(({ articles }) => articles === first.articles);
  const others = topics.slice(leading.length, leading.length + 3);
  const absent = corpus.topics.length - topics.length;
  const where = ({ topic, outlets }: (typeof topics)[number]) =>
    `${quoted(topic)} in ${outlets.length > 4 ? `${outlets.length} outlets` : listed(outlets.map(name))}`;
  return [
    {
      id: 'emphasis-headlines',
      section: 'emphasis',
      title: `${listed(leading.map(({ topic }) => quoted(topic)))} ${leading.length === 1 ? 'stands' : 'each stand'} in ${first.articles} of ${headlines} headlines`,
      text:
        `${leading.map(where).join('; ')}.` +
        (others.length > 0 ? ` Also in headlines: ${others.map(where).join('; ')}.` : '') +
        (absent > 0 ? ` ${absent === 1 ? 'One topic is' : `${absent} topics are`} in none.` : ''),
      detail: '',
      strength: 'count',
      evidence: corpus.articles
        .filter(({ outlet }) => first.outlets.includes(outlet))
        .flatMap((article) => {
          const headline = article.segments.find(({ kind }) => kind === 'headline');
          return headline ? [passage(article, headline.start, headline.end)] : [];
        })
        .slice(0, 3),
    },
  ];
}

function missingFinding(measured: Measured, rows: readonly EmphasisRow[]): Finding[] {
  const { corpus } = measured;
  const name = outletNames(corpus);
  const missing = corpus.topics
    .map(({ name: topic }) => {
      const own = rows.filter((row) => row.topic === topic);
      const without = own.filter(({ sentences }) => sentences === 0).map(({ outlet }) => outlet);
      return { topic, without, covered: own.length - without.length };
    })
    .filter(({ without, covered }) => without.length > 0 && covered >= 2)
    .sort((a, b) => b.covered - a.covered || a.without.length - b.without.length);
  const [first] = missing;
  if (!first || corpus.outlets.length < 3) return [];
  const outletList = (outlets: readonly string[]) =>
    outlets.length > 4 ? `${outlets.length} outlets` : listed(outlets.map(name));
  const who = outletList(first.without);
  const has = first.without.length > 1 ? 'have' : 'has';
  const rest = missing.slice(1, 4).map(({ topic, without }) => `${quoted(topic)} from ${outletList(without)}`);
  const [witness] = rows.filter(({ topic, sentences }) => topic === first.topic && sentences > 0);
  return [
    {
      id: 'emphasis-missing',
      section: 'emphasis',
      title: `${who} ${has} nothing on ${quoted(first.topic)}`,
      text: `None of the words that stand for ${quoted(first.topic)} is in the measured text there; ${first.covered} of ${corpus.outlets.length} outlets have them.${setAsideNote(measured, first)}`,
      detail: rest.length > 0 ? `Also missing: ${rest.join('; ')}.` : '',
      strength: 'count',
      evidence: witness ? mentionEvidence(measured, witness.outlet, first.topic, 1) : [],
    },
  ];
}

/** Says where a topic that the measured text lacks stands in what was set aside: a caption, an embedded post, a link. */
function setAsideNote({ corpus }: Measured, { topic, without }: { topic: string; without: readonly string[] }): string {
  const terms = corpus.topics.find(({ name }) => name === topic)?.terms ?? [];
  const mentions = mentionsOf(corpus, [terms], { measured: false });
  const kinds = corpus.articles.flatMap((article, index) =>
    without.includes(article.outlet)
      ? (mentions[index] ?? []).map(({ first }) => {
          const segment = article.sentences.segment[article.tokens.sentence[first] ?? 0] ?? 0;
          return article.segments[segment]?.kind ?? 'furniture';
        })
      : [],
  );
  const shown = listed([...new Set(kinds)].sort().map((kind) => setAsideKinds[kind] ?? kind));
  return shown === '' ? '' : ` What was set aside does mention it: ${shown}.`;
}

const setAsideKinds: Readonly<Record<string, string>> = {
  caption: 'a caption',
  embed: 'an embedded post',
  related: 'a link to another article',
  furniture: 'page furniture',
};

/** Sentences in which an outlet mentions a topic, the first ones. */
export function mentionEvidence({ corpus, rows }: Measured, outlet: string, topic: string, most: number): Evidence[] {
  const evidence: Evidence[] = [];
  for (const place of rows.placement) {
    if (place.outlet !== outlet || place.topic !== topic || evidence.length === most) continue;
    const article = corpus.articles.find(({ id }) => id === place.article);
    const sentence = article && sentenceAround(article, place.start);
    if (sentence && !evidence.some(({ article: id, start }) => id === sentence.article && start === sentence.start))
      evidence.push(sentence);
  }
  return evidence;
}
