import { verbForms } from '../language/english/verb-forms.ts';
import type { ActRow } from '../measures/acts/acts-table.ts';
import type { Claim } from './claim.ts';
import { sentenceAround } from './evidence.ts';
import type { Measured } from './measured.ts';
import { lastNameOf, outletsThatName } from './name-in-text.ts';
import { isTellingAct } from './telling-acts.ts';

/** An act of which one outlet does not say who did it, and another does. */
export type AgentlessActClaim = Claim<
  'acts',
  'agentless-act',
  { agent: string; patient: string; verb: string; /** Past of the verb, behind `who`. */ done: string }
>;

/**
 * `Lee was arrested` here, `Berg arrested Lee` there: the same verb and patient. Whom the other names must stand in no text
 * of the outlet, and it must nowhere have the act with an agent.
 */
export function actsClaims({ corpus, rows }: Measured): AgentlessActClaim[] {
  const acts = rows.acts.filter(isTellingAct);
  const articleOf = ({ article }: ActRow) => corpus.articles.find(({ id }) => id === article);
  const found = acts.flatMap((bare) => {
    if (bare.form !== 'agentless') return [];
    const isSame = ({ verb, patient }: ActRow) => verb === bare.verb && patient === bare.patient;
    const told = acts.find((act) => isSame(act) && act.agent !== '' && act.outlet !== bare.outlet);
    const [here, there] = [articleOf(bare), told && articleOf(told)];
    if (!told || !here || !there) return [];
    if (rows.acts.some((act) => isSame(act) && act.outlet === bare.outlet && act.agent !== '')) return [];
    if (outletsThatName(corpus.articles, [lastNameOf(told.agent)]).has(bare.outlet)) return [];
    const evidence = [sentenceAround(here, bare.start), sentenceAround(there, told.start)];
    return evidence.some(({ quote }) => somebodySays.test(quote)) ? [] : [{ bare, told, evidence }];
  });
  return found.slice(0, 1).map(({ bare, told, evidence }) => ({
    id: 'acts-agentless',
    section: 'acts',
    kind: 'agentless-act',
    aspect: 'omission',
    contrast: 0.4,
    outlets: [bare.outlet, told.outlet],
    figures: { agent: told.agent, patient: bare.patient, verb: bare.verb, done: verbForms(bare.verb).past },
    strength: 'count',
    evidence,
  }));
}

/** Words that make an act somebody’s account. */
const somebodySays = /\b(?:alleg|claim|report|purport|suppos)/iu;
