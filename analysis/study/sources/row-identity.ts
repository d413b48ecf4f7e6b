import { cutName } from '../file-name.ts';
import { slug } from '../slug.ts';
import { rowId } from './row-values.ts';

/** What a row says of itself that stays the same from one export to the next. */
export interface RowMarks {
  id: string;
  url: string;
  outlet: string;
  /** ISO date. */
  published: string;
  title: string;
}

const mostBytes = 80;

/**
 * The id of a row by what stays the same in another export of it: its own id, else its address, else its outlet, day and
 * headline; `undefined` where it has none of these.
 *
 * @example
 * rowIdentity({ id: '', url: '', outlet: 'The Post', published: '2024-03-05', title: 'Rain' }); // => 'post-2024-03-05-rain'
 */
export function rowIdentity({ id, url, outlet, published, title }: RowMarks): string | undefined {
  const own = rowId(id);
  if (own !== '') return own;
  const address = plainAddress(url);
  if (address !== '') return shortened(address);
  const name = slug(title);
  // Tables write `The Post` and `Post` for one.
  const whose = [slug(outlet.replace(/^the\s/i, '')), published].filter((part) => part !== '');
  return name === '' || whose.length === 0 ? undefined : shortened([...whose, name].join('-'));
}

const shortened = (name: string) => cutName(name, '', name, mostBytes);

/** An address without what only says how somebody came to it. */
function plainAddress(url: string): string {
  try {
    const { hostname, pathname, searchParams } = new URL(url.trim());
    const query = [...searchParams].filter(([name]) => !/^(?:utm_|fbclid|gclid|ref$|cmp$|source$)/i.test(name));
    const path = slug(`${pathname} ${query.flat().join(' ')}`);
    return path === '' ? '' : slug(`${hostname.replace(/^www\./, '')}-${path}`);
  } catch {
    return '';
  }
}
