import type { BlockContent, Heading } from 'mdast';
import { outletNames } from '../../findings/outlet-names.ts';
import { grouped, percent } from '../../prose/wording.ts';
import type { EmphasisRow } from '../../measures/tables.ts';
import type { Basis } from '../../study/basis.ts';
import type { Chapter } from '../chapter.ts';
import { collapsed, code, list, paragraph, type Prose, table } from '../nodes.ts';
import { outletsNote, outletsShown } from '../outlets-shown.ts';
import { section } from '../section.ts';

/** Actors in the report's own table. */
const mostActors = 12;

/** How much room each outlet gives each topic. */
export function emphasisSection(chapter: Chapter, depth: Heading['depth']): BlockContent[] {
  const { topics } = chapter.corpus;
  return section(chapter, depth, {
    name: 'emphasis',
    title: 'Emphasis',
    question: 'What does each outlet give room to, and what does it put into the headline and the lead?',
    tables: ['emphasis'],
    table: [
      byOutlet(
        chapter,
        topics.map(({ name }) => name),
        leadCell(chapter),
      ),
      ...outletsNote(chapter),
      paragraph(
        'Each cell: share of the lead’s sentences (headline, standfirst, first two paragraphs) that mention the topic.',
      ),
      ...collapsed(
        `The words that stand for each topic (${basisOf(topics)})`,
        list(topics.map(({ name, terms }): Prose => [`${name}: ${terms.join(', ')}`])),
      ),
    ],
    method: [
      [
        'A sentence mentions a topic when it holds one of the topic’s words or phrases, whoever says it (',
        code('analysis/measures/emphasis/emphasis.ts'),
        '). Room is the share of an outlet’s sentences; the comparison of one outlet with the rest has Newcombe’s (1998) interval for a difference of shares.',
      ],
    ],
    limits: [
      'A topic is as good as its list of words: what is said without them is not seen.',
      ...(topics.some(({ basis }) => basis === 'found')
        ? [
            'The topics were found in the text: nouns that stand together in the same paragraphs. Declare them in study.yaml to refine this.',
          ]
        : []),
    ],
  });
}

/** Where in each article each topic stands. */
export function placementSection(chapter: Chapter, depth: Heading['depth']): BlockContent[] {
  return section(chapter, depth, {
    name: 'placement',
    title: 'Placement',
    question: 'Where in each article does each topic stand, and what comes first?',
    tables: ['placement', 'emphasis'],
    table: [
      byOutlet(
        chapter,
        chapter.corpus.topics.map(({ name }) => name),
        firstCell(chapter),
      ),
      ...outletsNote(chapter),
      paragraph(
        'Each cell: paragraph of first mention (0 is the headline or standfirst), the median where an outlet has several articles.',
      ),
    ],
    method: [
      [
        'Place counts measured words from the first (0) to the last (1) (',
        code('analysis/measures/emphasis/placement.ts'),
        ').',
      ],
    ],
    limits: [
      'What stands first is what a hurried reader sees; it is not always what the writer thinks most important.',
    ],
  });
}

/** Whom each outlet mentions, and how often. */
export function actorsSection(chapter: Chapter, depth: Heading['depth']): BlockContent[] {
  const { actors } = chapter.corpus;
  const shownActors = mostMentioned(chapter).slice(0, mostActors);
  return section(chapter, depth, {
    name: 'actors',
    title: 'Actors',
    question: 'Who is in the story, and how much of it does each outlet give them?',
    tables: ['actors'],
    table: [
      byOutlet(chapter, shownActors, actorCell(chapter)),
      ...outletsNote(chapter),
      paragraph(
        `Each cell: mentions in the outlet’s own words; – none.${actors.length > shownActors.length ? ` The ${shownActors.length} most mentioned of ${actors.length}.` : ''}`,
      ),
      ...collapsed(
        `The names that count as each actor (${basisOf(actors)})`,
        list(actors.map(({ name, aliases }): Prose => [`${name}: ${aliases.join(', ')}`])),
      ),
    ],
    method: [
      [
        'Names are matched as whole words with their capitals, the longest first, each place once (',
        code('analysis/measures/emphasis/actors.ts'),
        ').',
      ],
    ],
    limits: [
      'Pronouns are not resolved, so a mention is a naming.',
      'A capital that stands for a government and the same word for the city are one name.',
      ...(actors.some(({ basis }) => basis === 'found')
        ? ['The actors were found in the text: names that at least two articles repeat, with their shorter forms.']
        : []),
    ],
  });
}

/** The names of the actors, those with the most own-voice mentions first. */
function mostMentioned({ corpus, rows }: Chapter): string[] {
  const mentions = new Map(corpus.actors.map(({ name }) => [name, 0]));
  for (const { actor, voice, mentions: count } of rows.actors)
    if (voice === 'outlet') mentions.set(actor, (mentions.get(actor) ?? 0) + count);
  return [...mentions].sort(([, a], [, b]) => b - a).map(([name]) => name);
}

const basisOf = (items: readonly { basis: Basis }[]) =>
  items.some(({ basis }) => basis === 'found') ? 'found in the text' : 'declared in the study';

/** A table with a row a thing and a column an outlet. */
function byOutlet(chapter: Chapter, things: readonly string[], cell: (thing: string, outlet: string) => string) {
  const name = outletNames(chapter.corpus);
  const outlets = outletsShown(chapter);
  return table(
    [[''], ...outlets.map(({ id }) => [name(id), 'right'] as const)],
    things.map((thing): Prose[] => [thing, ...outlets.map(({ id }) => cell(thing, id))]),
  );
}

const find = (chapter: Chapter, topic: string, outlet: string): EmphasisRow | undefined =>
  chapter.rows.emphasis.find((row) => row.topic === topic && row.outlet === outlet && row.voice === 'all');

const leadCell = (chapter: Chapter) => (topic: string, outlet: string) => {
  const share = find(chapter, topic, outlet)?.share_of_lead;
  return share === null || share === undefined || share === 0 ? '–' : percent(share);
};

const firstCell = (chapter: Chapter) => (topic: string, outlet: string) => {
  const first = find(chapter, topic, outlet)?.median_first_paragraph;
  return first === null || first === undefined ? '–' : String(first);
};

const actorCell = (chapter: Chapter) => (actor: string, outlet: string) => {
  const row = chapter.rows.actors.find(
    (other) => other.actor === actor && other.outlet === outlet && other.voice === 'outlet',
  );
  return row && row.mentions > 0 ? grouped(row.mentions) : '–';
};
