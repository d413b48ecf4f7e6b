import { mkdir, symlink } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { refuseForeign, refuseTarget } from '../../scripts/target-folder.ts';
import { root } from '../../scripts/root.ts';
import { temporaryStudy } from '../study/temporary-study.ts';

const out = (target: string, sources: string[] = []) => refuseTarget({ target, option: '--out', sources });
const into = (target: string, sources: string[] = []) => refuseTarget({ target, option: '--into', sources });

test.each([
  ['', 'an empty name'],
  ['  ', 'an empty name'],
  ['.', 'the current folder or one around it'],
  ['..', 'the current folder or one around it'],
  ['/', 'the current folder or one around it'],
  [homedir(), 'the home folder or one around it'],
  [dirname(homedir()), /the (?:home|current) folder or one around it/],
  [join(root, 'data/rain-report'), 'one inside data/, which holds studies'],
])('a report is not written to “%s”', async (target, got) => {
  await expect(out(target)).rejects.toThrow(got);
  await expect(out(target)).rejects.toThrow(
    /^--out .*: expected a folder of its own, got .*; name another, such as \S+$/,
  );
});

test.each(['', '.', '/', homedir()])('nothing is imported into “%s”', async (target) => {
  await expect(into(target)).rejects.toThrow(/^--into .*: expected a folder of its own, got .*; name another/);
});

test('the current folder is told behind a link, too', async () => {
  const folder = await temporaryStudy({});
  await symlink(process.cwd(), join(folder, 'here'));
  await expect(out(join(folder, 'here'))).rejects.toThrow('the current folder');
});

test('a report goes neither into what is read, nor around it, nor into another study', async () => {
  const folder = await temporaryStudy({
    'one/articles/a.txt': 'Rain.',
    'two/study.yaml': 'title: Two',
    'a.csv': 'text',
  });
  const study = join(folder, 'one');
  await expect(out(study, [study])).rejects.toThrow(`one inside ${study}, which is read`);
  await expect(out(join(study, 'articles/new'), [study])).rejects.toThrow(`one inside ${study}, which is read`);
  await expect(out(folder, [study])).rejects.toThrow(`one that holds ${study}, which is read`);
  await expect(out(folder, [join(folder, 'a.csv')])).rejects.toThrow('which is read');
  await expect(out(join(folder, 'two'), [study])).rejects.toThrow('got a study, or a report without its manifest.json');
  await expect(out(join(folder, 'two/report'), [study])).rejects.toThrow(/one inside the study .*two/);
  await expect(out(join(folder, 'report'), [study])).resolves.toBeUndefined();
});

test('a study may be imported into from a file that lies in it, and not from a folder around it', async () => {
  const folder = await temporaryStudy({ 'study/rows.csv': 'text', 'study/study.yaml': 'title: Rain' });
  const study = join(folder, 'study');
  await expect(into(study, [join(study, 'rows.csv')])).resolves.toBeUndefined();
  await expect(into(study, [folder])).rejects.toThrow(`one inside ${folder}, which is read`);
  await expect(into(join(study, 'articles'), [])).rejects.toThrow('one inside the study');
});

test('a folder that holds something and is none of ours is refused, with what it holds', async () => {
  const folder = await temporaryStudy({ 'a.txt': '', 'b.txt': '', 'c.txt': '', 'd.txt': '' });
  const target = { target: folder, option: '--out' } as const;
  await expect(refuseForeign(target, () => Promise.resolve(false))).rejects.toThrow(
    `${folder}: expected a new folder or a report, got one that holds something else (a.txt, b.txt, c.txt, …); choose another, or add --into-existing if it is meant`,
  );
  await expect(refuseForeign(target, () => Promise.resolve(true))).resolves.toBeUndefined();
  await mkdir(join(folder, 'empty'));
  await expect(
    refuseForeign({ ...target, target: join(folder, 'empty') }, () => Promise.resolve(false)),
  ).resolves.toBeUndefined();
});

test('a path whose `..` stands behind a link is refused: it is two folders', async () => {
  const folder = await temporaryStudy({ 'else/dir/x': '', 'report/report.md': '' });
  await symlink(join(folder, 'else/dir'), join(folder, 'link'));
  await expect(out(`${folder}/link/../report`)).rejects.toThrow('got one that `..` leads to from behind a link');
});

test('the folder in which the shell stands is refused, too', async () => {
  const folder = await temporaryStudy({});
  vi.stubEnv('INIT_CWD', folder);
  await expect(out(folder)).rejects.toThrow('the current folder or one around it');
  vi.unstubAllEnvs();
});

test('nothing is imported into a report', async () => {
  const folder = await temporaryStudy({ 'manifest.json': '{}', 'study.yaml': 'title: Rain' });
  await expect(into(folder)).rejects.toThrow('got a report');
});

test('what the system has against a path is told in one line', async () => {
  const folder = await temporaryStudy({ file: '' });
  await symlink('loop', join(folder, 'loop'));
  await expect(out(join(folder, 'loop'))).rejects.toThrow(
    /loop: expected a path that can be looked at, got ELOOP: .*$/,
  );
  await expect(out(join(folder, 'file/x'))).rejects.toThrow('got ENOTDIR: not a directory');
});
