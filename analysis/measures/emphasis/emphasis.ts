import type { Corpus, CorpusArticle } from '../../corpus/corpus.ts';
import type { PhraseMatch } from '../../corpus/phrases.ts';
import { groupsBy } from '../../corpus/groups-by.ts';
import { median } from '../../statistics/median.ts';
import type { EmphasisRow } from './emphasis-table.ts';
import { hasVoice, type Voice, voices } from '../voice.ts';
import { hasManyOutlets } from '../compared-outlets.ts';
import { type SentencePlace, sentencePlaces } from './article-layout.ts';
import { topicMentions } from './mentions.ts';

/**
 * Emphasis: how much room each outlet gives each topic. `share_of_sentences` is the share of the outlet's sentences
 * that mention it, `share_of_lead` the same within headline, standfirst and first two paragraphs (Entman 1991 counts
 * both as salience); `median_first_paragraph` is the paragraph of first mention (0 in the headline or standfirst) over
 * the outlet's articles that mention it. A voice's sentences are those with words in that voice; the share of `quoted`
 * is among sentences that quote.
 *
 * @param mentions of the topics, by article
 */
export function emphasisRows(corpus: Corpus, mentions = topicMentions(corpus)): EmphasisRow[] {
  const places = corpus.articles.map(sentencePlaces);
  const byOutlet = groupsBy([...corpus.articles.entries()], ([, { outlet }]) => outlet);
  const rows = corpus.outlets.flatMap(({ id }) =>
    voices.flatMap((voice) => {
      const counted = (byOutlet.get(id) ?? []).map(([index, article]) => {
        const found = { mentions: mentions[index] ?? [], places: places[index] ?? [], topics: corpus.topics.length };
        return countTopics(article, voice, found);
      });
      return corpus.topics.map((topic, group): EmphasisRow => {
        const all = counted.map(({ topics }) => topics[group]).filter((count) => count !== undefined);
        const first = all.flatMap(({ firstParagraph }) => firstParagraph ?? []);
        return {
          outlet: id,
          event: corpus.event,
          voice,
          topic: topic.name,
          basis: topic.basis,
          sentences: sum(all.map(({ sentences }) => sentences)),
          share_of_sentences: share(sum(all.map(({ sentences }) => sentences)), sum(counted.map((a) => a.sentences))),
          share_of_lead: share(sum(all.map(({ lead }) => lead)), sum(counted.map((a) => a.lead))),
          articles: first.length,
          articles_with_headline_mention: all.filter(({ inHeadline }) => inHeadline).length,
          median_first_paragraph: median(first),
        };
      });
    }),
  );
  return hasManyOutlets(corpus) ? rows.filter(({ sentences }) => sentences > 0) : rows;
}

/** How much of an article mentions a topic, in one voice. */
interface TopicCount {
  sentences: number;
  lead: number;
  inHeadline: boolean;
  firstParagraph: number | undefined;
}

/** What is known of an article before its topics are counted in a voice. */
interface FoundTopics {
  mentions: readonly PhraseMatch[];
  places: readonly (SentencePlace | undefined)[];
  /** Number of topics. */
  topics: number;
}

/** Of one article and voice: its sentences, those of its lead, and how many of each mention every topic. */
export function countTopics(article: CorpusArticle, voice: Voice, { mentions, places, topics: size }: FoundTopics) {
  const speaks = sentencesOf(article, voice);
  const topics = Array.from({ length: size }, (): TopicCount => {
    return { sentences: 0, lead: 0, inHeadline: false, firstParagraph: undefined };
  });
  const seen = new Set<string>();
  for (const { group, first } of mentions) {
    const sentence = article.tokens.sentence[first] ?? 0;
    const place = places[sentence];
    const topic = topics[group];
    if (!place || !topic || !hasVoice(article, first, voice)) continue;
    topic.firstParagraph ??= place.paragraph;
    if (place.kind === 'headline') topic.inHeadline = true;
    if (seen.has(`${group} ${sentence}`)) continue;
    seen.add(`${group} ${sentence}`);
    topic.sentences += 1;
    if (place.isLead) topic.lead += 1;
  }
  const isLead = (place: SentencePlace | undefined, sentence: number) =>
    place?.isLead === true && speaks[sentence] === 1;
  const sentences = speaks.reduce((total, isSpoken) => total + isSpoken, 0);
  return { topics, sentences, lead: places.filter(isLead).length };
}

/** 1 for each measured sentence with at least one word in a voice. */
function sentencesOf(article: CorpusArticle, voice: Voice): Uint8Array {
  const speaks = new Uint8Array(article.sentences.start.length);
  article.tokens.sentence.forEach((sentence, token) => {
    if (article.measured[token] === 1 && hasVoice(article, token, voice)) speaks[sentence] = 1;
  });
  return speaks;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);
