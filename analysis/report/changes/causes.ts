import type { TableName } from '../../measures/measures.ts';
import { plainWords } from '../../study/slug.ts';
import { shownMeasures } from '../sections.ts';
import type { InputChange, InputKind, InputName } from '../../prose/changed-inputs.ts';
import type { ComparedFinding } from './compared-report.ts';

/** What only stands in the report's heading moves no finding. */
const withoutEffect: ReadonlySet<InputKind> = new Set(['title', 'question']);
/** A cause for each up to so many; beyond, one for all of their kind. */
const mostOfAKind = 12;

/** Names the causes of one finding's change, given the finding as it was and as it is. */
export type CausesOf = (versions: readonly ComparedFinding[]) => InputName[];

/**
 * Finds which of the changed inputs moved a finding: those that it names or quotes; where it names none, all of them;
 * and the program where no input changed that could have.
 *
 * @param outletsOf names of the outlets that an article belongs to, or did
 */
export function causeFinder(inputs: readonly InputChange[], outletsOf: (article: string) => string[]): CausesOf {
  const candidates = inputs
    .filter(({ kind }) => !withoutEffect.has(kind))
    .map((input) => ({
      input,
      names: namesOf(input, outletsOf)
        .filter((name) => name !== '')
        .map(hyphened),
    }));
  return (versions) => {
    if (candidates.length === 0) return [{ kind: 'program', id: '' }];
    const words = hyphened(versions.map(({ title, text, detail }) => `${title} ${text} ${detail}`).join(' '));
    const quoted = new Set(versions.flatMap(({ evidence }) => evidence.map(({ article }) => article)));
    const isOwn = (kind: InputKind) => versions.some(({ section }) => isMovedBy(section, kind));
    const said = new Map<string, boolean>();
    const isSaid = (name: string) => {
      // Thousands of articles share a few outlets.
      const known = said.get(name) ?? words.includes(name);
      said.set(name, known);
      return known;
    };
    const concerned = candidates.filter(
      ({ input: { kind, id, was = id }, names }) =>
        isOwn(kind) || (isArticle(kind) && (quoted.has(id) || quoted.has(was))) || names.some(isSaid),
    );
    return inShort((concerned.length > 0 ? concerned : candidates).map(({ input }) => input));
  };
}

/** Whether a measure is about one kind of input, named in a finding or not. */
const isMovedBy = (measure: string, kind: InputKind) =>
  shownMeasures.get(measure as TableName)?.movedBy?.includes(kind) === true;

const isArticle = (kind: InputKind) => kind === 'article' || kind === 'article entry';

/** What a finding would call an input. */
function namesOf({ kind, id, was, name }: InputChange, outletsOf: (article: string) => string[]): string[] {
  if (isArticle(kind)) return [...new Set([id, was ?? id].flatMap(outletsOf))];
  const isNamed = kind === 'outlet' || kind === 'actor' || kind === 'side' || kind === 'topic' || kind === 'referent';
  return isNamed && id !== '' ? [name] : [];
}

/** Words without case, accents and punctuation, to find whole ones in. */
const hyphened = (words: string) => `-${plainWords(words).join('-')}-`;

function inShort(inputs: readonly InputChange[]): InputName[] {
  const kinds = [...new Set(inputs.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => {
    const own = inputs.filter((input) => input.kind === kind);
    return own.length > mostOfAKind ? [{ kind, id: '' }] : own.map(({ id }) => ({ kind, id }));
  });
}
