import type { Corpus } from '../../analysis/corpus/corpus.ts';
import { labelForm } from '../../analysis/measures/labels/label-form.ts';

const simple =
  /\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Tt]h(?:is|ese|at|ose)) (?:[a-z][a-z-]*|\p{Lu}[\p{L}.-]*)(?: (?:[a-z][a-z-]*|\p{Lu}[\p{L}.-]*)){0,2}|\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*){0,4}/gu;

/** The baseline: capitalised names, and up to three words behind an article, grouped by their last word. */
export function simplePhrases(corpus: Corpus): { referent: string; outlet: string; form: string }[] {
  return corpus.articles.flatMap(({ text, outlet }) =>
    Array.from(text.matchAll(simple), ([phrase]) => {
      const form = labelForm(phrase);
      return { referent: form.slice(form.lastIndexOf(' ') + 1), outlet, form };
    }),
  );
}
