import { describe, expect, it } from 'vitest';
import { correctionStates } from '../../analysis/report/corrections.ts';
import { rowCorrectionProblems } from '../../analysis/measures/row-corrections.ts';
import { tables } from '../../analysis/measures/measures.ts';
import { correctionProblem, placesOf } from '../../analysis/study/corrections.ts';
import { chaptersOf, measuredOf, studyOf } from '../findings/chapters-of.ts';

const paper = (outlet: string, ...paragraphs: string[]) =>
  `---\noutlet: ${outlet}\n---\n\n${paragraphs.join('\n\n')}\n`;
const story = 'A storm broke two piers of Norstad on Monday night, and forty families left their houses.';
const said = '“We will pay for every roof in this town before the winter comes,” the Norstad Liberal said.';
const files = {
  'a.md': paper('A', story, said, 'Senator Helen Marsh came. The “long night” of Norstad was over.'),
  'b.md': paper('B', story, 'Senator Helen Marsh came. Nobody was hurt, the police said.'),
};

/** Who says what in article `a`. */
async function statements(corrections: string): Promise<string[]> {
  const [chapter] = await chaptersOf(files, `title: Storm\n${corrections}`);
  return (chapter?.rows.quotations ?? [])
    .filter(({ article }) => article === 'a')
    .map(({ actor, words }) => `${actor} ${words}`);
}

describe('a correction of a speaker', () => {
  const line = 'corrections: [{ article: a, passage: "pay for  every roof", speaker: Helen Marsh }]';

  it('gives the statement at its passage to whom it names', async () => {
    expect(await statements('')).toEqual(['Norstad Liberal 13']);
    expect(await statements(line)).toEqual(['Helen Marsh 13']);
  });

  it('survives an edit elsewhere in the article', async () => {
    const edited = { ...files, 'a.md': files['a.md'].replace(story, `It rained. ${story}`) };
    const [chapter] = await chaptersOf(edited, `title: Storm\n${line}`);
    expect(chapter?.rows.quotations[0]?.actor).toBe('Helen Marsh');
  });
});

it('what is no quotation counts as the outlet’s own words', async () => {
  const [before] = await chaptersOf(files);
  const yaml = 'title: Storm\ncorrections: [{ passage: We will pay for every roof, quotation: false }]';
  const [after] = await chaptersOf(files, yaml);
  expect(before?.rows.articles[0]?.quoted_words).toBe(13);
  expect(after?.rows.articles[0]?.quoted_words).toBe(0);
  expect(after?.rows.quotations.filter(({ article }) => article === 'a')).toEqual([]);
});

describe('names', () => {
  const twoNames = {
    'a.md': paper('A', story, 'Senator Bob Goodman came.', 'Senator Bob Goodman left.', 'Mayor Ann Lee came.'),
    'b.md': paper('B', story, 'Senator Robert Goodman came.', 'Mayor Anna Brandt came. Mayor Anna Brandt left.'),
  };
  const namesOf = async (corrections: string) => {
    const [chapter] = await chaptersOf(twoNames, `title: Storm\n${corrections}`);
    return chapter?.corpus.names.map(({ name }) => name).sort() ?? [];
  };

  it('of one person are one', async () => {
    expect(await namesOf('')).toContain('Ann Lee');
    const names = await namesOf('corrections: [{ same: [Anna Brandt, Ann Lee] }]');
    expect(names).toContain('Anna Brandt');
    expect(names).not.toContain('Ann Lee');
  });

  it('of two people are two', async () => {
    expect(await namesOf('')).not.toContain('Robert Goodman');
    expect(await namesOf('corrections: [{ different: [Bob Goodman, Robert Goodman] }]')).toEqual(
      expect.arrayContaining(['Bob Goodman', 'Robert Goodman']),
    );
  });
});

describe('a finding that is dropped', () => {
  it('is not printed, and not said to have been looked for in vain', async () => {
    const berger =
      '“The port has no money for new piers, and we told the council so in March,” said Ola Berger, the director of the port.';
    const alone = { ...files, 'a.md': paper('A', story, berger) };
    const [chapter] = await chaptersOf(alone);
    const title = chapter?.findings[0]?.title ?? '';
    const yaml = `title: Storm\ncorrections: [{ drop: ${JSON.stringify(title)} }]`;
    const measured = await measuredOf(alone, yaml);
    expect(title).toBe('A alone quotes Ola Berger');
    expect(measured.chapters[0]?.findings.map((finding) => finding.title)).not.toContain(title);
    expect(measured.chapters[0]?.dropped.map((finding) => finding.title)).toEqual([title]);
    expect(correctionStates(studyOf(alone, yaml), measured.chapters).map(({ isGone }) => isGone)).toEqual([false]);
  });
});

describe('a correction of a row', () => {
  const texts = {
    'a.txt': 'President Ann Lee met General Ola Berg. On Monday Lee accused Berg. Berg boasted of the bridge.',
    'b.txt': 'President Ann Lee and General Ola Berg met. It rained.',
  };
  const rowsOf = async (corrections: string) => {
    const [chapter] = await chaptersOf(
      texts,
      `title: Storm\nsides: { north: { name: Norland } }\nactors: { lee: { name: Ann Lee, aliases: [Lee] }, berg: { name: Ola Berg, aliases: [Berg], side: north } }\n${corrections}`,
    );
    const accused = chapter?.rows.acts.find(({ verb }) => verb === 'accuse');
    return {
      accused: accused && `${accused.agent} (${accused.agent_side}) ${accused.patient}`,
      judged: chapter?.rows['judging-words'].map(({ word, target }) => `${word} ${target}`),
    };
  };

  it('leaves the rows of a table out at its passage', async () => {
    expect(await rowsOf('')).toEqual({ accused: 'Ann Lee () Ola Berg', judged: ['boasted Ola Berg'] });
    const corrections =
      'corrections: [{ passage: boasted of, row: judging-words }, { passage: Lee accused, row: acts }]';
    expect(await rowsOf(corrections)).toEqual({ accused: undefined, judged: [] });
  });

  it('sets what is right, and with an actor its side', async () => {
    const corrections = 'corrections: [{ passage: accused Berg, row: acts, set: { agent: Berg, patient: Ann Lee } }]';
    expect((await rowsOf(corrections)).accused).toBe('Ola Berg (north) Ann Lee');
  });

  it('is refused where a table has no such column, or a column no such word', () => {
    const problemsOf = (set: Record<string, string>) =>
      rowCorrectionProblems([{ kind: 'row', table: 'acts', article: '', passage: 'a b', set }], tables);
    expect(problemsOf({ agent: 'Lee', form: 'noun' })).toEqual([]);
    expect(problemsOf({ actor: 'Lee' })[0]).toMatch(
      /“a b”: expected a column voice, holder, agent, .* of acts, got actor/,
    );
    expect(problemsOf({ form: 'verb' })[0]).toBe(
      'study.yaml: corrections: “a b”: expected form to be one of active, passive, agentless, noun, got verb',
    );
  });
});

it('a correction whose passage, names or finding are gone is told', async () => {
  const yaml = `title: Storm
corrections:
  - { passage: We will pay for every roof, speaker: Helen Marsh }
  - { passage: never written here, speaker: Helen Marsh }
  - { article: b, passage: We will pay for every roof, quotation: false }
  - { same: [Helen Marsh, Nobody Atall] }
  - { drop: No such title }
`;
  const { chapters } = await measuredOf(files, yaml);
  const states = correctionStates(studyOf(files, yaml), chapters);
  expect(states.map(({ isGone }) => isGone)).toEqual([false, true, true, true, true]);
});

it.each([
  [['article', 'passage'], 'expected one of speaker, quotation, row, same, different, drop in a correction, got none'],
  [
    ['speaker', 'same'],
    'expected one of speaker, quotation, row, same, different, drop in a correction, got speaker and same',
  ],
  [['speaker'], 'expected `passage` beside `speaker`, some words of the article that it is about, got none'],
  [['speaker', 'passage', 'set'], 'expected `set` beside `row`, got it beside `speaker`'],
  [['drop', 'article'], 'expected `drop` alone, got `article` beside it'],
])('an entry with the keys %j is answered', (keys, message) => {
  expect(correctionProblem(keys)).toBe(message);
});

it('a wrong entry is told with its line', () => {
  const yaml =
    'title: Storm\ncorrections:\n  - { article: c, passage: rain, speaker: Ann Lee }\n  - { passage: rain }\n';
  expect(() => studyOf(files, yaml)).toThrow(/study\.yaml:3: expected an article of this study, got `c`/);
  expect(() => studyOf(files, yaml)).toThrow(/study\.yaml:4: expected one of speaker/);
});

it('a passage is found whatever its marks and line ends, and only as whole words', () => {
  expect(placesOf('The “old”\nferry', 'the "old" ferry')).toEqual([{ start: 0, end: 15 }]);
  expect(placesOf('The older ferry', 'the old')).toEqual([]);
  expect(placesOf('anything', '—')).toEqual([]);
});
