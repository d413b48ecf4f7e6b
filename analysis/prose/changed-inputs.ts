import { grouped, listed, shortened } from './wording.ts';

/**
 * What can change between two reports: articles, the entries of `study.yaml` by their tables, other files of the study,
 * and what makes the report of them. `program` stands for code that changed although nothing else did.
 */
export type InputKind =
  | 'article'
  | 'title'
  | 'question'
  | 'outlet'
  | 'article entry'
  | 'actor'
  | 'side'
  | 'topic'
  | 'referent'
  | 'words'
  | 'file'
  | 'setting'
  | 'lexicon'
  | 'package'
  | 'program';

/** Names one input: `{ kind: 'article', id: 'gazette-3' }`. */
export interface InputName {
  kind: InputKind;
  /** Empty for what there is only one of, and among causes for many of a kind. */
  id: string;
}

/** One input that is not as it was. */
export interface InputChange extends InputName {
  /** What a reader calls it. */
  name: string;
  change: 'added' | 'removed' | 'edited' | 'renamed' | 'reordered';
  /** Its id before it was renamed. */
  was?: string;
  /** Of an article: the outlet it belongs to now, or did. */
  outlet?: string;
  /** What there is to compare: words of an article, version of a package, value of a setting. */
  before?: string | number;
  after?: string | number;
}

/** Ids that a line names before it counts. */
const mostNamed = 3;
/** Of an article's outlet and headline so much is shown, in characters. */
const longestName = 60;

/** Kinds of which there is only one thing. */
const single: Partial<Record<InputKind, string>> = {
  title: 'title',
  question: 'question',
  words: 'words added to the lists',
  program: 'the program',
};

/** More than one of a kind. */
const plural = (kind: InputKind) => (kind === 'article entry' ? 'article entries' : `${kind}s`);

/**
 * Changed inputs in a line, those of one kind and change together.
 *
 * @example
 * inputWords([{ kind: 'article', id: 'gazette-3', name: 'gazette-3', change: 'edited' }]); // => '1 article edited (gazette-3)'
 */
export function inputWords(inputs: readonly InputChange[]): string {
  const keyOf = ({ kind, change }: InputChange) => `${kind} ${change}`;
  const keys = [...new Set(inputs.map(keyOf))];
  return keys.map((key) => groupWords(inputs.filter((input) => keyOf(input) === key))).join(', ');
}

function groupWords(group: readonly InputChange[]): string {
  const [first] = group;
  if (!first) return '';
  const { kind, change } = first;
  if (single[kind] !== undefined) return `${single[kind]} ${change}`;
  if (change === 'reordered') return `${plural(kind)} ${change}`;
  const count = `${grouped(group.length)} ${group.length === 1 ? kind : plural(kind)}`;
  const names = group.slice(0, mostNamed).map(({ id, name, was }) => {
    if (was !== undefined) return `${was} → ${id}`;
    return kind === 'article' ? shortened(name, longestName) : id;
  });
  const rest = group.length - names.length;
  return `${count} ${change} (${names.join(', ')}${rest > 0 ? ` and ${rest} more` : ''})`;
}

/**
 * Causes in a phrase.
 *
 * @example
 * causeWords([{ kind: 'article', id: 'a' }, { kind: 'actor', id: 'lee' }]); // => 'article a and actor lee'
 */
export function causeWords(causes: readonly InputName[]): string {
  return listed(causes.map(({ kind, id }) => single[kind] ?? (id === '' ? plural(kind) : `${kind} ${id}`)));
}
