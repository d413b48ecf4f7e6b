import { isQuoted } from '../../corpus/build-corpus.ts';
import type { Corpus, CorpusArticle } from '../../corpus/corpus.ts';
import { taggedWords } from '../../corpus/tagged-words.ts';
import { actForms, actVerbs } from '../../language/english/act-verbs.ts';
import { calendarNames } from '../../language/english/name-parts.ts';
import { wordKind, wordRole } from '../../language/attribution-words.ts';
import { readerOf } from '../../language/languages.ts';
import { tag } from '../../language/tagging/tag.ts';
import { measuredKinds } from '../../lines/segment.ts';
import type { ArticleStep } from '../measure.ts';
import type { TokenSpan } from '../quotations/noun-phrase.ts';
import { type Mention, mentionsIn } from '../quotations/people.ts';
import { isKind, isPossessive, isRole, type Reading, readingOf, wordAt } from '../quotations/reading.ts';
import { type Resolved, speakerResolver } from '../quotations/resolve-speaker.ts';
import { wordTable } from '../quotations/word-table.ts';
import { type Clause, clausesIn } from './clauses.ts';
import type { ActRow, PartyBasis } from './acts-table.ts';

/**
 * Reads the acts of an article, in order of place: clauses with a verb of the list of acts, of which somebody named is
 * agent or patient. Names are resolved as those of speakers are. English alone: the list is.
 */
export function actStep(corpus: Corpus): ArticleStep<readonly ActRow[]> {
  const english = readerOf(undefined, corpus.languages);
  const table = { ...wordTable(corpus.vocabulary, english), cues: corpus.vocabulary.map((term) => actForms.get(term)) };
  return {
    name: 'acts',
    evidence: (article) => ({
      event: corpus.event,
      named: article.mentions.map(({ first, end, name: place }) => {
        const { name, kind, gender } = corpus.names[place] ?? {};
        return [first, end, name, kind, gender, corpus.actors[place]?.side, corpus.actors[place]?.basis];
      }),
    }),
    of: (article) => {
      const tagged = taggedWords(corpus, article);
      if (!tagged || readerOf(article.language, corpus.languages) !== english) return [];
      // Marks are looked through: who says an act is told by the quotation in which it stands.
      const reading = readingOf({ ...article, quotes: [] }, table, tagged);
      return rowsOf(corpus, article, reading);
    },
  };
}

function rowsOf(corpus: Corpus, article: CorpusArticle, reading: Reading): ActRow[] {
  const mentions = mentionsIn(corpus, article);
  const resolve = speakerResolver(reading, mentions);
  return reading.units.flatMap((unit) => {
    const segment = article.segments[unit.segment]?.kind ?? 'furniture';
    if (!measuredKinds.has(segment)) return [];
    return clausesIn(reading, unit).flatMap((clause): ActRow[] => {
      const [agent, patient] = [clause.agent, clause.patient].map((span) =>
        partyIn(reading, span, mentions, () => resolve(span, unit.segment)),
      );
      if (!agent || !patient) return [];
      // Whom a pronoun in somebody’s mouth means, is often guessed wrongly.
      if (isQuoted(article, clause.span.first) && [agent, patient].some(({ written }) => blank.test(written)))
        return [];
      return isTold(clause, agent, patient) ? [rowOf(corpus, article, clause, { segment, agent, patient })] : [];
    });
  });
}

/** Words that stand for somebody whom nothing here tells. */
const blank =
  /^(?:it|they|them|this|that|these|those|who|whom|which|what|we|us|you|one|both|all|some|each|he|him|she|her|himself|herself|itself|themselves|someone|something|anyone|there|here)(?:[’'].*)?$/iu;

/**
 * Whether an act is told: both are somebody, one of them with a name, and not the same; help and talks only between two
 * with names.
 */
function isTold({ verb, class: actClass, form }: Clause, agent: Party, patient: Party): boolean {
  const isBlank = ({ actor, written }: Party) => actor === '' && blank.test(written);
  if (patient.written === '' || /^no\s/iu.test(patient.written) || isBlank(patient) || isBlank(agent) || isScrap(agent))
    return false;
  if (agent.actor !== '' && (agent.actor === patient.actor || agent.actor === patient.owner)) return false;
  const isNamed = patient.actor !== '' || patient.owner !== '';
  const takesActor = actVerbs.get(verb)?.takesActor === true || actClass.endsWith('cooperation');
  if (takesActor && patient.actor === '') return false;
  if (form === 'agentless' || form === 'noun') return patient.actor !== '' || (form === 'noun' && isNamed);
  return agent.actor !== '' || (isNamed && /^\p{Lu}|\s\p{Lu}/u.test(agent.written));
}

/** A letter, a day: no subject. */
const isScrap = ({ actor, written }: Party) =>
  written !== '' &&
  (actor.length === 1 || (actor === '' && (written.length < 2 || calendarNames.has(written.toLowerCase()))));

interface Party {
  actor: string;
  side: string;
  written: string;
  /** Whose it is, where it is a thing of somebody: `Norland’s mines`. */
  owner: string;
  basis: PartyBasis;
}

const nobody = { actor: '', side: '', owner: '' };

/**
 * Who a phrase is: the name at its head, before `of` and the like; whom a pronoun, a title or a name behind a comma stands
 * for; or a thing, with the side of its owner.
 */
function partyIn(
  reading: Reading,
  span: TokenSpan | undefined,
  mentions: readonly Mention[],
  resolved: () => Resolved,
): Party {
  if (!span) return { ...nobody, written: '', basis: 'nobody' };
  const written = writtenText(reading.article, span);
  const inside = mentions.filter(({ first, end }) => first >= span.first && end <= span.end);
  const [first] = inside;
  let head = span.end;
  for (let token = span.first + 1; token < span.end; token += 1)
    if (isKind(reading, token, wordKind.preposition) || isRole(reading, token, wordRole.of)) {
      head = token;
      break;
    }
  const named =
    antecedentIn(reading, span, inside) ?? inside.find(({ end }) => end === head) ?? alone(reading, span, inside);
  if (named && (wordAt(reading, span.end) === 'who' || isPlain(reading, span.first, named.first)))
    return { actor: named.name, side: named.side, owner: '', written, basis: 'name' };
  if (first) return { actor: '', side: first.side, owner: first.name, written, basis: 'owner' };
  const found = resolved();
  return { ...nobody, ...found, written, basis: found.actor === '' ? 'words' : 'stand-in' };
}

/** `a statement of Lee, who …`: a person right before `who`. */
const antecedentIn = (reading: Reading, { end }: TokenSpan, inside: readonly Mention[]): Mention | undefined =>
  wordAt(reading, end) === 'who' ? inside.find((mention) => mention.end === end && mention.isPerson) : undefined;

/** `Lee again`: a name behind which adverbs alone stand. */
function alone(reading: Reading, { first, end }: TokenSpan, inside: readonly Mention[]): Mention | undefined {
  const [name, ...more] = inside;
  if (!name || more.length > 0 || name.first !== first || isPossessive(reading, name.end - 1)) return undefined;
  for (let token = name.end; token < end; token += 1) if (reading.tags?.[token] !== tag.adverb) return undefined;
  return name;
}

/** Whether titles and descriptions alone stand before a name: `comments absolving Lee` are not Lee, nor `Berg’s aide Lee`. */
function isPlain(reading: Reading, first: number, name: number): boolean {
  for (let token = first; token < name; token += 1)
    if (isPossessive(reading, token) || reading.tags?.[token] === tag.ing || reading.tags?.[token] === tag.verb)
      return false;
  return true;
}

function rowOf(
  corpus: Corpus,
  article: CorpusArticle,
  clause: Clause,
  { segment, agent, patient }: { segment: ActRow['segment']; agent: Party; patient: Party },
): ActRow {
  const { verb, class: act_class, polarity, modality, form, span } = clause;
  return {
    outlet: article.outlet,
    event: corpus.event,
    article: article.id,
    segment,
    voice: isQuoted(article, span.first) ? 'quoted' : 'outlet',
    holder: '',
    agent: agent.actor || agent.written,
    agent_side: agent.side,
    // Whose a verb farther off is, is sometimes guessed wrongly.
    agent_basis: agent.basis === 'name' && !clause.isNear ? 'stand-in' : agent.basis,
    verb,
    act: writtenText(article, span),
    act_class,
    patient: patient.actor || patient.written,
    patient_side: patient.side,
    patient_basis: patient.basis,
    polarity,
    modality,
    form,
    start: article.tokens.start[span.first] ?? 0,
    end: article.tokens.end[span.end - 1] ?? 0,
  };
}

const writtenText = ({ text, tokens }: CorpusArticle, { first, end }: { first: number; end: number }) =>
  text.slice(tokens.start[first], tokens.end[end - 1]).replace(/\s+/g, ' ');
