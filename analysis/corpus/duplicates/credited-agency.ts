import { newsAgencies } from '../../language/english/news-agencies.ts';
import type { Article } from '../article.ts';
import type { Segment } from '../../lines/segment.ts';

/** The longest form first: `Associated Press of Pakistan` is not the Associated Press. */
const agencyOf = new Map(newsAgencies.flatMap(({ name, forms }) => forms.map((form) => [form, name] as const)));
const forms = [...agencyOf.keys()].sort((a, b) => b.length - a.length).join('|');
const credit = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${forms})(?![\\p{L}\\p{N}-])`, 'u');

/** A line outside the article that says whose text it is. */
const sourceLine = /^(?:sources?|agenc(?:y|ies)|via|with inputs? from|original source|©|\(c\)|copyright)(?![\p{L}])/iu;
/** A byline is short; longer ones tell who else worked on the text. */
const longestByline = 120;

/**
 * The news agency that an article credits as its author, in its dateline (`LONDON (Reuters) –`), its byline or a source
 * or copyright line; empty where it credits none, and for the agency's own articles. Agencies that an article only
 * quotes do not count, nor those that "contributed to this report".
 *
 * @example creditedAgency(article) // => 'Reuters'
 */
export function creditedAgency(article: Article): string {
  for (const segment of article.segments) {
    const name = agencyOf.get(credit.exec(creditText(article, segment))?.[0] ?? '');
    if (name !== undefined) return isOwn(article.outlet, name) ? '' : name;
  }
  return '';
}

/** The part of a segment that may credit an author. */
function creditText({ text }: Article, { kind, start, end }: Segment): string {
  const line = text.slice(start, Math.min(end, start + 400));
  if (kind === 'dateline') return line;
  if (kind === 'byline') return end - start > longestByline || /contribut/i.test(line) ? '' : line;
  return kind === 'furniture' && sourceLine.test(line) ? line : '';
}

/** Whether an outlet is the agency itself: its name, or one of the forms alone. */
function isOwn(outlet: string, agency: string): boolean {
  const own = letters(outlet);
  const known = newsAgencies.find(({ name }) => name === agency)?.forms ?? [];
  return [agency, ...known].some((form) => (form.length > 4 ? own.includes(letters(form)) : own === letters(form)));
}

const letters = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
