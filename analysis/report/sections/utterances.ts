import type { BlockContent, Heading, PhrasingContent } from 'mdast';
import type { CorpusArticle } from '../../corpus/corpus.ts';
import { normalise } from '../../corpus/normalise.ts';
import { lineAt } from '../../lines/lines.ts';
import { outletNames } from '../../findings/outlet-names.ts';
import { type SharedUtterance, sharedUtterances } from '../../findings/shared-utterances.ts';
import { counted, listed } from '../../prose/wording.ts';
import { type DiffPart, utteranceDiff } from '../../measures/quotations/utterance-diff.ts';
import type { UtteranceRow } from '../../measures/tables.ts';
import type { Chapter } from '../chapter.ts';
import { lineUrl, sourceLink } from '../evidence-links.ts';
import { code, collapsed, link, list, paragraph, phrasing, type Prose, quotation, strong, text } from '../nodes.ts';
import { section } from '../section.ts';

/** Utterances in the report, and how many of them stand open. */
const mostUtterances = 8;
const mostOpen = 3;
/** Outlets listed under an utterance, and printings by one outlet. */
const mostOutlets = 12;
const mostPrintings = 3;
/** Of a longer passage that was dropped, only both ends are shown. */
const longestDropped = 14;

/** What each outlet did with the same words: every version against the fullest one. */
export function utterancesSection(chapter: Chapter, depth: Heading['depth']): BlockContent[] {
  const utterances = sharedUtterances(chapter.rows.utterances).slice(0, mostUtterances);
  const [open, rest] = [utterances.slice(0, mostOpen), utterances.slice(mostOpen)];
  const blocks = (some: readonly SharedUtterance[]) => some.flatMap((utterance) => utteranceBlocks(chapter, utterance));
  return section(chapter, depth, {
    name: 'utterances',
    title: 'One thing said, many versions',
    question:
      'When several outlets print the same words of somebody, who prints them whole, who cuts, who changes them?',
    tables: ['utterances'],
    table: [
      utterances.length === 0
        ? paragraph('No two outlets print the same thing said.')
        : paragraph([
            'Each version against the fullest one: ',
            struck('dropped words'),
            ', ',
            strong('changed or added words'),
            '. Punctuation, case and spelling make no difference.',
          ]),
      ...blocks(open),
      ...(rest.length === 0 ? [] : collapsed(counted(rest.length, 'more utterance'), ...blocks(rest))),
    ],
    method: [
      [
        'Speech of two outlets is one utterance when it shares its wording, or rare words of content in other wording (',
        code('analysis/measures/quotations/group-versions.ts'),
        '). The fullest version is the quoted one with the most words that another outlet has, too. Versions are aligned with it word by word by their longest common subsequence: verbatim has all its words; truncated a piece of them; spliced several pieces; altered the same wording with words changed; retranslated other words for most of it; paraphrased no quotation marks.',
      ],
    ],
    limits: [
      'The fullest version is the fullest in these articles; nobody here knows what was really said.',
      'Where a speech was translated, two outlets may have two translations, and neither changed anything.',
      'Two statements by one speaker in nearly the same words may pass for one.',
    ],
  });
}

function utteranceBlocks(chapter: Chapter, utterance: SharedUtterance): BlockContent[] {
  const { fullest, byOutlet } = utterance;
  const name = outletNames(chapter.corpus);
  const article = articleOf(chapter, fullest);
  const printed = chapter.corpus.outlets.filter(({ id }) => byOutlet.has(id));
  const absent = chapter.corpus.outlets.filter(({ id }) => !byOutlet.has(id));
  const shown = printed.slice(0, mostOutlets);
  const without =
    absent.length > mostOutlets ? counted(absent.length, 'outlet') : absent.map(({ id }) => name(id)).join(', ');
  const left = printed.length - shown.length;
  return [
    quotation(
      paragraph([
        `“${fullest.text}”`,
        ...(article && fullest.start !== null ? [' — ', sourceLink(article, fullest.start, name(fullest.outlet))] : []),
      ]),
    ),
    list([
      ...shown.map(({ id }) => outletLine(chapter, utterance, id)),
      ...(left > 0 ? [`${counted(left, 'more outlet')} in the CSV`] : []),
      ...(absent.length > 0 ? [`Without it: ${without}.`] : []),
    ]),
  ];
}

/** Everything one outlet made of an utterance. */
function outletLine(chapter: Chapter, utterance: SharedUtterance, outlet: string): Prose {
  const name = outletNames(chapter.corpus)(outlet);
  const own = utterance.versions.filter((row) => row.outlet === outlet);
  const best = utterance.byOutlet.get(outlet);
  const ordered = [...own.filter((row) => row === best), ...own.filter((row) => row !== best)];
  const more = ordered.length - mostPrintings;
  return [
    ...ordered
      .slice(0, mostPrintings)
      .flatMap((row, place): PhrasingContent[] => [
        ...(place === 0 ? [] : [text(' Again, ')]),
        lineLink(articleOf(chapter, row), row, place === 0 ? `${name}, ` : ''),
        ...phrasing([`: ${doing(row)}${credit(chapter, row)}`, ...versionProse(utterance.fullest, row)]),
      ]),
    ...(more > 0 ? [text(` And ${counted(more, 'more time')}.`)] : []),
  ];
}

function lineLink(article: CorpusArticle | undefined, { start }: UtteranceRow, before: string): PhrasingContent {
  if (!article || start === null) return text(before);
  const line = lineAt(article.text, start);
  return link(lineUrl(article, line), `${before}line ${line}`);
}

/** The verdict with the words inside the marks. */
function doing({ verdict, words, of_words: ofWords }: UtteranceRow): string {
  if (verdict === 'paraphrased') return verdict;
  if (verdict === 'verbatim') return `${verdict}, ${counted(words, 'word')}`;
  const isPart = verdict === 'truncated' || verdict === 'spliced';
  return isPart ? `${verdict}, ${words} of ${ofWords} words` : `${verdict}, ${words} words against ${ofWords}`;
}

/** Whom the outlet credits, as written, and by which verbs. */
function credit({ rows }: Chapter, { article, start, end, speaker, actor, utterance }: UtteranceRow): string {
  const isNamed = actor === '' || actor.split(' ').some((word) => speaker.includes(word));
  const who = isNamed ? speaker : `“${speaker}”, that is ${actor},`;
  const cues = rows.quotations
    .filter((row) => row.article === article && row.utterance === utterance)
    .filter((row) => start !== null && end !== null && row.start < end && row.end > start)
    .flatMap(({ cue }) => (cue === '' ? [] : [`“${cue}”`]));
  const by = cues.length > 0 ? ` with ${listed([...new Set(cues)])}` : '';
  if (speaker === '') return by === '' ? '' : `, introduced${by}`;
  return by === '' ? `, credited to ${who.replace(/,$/, '')}` : `, credited to ${who}${by}`;
}

/** What the version prints: compared with the fullest where it has words of it inside its marks. */
function versionProse(fullest: UtteranceRow, row: UtteranceRow): (string | PhrasingContent)[] {
  if (row.verdict === 'verbatim') return ['.'];
  if (row.verdict === 'paraphrased') return [`: ${row.text.replace(/[.,;]+$/u, '')}.`];
  return [': “', ...diffNodes(withPunctuation(utteranceDiff(fullest.text, row.text), row.text)), '”.'];
}

/** A diff compares words alone; this gives the version's words back the punctuation behind them. */
function withPunctuation(parts: readonly DiffPart[], written: string): DiffPart[] {
  const { text: plain } = normalise(written);
  const printed = parts.filter(({ version }) => version !== '');
  let cursor = 0;
  const starts = printed.map(({ version }) => {
    const words = version.split(' ').map((word) => {
      const start = Math.max(cursor, plain.indexOf(word, cursor));
      cursor = start + word.length;
      return start;
    });
    return words[0] ?? cursor;
  });
  return parts.map((part) => {
    const place = printed.indexOf(part);
    if (place < 0) return part;
    const isLast = place === printed.length - 1;
    const behind = plain.slice(starts[place], starts[place + 1]).trim();
    return { ...part, version: isLast ? behind.replace(/[\s,.;:]+$/u, '') : behind };
  });
}

/** A diff as prose: dropped words struck through, changed and added ones bold. */
function diffNodes(parts: readonly DiffPart[]): PhrasingContent[] {
  return parts.flatMap((part, place) => [...(place === 0 ? [] : [text(' ')]), ...partNodes(part)]);
}

function partNodes({ kind, fullest, version }: DiffPart): PhrasingContent[] {
  if (kind === 'same') return [text(version)];
  const dropped = fullest === '' ? [] : [struck(ends(fullest))];
  const added = version === '' ? [] : [strong(version)];
  return dropped.length > 0 && added.length > 0 ? [...dropped, text(' '), ...added] : [...dropped, ...added];
}

function ends(words: string): string {
  const all = words.split(' ');
  return all.length <= longestDropped ? words : `${all.slice(0, 5).join(' ')} […] ${all.slice(-5).join(' ')}`;
}

const struck = (value: string): PhrasingContent => ({ type: 'delete', children: [text(value)] });

const articleOf = ({ corpus }: Chapter, { article }: Pick<UtteranceRow, 'article'>) =>
  corpus.articles.find(({ id }) => id === article);
