import type { Study } from '../../../analysis/study/study.ts';
import type { Example } from '../../corpus/example-study.ts';

/** Eight sentences: a headline, two in each of the first two paragraphs, three below. Two of them quote. */
export const bridge: Example = {
  id: 'a',
  outlet: 'x',
  text: [
    'Ferry closes the harbour bridge',
    'The harbour bridge was closed for nine days on Monday. A ferry hit it.',
    'The mayor left the port town in the rain. “The ferry was late,” Mayor Lee said.',
    'Rain fell on the town for nine long days.',
    '“The rain hit us,” Lee said. The bridge stayed closed.',
  ].join('\n\n'),
};

/** An article of one paragraph about nothing but rain. */
export const rainfall: Example = { id: 'b', outlet: 'y', text: 'Rain fell. Rain stopped.' };

export const declared: Partial<Study> = {
  topics: [
    { id: 'ferry', name: 'The ferry', terms: ['ferry'] },
    { id: 'rain', name: 'Rain', terms: ['rain'] },
    { id: 'snow', name: 'Snow', terms: ['snow'] },
  ],
  actors: [
    { id: 'lee', name: 'Ann Lee', kind: 'person', side: 'town', aliases: ['Ann Lee', 'Lee', 'mayor'] },
    { id: 'ferry', name: 'The ferry', kind: 'other', side: '', aliases: ['ferry'] },
  ],
};
