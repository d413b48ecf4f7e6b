import type { Corpus, CorpusActor } from '../../analysis/corpus/corpus.ts';
import { referentsInOrder } from '../../analysis/findings/referents-in-order.ts';
import type { AnalysedEvent } from '../../analysis/findings/measured.ts';
import { lineAt } from '../../analysis/lines/lines.ts';
import { slug } from '../../analysis/study/slug.ts';
import type { Study } from '../../analysis/study/study.ts';
import { uniqueFileNames } from '../../analysis/study/unique-names.ts';
import { yamlText } from '../import/yaml-text.ts';
import { countryOfActor } from './country-of-actor.ts';

/** So many of each kind are proposed, and so many passages of each shown. */
const most = 12;
const mostPassages = 2;
const longestPassage = 90;

/** Something that a study may declare, with what speaks for it. */
interface Proposal {
  name: string;
  /** Keys of its entry, as YAML. */
  entry: string;
  count: number;
  passages: string[];
}

/**
 * What the texts of a study show that it does not declare, as lines of commented YAML: nothing holds before somebody takes
 * out the marks.
 *
 * @param study as it is, for what it declares already
 * @param events the same study, analysed as if it declared nothing
 */
export function suggestions(study: Study, events: readonly AnalysedEvent[]): string[] {
  const known = new Set(
    [
      ...study.actors.flatMap(({ aliases }) => aliases),
      ...study.topics.flatMap(({ name, terms }) => [name, ...terms]),
      ...study.referents.flatMap(({ name, heads }) => [name, ...heads]),
    ].map((name) => name.toLowerCase()),
  );
  const isNew = ({ name }: Proposal) => !known.has(name.toLowerCase());
  const actors = strongest(events.flatMap(({ corpus }) => actorsOf(corpus)).filter(isNew));
  const sides = [...new Set(events.flatMap(({ corpus }) => sidesOf(corpus)))].filter((id) => !study.sides.has(id));
  return [
    `# What ${study.id} could declare, by its texts. Take out the # of what you want in study.yaml; nothing was written.`,
    ...table('actors', actors),
    ...(sides.length > 1 ? ['# sides:', ...sides.map((id) => `#   ${id}: {}`)] : []),
    ...table('topics', strongest(events.flatMap(topicsOf).filter(isNew))),
    ...table('referents', strongest(events.flatMap(referentsOf).filter(isNew))),
  ];
}

/** Of proposals of one name in several events the first, all by count. */
function strongest(proposals: readonly Proposal[]): Proposal[] {
  const byName = new Map<string, Proposal>();
  for (const one of proposals) {
    const same = byName.get(one.name);
    if (same) same.count += one.count;
    else byName.set(one.name, { ...one });
  }
  return [...byName.values()].sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1)).slice(0, most);
}

function table(key: string, proposals: readonly Proposal[]): string[] {
  if (proposals.length === 0) return [];
  const ids = uniqueFileNames(proposals.map(({ name }) => slug(name) || 'some'));
  return [
    `# ${key}:`,
    ...proposals.flatMap(({ entry, count, passages }, at) => [
      `#   ${ids[at] ?? ''}: ${entry} # ${count}×`,
      ...passages.map((passage) => `#     # ${passage}`),
    ]),
  ];
}

const listOf = (words: readonly string[]) => `[${words.map(yamlText).join(', ')}]`;

function actorsOf(corpus: Corpus): Proposal[] {
  return corpus.actors.map((actor, place): Proposal => {
    const side = sideOf(corpus, actor, place);
    const others = actor.aliases.filter((alias) => alias !== actor.name);
    const keys = [
      `name: ${yamlText(actor.name)}`,
      `kind: ${actor.kind}`,
      ...(side === '' ? [] : [`side: ${side}`]),
      ...(others.length > 0 ? [`aliases: ${listOf(others)}`] : []),
    ];
    const mentions = corpus.articles.flatMap((article) =>
      article.mentions.filter(({ name }) => name === place).map(({ first }) => ({ article, token: first })),
    );
    return {
      name: actor.name,
      entry: `{ ${keys.join(', ')} }`,
      count: mentions.length,
      passages: mentions
        .slice(0, mostPassages)
        .map(({ article, token }) => passageAt(article, article.tokens.start[token] ?? 0)),
    };
  });
}

/** The country that an actor is, or for which its titles say that a person stands. */
function sideOf(corpus: Corpus, actor: CorpusActor, place: number): string {
  return actor.kind === 'country' ? slug(actor.name) : slug(countryOfActor(corpus, place) ?? '');
}

const sidesOf = (corpus: Corpus) =>
  corpus.actors.map((actor, place) => sideOf(corpus, actor, place)).filter((side) => side !== '');

function topicsOf({ corpus, rows }: AnalysedEvent): Proposal[] {
  return corpus.topics.map(({ name, terms }): Proposal => {
    const places = rows.placement.filter(({ topic }) => topic === name);
    return {
      name,
      entry: `{ name: ${yamlText(name)}, terms: ${listOf(terms)} }`,
      count: places.length,
      passages: places.slice(0, mostPassages).flatMap(({ article: id, start }) => {
        const article = corpus.articles.find((one) => one.id === id);
        return article ? [passageAt(article, start)] : [];
      }),
    };
  });
}

function referentsOf({ corpus, rows }: AnalysedEvent): Proposal[] {
  return referentsInOrder({ corpus, rows })
    .filter(({ standing }) => standing === 'sure')
    .map(({ referent }): Proposal => {
      const own = rows.labels.filter((row) => row.referent === referent && row.voice === 'outlet');
      const heads = [...new Set(own.map(({ head }) => head.toLowerCase()))];
      return {
        name: referent,
        entry: `{ name: ${yamlText(referent)}, heads: ${listOf(heads)} }`,
        count: own.length,
        passages: own.slice(0, mostPassages).flatMap(({ article: id, start }) => {
          const article = corpus.articles.find((one) => one.id === id);
          return article ? [passageAt(article, start)] : [];
        }),
      };
    });
}

/** `id, line 3: …words around the place…` */
function passageAt({ id, text }: { id: string; text: string }, offset: number): string {
  const start = text.lastIndexOf(' ', Math.max(0, offset - longestPassage / 3)) + 1;
  const words = text.slice(start, start + longestPassage).replace(/\s+/g, ' ');
  return `${id}, line ${lineAt(text, offset)}: …${words.slice(0, Math.max(words.lastIndexOf(' '), 1))}…`;
}
