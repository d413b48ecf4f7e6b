import type { SegmentKind } from './segment.ts';

/** A rule for the words in an element's `class` and `id`. */
export interface MarkupRule {
  kind: SegmentKind;
  pattern: RegExp;
}

/**
 * What the words in an element's `class` and `id` say of the text inside. Names are cut into words at everything that
 * is no letter and at capitals inside them: `relatedPosts` and `related-posts` are the same two words. General to
 * the markup of news pages: read off the element names of Readability (Mozilla), trafilatura (Barbaresi 2021) and the
 * common publishing systems. The first row that fits decides.
 */
export const markupRules: readonly MarkupRule[] = [
  {
    kind: 'embed',
    pattern:
      /^(?:twitter|instagram|tiktok|bluesky) (?:tweet|media|embed|video)\b|^fb (?:post|video)\b|^reddit (?:card|embed)\b/,
  },
  {
    kind: 'furniture',
    pattern:
      /\b(?:newsletters?|subscribe|subscription|signup|sign up|paywall|regwall|comments?|commenting|respond|disqus|livefyre|cookies?|gdpr|consent|popup|modal|rollover|hovercard|tooltip|breadcrumbs?|pagination|paginator|pager|toolbar|toolbox|masthead|navigation|navbar|nav|menu|sharing|share|sharedaddy|sharebar|addthis|addtoany|printfriendly|print header|copyright|disclaimer|skip link|login|donate|donation|poll|quiz|weather|likes?|post ratings?)\b/,
  },
  {
    kind: 'furniture',
    pattern:
      /\b(?:social|ad|ads|adv|advert|adverts|advertisement|advertising|adslot|adsense|adsbygoogle|dfp|sponsor|sponsored|sponsors|promo|promos|promotion|promoted|affiliate|teads|tags?|taglist|tagged|keywords|cta|call to action|sr only|screen reader text|visually hidden|visuallyhidden|hidden|noprint|no print|donotprint)\b/,
  },
  {
    kind: 'related',
    pattern:
      /\b(?:related\w{0,20}|yarpp|recommended|recommendations?|recirc|recirculation|trending|outbrain|taboola|zergnet|revcontent|most (?:read|popular|viewed)|popular|more (?:stories|news|from|on|posts|articles|like)|read (?:more|next|also)|also read|up next|next (?:article|story|post|prev)|prev next|see also|latest (?:news|posts|stories)|in ?article links?|teasers?|rich links?|carousel|you may)\b/,
  },
  {
    kind: 'caption',
    pattern: /\b(?:captions?|figcaption|cutline|photo ?credits?|image ?credits?|credits?|slideshow|gallery|lightbox)\b/,
  },
  {
    kind: 'byline',
    pattern:
      /\b(?:bylines?|authors?|contributors?|(?:article|entry|post) meta|postmeta|author ?(?:bio|box|info|name|card)|about author|bio|vcard|written by)\b/,
  },
  {
    kind: 'dateline',
    pattern:
      /\b(?:timestamps?|date ?time|pub ?date|publish(?:ed)? ?(?:date|time|on|at)|post date|entry date|dateline|date|last updated)\b/,
  },
  {
    kind: 'standfirst',
    pattern: /\b(?:standfirst|dek|deck|sub ?headline|sub ?heading|sub ?title|article summary|abstract)\b/,
  },
];

/** Elements whose name alone says what they hold. */
export const namedElements: ReadonlyMap<string, SegmentKind> = new Map([
  ['figcaption', 'caption'],
  ['figure', 'caption'],
  ['caption', 'caption'],
  ['nav', 'furniture'],
  ['footer', 'furniture'],
  ['aside', 'furniture'],
  ['dialog', 'furniture'],
  ['menu', 'furniture'],
  ['time', 'dateline'],
  ['address', 'byline'],
]);

/** ARIA roles of what stands around an article. */
export const roles: ReadonlySet<string> = new Set([
  'navigation',
  'complementary',
  'contentinfo',
  'banner',
  'search',
  'dialog',
  'alert',
]);
