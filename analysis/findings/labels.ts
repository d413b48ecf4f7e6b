import { measuredKinds, type SegmentKind } from '../corpus/article.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { markOf } from '../measures/labels/marked-words.ts';
import { namingOf } from '../measures/labels/naming.ts';
import { type TellingReferent, tellingReferents } from '../measures/labels/telling-referents.ts';
import type { LabelRow } from '../measures/tables.ts';
import { sentenceAround } from './evidence.ts';
import type { Evidence, Finding, Measured } from './finding.ts';
import { outletNames } from './outlet-names.ts';
import { counted, listed } from './wording.ts';

const mostFindings = 3;
/** So many of the most telling referents are looked at for one that outlets name differently. */
const mostCandidates = 100;
const mostOutletsInText = 5;
const mostEvidence = 3;
/** Beyond so many namings the number says nothing to a reader. */
const mostCounted = 12;

/** One way in which an outlet names a referent. */
export interface Naming {
  /** As written, its first letter as inside a sentence. */
  label: string;
  count: number;
  /** The first row that has it, outside headlines where there is one. */
  first: LabelRow;
  /** How much it tells: 2 with words that judge or a hedge, 1 with other modifiers, 0 bare. */
  weight: 0 | 1 | 2;
}

/** What an outlet is quoted with beside a referent: its most telling naming. */
interface TellingPick {
  outlet: string;
  naming: Naming;
}

/** Who calls the most telling referents what: those that the study declares first, and of these the easily counted. */
export function labelFindings(measured: Measured): Finding[] {
  const referents = referentsInOrder(measured)
    .filter(({ score }) => score > 0)
    .slice(0, mostCandidates);
  const rows = rowsByReferent(measured.rows.labels, new Set(referents.map(({ referent }) => referent)));
  const found: { finding: Finding; rank: number }[] = [];
  for (const { referent } of referents) {
    if (found.length === mostFindings) break;
    const all = rows.get(referent) ?? [];
    const own = all.filter((row) => row.voice === 'outlet' && isMeasured(row));
    const finding = namesFinding(measured, shownName(referent, all), own, all);
    const rank = (isDeclared(measured, referent) ? 0 : 2) + (namingsOf(own).length > mostCounted ? 1 : 0);
    if (finding && (rank < 2 || namingsOf(own).some(({ weight }) => weight === 2))) found.push({ finding, rank });
  }
  return found
    .sort((a, b) => a.rank - b.rank)
    .map(({ finding }, index) => ({ ...finding, id: `${finding.id}-${index + 1}` }));
}

function namesFinding(
  { corpus }: Measured,
  thing: string,
  own: readonly LabelRow[],
  all: readonly LabelRow[],
): Finding | undefined {
  const picks = tellingPicks(own);
  if (!picks) return undefined;
  const name = outletNames(corpus);
  const namings = namingsOf(own).length;
  const shown = picks.slice(0, mostOutletsInText);
  const who = [...groupsBy(shown, ({ naming }) => namingOf(naming.label))].map(
    ([, same]) => `“${same[0]?.naming.label ?? ''}” (${listed(same.map(({ outlet }) => name(outlet)))})`,
  );
  const others = picks.length - shown.length;
  const more = others > 0 ? ` ${counted(others, 'more outlet')} ${others === 1 ? 'names' : 'name'} it too.` : '';
  return {
    id: 'labels',
    section: 'labels',
    title:
      namings > mostCounted
        ? `The outlets differ in what they call ${thing}`
        : `${numberWord(namings)} names for ${thing}`,
    text: `Quotations aside: ${listed(who)}.${more}`,
    detail: [hedgesOf(own, name), setAsideOf(all, name), foundNote(own)]
      .filter((sentence) => sentence !== '')
      .join(' '),
    strength: 'count',
    evidence: evidenceOf(corpus, shown),
  };
}

/** Each outlet's most telling naming, the most telling outlets first; nothing where all outlets share them. */
function tellingPicks(own: readonly LabelRow[]): TellingPick[] | undefined {
  const namings = new Map([...groupsBy(own, ({ outlet }) => outlet)].map(([id, rows]) => [id, namingsOf(rows)]));
  const picks = [...namings].flatMap(([outlet, all]): TellingPick[] => {
    const [naming] = [...all].sort((a, b) => b.weight - a.weight || b.count - a.count);
    return naming ? [{ outlet, naming }] : [];
  });
  const forms = [...namings.values()].map((all) => new Set(all.map(({ label }) => namingOf(label))));
  const differ = picks.some(({ naming }) => forms.some((own) => !own.has(namingOf(naming.label))));
  return differ ? picks.sort((a, b) => b.naming.weight - a.naming.weight) : undefined;
}

/** Which outlets keep their distance in some naming, and which never do. */
function hedgesOf(own: readonly LabelRow[], name: (outlet: string) => string): string {
  const hedging = outletsOf(own.filter(isHedged));
  const plain = outletsOf(own).filter((outlet) => !hedging.includes(outlet));
  if (hedging.length === 0 || plain.length === 0) return '';
  const hedge = `${named(hedging, name)} ${hedging.length === 1 ? 'hedges' : 'hedge'} it at least once`;
  return `${hedge}; ${named(plain, name)} ${plain.length === 1 ? 'does' : 'do'} not.`;
}

/** Which outlets have it in captions and embedded posts alone. */
function setAsideOf(all: readonly LabelRow[], name: (outlet: string) => string): string {
  const measured = outletsOf(all.filter(isMeasured));
  const aside = all.filter(({ outlet }) => !measured.includes(outlet));
  if (aside.length === 0) return '';
  const places = listed([...new Set(aside.map(({ segment }) => setAsidePlaces[segment] ?? segment))].sort());
  return `In ${named(outletsOf(aside), name)} it stands only in ${places}.`;
}

/** Says so where the text alone, and not the study, makes the namings one thing. */
const foundNote = ([first]: readonly LabelRow[]) =>
  first?.basis === 'found' ? 'That these are one thing was found by rule in the text, and not declared.' : '';

const setAsidePlaces: Readonly<Record<string, string>> = {
  caption: 'a caption',
  embed: 'an embedded post',
  related: 'a link to another article',
  furniture: 'page furniture',
};

const outletsOf = (rows: readonly LabelRow[]) => [...new Set(rows.map(({ outlet }) => outlet))];

const named = (outlets: readonly string[], name: (outlet: string) => string) =>
  outlets.length > mostOutletsInText ? counted(outlets.length, 'outlet') : listed(outlets.map(name));

function evidenceOf({ articles }: Corpus, picks: readonly TellingPick[]): Evidence[] {
  const seen = new Set<string>();
  return picks
    .filter(({ naming }) => !seen.has(namingOf(naming.label)) && seen.add(namingOf(naming.label)))
    .slice(0, mostEvidence)
    .flatMap(({ naming: { first } }) => {
      const article = articles.find(({ id }) => id === first.article);
      return article ? [sentenceAround(article, first.start)] : [];
    });
}

/**
 * Referents in the order in which a reader should see them: those that the study declares and that tell something, then
 * the others, each by how much they tell. What stands in captions and embeds alone is left out.
 */
export function referentsInOrder(measured: Measured): TellingReferent[] {
  const { corpus, rows } = measured;
  const isFirst = ({ referent, score }: TellingReferent) => Number(isDeclared({ corpus }, referent) && score > 0);
  const made =
    known.get(rows.labels) ?? tellingReferents(rows.labels.filter(isMeasured)).sort((a, b) => isFirst(b) - isFirst(a));
  known.set(rows.labels, made);
  return made;
}

/** Findings and the section ask for the same order. */
const known = new WeakMap<readonly LabelRow[], TellingReferent[]>();

const isDeclared = ({ corpus }: Pick<Measured, 'corpus'>, referent: string) =>
  corpus.referents.some(({ name }) => name === referent);

/** The rows of some referents, in their order; one pass. */
export function rowsByReferent(rows: readonly LabelRow[], wanted: ReadonlySet<string>): Map<string, LabelRow[]> {
  return groupsBy(
    rows.filter(({ referent }) => wanted.has(referent)),
    ({ referent }) => referent,
  );
}

/** The different namings among rows, the commonest first; of equally common ones the most telling. */
export function namingsOf(rows: readonly LabelRow[]): Naming[] {
  const namings = new Map<string, Naming>();
  for (const row of rows) {
    const form = namingOf(row.label);
    const same = namings.get(form);
    const count = (same?.count ?? 0) + 1;
    // A headline may have capitals that running text has not.
    if (same && (same.first.segment !== 'headline' || row.segment === 'headline')) same.count = count;
    else namings.set(form, { label: inSentence(row.label), count, first: row, weight: weightOf(row) });
  }
  return [...namings.values()].sort((a, b) => b.count - a.count || b.weight - a.weight);
}

/** Whether the text that it stands in is measured: no caption, no embedded post. */
export const isMeasured = ({ segment }: LabelRow): boolean => measuredKinds.has(segment as SegmentKind);

function weightOf(row: LabelRow): Naming['weight'] {
  const { modifiers, head } = row;
  const judges = [...modifiers.split(';'), head].some((word) => word !== '' && markOf(word) === 'loaded');
  if (judges || isHedged(row)) return 2;
  return modifiers === '' ? 0 : 1;
}

/** Whether a naming keeps its distance; a verb that the phrase took along (`claimed a bomb`) does not count. */
const isHedged = ({ hedge, kind, label }: LabelRow) =>
  hedge !== 'none' && (/^what\s/i.test(label) || !(kind === 'person' ? verbBeforeName : verbBeforePhrase).test(label));

const verbBeforePhrase = /(?:^|\s)\p{Ll}+ed (?:an?|the|his|her|its|their|Mr|Mrs|Ms)\b/u;
const verbBeforeName = /(?:^|\s)(?!alleged|suspected)\p{Ll}+ed (?:(?:an?|the|his|her|its|their)\b|\p{Lu})/u;

/** Without the capital of a sentence's beginning, a possessive, and a quotation mark that has no partner. */
function inSentence(label: string): string {
  const isPaired = label.split('“').length === label.split('”').length && label.split('"').length % 2 === 1;
  return (isPaired ? label : label.replace(/[“”"]/g, ''))
    .replace(/(?:['’]s|(?<=s)['’])$/i, '')
    .replace(/(?<=[^s\s])['’](?=\s)/gi, '')
    .replace(/^(?:The|An?|Any|Some|This|These|His|Her|Its|Our|Their|What)(?=\s)/, (lead) => lead.toLowerCase());
}

/** A referent's name as a sentence has it: as declared, or as the text writes what was found. */
export function shownName(referent: string, rows: readonly LabelRow[]): string {
  if (rows[0]?.basis === 'declared') return referent;
  const same = rows.filter(({ label }) => namingOf(label) === namingOf(referent));
  const written = (same.find(({ segment }) => segment !== 'headline') ?? same[0])?.label ?? referent;
  if (/^the\s/i.test(written)) return inSentence(written);
  const plain = written
    .replace(/[“”"]/g, '')
    .replace(/^(?:an?|my|your|his|her|its|our|their)\s/i, '')
    .replace(/['’]s?$/, '');
  return /^\p{Lu}/u.test(referent) ? referent : `“${plain}”`;
}

const numberWords = 'No One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve'.split(' ');
const numberWord = (value: number) => numberWords[value] ?? String(value);

/** Items by what they share, each group in the items' order; one pass. */
export function groupsBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
