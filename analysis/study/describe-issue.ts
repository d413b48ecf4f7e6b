import { isMap, isScalar, isSeq, type Node } from 'yaml';
import type { z } from 'zod';
import { nearest } from './nearest.ts';
import { quoteValue } from './quote-value.ts';
import { correctionShape, entryShapes, studyShape, wordsShape, themeShape } from './schema.ts';

type Issue = z.core.$ZodIssue;

/**
 * What is wrong with one value of `study.yaml`, in the program's voice.
 *
 * @param node what stands there, for "got"
 * @example
 * describeIssue({ code: 'invalid_type', expected: 'string', path: ['title'], … }, scalar3);
 * // => 'expected `title` to be text, got the number `3` (put it in quotation marks)'
 */
export function describeIssue(issue: Issue, node: Node | undefined): string {
  const name = issue.path.findLast((part) => typeof part === 'string');
  if (name === undefined) return `expected a map of ${Object.keys(studyShape).join(', ')}, got ${describe(node)}`;
  const subject = `expected ${quoteValue(name)}`;
  if (name === 'colour' || name === 'colours')
    return `${subject} to be a colour such as "#1d4f73", in quotation marks, got ${describe(node)}`;
  if (name === 'published') return `${subject} to be a date such as 2023-06-18, got ${describe(node)}`;
  if (issue.code === 'invalid_value') {
    return `${subject} to be one of ${issue.values.join(', ')}, got ${describe(node)}${suggestion(node, issue.values)}`;
  }
  if (issue.code === 'too_small' && issue.origin === 'array') return `${subject} to hold at least one word, got none`;
  if (node === undefined) return `${subject}, got nothing`;
  if (issue.code === 'too_small') return `${subject} to be text, got an empty text`;
  const wanted = issue.code === 'invalid_type' ? issue.expected : 'value';
  return `${subject} to be ${typeNames.get(wanted) ?? `a ${wanted}`}, got ${describe(node)}${wanted === 'string' ? hint(node) : ''}`;
}

/**
 * What is wrong with a key that `study.yaml` does not have at this place.
 *
 * @example
 * describeUnknownKey([], 'artciles');
 * // => 'expected one of title, …, corrections, got `artciles` (did you mean `articles`?)'
 */
export function describeUnknownKey(path: readonly PropertyKey[], key: string): string {
  const shapes = { ...entryShapes, words: wordsShape, theme: themeShape, corrections: correctionShape };
  const table = path[0] as keyof typeof shapes | undefined;
  const known = Object.keys(table === undefined ? studyShape : shapes[table]);
  return `expected one of ${known.join(', ')}, got ${quoteValue(key)}${didYouMean(key, known)}`;
}

/**
 * The end of a message that proposes the nearest known word, or nothing.
 *
 * @example
 * didYouMean('persn', ['person', 'country']); // => ' (did you mean `person`?)'
 */
export function didYouMean(word: string, known: Iterable<string>): string {
  const meant = nearest(word, known);
  return meant === undefined ? '' : ` (did you mean ${quoteValue(meant)}?)`;
}

const typeNames = new Map<string, string>([
  ['string', 'text'],
  ['array', 'a list'],
  ['map', 'a map'],
  ['object', 'a map'],
]);

function describe(node: Node | undefined): string {
  if (isMap(node)) return 'a map';
  if (isSeq(node)) return 'a list';
  if (!isScalar(node) || node.value === null) return 'nothing';
  const text = quoteValue(node.source ?? JSON.stringify(node.value));
  if (typeof node.value === 'number') return `the number ${text}`;
  return typeof node.value === 'boolean' ? `the truth value ${text}` : text;
}

function suggestion(node: Node | undefined, known: readonly unknown[]): string {
  return isScalar(node) ? didYouMean(String(node.value), known.map(String)) : '';
}

function hint(node: Node | undefined): string {
  return isScalar(node) && typeof node.value !== 'string' && node.value !== null ? ' (put it in quotation marks)' : '';
}
