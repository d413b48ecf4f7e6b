import { utteranceDiff } from '../measures/quotations/utterance-diff.ts';
import type { UtteranceRow, Verdict } from '../measures/tables.ts';
import { passage } from './evidence.ts';
import type { Evidence, Finding, Measured } from './finding.ts';
import { groupsBy } from '../corpus/groups-by.ts';
import { outletNames, outletsWithCaution } from './outlet-names.ts';
import { type SharedUtterance, sharedUtterances, tellingPiece, verdictOrder } from './shared-utterances.ts';
import { counted, listed } from '../prose/wording.ts';

/** Verdicts that say that other words than the fullest version's stand inside the marks. */
const changing: ReadonlySet<Verdict> = new Set(['altered', 'retranslated']);
const cutting: ReadonlySet<Verdict> = new Set(['truncated', 'spliced']);

/** Who prints the most shared utterance whole, who cuts it and who changes it, and how often each outlet does so. */
export function utteranceFindings(measured: Measured): Finding[] {
  const utterances = sharedUtterances(measured.rows.utterances);
  return [
    ...mostSharedFinding(measured, utterances),
    ...changedFinding(measured, utterances),
    ...habitsFinding(measured, utterances),
  ];
}

function mostSharedFinding(measured: Measured, [first]: readonly SharedUtterance[]): Finding[] {
  if (!first) return [];
  const name = outletNames(measured.corpus);
  const caution = outletsWithCaution(measured.corpus);
  const best = [...first.byOutlet.values()];
  const number = (is: (verdict: Verdict) => boolean) =>
    best.filter(({ verdict, outlet }) => is(verdict) && !caution.has(outlet)).length;
  const whole = best.filter(({ verdict }) => verdict === 'verbatim').length;
  const [changed, cut] = [number((verdict) => changing.has(verdict)), number((verdict) => cutting.has(verdict))];
  const retranslated = number((verdict) => verdict === 'retranslated');
  const paraphrased = number((verdict) => verdict === 'paraphrased');
  const differing = best
    .filter(({ verdict }) => verdict !== 'verbatim')
    .sort(
      (a, b) =>
        Number(caution.has(a.outlet)) - Number(caution.has(b.outlet)) ||
        Number(changing.has(b.verdict)) - Number(changing.has(a.verdict)) ||
        b.words - a.words,
    );
  const rest = whatOthersDo({ whole, changed, retranslated, cut, paraphrased });
  const words = counted(first.fullest.of_words, 'word');
  return [
    {
      id: 'utterances-most-shared',
      section: 'utterances',
      title: `${capital(inWords(whole))} outlet${whole === 1 ? ' prints' : 's print'} “${tellingPiece(first)}” whole${rest}`,
      text: `${first.byOutlet.size} of ${measured.corpus.outlets.length} outlets have these ${words}${first.fullest.actor === '' ? '' : ` of ${first.fullest.actor}`}: ${doings(best, name)}.`,
      detail: '',
      strength: 'count',
      evidence: evidenceOf(measured, [first.fullest, ...differing]).slice(0, 4),
    },
  ];
}

/**
 * The second half of a title: the most telling thing that others did. Only words that two outlets agree on can be
 * changed, and a second translation changes none.
 */
function whatOthersDo({
  whole,
  changed,
  retranslated,
  cut,
  paraphrased,
}: Record<'whole' | 'changed' | 'retranslated' | 'cut' | 'paraphrased', number>) {
  const clause = (count: number, one: string, many: string) => `; ${inWords(count)} ${count === 1 ? one : many}`;
  if (changed > 0 && whole > 1 && retranslated === 0)
    return clause(changed, 'changes words inside the marks', 'change words inside the marks');
  if (changed > 0) return clause(changed, 'has other words inside the marks', 'have other words inside the marks');
  if (cut > 0) return clause(cut, 'cuts it', 'cut it');
  return paraphrased > 0 ? clause(paraphrased, 'paraphrases it', 'paraphrase it') : '';
}

/** What each outlet did, outlets that did the same together. */
function doings(best: readonly UtteranceRow[], name: (outlet: string) => string): string {
  return verdictOrder
    .flatMap((verdict) => {
      const rows = best.filter((row) => row.verdict === verdict);
      const who = listed(
        rows.map((row) =>
          row.words > 0 && verdict !== 'verbatim' ? `${name(row.outlet)} (${row.words})` : name(row.outlet),
        ),
      );
      return rows.length === 0
        ? []
        : [`${verdictPhrase[verdict]} ${rows.length > 6 ? counted(rows.length, 'outlet') : who}`];
    })
    .join('; ');
}

const verdictPhrase: Readonly<Record<Verdict, string>> = {
  verbatim: 'whole in',
  truncated: 'a piece of them in',
  spliced: 'pieces with a gap in',
  altered: 'with words changed inside the marks in',
  retranslated: 'in other words inside the marks in',
  paraphrased: 'without marks in',
  absent: 'not in',
};

/** Which outlets change words inside marks, over all shared utterances. */
function changedFinding(measured: Measured, utterances: readonly SharedUtterance[]): Finding[] {
  const name = outletNames(measured.corpus);
  const caution = outletsWithCaution(measured.corpus);
  const changes = utterances.flatMap(({ fullest, byOutlet }) => {
    const best = [...byOutlet.values()];
    const whole = best.filter(({ verdict }) => verdict === 'verbatim').length;
    return best.filter(({ verdict }) => changing.has(verdict)).map((row) => ({ row, fullest, whole }));
  });
  const counts = [...groupsBy(changes, ({ row }) => row.outlet)]
    .map(([outlet, own]) => ({ outlet, own, of: utterances.filter(({ byOutlet }) => byOutlet.has(outlet)).length }))
    .sort(
      (a, b) =>
        Number(caution.has(a.outlet)) - Number(caution.has(b.outlet)) || b.own.length - a.own.length || a.of - b.of,
    );
  const [first] = counts;
  if (!first) return [];
  const faithful = counts.filter(({ outlet }) => !caution.has(outlet));
  const isAlone = faithful.filter(({ own }) => own.length === first.own.length).length < 2;
  const rest = counts.slice(1, 6).map(({ outlet, own, of }) => `${name(outlet)} ${own.length} of ${of}`);
  const [example] = first.own.toSorted(
    (a, b) => Math.min(b.whole, 2) - Math.min(a.whole, 2) || b.row.words - a.row.words,
  );
  const swap = example === undefined ? '' : exchanged(example.fullest.text, example.row.text);
  const share = `in ${first.own.length} of ${counted(first.of, 'shared utterance')}`;
  return [
    {
      id: 'utterances-changed',
      section: 'utterances',
      title: isAlone
        ? `${name(first.outlet)} has other words inside the marks ${share}`
        : `${capital(inWords(faithful.length))} outlets have other words inside the marks than the fullest version`,
      text: [
        ...(isAlone ? [] : [`${name(first.outlet)} ${share}.`]),
        ...(rest.length > 0 ? [`Others: ${listed(rest)}.`] : []),
        ...(swap === '' ? [] : [`In ${name(first.outlet)}, ${swap}.`]),
      ].join(' '),
      detail: 'A speech that was translated twice differs in this way, too.',
      strength: 'count',
      evidence: example ? evidenceOf(measured, [example.fullest, example.row]) : [],
    },
  ];
}

/** The longest exchange of words between two versions, where both sides can be quoted in a sentence. */
function exchanged(fullest: string, version: string): string {
  const isShort = (words: string) => words.split(' ').length <= 8;
  const [longest] = utteranceDiff(fullest, version)
    .filter((part) => part.kind === 'changed' && isShort(part.fullest) && isShort(part.version))
    .sort((a, b) => b.fullest.length + b.version.length - a.fullest.length - a.version.length);
  return longest ? `“${longest.fullest}” reads “${longest.version}”` : '';
}

/** How many shared utterances each outlet prints whole and how many it cuts. */
function habitsFinding({ corpus }: Measured, utterances: readonly SharedUtterance[]): Finding[] {
  const name = outletNames(corpus);
  const habits = corpus.outlets.map(({ id }) => {
    const own = utterances.flatMap(({ byOutlet }) => byOutlet.get(id) ?? []);
    const number = (is: (row: UtteranceRow) => boolean) => own.filter(is).length;
    return {
      id,
      all: own.length,
      whole: number(({ verdict }) => verdict === 'verbatim'),
      cut: number(({ verdict }) => cutting.has(verdict)),
    };
  });
  const byWhole = habits.toSorted((a, b) => b.whole - a.whole || a.all - b.all);
  const [first, second] = byWhole;
  if (utterances.length < 3 || !first || !second || first.whole === second.whole) return [];
  const others = byWhole.slice(1, 6).map(({ id, whole, all }) => `${name(id)} ${whole} of ${all}`);
  const cutters = habits
    .filter(({ cut }) => cut > 0)
    .toSorted((a, b) => b.cut - a.cut)
    .slice(0, 5);
  return [
    {
      id: 'utterances-whole',
      section: 'utterances',
      title: `${name(first.id)} prints most shared utterances whole: ${first.whole} of ${utterances.length}`,
      text: `Of those that they have, the others print whole: ${listed(others)}.`,
      detail:
        cutters.length > 0
          ? `Cut: ${listed(cutters.map(({ id, cut, all }) => `${cut} of ${all} by ${name(id)}`))}.`
          : '',
      strength: 'count',
      evidence: [],
    },
  ];
}

function evidenceOf({ corpus }: Measured, rows: readonly UtteranceRow[]): Evidence[] {
  return rows.flatMap(({ article: id, start, end }) => {
    const article = corpus.articles.find((other) => other.id === id);
    return article && start !== null && end !== null ? [passage(article, start, end)] : [];
  });
}

const numberWords = 'no one two three four five six seven eight nine'.split(' ');
const inWords = (value: number) => numberWords[value] ?? String(value);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
