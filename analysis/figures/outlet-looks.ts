import type { Corpus } from '../corpus/corpus.ts';
import { outletsWithCaution } from '../findings/outlets-with-caution.ts';
import type { OutletLook } from './figure.ts';

/** How the outlets of a corpus look: a colour each, the same in every figure of the study. */
export function outletLooks(corpus: Corpus, colours: ReadonlyMap<string, string>): OutletLook[] {
  const caution = outletsWithCaution(corpus);
  return corpus.outlets.map(({ id, name }) => ({ id, name, colour: colours.get(id) ?? '', caution: caution.has(id) }));
}
