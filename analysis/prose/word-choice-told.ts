import type { SoleJudgingWordsClaim } from '../findings/sole-judging-words.ts';
import type { PreferredWordsClaim } from '../findings/word-choice.ts';
import type { OutletName, Told } from './told.ts';
import { counted, inMarks, listed } from './wording.ts';

/** Which words outlets prefer, and which that take a side one alone writes, in words. */
export function tellWordChoice(claim: PreferredWordsClaim | SoleJudgingWordsClaim, name: OutletName): Told {
  return claim.kind === 'preferred-words' ? preferredWords(claim, name) : soleJudgingWords(claim, name);
}

function soleJudgingWords({ outlets, figures: { words } }: SoleJudgingWordsClaim, name: OutletName): Told {
  const ownWords = (outlet: string) => words.filter((one) => one.outlet === outlet);
  const counts = words.map(({ word, uses }) => `${inMarks(word)} ${counted(uses, 'time')}`);
  return {
    title: outlets
      .map((outlet) => `${name(outlet)} alone writes ${listed(ownWords(outlet).map(({ word }) => inMarks(word)))}`)
      .join('; '),
    text: `${outlets.length === 1 ? 'In its own words it has' : 'In their own words they have'} ${listed(counts)}; no other outlet has ${words.length === 1 ? 'the word' : 'these words'}, in quotations neither.`,
    detail: '',
  };
}

function preferredWords({ outlets, figures: { words } }: PreferredWordsClaim, name: OutletName): Told {
  const ownWords = (outlet: string) => words.filter((one) => one.outlet === outlet).map(({ word }) => inMarks(word));
  const rates = words.map(
    ({ outlet, word, own, rest }) =>
      `${inMarks(word)} ${own.toFixed(1)} times in ${name(outlet)}, ${rest.toFixed(1)} elsewhere`,
  );
  return {
    title: listed(
      outlets.map((outlet, at) => `${name(outlet)} ${at === 0 ? 'prefers ' : ''}${listed(ownWords(outlet))}`),
    ),
    text: `Per 1,000 own words, article after article: ${rates.join('; ')}.`,
    detail: '',
  };
}
