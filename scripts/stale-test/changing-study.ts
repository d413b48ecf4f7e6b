import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from '../../analysis/statistics/random.ts';

/** What a study holds: a title, and the number of a text by the name of an article. Few, so that they come again. */
export interface StudyState {
  title: string;
  articles: Record<string, number>;
}

const titles = ['Rain', 'Storm'];
const names = ['a', 'b', 'c'];
const texts = [
  'Rain falls\n\nThe rain fell on Friday. “It was a bad day,” said the mayor.\n',
  'Storm ends\n\nThe terrible storm ended on Sunday. Officials praised the harbour.\n',
];

/** The state that every study begins with. */
const firstState: StudyState = { title: 'Rain', articles: { a: 0, b: 1 } };

/** A study on the disk, whose files change as a user, an editor or Git change them. */
export interface ChangingStudy {
  state: StudyState;
  /** Edits, renames or undoes something. */
  change: () => void;
  /** Brings every file back to what it was at the beginning. */
  undoAll: () => void;
}

/**
 * Writes a study in its first state, and changes it at random.
 *
 * @param folder is made
 * @param draw seeded
 * @example
 * changingStudy('/tmp/study', random('rain')).change();
 */
export function changingStudy(folder: string, draw: Random, beginning: StudyState = firstState): ChangingStudy {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(draw() * items.length)] as Item;
  const fresh = join(folder, '.fresh');
  const pathOf = (name: string) => join(folder, 'articles', `${name}.txt`);
  const study = { state: beginning, change, undoAll };
  mkdirSync(join(folder, 'articles'), { recursive: true });
  writeAll();
  return study;

  function change(): void {
    pick([edit, edit, rename, rename, undo, retitle])();
  }

  function edit(): void {
    const name = pick(Object.keys(study.state.articles));
    setText(name, 1 - (study.state.articles[name] ?? 0));
  }

  function undo(): void {
    const name = pick(Object.keys(study.state.articles));
    setText(name, beginning.articles[name] ?? 0);
  }

  function rename(): void {
    const from = pick(Object.keys(study.state.articles));
    const to = pick(names.filter((name) => !(name in study.state.articles)));
    renameSync(pathOf(from), pathOf(to));
    const entries = Object.entries(study.state.articles).map(([name, text]) => [name === from ? to : name, text]);
    study.state = { ...study.state, articles: Object.fromEntries(entries) as StudyState['articles'] };
  }

  function retitle(): void {
    study.state = { ...study.state, title: titles.find((title) => title !== study.state.title) ?? '' };
    replaceFile(join(folder, 'study.yaml'), `title: ${study.state.title}\n`, fresh, draw);
  }

  function undoAll(): void {
    for (const name of Object.keys(study.state.articles)) if (!(name in beginning.articles)) rmSync(pathOf(name));
    study.state = beginning;
    writeAll();
  }

  function writeAll(): void {
    writeFileSync(join(folder, 'study.yaml'), `title: ${study.state.title}\n`);
    for (const [name, text] of Object.entries(study.state.articles)) writeFileSync(pathOf(name), texts[text] ?? '');
  }

  function setText(name: string, text: number): void {
    study.state = { ...study.state, articles: { ...study.state.articles, [name]: text } };
    replaceFile(pathOf(name), texts[text] ?? '', fresh, draw);
  }
}

/** Some editors write into a file, others put a new one in its place. */
function replaceFile(path: string, content: string, fresh: string, draw: Random): void {
  if (draw() < 0.5) {
    writeFileSync(path, content);
    return;
  }
  writeFileSync(fresh, content);
  renameSync(fresh, path);
}
