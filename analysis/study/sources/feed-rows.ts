import type { SourceRow } from './row-article.ts';

/** What feeds of all kinds call the parts of an item. */
interface FeedItem {
  title?: unknown;
  link?: string;
  links?: { href?: string; rel?: string }[];
  url?: string;
  pubDate?: unknown;
  published?: unknown;
  updated?: unknown;
  date_published?: unknown;
  dc?: { dates?: unknown[]; creators?: string[] };
  source?: { title?: unknown };
  content?: { encoded?: string; value?: string };
  summary?: unknown;
  description?: unknown;
  authors?: unknown[];
}

/**
 * The items of a feed (RSS 0.9 to 2.0, Atom, RDF), read with feedsmith: the outlet is the item's source, else the feed's title;
 * the text its content, else its summary, which is said.
 *
 * @returns the rows, or why there are none
 * @example
 * for (const row of await feedRows(text)) console.log(row.place); // item 1
 */
export async function feedRows(text: string): Promise<Iterable<SourceRow> | { reason: string }> {
  const { parseFeed } = await import('feedsmith');
  try {
    const { feed } = parseFeed(text) as unknown as {
      feed: { title?: unknown; items?: FeedItem[]; entries?: FeedItem[] };
    };
    const items = feed.items ?? feed.entries ?? [];
    if (items.length === 0) return { reason: 'expected a feed with items, got one without' };
    return items.map((item, at) => rowOf(item, at + 1, textIn(feed.title)));
  } catch {
    return {
      reason: 'expected a feed (RSS or Atom), got one that cannot be read; save its items as .html, or as a table',
    };
  }
}

function rowOf(item: FeedItem, number: number, feed: string): SourceRow {
  const content = item.content?.encoded ?? item.content?.value ?? '';
  const summary = textIn(item.summary) || textIn(item.description);
  const author = item.dc?.creators?.[0] ?? textIn(item.authors?.[0]);
  const date = [item.pubDate, item.published, item.dc?.dates?.[0], item.date_published, item.updated].map(textIn);
  const entries = Object.entries({
    outlet: textIn(item.source?.title) || feed,
    title: textIn(item.title),
    text: content || summary,
    date: date.find((one) => one !== '') ?? '',
    url: item.link ?? item.links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href ?? item.url ?? '',
    author,
  });
  const isSummary = content === '' && summary !== '';
  return { place: `item ${number}`, number, entries, ...(isSummary && { notes: [summaryAlone] }) };
}

/** What is said of an item that holds no more than a summary. */
const summaryAlone = 'the feed holds a summary and not the text';

/** A text, or what stands in an object for it. */
function textIn(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Date) return value.toISOString();
  if (typeof value !== 'object' || value === null) return '';
  const { value: inner, name } = value as Record<string, unknown>;
  return typeof inner === 'string' ? inner : typeof name === 'string' ? name : '';
}
