import { expect, test } from 'vitest';
import { ExpectedError } from '../../analysis/study/expected-error.ts';
import { parseStudyFile } from '../../analysis/study/parse-study-file.ts';

/** The problems of a study file that starts with a title. */
function problemsOf(yaml: string, articleIds?: string[]): string[] {
  try {
    parseStudyFile(`title: Rain\n${yaml}`, 's.yaml', articleIds && { articleIds });
    return [];
  } catch (error) {
    if (error instanceof ExpectedError) return error.problems;
    throw error;
  }
}

test('a full study file is read with its tables by id', () => {
  const study = parseStudyFile(
    'title: Rain\noutlets: { post: { name: The Post } }\ntopics: { wet: { terms: [rain] } }',
    's',
  );
  expect(study.outlets.get('post')).toEqual({ name: 'The Post' });
  expect(study.topics.get('wet')?.terms).toEqual(['rain']);
});

test.each(['', '# nothing yet\n'])('an empty study file says nothing: %j', (yaml) => {
  expect(parseStudyFile(yaml, 's.yaml')).toMatchObject({ title: '', question: '', actors: new Map() });
});

test('a table or entry without a value counts as not given', () => {
  expect(problemsOf('actors:\noutlets:\n  post:\n')).toEqual([]);
});

test('a date stays text and an id of digits keeps its zeros', () => {
  const study = parseStudyFile('title: Rain\narticles: { 007: { published: 2023-06-18 } }', 's.yaml');
  expect([...study.articles]).toEqual([['007', { published: '2023-06-18', flags: [] }]]);
});

test('ids that are names of object members are ids like any other', () => {
  const study = parseStudyFile('title: Rain\noutlets: { __proto__: { name: P }, constructor: { name: C } }', 's.yaml');
  expect([...study.outlets.keys()]).toEqual(['__proto__', 'constructor']);
  expect(study.outlets.get('__proto__')).toEqual({ name: 'P' });
});

test('an unknown key is named with its line, what may stand there and the nearest known key', () => {
  expect(problemsOf('artciles: {}')).toEqual([
    's.yaml:2: expected one of title, question, outlets, articles, actors, sides, topics, referents, words, theme, formats, corrections, got `artciles` (did you mean `articles`?)',
  ]);
  expect(problemsOf('sides:\n  us:\n    nmae: US')).toEqual([
    's.yaml:4: expected one of name, got `nmae` (did you mean `name`?)',
  ]);
  expect(problemsOf('words:\n  judgnig: [ghost]')).toEqual([
    's.yaml:3: expected one of judging, cues, got `judgnig` (did you mean `judging`?)',
  ]);
  expect(problemsOf('__proto__: {}')[0]).toMatch(/^s\.yaml:2: .* got `__proto__`$/);
});

test.each([
  ['question: 3', 's.yaml:2: expected `question` to be text, got the number `3` (put it in quotation marks)'],
  ['actors: [a]', 's.yaml:2: expected `actors` to be a map, got a list'],
  ['actors:\n  a: b', 's.yaml:3: expected `a` to be a map, got `b`'],
  ['actors: { a: { aliases: b } }', 's.yaml:2: expected `aliases` to be a list, got `b`'],
  [
    'actors: { a: { aliases: [b,\n 3] } }',
    's.yaml:3: expected `aliases` to be text, got the number `3` (put it in quotation marks)',
  ],
  ['topics:\n  wet: { name: Wet }', 's.yaml:3: expected `terms`, got nothing'],
  ['topics:\n  wet: { terms: [] }', 's.yaml:3: expected `terms` to hold at least one word, got none'],
  ['topics:\n  wet: { terms: [" "] }', 's.yaml:3: expected `terms` to be text, got an empty text'],
  [
    'articles: { a: { published: 18 June } }',
    's.yaml:2: expected `published` to be a date such as 2023-06-18, got `18 June`',
  ],
  [
    'articles: { a: { published: 2023-02-30 } }',
    's.yaml:2: expected `published` to be a date such as 2023-06-18, got `2023-02-30`',
  ],
  [
    'articles: { a: { flags: [wyre] } }',
    's.yaml:2: expected `flags` to be one of damaged, translated, duplicate, wire, truncated, got `wyre` (did you mean `wire`?)',
  ],
])('a wrong value is told with line, what was expected and what was got: %j', (yaml, message) => {
  expect(problemsOf(yaml)).toEqual([message]);
});

test('a study file with content needs a title', () => {
  expect(() => parseStudyFile('question: Why?', 's.yaml')).toThrow(
    new ExpectedError(['s.yaml:1: expected `title`, got nothing']),
  );
  expect(() => parseStudyFile('- a', 's.yaml')).toThrow(/^s\.yaml:1: expected a map of title, .*, got a list$/);
});

test('an article may only name an outlet that is declared, where some are', () => {
  const yaml = 'outlets: { kyodo: {}, reuters: {} }\narticles:\n  a: { outlet: kyoto }';
  expect(problemsOf(yaml)).toEqual(['s.yaml:4: expected `outlet` to name one of kyodo, reuters, got `kyoto`']);
  expect(problemsOf('articles: { a: { outlet: kyoto } }')).toEqual([]);
});

test('an actor may only name a side that is declared, where some are', () => {
  expect(problemsOf('sides: { us: {} }\nactors:\n  a: { side: su }')).toEqual([
    's.yaml:4: expected `side` to name one of us, got `su`',
  ]);
});

test('an alias belongs to one actor', () => {
  expect(problemsOf('actors:\n  a: { aliases: [Lee] }\n  b:\n    aliases:\n      - Bo\n      - Lee')).toEqual([
    's.yaml:7: expected an alias of one actor, got `Lee` for a and b',
  ]);
});

test('an entry for an article that is not there is told with the nearest one', () => {
  expect(problemsOf('articles:\n  storm-1: {}', ['flood-1', 'storm-2'])).toEqual([
    's.yaml:3: expected an article of this study, got `storm-1` (did you mean `storm-2`?)',
  ]);
});

test('all problems come together, first line first', () => {
  const problems = problemsOf('sides: { us: {} }\nactors:\n  a: { side: eu }\n  b: { kind: persn }\nfoo: 1');
  expect(problems.map((problem) => problem.slice(0, 9))).toEqual(['s.yaml:4:', 's.yaml:5:', 's.yaml:6:']);
});

test.each([
  ['title: Snow', 's.yaml:2: expected every key once, got `title` again'],
  ['a: b: c', 's.yaml:2: expected one value, got another colon in it; put the value in quotation marks'],
  ['a: "b', 's.yaml:2: expected a closing quotation mark, bracket or comma, got none'],
  ['a:\n\tb: c', 's.yaml:3: expected blanks at the beginning of the line, got a tab'],
  ['a: @b', 's.yaml:2: expected a value, got a sign that YAML keeps for itself; put the value in quotation marks'],
  ['---\na: 1', 's.yaml:2: expected one document, got another one'],
  ['question: *why', 's.yaml:2: expected an alias of an anchor above it, got `*why`'],
  [`question: ${'['.repeat(20_000)}`, 's.yaml:1: expected at most 50 levels, got 20001'],
])('what is no YAML is told with its line: %.20s', (yaml, message) => {
  expect(problemsOf(yaml)).toEqual([message]);
});

test('aliases that multiply into something huge are refused', () => {
  const levels = Array.from({ length: 9 }, (_, n) => `k${n + 1}: &k${n + 1} [${Array(9).fill(`*k${n}`).join(', ')}]`);
  expect(problemsOf(`k0: &k0 [x]\n${levels.join('\n')}`)).toEqual([
    's.yaml:3: expected few aliases, got more than 100 values made by them',
  ]);
});

test('control characters from a file do not reach the terminal', () => {
  expect(problemsOf('"\\e[31mred": 1')[0]).toContain('got `\\u{1b}[31mred`');
});
