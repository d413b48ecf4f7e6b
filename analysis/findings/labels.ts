import type { Corpus } from '../corpus/corpus.ts';
import { namingOf } from '../measures/labels/naming.ts';
import { isMeasured } from '../measures/labels/telling-labels.ts';
import type { LabelRow } from '../measures/labels/labels-table.ts';
import type { StudyWords } from '../study/study.ts';
import { sentenceAround } from './evidence.ts';
import type { Evidence, Finding, Measured } from './finding.ts';
import { groupsBy } from '../corpus/groups-by.ts';
import { isHedged, type Naming, namingsOf, shownName } from './namings.ts';
import { outletNames } from './outlet-names.ts';
import { identified, isDeclared, referentsInOrder, rowsByReferent } from './referents-in-order.ts';
import { counted, listed } from './wording.ts';

const mostFindings = 3;
/** So many of the most telling referents are looked at for one that outlets name differently. */
const mostCandidates = 100;
const mostOutletsInText = 5;
const mostEvidence = 3;
/** Beyond so many namings the number says nothing to a reader. */
const mostCounted = 12;

/** What an outlet is quoted with beside a referent: its most telling naming. */
interface TellingPick {
  outlet: string;
  naming: Naming;
}

/** Who calls the most telling referents what: those that the study declares first, and of these the easily counted. */
export function labelFindings(measured: Measured): Finding[] {
  const referents = referentsInOrder(measured)
    .filter(({ standing }) => standing !== 'unsure')
    .slice(0, mostCandidates);
  const rows = rowsByReferent(measured.rows.labels, new Set(referents.map(({ referent }) => referent)));
  const found: { finding: Finding; rank: number }[] = [];
  for (const { referent } of referents) {
    if (found.length === mostFindings) break;
    const all = rows.get(referent) ?? [];
    const isDeclaredOne = isDeclared(measured.corpus, referent);
    const inText = all.filter((row) => row.voice === 'outlet' && isMeasured(row));
    const own = isDeclaredOne ? inText : identified(inText).rows;
    const finding = namesFinding(measured, shownName(referent, all), own, all);
    const namings = namingsOf(own, measured.corpus.words);
    const rank = (isDeclaredOne ? 0 : 2) + (namings.length > mostCounted ? 1 : 0);
    if (finding && (rank < 2 || namings.some(({ weight }) => weight === 2))) found.push({ finding, rank });
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
  const picks = tellingPicks(own, corpus.words);
  if (!picks) return undefined;
  const name = outletNames(corpus);
  const namings = namingsOf(own, corpus.words).length;
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
function tellingPicks(own: readonly LabelRow[], words: StudyWords): TellingPick[] | undefined {
  const namings = new Map([...groupsBy(own, ({ outlet }) => outlet)].map(([id, rows]) => [id, namingsOf(rows, words)]));
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

const numberWords = 'No One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve'.split(' ');
const numberWord = (value: number) => numberWords[value] ?? String(value);
