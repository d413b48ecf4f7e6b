import { isQuoted } from '../../corpus/build-corpus.ts';
import type { Corpus, CorpusArticle } from '../../corpus/corpus.ts';
import { taggedWords } from '../../corpus/tagged-words.ts';
import { actForms, actVerbs } from '../../language/english/act-verbs.ts';
import { calendarNames } from '../../language/english/name-parts.ts';
import { readerOf } from '../../language/languages.ts';
import { measuredKinds } from '../../lines/segment.ts';
import type { ArticleStep } from '../measure.ts';
import { mentionsIn } from '../quotations/people.ts';
import { type Reading, readingOf } from '../quotations/reading.ts';
import { speakerResolver } from '../quotations/resolve-speaker.ts';
import { whomNamed } from '../quotations/whom-named.ts';
import { writtenText } from '../quotations/written-text.ts';
import { wordTable } from '../quotations/word-table.ts';
import type { Clause } from './clause.ts';
import { clausesIn } from './clauses.ts';
import type { ActRow } from './acts-table.ts';
import { type Party, partyIn } from './party.ts';

/**
 * Reads the acts of an article, in order of place: clauses with a verb of the list of acts, of which somebody named is
 * agent or patient. Names are resolved as those of speakers are. English alone: the list is.
 */
export function actStep(corpus: Corpus): ArticleStep<readonly ActRow[]> {
  const english = readerOf(undefined, corpus.languages);
  const table = { ...wordTable(corpus.vocabulary, english), cues: corpus.vocabulary.map((term) => actForms.get(term)) };
  return {
    name: 'acts',
    evidence: (article) => ({ event: corpus.event, named: whomNamed(corpus, article) }),
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
function isTold({ verb, class: actClass, form, modality }: Clause, agent: Party, patient: Party): boolean {
  const isBlank = ({ actor, written }: Party) => actor === '' && blank.test(written);
  if (patient.written === '' || /^no\s/iu.test(patient.written) || isBlank(patient) || isBlank(agent) || isScrap(agent))
    return false;
  // `killed more than 30`; `the next step is to sue Lee`: a step sues nobody.
  if (amount.test(patient.written) || (modality === 'planned' && form === 'active' && agent.basis === 'words'))
    return false;
  if (agent.actor !== '' && (agent.actor === patient.actor || agent.actor === patient.owner)) return false;
  const isNamed = patient.actor !== '' || patient.owner !== '';
  const takesActor = actVerbs.get(verb)?.takesActor === true || actClass.endsWith('cooperation');
  if (takesActor && patient.actor === '') return false;
  if (form === 'agentless' || form === 'noun') return patient.actor !== '' || (form === 'noun' && isNamed);
  return agent.actor !== '' || (isNamed && /^\p{Lu}|\s\p{Lu}/u.test(agent.written));
}

/** Numbers of those to whom it is done, without who they are. */
const amount = /^(?:more|less|fewer|up|over|nearly|about|many|several|dozens|hundreds|thousands|scores)$/iu;

/** A letter, a day: no subject. */
const isScrap = ({ actor, written }: Party) =>
  written !== '' &&
  (actor.length === 1 || (actor === '' && (written.length < 2 || calendarNames.has(written.toLowerCase()))));

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
