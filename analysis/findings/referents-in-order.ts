import type { Corpus } from '../corpus/corpus.ts';
import { tellsOneStory } from '../corpus/one-story.ts';
import { singularOf } from '../language/english/singular.ts';
import { isMeasured, mostTellingReferents } from '../measures/labels/telling-labels.ts';
import type { TellingReferent } from '../measures/labels/telling-referents.ts';
import type { LabelRow } from '../measures/labels/labels-table.ts';
import type { Measured } from './measured.ts';
import { groupsBy } from '../corpus/groups-by.ts';
import { weightOf } from './used-labels.ts';

/**
 * How surely the labels of a referent mean one thing: the study says so; names or definite phrases of two outlets do,
 * and they differ in more than number; or nothing but a shared noun. Where articles tell many stories, `the deal` of one
 * is not that of another, and nothing found in them is sure.
 */
export type Standing = 'declared' | 'sure' | 'unsure';

/** A referent with its standing. */
export interface OrderedReferent extends TellingReferent {
  standing: Standing;
}

/**
 * The referents that tell something, in the order in which a reader should see them: those that the study declares, then
 * those that are surely one thing and not merely repeated, then the others, each by how much they tell. What stands in captions and embeds
 * alone is left out.
 */
export function referentsInOrder({ corpus, rows }: Measured): OrderedReferent[] {
  const made = known.get(rows.labels) ?? inOrder(corpus, rows.labels);
  known.set(rows.labels, made);
  return made;
}

/** Findings and the section ask for the same order. */
const known = new WeakMap<readonly LabelRow[], OrderedReferent[]>();

function inOrder(corpus: Corpus, labels: readonly LabelRow[]): OrderedReferent[] {
  const telling = mostTellingReferents(corpus, labels);
  const rows = rowsByReferent(labels.filter(isMeasured), new Set(telling.map(({ referent }) => referent)));
  const isOneStory = tellsOneStory(corpus);
  const standingOf = ({ referent }: TellingReferent): Standing => {
    const own = rows.get(referent) ?? [];
    if (isDeclared(corpus, referent)) return 'declared';
    if (!isOneStory) return 'unsure';
    return identified(own).outlets > 1 && isVaried(own, corpus) ? 'sure' : 'unsure';
  };
  return telling
    .map((one) => ({ ...one, standing: standingOf(one) }))
    .sort((a, b) => standings.indexOf(a.standing) - standings.indexOf(b.standing));
}

const standings: readonly Standing[] = ['declared', 'sure', 'unsure'];

/** Whether an outlet judges or keeps a distance, or the labels have more than one noun. */
const isVaried = (rows: readonly LabelRow[], { words }: Pick<Corpus, 'words'>) =>
  rows.some((row) => weightOf(row, words) === 2) || new Set(rows.map(({ head }) => singularOf(head))).size > 1;

export const isDeclared = ({ referents }: Pick<Corpus, 'referents'>, referent: string): boolean =>
  referents.some(({ name }) => name === referent);

/** Kinds whose labels are names. */
const namedKinds: ReadonlySet<string> = new Set(['person', 'country', 'institution', 'place']);

/**
 * The own-voice labels of a found referent that point at something known: names, and phrases that begin with an article,
 * a demonstrative or a possessive. “Consequences” in one outlet and “grave consequences” in another need not be the
 * same ones (Heim 1982 on definiteness as familiarity).
 */
export function identified(rows: readonly LabelRow[]): { rows: LabelRow[]; outlets: number } {
  const own = rows.filter((row) => row.voice === 'outlet' && (namedKinds.has(row.kind) || isDefinite(row)));
  return { rows: own, outlets: new Set(own.map(({ outlet }) => outlet)).size };
}

/** What makes a phrase definite stands first, or is a possessor before its noun. */
const definite = /^(?:the|this|that|these|those|his|her|its|their|our)\s|\p{L}(?:['’]s|s['’])\s/iu;

/** In an act upon something, `give up his arms`, it may stand further behind. */
const definiteInAct = /(?:^|\s)(?:the|this|these|those|his|her|its|their|our)\s|\p{L}(?:['’]s|s['’])\s/iu;

function isDefinite({ label, kind }: LabelRow): boolean {
  const [beforeComplement = ''] = label.split(/\s(?:of|in|on|for|with|to|by|from|between|that|who|which)\s/, 1);
  const start = `${beforeComplement.split(/\s/, 4).join(' ')} `;
  return (kind === 'act' ? definiteInAct : definite).test(start);
}

/** The rows of some referents, in their order; one pass. */
export function rowsByReferent(rows: readonly LabelRow[], wanted: ReadonlySet<string>): Map<string, LabelRow[]> {
  return groupsBy(
    rows.filter(({ referent }) => wanted.has(referent)),
    ({ referent }) => referent,
  );
}
