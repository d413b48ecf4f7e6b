import type { Corpus } from '../../corpus/corpus.ts';
import { groupsBy } from '../../corpus/groups-by.ts';
import { type SourceKind, sourceKinds } from '../../language/english/source-kinds.ts';
import { measuredKinds } from '../../lines/segment.ts';
import { howNamed } from '../quotations/nameless.ts';
import type { QuotationRow } from '../quotations/quotations-table.ts';
import { sourceKindNames, type SourceRow } from './sources-table.ts';

/** Whom each outlet lets speak, by kind; what a speaker is, the words beside the name tell, anywhere in the event. */
export function sourceRows(corpus: Corpus, quotations: readonly QuotationRow[]): SourceRow[] {
  const spoken = quotations.filter(({ segment, speaker }) => measuredKinds.has(segment) && speaker !== '');
  const kindOf = kindsOfActors(corpus, new Set(spoken.map(({ actor }) => actor)));
  const whatIs = (row: QuotationRow): SourceRow['kind'] => {
    const written = kindIn(row.speaker);
    if (row.actor !== '') return kindOf.get(row.actor) ?? written ?? 'unknown';
    return howNamed(row) === 'nameless' ? 'unnamed' : (written ?? 'unknown');
  };
  const byOutlet = groupsBy(spoken, ({ outlet }) => outlet);
  return corpus.outlets.flatMap(({ id: outlet }) => {
    const own = byOutlet.get(outlet) ?? [];
    const inMarks = (rows: readonly QuotationRow[]) =>
      rows.reduce((sum, { words, directness }) => sum + (directness === 'indirect' ? 0 : words), 0);
    const all = inMarks(own);
    const byKind = groupsBy(own, whatIs);
    return sourceKindNames.flatMap((kind): SourceRow[] => {
      const rows = byKind.get(kind) ?? [];
      if (rows.length === 0) return [];
      const words = inMarks(rows);
      return [
        {
          outlet,
          event: corpus.event,
          kind,
          speakers: new Set(rows.map(({ actor, speaker }) => actor || speaker.toLowerCase())).size,
          quotations: rows.length,
          words,
          share_of_words: all === 0 ? 0 : words / all,
        },
      ];
    });
  });
}

/** What actors are: the kind that most of the words beside their names tell; persons and institutions alike. */
function kindsOfActors({ articles, names }: Corpus, wanted: ReadonlySet<string>): Map<string, SourceKind> {
  const votes = new Map<string, Map<SourceKind, number>>();
  for (const { mentions, tokens, text } of articles)
    for (const { first, end, name } of mentions) {
      const actor = names[name]?.name ?? '';
      if (!wanted.has(actor)) continue;
      const [from, to] = [tokens.start[first] ?? 0, tokens.end[end - 1] ?? 0];
      const kind =
        kindIn(
          text
            .slice(Math.max(0, from - reach), from)
            .split(/[,.;:()"“”\n]/u)
            .at(-1) ?? '',
          titleWords,
        ) ??
        kindIn(text.slice(from, to)) ??
        kindIn(/^, (?:an?|the|who is an?) ([^,.;:()"“”\n]*)/u.exec(text.slice(to, to + reach))?.[1] ?? '');
      if (!kind) continue;
      const own = votes.get(actor) ?? new Map<SourceKind, number>();
      votes.set(actor, own.set(kind, (own.get(kind) ?? 0) + 1));
    }
  return new Map(
    [...votes].map(([actor, own]) => [actor, [...own].reduce((best, one) => (one[1] > best[1] ? one : best))[0]]),
  );
}

/** Characters around a name in which its title or description stands, and words of a title right before it. */
const reach = 60;
const titleWords = 3;

/** The kind that the last listed word of a phrase tells, before `of` and the like; the last words alone where said. */
function kindIn(phrase: string, last = Infinity): SourceKind | undefined {
  const [head = ''] = last === Infinity ? phrase.split(/ (?:of|for|at|from|in|with|who|on) /u, 1) : [phrase];
  const words = head.toLowerCase().match(/\p{L}[\p{L}-]*/gu) ?? [];
  const near = words.slice(-Math.min(last, words.length));
  return near.map((word) => sourceKinds.get(word)).findLast((kind) => kind !== undefined);
}
