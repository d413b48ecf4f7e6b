import { readWordList } from '../../language/word-list.ts';

/** What a column of a table, or a key of an object, can mean for an article. */
export type ColumnRole =
  'id' | 'outlet' | 'title' | 'text' | 'published' | 'url' | 'event' | 'language' | 'author' | 'lead';

/**
 * The names that columns have in news corpora, by meaning; where a row has several of one meaning, the first that is not
 * empty counts. Compared without case, spaces and marks: `Full Text`, `full_text` and `fullText` are one.
 *
 * Source: the columns of NewsAPI, Media Cloud, GDELT, news-please, All the News, Common Crawl News, schema.org's
 * NewsArticle, the Guardian, WordPress, Event Registry, Factiva's codes, and the corpora that the program was tried on; in
 * other languages the headers of `column-names.csv`. A key inside another is named with a point: `source.name`.
 */
export const columnNames: Readonly<Record<ColumnRole, readonly string[]>> = {
  id: names('id article_id uuid guid doc_id document_id an'),
  outlet: names(`outlet source site_name site publisher publication newspaper source_name outlet_name media_name
    news_source source.title source.name sn domain source_domain`),
  title: names('title headline article_title title.rendered fields.headline webTitle hd'),
  text: names(`text body content article maintext main_text full_text article_text article_body body_text
    article_content content_text content.rendered fields.bodyText bodyText fields.body plaintext td`),
  // What Factiva keeps apart from the rest of the text.
  lead: names('lp'),
  published: names(`date published published_at publication_date date_published pub_date publish_date date_publish
    published_date publish_time web_publication_date webPublicationDate publishing_date date_gmt datetime timestamp pd`),
  url: names('url link article_url web_url'),
  event: names('event story topic_id event_id story_id cluster cluster_id'),
  language: names('language lang'),
  author: names('author authors byline'),
};

/** Names whose values are host names: an outlet that is known by one is inferred. */
const hostColumns = new Set(['domain', 'sourcedomain']);

/** What a column means, how far down the list of names its own stands, and whether it holds host names. */
export interface RankedRole {
  role: ColumnRole;
  rank: number;
  isHost: boolean;
}

const roles = new Map<string, RankedRole>();
for (const [role, known] of Object.entries(columnNames) as [ColumnRole, readonly string[]][]) {
  known.forEach((name, rank) => {
    const key = plainName(name);
    roles.set(key, { role, rank, isHost: hostColumns.has(key) });
  });
}

const translated = readWordList(new URL('column-names.csv', import.meta.url));
translated.words.forEach((word, at) => {
  const role = translated.column('role')[at] as ColumnRole;
  const key = plainName(word);
  // The names that exports of news have go before what a word means in some language.
  if (!roles.has(key)) roles.set(key, { role, rank: columnNames[role].length + at, isHost: false });
});

/**
 * What a column means, by its name.
 *
 * @example
 * columnRole('Full Text')?.role; // => 'text'
 */
export function columnRole(name: string): RankedRole | undefined {
  return name.length <= 40 ? roles.get(plainName(name)) : undefined;
}

function plainName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function names(list: string): readonly string[] {
  return list.split(/\s+/);
}
