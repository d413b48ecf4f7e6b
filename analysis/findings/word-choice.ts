import { criticalZ } from '../statistics/critical-z.ts';
import type { WordChoiceRow } from '../measures/tables.ts';
import { counted, grouped, listed } from '../prose/wording.ts';
import { sentenceAround } from './evidence.ts';
import type { Finding, Measured } from './finding.ts';
import { outletNames } from './outlet-names.ts';

/** Outlets that the title names. */
const inTitle = 3;
/** Outlets that the sentence on them names. */
const inSentence = 5;
/** Leading terms that the text names for each of them. */
const inText = 3;

/** Which terms each outlet's own words prefer, and how far that carries after correcting for many comparisons. */
export function wordChoiceFindings({ corpus, rows }: Measured): Finding[] {
  const name = outletNames(corpus);
  const leaders = rows['word-choice'];
  if (leaders.length === 0) return [];
  const byOutlet = corpus.outlets
    .map(({ id }) => leaders.filter(({ outlet }) => outlet === id))
    .filter((own) => own.length > 0)
    .sort((a, b) => (b[0]?.z ?? 0) - (a[0]?.z ?? 0));
  // Every word could have led, so every word was compared.
  const comparisons = corpus.vocabulary.length * corpus.outlets.length;
  const leastZ = criticalZ(comparisons);
  const firm = leaders.filter(({ z }) => z > leastZ);
  // Where a term stands firm, the title says so of no other.
  const carried = byOutlet.filter(([top]) => (top?.z ?? 0) > leastZ);
  const named = (carried.length > 0 ? carried : byOutlet).slice(0, inTitle);
  const first = carried.length > 0 ? ' favours ' : ' leans to ';
  const verb = (index: number) => (index === 0 ? first : ' ');
  const title = listed(named.map(([top], index) => `${name(top?.outlet ?? '')}${verb(index)}“${top?.term ?? ''}”`));
  const clauses = byOutlet
    .slice(0, inSentence)
    .map(([top], index) => (top ? `“${top.term}” ${againstRest(top, index === 0)} in ${name(top.outlet)}` : ''));
  const next = named.flatMap((own) => {
    const terms = own.slice(1, inText).map((row) => `“${row.term}” (${againstRest(row)})`);
    return terms.length === 0 ? [] : [`${listed(terms)} in ${name(own[0]?.outlet ?? '')}`];
  });
  const evidence = named.flatMap(([top]) => {
    const line = rows.concordance.find(({ outlet, term }) => outlet === top?.outlet && term === top.term);
    const article = corpus.articles.find(({ id }) => id === line?.article);
    return line && article ? [sentenceAround(article, line.start)] : [];
  });
  return [
    {
      id: 'word-choice-leading-terms',
      section: 'word-choice',
      title,
      text: `Uses in an outlet’s own words, against those in all others: ${listed(clauses)}.`,
      detail: `${reach(leaders, firm, comparisons)}${next.length === 0 ? '' : ` Next come ${next.join('; ')}.`}`,
      strength: carried.length > 0 ? 'firm' : 'tentative',
      evidence,
    },
  ];
}

const againstRest = ({ count, rest_count }: WordChoiceRow, isFirst = false) =>
  isFirst ? `stands ${count} times to ${rest_count}` : `${count} to ${rest_count}`;

function reach(leaders: readonly WordChoiceRow[], firm: readonly WordChoiceRow[], comparisons: number): string {
  const above = leaders.filter(({ low }) => low > 0).length;
  const all = counted(leaders.length, 'leading term');
  if (firm.length > 0) {
    const terms = listed(firm.slice(0, 5).map(({ term }) => `“${term}”`));
    return `Of ${all}, ${firm.length} still differ after correcting for ${grouped(comparisons)} comparisons${firm.length > 5 ? ', first' : ':'} ${terms}.`;
  }
  return `Of ${all}, ${above === 0 ? 'none has' : above === 1 ? 'one has' : `${above} have`} a 95% interval above zero, and none has one after correcting for ${grouped(comparisons)} comparisons (words times outlets): with so few uses, this lists what was counted and shows no habit.`;
}
