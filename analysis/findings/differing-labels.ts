import type { Corpus } from '../corpus/corpus.ts';
import { groupsBy } from '../corpus/groups-by.ts';
import type { StudyWords } from '../study/study.ts';
import { markOf } from '../measures/labels/marked-words.ts';
import { labelForm } from '../measures/labels/label-form.ts';
import { isMeasured } from '../measures/labels/telling-labels.ts';
import type { LabelRow } from '../measures/labels/labels-table.ts';
import type { Claim, Evidence } from './claim.ts';
import { sentenceAround } from './evidence.ts';
import { ownedLabel } from './owned-label.ts';
import { sideWords, type UsedLabel, usedLabels } from './used-labels.ts';

/** Outlets whose most telling label the claim gives. */
const mostOutlets = 5;
/** Labels of which it quotes a sentence. */
const mostEvidence = 5;

/** What outlets call one thing; `outlets` are those that name it in their own words, the most telling first. */
export type DifferingLabelsClaim = Claim<
  'labels',
  'differing-labels',
  {
    /** What the thing is called inside a sentence. */
    referent: string;
    /** The most telling label of each of the first outlets, outlets that share one together. */
    telling: { label: string; outlets: string[] }[];
    /** Outlets that have it only in what was set aside, and the kinds of segments. */
    setAside: { outlets: string[]; kinds: string[] } | undefined;
    /** Whether the text alone, and not the study, makes these labels those of one thing. */
    isFound: boolean;
  }
>;

/** An outlet's most telling label of a referent. */
interface TellingPick {
  outlet: string;
  used: UsedLabel;
}

/**
 * What outlets call a referent; nothing where all share their labels.
 *
 * @param own rows in the outlets' own words that are surely about it
 * @param all all its rows
 */
export function differingLabels(
  { articles, words }: Corpus,
  referent: string,
  { own, all }: Record<'own' | 'all', readonly LabelRow[]>,
): DifferingLabelsClaim | undefined {
  const picks = tellingPicks(own, { articles, words });
  if (!picks?.some(({ used }) => used.weight === 2) || judgeAlike(picks, words)) return undefined;
  const isFound = own[0]?.basis === 'found';
  if (isFound && !partBySide(picks, words)) return undefined;
  const shown = picks.slice(0, mostOutlets);
  const same = groupsBy(shown, ({ used }) => labelForm(used.label));
  return {
    id: 'labels',
    section: 'labels',
    kind: 'differing-labels',
    aspect: 'judgement',
    contrast: 1,
    outlets: picks.map(({ outlet }) => outlet),
    figures: {
      referent: isFound ? shortestOf(shown) : referent,
      telling: Array.from(same.values(), (group) => ({
        label: group[0]?.used.label ?? '',
        outlets: group.map(({ outlet }) => outlet),
      })),
      setAside: setAsideOf(all),
      isFound,
    },
    strength: 'count',
    evidence: evidenceOf(articles, shown),
  };
}

/** Each outlet's most telling label, the most telling outlets first; nothing where all outlets share them. */
function tellingPicks(
  own: readonly LabelRow[],
  { articles, words }: Pick<Corpus, 'articles' | 'words'>,
): TellingPick[] | undefined {
  const texts = new Map(articles.map((article) => [article.id, article]));
  const withOwner = (used: UsedLabel): UsedLabel[] => {
    const article = texts.get(used.first.article);
    const label = article ? ownedLabel(article, used.first, used.label) : used.label;
    return label === undefined ? [] : [{ ...used, label }];
  };
  const byOutlet = new Map(
    [...groupsBy(own, ({ outlet }) => outlet)].map(([id, rows]) => [
      id,
      usedLabels(rows, words).flatMap(withOwner).filter(isNaming),
    ]),
  );
  const picks = [...byOutlet].flatMap(([outlet, all]): TellingPick[] => {
    const [used] = [...all].sort((a, b) => b.weight - a.weight || b.count - a.count);
    return used ? [{ outlet, used }] : [];
  });
  const forms = [...byOutlet.values()].map((all) => new Set(all.map(({ label }) => labelForm(label))));
  const differ = picks.some(({ used }) => forms.some((others) => !others.has(labelForm(used.label))));
  return differ ? picks.sort((a, b) => b.used.weight - a.used.weight) : undefined;
}

/** Whether outlets differ in the words by which they take a side on what was found, or keep a distance to it. */
function partBySide(picks: readonly TellingPick[], { judging }: StudyWords): boolean {
  return new Set(picks.map(({ used: { first } }) => sideWords(first, judging).join(' '))).size > 1;
}

/** A longer label of something that was found is no name any more, nor is one into which a verb has come. */
const isNaming = ({ label, first: { basis } }: UsedLabel) =>
  basis === 'declared' || (label.split(/\s+/).length <= mostWords && !/\sand\s\p{Ll}+ed\s/u.test(label));

const mostWords = 9;

/** Whether all outlets judge and doubt with the same words: then their labels tell nothing apart. */
function judgeAlike(picks: readonly TellingPick[], { judging }: StudyWords): boolean {
  const judged = picks.map(
    ({ used: { first } }) =>
      [...first.modifiers, first.head, first.hedge]
        .filter((word) => word !== '' && markOf(word, judging) !== 'none')
        .join(' ') + first.hedge,
  );
  return new Set(judged).size === 1;
}

/** What was found has no name but what outlets call it: the shortest label. */
const shortestOf = (picks: readonly TellingPick[]) =>
  `“${picks.map(({ used }) => used.label).reduce((a, b) => (b.length < a.length ? b : a))}”`;

/** Which outlets have it in captions and embedded posts alone. */
function setAsideOf(all: readonly LabelRow[]): DifferingLabelsClaim['figures']['setAside'] {
  const measured = outletsOf(all.filter(isMeasured));
  const aside = all.filter(({ outlet }) => !measured.includes(outlet));
  if (aside.length === 0) return undefined;
  return { outlets: outletsOf(aside), kinds: [...new Set(aside.map(({ segment }) => segment))] };
}

const outletsOf = (rows: readonly LabelRow[]) => [...new Set(rows.map(({ outlet }) => outlet))];

function evidenceOf(articles: Corpus['articles'], picks: readonly TellingPick[]): Evidence[] {
  const seen = new Set<string>();
  return picks
    .filter(({ used }) => !seen.has(labelForm(used.label)) && seen.add(labelForm(used.label)))
    .slice(0, mostEvidence)
    .flatMap(({ used: { first } }) => {
      const article = articles.find(({ id }) => id === first.article);
      return article ? [sentenceAround(article, first.start)] : [];
    });
}
