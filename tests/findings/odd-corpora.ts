/** A corpus that a rule for ordinary ones may stumble over. */
export interface OddCorpus {
  articles: Record<string, string>;
  yaml?: string;
}

const story = (town: string) =>
  `Ferry to ${town} stops after a storm\n\n` +
  `The ferry to ${town} stopped on Friday after a terrible storm hit the pier, its owner said.\n\n` +
  `“We hope for good weather,” said Rosa Pell, who lives on the island. The pier is old.\n\n` +
  `The islanders love the ferry. Tom Mirrow, the owner, wants a new pier before the winter.`;

const quiet = 'The boat is at the pier.\n\nThe pier is by the road. The road goes to the town.';
const outlets = (count: number) => Array.from({ length: count }, (_, index) => `paper-${index + 1}`);

const topics = 'title: Rain\ntopics: { snow: { name: Snow, terms: [snow] } }';
const actors = 'title: Rain\nactors: { snow: { name: Ida Snow, side: sky }, moon: { name: Al Moon, side: sea } }';

/** Such corpora by what is odd about them. */
export const oddCorpora: Record<string, OddCorpus> = {
  'one article': { articles: { 'a.txt': story('Grey Isle') } },
  'one article of one word': { articles: { 'a.txt': 'Rain.' } },
  'one outlet with two articles': {
    articles: { 'a.txt': story('Grey Isle'), 'b.txt': story('Sellmouth') },
    yaml: 'title: Rain\narticles: { a: { outlet: post }, b: { outlet: post } }',
  },
  'the same text twice': { articles: { 'a.txt': story('Grey Isle'), 'b.txt': story('Grey Isle') } },
  'the same text three times': {
    articles: { 'a.txt': story('Grey Isle'), 'b.txt': story('Grey Isle'), 'c.txt': story('Grey Isle') },
  },
  'no headline': { articles: { 'a.txt': 'It rained all day on Friday.', 'b.txt': 'It snowed all day on Monday.' } },
  'nothing measured': { articles: { 'a.txt': 'Share this article', 'b.txt': 'Leave a reply' } },
  'one article with nothing measured': { articles: { 'a.txt': story('Grey Isle'), 'b.txt': 'Share this article' } },
  'all text quoted': {
    articles: { 'a.txt': '“It rained all day on Friday.”', 'b.txt': '“It snowed. It was a bad day.”' },
  },
  'one article all quoted': { articles: { 'a.txt': '“It rained all day.”', 'b.txt': story('Grey Isle') } },
  'no word that scores': { articles: { 'a.txt': quiet, 'b.txt': quiet.replaceAll('pier', 'dock') } },
  'no shared word': {
    articles: { 'a.txt': 'Rain fell hard.', 'b.txt': 'Snow came late.', 'c.txt': 'Wind blew east.' },
  },
  'topics that nobody mentions': { articles: { 'a.txt': quiet, 'b.txt': story('Grey Isle') }, yaml: topics },
  'actors that nobody mentions': { articles: { 'a.txt': quiet, 'b.txt': story('Grey Isle') }, yaml: actors },
  'actors that one outlet mentions once': {
    articles: { 'a.txt': `${quiet} Ida Snow waits.`, 'b.txt': story('Grey Isle') },
    yaml: actors,
  },
  'another language': { articles: { 'a.txt': 'Die Fähre fährt nicht mehr.', 'b.txt': 'Le bac ne part plus.' } },
  'numbers and signs': { articles: { 'a.txt': 'x 1 2 3 4.5 – $ % … !!', 'b.txt': '— “” ‘’ () ?\n\nA.' } },
  'words that objects have': {
    articles: { 'a.txt': 'The constructor and __proto__ of toString.', 'b.txt': 'A hasOwnProperty constructor ran.' },
  },
  'all damaged': {
    articles: { 'a.txt': story('Grey Isle'), 'b.txt': story('Sellmouth') },
    yaml: 'title: Rain\narticles: { a: { flags: [damaged] }, b: { flags: [damaged] } }',
  },
  'twelve outlets': { articles: Object.fromEntries(outlets(12).map((id) => [`${id}.txt`, story(id)])) },
  'uneven outlets': {
    articles: Object.fromEntries(outlets(6).map((id) => [`${id}.txt`, story(id)])),
    yaml: `title: Rain\narticles: { ${outlets(5)
      .map((id) => `${id}: { outlet: post }`)
      .join(', ')} }`,
  },
  'two events, one of one article': {
    articles: { 'a.txt': story('Grey Isle'), 'b.txt': story('Sellmouth'), 'c.txt': quiet },
    yaml: 'title: Rain\narticles: { a: { event: storm }, b: { event: storm }, c: { event: calm } }',
  },
};
