import type { RepeatReason, RepeatableLine } from './repeatable-line.ts';
import { numberColumn } from '../number-column.ts';
import { type Article, tokenFlag } from '../article.ts';
import { measuredKinds } from '../../lines/segment.ts';
import { type FoundCue, furnitureCue, mayBeInCue } from './furniture-cue.ts';
import { endsSentence } from '../../lines/line-shape.ts';
import { fixedWords, withoutNames } from './without-names.ts';

/** What of an article its lines are read from. */
type ReadText = Pick<Article, 'text' | 'segments' | 'sentences' | 'tokens' | 'quotes' | 'vocabulary'>;

const longestLabel = 8;
/** Words of a sentence that a faint cue is the point of. */
const longestMention = 12;
/** A longer sentence is about more than the cue that it holds, and is the same only when every word is. */
const longestFramed = 45;
/** An opening or closing sentence of fewer words may be a turn of phrase. */
const shortestEdge = 10;
/** Words that must stand around the names of a form. */
const leastFixed = 3;

/**
 * The sentences of an article's measured text, dialogue and headline apart, that would be furniture if its outlet
 * repeated them, each under every form in which it may come again.
 */
export function repeatableLines(article: ReadText): RepeatableLine[] {
  const { sentences, tokens, vocabulary } = article;
  const mayBe = numberColumn(new Uint8Array(vocabulary.length), vocabulary, (term) => (mayBeInCue(term) ? 1 : 0));
  const open = openSentences(article);
  const isDialogue = dialogueSentences(article);
  const lines: RepeatableLine[] = [];
  for (const sentence of open) {
    const from = sentences.firstToken[sentence] ?? 0;
    const to = sentences.firstToken[sentence + 1] ?? from;
    const isEdge = sentence === open[0] || sentence === open.at(-1);
    const ids = tokens.term.subarray(from, to);
    const mayHoldCue = ids.some((term) => mayBe[term] === 1);
    if ((!mayHoldCue && !isEdge && to - from > longestLabel) || isDialogue[sentence] === 1) continue;
    const terms = Array.from(ids, (term) => vocabulary[term] ?? '');
    const form = foldDigits(terms.join(' '));
    const cue = mayHoldCue ? furnitureCue(terms) : undefined;
    if (cue) {
      const reason = reasonOf(cue, terms.length);
      for (const each of [form, ...framesOf(cue, terms, tokens.flags.subarray(from, to))])
        lines.push({ sentence, reason, form: each, kind: cue.rule.kind });
    } else if (isLabel(article, sentence, terms.length))
      lines.push({ sentence, reason: 'label', form, kind: 'furniture' });
    else if (isEdge && terms.length >= shortestEdge)
      lines.push({ sentence, reason: 'statement', form, kind: 'furniture' });
  }
  return lines;
}

/** Sentences that are measured and not the headline's. */
function openSentences({ segments, sentences }: ReadText): number[] {
  const isOpen = segments.map(({ kind }) => measuredKinds.has(kind) && kind !== 'headline');
  return [...sentences.segment.keys()].filter((sentence) => isOpen[sentences.segment[sentence] ?? 0] === true);
}

/** 1 for each sentence in which somebody speaks, or over whose start or end marks run on. */
function dialogueSentences({ sentences, tokens, quotes }: ReadText): Uint8Array {
  const isDialogue = new Uint8Array(sentences.start.length);
  for (let token = 0; token < tokens.flags.length; token += 1)
    if ((tokens.flags[token] ?? 0) & tokenFlag.quoted) isDialogue[tokens.sentence[token] ?? 0] = 1;
  let first = 0;
  for (const { start, end } of quotes.toSorted((one, other) => one.start - other.start)) {
    while ((sentences.end[first] ?? Infinity) <= start) first += 1;
    let last = first;
    while ((sentences.start[last + 1] ?? Infinity) < end) last += 1;
    if (last > first) isDialogue.fill(1, first, last + 1);
  }
  return isDialogue;
}

function reasonOf({ rule }: FoundCue, words: number): RepeatReason {
  if (!rule.isFaint) return 'cue';
  return words <= longestMention ? 'mention' : 'statement';
}

/** Forms that the same line has with another name, date or reason in it. */
function framesOf({ phrase, rule, isFrame }: FoundCue, terms: readonly string[], flags: Uint8Array): string[] {
  if (terms.length > longestFramed || rule.isFaint) return [];
  if (isFrame) return [`… ${phrase} …`];
  const form = foldDigits(withoutNames(terms, flags));
  // One word is too little to go by when names are left out.
  const holdsCue = form.includes('@') && furnitureCue(form.split(' '))?.phrase.includes(' ') === true;
  return holdsCue && fixedWords(form) >= leastFixed ? [form] : [];
}

/** A few words that close their line without a stop; a colon introduces what follows. */
function isLabel({ text, sentences }: ReadText, sentence: number, words: number): boolean {
  if (words > longestLabel || sentences.segment[sentence] === sentences.segment[sentence + 1]) return false;
  const line = text.slice(sentences.start[sentence], sentences.end[sentence]).trim();
  return !endsSentence(line) && (/\p{L}{2}/u.test(line) || /\d:\d\d$/.test(line));
}

const foldDigits = (form: string) => form.replace(/\d+/g, '0');
