import { describe, expect, test } from 'vitest';
import { outletFromFolder, outletsFromPaths } from '../../analysis/study/outlet-from-path.ts';

const outletsOf = (...files: string[]): (string | undefined)[] =>
  outletsFromPaths(files.map((file): { file: string; outlet?: string } => ({ file }))).map(({ outlet }) => outlet);

describe('an outlet that nobody names is told by', () => {
  test('the folder, where there are several', () => {
    expect(outletsOf('isle-mail/1.txt', 'isle-mail/2.txt', 'The Post/1.txt')).toEqual([
      'Isle Mail',
      'Isle Mail',
      'The Post',
    ]);
    expect(outletsOf('news/isle-mail/1.txt', 'news/The Post/1.txt')).toEqual(['Isle Mail', 'The Post']);
    expect(outletsOf('all.zip/Isle Mail/1.txt', 'all.zip/The Post/1.txt')).toEqual(['Isle Mail', 'The Post']);
  });

  test('nothing, where the folder is one, or says what files are and not whose', () => {
    expect(outletsOf('isle-mail/1.txt', 'isle-mail/2.txt')).toEqual([undefined, undefined]);
    expect(outletsOf('html/1.txt', 'txt/1.txt')).toEqual([undefined, undefined]);
    expect(outletsOf('2024-03/1.txt', 'april/1.txt')).toEqual([undefined, undefined]);
  });

  test('a file name of a name and a day, which is its day, too', () => {
    const articles = outletsFromPaths([{ file: 'IsleMail_2024-03-05_1.txt' }, { file: 'the_post-20240306.txt' }]);
    expect(articles).toMatchObject([
      { outlet: 'Isle Mail', outletBasis: 'inferred', published: '2024-03-05' },
      { outlet: 'The Post', published: '2024-03-06' },
    ]);
    expect(outletsOf('IsleMail_2024-03-05.txt', 'rain.txt')).toEqual([undefined, undefined]);
    expect(outletsOf('rain-1.txt', 'snow-1.txt')).toEqual([undefined, undefined]);
  });
});

test('what an article says itself goes before its folder', () => {
  const [own, other] = outletsFromPaths([
    { file: 'a/1.txt', outlet: 'The Post' },
    { file: 'b/1.txt' },
    { file: 'c/1.txt' },
  ]);
  expect(own).toEqual({ file: 'a/1.txt', outlet: 'The Post' });
  expect(other).toMatchObject({ outlet: 'B', outletBasis: 'inferred', notes: [outletFromFolder] });
});
