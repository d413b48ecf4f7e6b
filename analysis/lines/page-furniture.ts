import type { SegmentKind } from './segment.ts';

/** A rule for one line of a news page. */
export interface LineRule {
  kind: SegmentKind;
  /** Tried on the trimmed line; linear in its length. */
  pattern: RegExp;
  /** The page's end matter begins here: all that follows is furniture, if the article is behind us. */
  endsArticle?: true;
}

/** A line that offers the rest of an article for money: where one stands, the text may be cut short. */
export const offerLine =
  /^(?:this (?:article|story|content|report) is (?:only )?(?:for|available (?:only )?to|exclusive to|reserved for) (?:our )?(?:paying |registered )?(?:subscribers|members)\b|(?:to )?(?:keep|continue) reading,? (?:for|with|subscribe|register|log|sign|please|this|create|become|choose)\b|get unlimited (?:digital )?access\b|you(?:['’]ve| have) (?:reached|used|read) (?:your|all|the)\b[^.]{0,60}\bfree (?:articles?|stories)|already (?:a |an )?(?:subscriber|member|subscribed|registered)\?|subscribe (?:(?:now|today) )?(?:for|to (?:read|continue|unlock|access))|(?:log|sign) in (?:or subscribe )?to (?:continue|read)\b|unlock (?:this (?:article|story)|the full|unlimited)|the rest of this (?:article|story) is\b|join [\d,.]{1,12} (?:other )?(?:readers|subscribers|members)\b).{0,200}$/i;

/**
 * Lines that news sites print around an article. General to news pages in English: read off the templates of
 * WordPress, Drupal and the large publishers, and the boilerplate lists of jusText (Pomikálek 2011) and trafilatura
 * (Barbaresi 2021). The first rule that fits decides.
 */
export const lineRules: readonly LineRule[] = [
  // Embedded posts.
  { kind: 'embed', pattern: /\bpic\.(?:twitter|x)\.com\/\w/ },
  { kind: 'embed', pattern: /^[—–-]{1,2} ?.{1,80}\(@\w{1,30}\).{0,40}$/ },
  // A post with its signature in one line: `… — Ann Lee (@annlee) May 9, 2018`.
  {
    kind: 'embed',
    pattern:
      /[—–-]{1,2} ?[^—–“”"]{1,60}\(@\w{1,30}\)[\s,]{0,2}(?:[\p{L}.]{3,12} \d{1,2}, \d{4}|\d{1,2} [\p{L}.]{3,12},? \d{4})$/u,
  },
  { kind: 'embed', pattern: /^(?:view this post on instagram|a post shared by .{1,80}|https?:\/\/\S{1,300})$/i },
  // Captions and credits of pictures.
  {
    kind: 'caption',
    pattern:
      /^(?:photo|photograph|image|picture|file photo|file|video|watch|graphic|illustration)s?\s?(?:credit|source|by|caption)?\s?:\s?\S/i,
  },
  {
    kind: 'caption',
    pattern:
      /\((?:pool |file |handout )?(?:photos?|pictures?|images?|ap photo|reuters|afp|ap|getty images|pool|epa|shutterstock)(?:[ /:][^()]{0,80})?\)\.?$/i,
  },
  {
    kind: 'caption',
    pattern:
      /(?:[—–]|\s-|--) ?(?:reuters|afp|ap|ap photo|getty images|epa|epa-efe|xinhua|file|file photo|pool|shutterstock|handout|courtesy)(?: ?\/ ?[\w ]{2,40})?\.?$/i,
  },
  {
    kind: 'caption',
    pattern:
      /(?:^(?:[^.]{0,80}[/|] ?)?getty images|\bafp via getty(?: images)?|[.)/|,] ?getty images|\bvia (?:getty(?: images)?|ap|reuters)|\bap photo|\breuters photo|\bfile photo|\/ ?(?:ap|reuters|afp|getty|epa))\)?\.?$/i,
  },
  {
    kind: 'caption',
    pattern:
      /\((?:\d(?:st|nd|rd|th) from )?(?:[LRC]|left|right|center|centre)\)[^.]{0,200}\((?:\d(?:st|nd|rd|th) from )?(?:[LRC]|left|right|center|centre)\)/i,
  },
  {
    kind: 'caption',
    pattern:
      /^(?:(?:hide|show|toggle|enlarge this|view)\s(?:caption|image|photo|fullscreen)|(?:image|photo) caption\b.{0,300})$/i,
  },
  // Pointers to other articles.
  {
    kind: 'related',
    pattern:
      /^(?:read|see|watch|listen|view)(?: (?:more|also|next|now|this|the full story|the latest))?(?: (?:on|from|at|here))?(?:\s?[:»>|]| [–—-] |(?<= (?:more|next|also|story))$)/i,
  },
  {
    kind: 'related',
    pattern:
      /^(?:related|recommended|also read|also see|don['’]t miss|must read|must-read|most read|most popular|trending|more on this|more stories|you may also like|you might also like|you might be interested|read next|up next|editor['’]s picks?|in case you missed it|further reading)\b(?:(?: \w{1,15})? ?[:|»>–—-].{0,160}|(?!.*[^.][.!?]["”’)]?$).{0,160})$/i,
  },
  {
    kind: 'related',
    pattern:
      /^(?:more|latest|top|other)(?: \w{1,20})? (?:news|stories|articles|headlines|coverage|reading)(?: (?:from|in|on|about) (?!.*[.!?]$).{1,60})?$/i,
  },
  {
    kind: 'related',
    pattern: /^(?:click here|sign up|subscribe|log in|register|download) (?:to(?! vote)|for|here|now|our)\b.{0,200}$/i,
  },
  { kind: 'furniture', pattern: offerLine },
  // The end of the page: comments and forms.
  {
    kind: 'furniture',
    endsArticle: true,
    pattern:
      /^(?:leave a (?:reply|comment)|(?:top |latest |reader |post a |add a |view |show |\d{1,6} )?comments?(?: \(?\d{1,6}\)?)?|join the (?:discussion|conversation)|about the author|about author|tags?(?: ?:.{0,200})?|filed under:?.{0,200}|topics?:.{0,200})$/i,
  },
  {
    kind: 'furniture',
    endsArticle: true,
    pattern:
      /^(?:(?:disclaimer|comment(?:s|ing)?|community)(?: (?:our|house|and|&|the|use|posting|user))? (?:rules|policy|guidelines)|comment(?:s|ing) (?:are|is|for this \w{1,10} are)(?: now| currently)? closed)(?: ?[:|–—-].{0,40})?\.?$/i,
  },
  {
    kind: 'furniture',
    pattern:
      /\b(?:email address will not be published|required fields are marked|all rights reserved|may not be published, broadcast)\b/i,
  },
  {
    kind: 'furniture',
    pattern:
      /^(?:(?:leave a |post a |add a |view |show |see |all |\d{1,6} )?comments? (?:for|on) this|enter your e-?mail|your e-?mail)\b.{0,200}$/i,
  },
  {
    kind: 'furniture',
    pattern:
      /\bprotected by recaptcha\b|\bby (?:signing up|subscribing|clicking|continuing|registering|submitting)\b[^"“”]{0,100}\byou (?:agree|accept|acknowledge|consent)\b|\bcompleting this poll\b/i,
  },
  {
    kind: 'furniture',
    pattern:
      /^[^"“”]{0,200}\b(?:you (?:agree|accept|acknowledge|consent)|i (?:agree|accept|have read)|our|see the|read the)\b[^"“”]{0,120}\b(?:terms (?:of|and|&)|privacy policy|cookie policy)\b/i,
  },
  {
    kind: 'furniture',
    pattern:
      /^(?:(?:terms(?: of (?:use|service)| (?:and|&) conditions)?|privacy(?: policy| notice)?|cookie(?:s| policy)?|contact(?: us)?|about(?: us)?|advertise(?: with us)?|careers|help|accessibility|sitemap)(?:$|\s{0,3}[|•·/,&-]\s{0,3}|\s{1,3})){1,12}$/i,
  },
  { kind: 'furniture', pattern: /^(?:©|\(c\) ?\d{4}|copyright(?: ?[:©(\d]| by\b|$)).{0,300}$/i },
  // Navigation, sharing, advertising.
  { kind: 'furniture', pattern: /^(?:home|news|world|politics) ?[»>›|/→](?!.*[.!?]$).{1,160}$/i },
  {
    kind: 'furniture',
    pattern:
      /^(?:skip to (?:main )?content|menu|search|close|adverts?|advertisements?|advertising|sponsored(?: content)?|promoted|loading\.{0,3}|full (?:article|story)|print(?: this)?(?: article| page)?|listen to (?:this )?article|text size|font size|back to top|continue reading(?: below)?|story continue[sd] below(?: advertisement)?|article continues (?:below|after)(?: advertisement)?.{0,20}|view (?:all|gallery|full image)|next|previous|share(?: this)?(?: (?:article|story|page|on|via).{0,40})?|tweet|\d{1,3}[ -]min(?:ute)?s?(?: read)?|follow us(?: (?:on|at) ?.{0,60})?|newsletters?|sign in|log in|subscribe(?: now)?|get the app|breaking news|live updates?|pop-?up headlines?|live|video|photos|gallery|play video|mute|click to (?:expand|play|enlarge))$/i,
  },
  {
    kind: 'furniture',
    pattern:
      /^[\s•·*|-]*(?:facebook|twitter|x|instagram|whats-?app|telegram|linked-?in|pinterest|reddit|tumblr|e-?mail|google[- ]?news|google\+?|you-?tube|tik-?tok|threads|copy link|link copied|print|save|flipboard|messenger|viber|line|vk|rss|snapchat|bluesky|mastodon)(?:[\s•·,|/-]+(?:facebook|twitter|x|instagram|whats-?app|telegram|linked-?in|pinterest|reddit|e-?mail|google[- ]?news|print|copy link)){0,10}$/i,
  },
  {
    kind: 'furniture',
    pattern:
      /^(?:source|sources|via|with inputs? from|with reporting by|agencies|original (?:article|source))\s?:\s?.{1,80}$/i,
  },
  // Invitations: to follow, to subscribe, to write.
  {
    kind: 'furniture',
    pattern:
      /^(?:(?:you can )?follow|like (?:us|our)|join|connect with|find (?:us|our|more)|visit) .{0,120} ?\b(?:on|at) (?:twitter|facebook|instagram|youtube|linkedin|whatsapp|telegram|threads|bluesky|tiktok)\b.{0,120}$/i,
  },
  {
    kind: 'furniture',
    pattern:
      /^(?:get|receive|want|sign up|subscribe|join|start your day)\b.{0,160}\b(?:newsletters?|(?:your|in your) (?:inbox|e-?mail|mailbox)|delivered (?:to|straight|through|daily))\b.{0,160}$/i,
  },
  {
    kind: 'furniture',
    pattern: /\b(?:e-?mail|contact|reach|reached|write to|tips?|letters?)\b.{0,100}\w@[\w-]{1,60}\.\w{2,20}.{0,160}$/i,
  },
  {
    kind: 'furniture',
    pattern: /\b(?:may contain|may earn|we earn|earn an?) (?:an )?(?:affiliate|commission|referral)\b.{0,160}$/i,
  },
  { kind: 'furniture', pattern: /^(?:image|photo|picture|slide|page) \d{1,3} (?:of|\/) \d{1,3}$/i },
  { kind: 'furniture', pattern: /^[^\p{L}\p{N}]{1,80}$/u },
  // Who wrote it, and when.
  { kind: 'byline', pattern: /\bcontributed (?:to (?:this|the) (?:report|story|article|reporting)|reporting)\.?$/i },
  {
    kind: 'byline',
    pattern:
      /^(?:[Bb]y|BY|(?:[Ww]ritten|[Rr]eported|[Ss]tory|[Pp]osted|[Ee]dited|[Pp]ublished) (?:by|BY)|[Aa]uthor:)[:\s]\s?(?:\p{Lu}[\p{L}.'’-]*|and|&|,|\||of|for|the|staff|agencies|in)(?:[\s,|&]+(?:\p{Lu}[\p{L}.'’-]*|and|of|for|the|staff|agencies|in|correspondent|reporter|writer|editor)){0,14}$/u,
  },
  {
    kind: 'byline',
    pattern: /^\(?with (?:agency |additional )?(?:inputs?|reporting|files) (?:from|by) .{1,80}$/i,
  },
  { kind: 'byline', pattern: /^(?:reuters|afp|ap|associated press|agencies|staff (?:writer|reporter))$/i },
  { kind: 'dateline', pattern: /^(?:updated )?\d{1,2} (?:minutes?|hours?|days?) ago$/i },
  { kind: 'dateline', pattern: /^\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: ?\(?[A-Z]{2,4}\)?)?$/i },
  // Remarks on the making of the text.
  {
    kind: 'furniture',
    pattern:
      /^(?:(?:correction|clarification|editor['’]s note) ?[:–—-]|(?:this|an earlier version of this|a previous version of this) (?:article|story|report|post|piece) (?:was|has been|had|incorrectly|misstated|said|gave)\b.{0,40}?(?:amended|corrected|updated|changed|edited|clarified|first published|originally|incorrectly|misstated|said))\b.{0,400}$/i,
  },
  {
    kind: 'byline',
    pattern:
      /^\(?(?:[Rr]eporting|[Ww]riting|[Aa]dditional reporting|[Ee]diting) by (?:\p{Lu}.{1,240}|the \p{Lu}[\p{L}.'’-]*(?:[ ,]+\p{Lu}[\p{L}.'’-]*){0,8}\.?\)?)$/u,
  },
];
