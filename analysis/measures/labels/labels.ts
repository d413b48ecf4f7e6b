import type { DataFrame } from 'danfojs-node';

import type { Corpus } from '../../corpus/corpus.ts';
import { frameOf } from '../frame.ts';
import { labelRows } from './label-rows.ts';

export { labelRows } from './label-rows.ts';
export type { Label } from './label.ts';

/** `labelRows` as a DataFrame. */
export const labels = async (corpus: Corpus, study: Pick<Corpus, 'referents'> = corpus): Promise<DataFrame> =>
  frameOf('labels', labelRows(corpus, study));
