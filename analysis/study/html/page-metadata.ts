import { isoDate } from '../iso-date.ts';
import { type LinkedArticle, linkedArticle } from './linked-data.ts';
import { decodeReferences, flatText } from './flat-text.ts';
import type { PageHead } from './page-head.ts';

/** What a page says of its article, apart from the text. */
export interface PageMetadata {
  title?: string;
  description?: string;
  byline?: string;
  /** ISO date. */
  published?: string;
  site?: string;
  /** Primary language subtag in lower case. */
  language?: string;
  url?: string;
  /** The article's text as the page gives it for machines. */
  body?: string;
  /** The page says that it is not free to read. */
  isPaid?: true;
}

const metaNames = {
  title: ['og:title', 'twitter:title', 'dc.title', 'parsely-title'],
  description: ['og:description', 'description', 'twitter:description', 'dc.description'],
  author: ['author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'byl'],
  published:
    'article:published_time datepublished og:published_time published_time parsely-pub-date pubdate publishdate publish-date sailthru.date dc.date dc.date.issued dcterms.created article.published date'.split(
      ' ',
    ),
  site: ['og:site_name', 'application-name', 'dc.publisher', 'publisher'],
  language: ['content-language', 'og:locale', 'dc.language', 'inlanguage'],
} as const;

/**
 * Puts together what a page says of its article: JSON-LD before OpenGraph and other `<meta>`, before what the page shows.
 * The title is the page's own heading where that agrees with them.
 *
 * @param url where the page was found, if known; it wins over what the page says
 */
export function pageMetadata(head: PageHead, url?: string): PageMetadata {
  const linked = linkedArticle(head.linkedData);
  const meta = (kind: keyof typeof metaNames) =>
    metaNames[kind].map((name) => head.meta.get(name)).find((value) => value !== undefined);
  const address = url ?? [head.canonical, head.meta.get('og:url') ?? ''].find((value) => /^https?:\/\//.test(value));
  const site = meta('site') ?? linked.publisher ?? hostOf(address);
  const author = linked.author ?? meta('author');
  const dates = [linked.published, ...metaNames.published.map((name) => head.meta.get(name)), ...head.times];
  const language = [head.language, linked.language, meta('language')].find((value) =>
    /^[a-z]{2,3}(?:[-_]|$)/i.test(value ?? ''),
  );
  const fields = {
    title: headlineOf(head, linked, meta('title'), site ?? ''),
    description: clean(linked.description ?? meta('description')),
    byline: author !== undefined && !/^https?:/.test(author) ? clean(author) : undefined,
    published: dates.map((date) => isoDate(date?.trim() ?? '')).find((date) => date !== undefined && date >= '1900'),
    site: clean(site),
    language: language?.split(/[-_]/)[0]?.toLowerCase(),
    url: address,
    body: linked.body === undefined || !/<\/?[a-z]/i.test(linked.body) ? linked.body : flatText(linked.body),
    isPaid:
      linked.isPaid ??
      (/^(?:locked|metered|premium)$/i.test(head.meta.get('article:content_tier') ?? '') ? true : undefined),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''));
}

/** Of a heading's words, the share that the page's titles must have: titles for search engines are often others. */
const leastShared = 1 / 3;

/** The heading on the page that its titles take up most, else what it calls itself. */
function headlineOf(
  head: PageHead,
  linked: LinkedArticle,
  metaTitle: string | undefined,
  site: string,
): string | undefined {
  const given = [linked.headline, metaTitle, head.title]
    .map((title) => withoutSite(title ?? '', site))
    .map(clean)
    .filter((title) => title !== undefined);
  const words = new Set(given.flatMap(wordsOf));
  const shares = head.headings.map((heading) => {
    const own = wordsOf(heading);
    const isName = own.length < 3 || own.join(' ') === wordsOf(site).join(' ');
    return isName ? 0 : own.filter((word) => words.has(word)).length / own.length;
  });
  const most = shares.reduce((largest, share) => Math.max(largest, share), 0);
  return most >= leastShared ? head.headings[shares.indexOf(most)] : (given[0] ?? head.headings[0]);
}

/** `Rain again | The Isle` → `Rain again`. */
function withoutSite(title: string, site: string): string {
  const parts = /^(.+\S)\s+[|–—-]\s+([^|–—]{1,60})$/.exec(title.slice(0, 1000));
  const [, rest = '', name = ''] = parts ?? [];
  const isSite = title.includes('|') || wordsOf(name).join('').includes(wordsOf(site).join('')) || name === '';
  return rest !== '' && isSite ? rest : title;
}

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Metadata is often escaped twice, and holds tags. */
function clean(text: string | undefined): string | undefined {
  const plain = text === undefined ? '' : flatText(decodeReferences(text)).replace(/\s+/g, ' ').trim();
  return plain === '' ? undefined : plain;
}

function hostOf(url: string | undefined): string | undefined {
  return /^https?:\/\/(?:www\.)?([\w.-]+)/i.exec(url ?? '')?.[1]?.toLowerCase();
}
