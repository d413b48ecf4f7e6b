import { counted, listed, percent, range } from '../prose/wording.ts';
import { sentenceAround } from './evidence.ts';
import type { Finding, Measured } from './finding.ts';
import { outletNames } from './outlet-names.ts';
import { mentionsOf } from '../measures/emphasis/mentions.ts';
import { extent } from '../statistics/extent.ts';

/** Who is mentioned most, and where outlets differ in it. */
export function actorFindings({ corpus, rows }: Measured): Finding[] {
  const name = outletNames(corpus);
  const all = rows.actors.filter(({ voice, share_of_mentions }) => voice === 'outlet' && share_of_mentions !== null);
  const leaders = corpus.outlets.flatMap(({ id }) => {
    const [top, next] = all.filter(({ outlet }) => outlet === id).sort((a, b) => b.mentions - a.mentions);
    return top && top.mentions > (next?.mentions ?? 0) ? [top] : [];
  });
  const groups = new Map<string, string[]>();
  for (const { actor, outlet } of leaders) groups.set(actor, [...(groups.get(actor) ?? []), outlet]);
  const [most, ...others] = [...groups].sort((a, b) => b[1].length - a[1].length);
  if (!most) return [];
  const [actor, outlets] = most;
  const shares = all.filter((row) => row.actor === actor).map((row) => row.share_of_mentions ?? 0);
  const where = ([who, own]: readonly [string, string[]]) =>
    `${who} in ${own.length === 1 ? name(own[0] ?? '') : counted(own.length, 'outlet')}`;
  const who = (own: readonly string[]) => {
    if (own.length === 1) return `${name(own[0] ?? '')} mentions`;
    return own.length === corpus.outlets.length
      ? 'Every outlet mentions'
      : `${own.length} of ${corpus.outlets.length} outlets mention`;
  };
  const title =
    others.length === 0
      ? `${who(outlets)} ${actor} most`
      : `Outlets differ in whom they mention most: ${listed([most, ...others].slice(0, 3).map(where))}`;
  const [least, largest] = extent(shares);
  const reach = range(percent(least), percent(largest), (low, high) => `${low} to ${high}`);
  const text = `${actor} takes ${reach} of an outlet’s own mentions of actors.`;
  const detail = sides({ corpus, rows }, name);
  return [
    {
      id: 'actors-most-mentioned',
      section: 'actors',
      title,
      text,
      detail,
      strength: 'count',
      evidence: firstMention({ corpus, rows }, actor, outlets),
    },
  ];
}

/** Where the study declares sides: how each outlet's own words divide between them. */
function sides({ corpus, rows }: Measured, name: (outlet: string) => string): string {
  const own = rows.actors.filter(({ voice, side }) => voice === 'outlet' && side !== '');
  const names = [...new Set(own.map(({ side }) => side))];
  const [first, second] = names;
  if (names.length !== 2 || first === undefined || second === undefined) return '';
  const shares = corpus.outlets.flatMap(({ id }) => {
    const count = (side: string) =>
      own.filter((row) => row.outlet === id && row.side === side).reduce((sum, row) => sum + row.mentions, 0);
    const total = count(first) + count(second);
    return total === 0 ? [] : [{ outlet: id, share: count(first) / total }];
  });
  const [lowest] = [...shares].sort((a, b) => a.share - b.share);
  const [highest] = [...shares].sort((a, b) => b.share - a.share);
  if (!lowest || !highest || percent(lowest.share) === percent(highest.share)) return '';
  const sideName = corpus.sides.get(first)?.name ?? first;
  return `Of the own-voice mentions of the two sides, the ${sideName} has ${percent(lowest.share)} in ${name(lowest.outlet)} and ${percent(highest.share)} in ${name(highest.outlet)}.`;
}

function firstMention({ corpus }: Measured, actor: string, outlets: readonly string[]) {
  const found = corpus.actors.find(({ name }) => name === actor);
  const mentions = mentionsOf(corpus, [found?.aliases ?? []]);
  return corpus.articles
    .map((article, index) => ({ article, first: mentions[index]?.[0]?.first }))
    .filter(({ article, first }) => outlets.includes(article.outlet) && first !== undefined)
    .slice(0, 2)
    .map(({ article, first }) => sentenceAround(article, article.tokens.start[first ?? 0] ?? 0));
}
