import { describe, expect, it } from 'vitest';

import type { TagRule } from '../../../analysis/language/tagging/tag-rule.ts';
import { tag } from '../../../analysis/language/tagging/tag.ts';
import { tagger } from '../../../analysis/language/tagging/tag-words.ts';
import { wordClass as is } from '../../../analysis/language/word-class.ts';
import { english } from '../../../analysis/language/english/english.ts';
import { scanParagraph } from '../../corpus/example-study.ts';

const nameOf = new Map(Object.entries(tag).map(([name, value]) => [value as number, name]));

/** The tags of a text by some rules; capitals make names. */
function tagsOf(text: string, tagWords = english.grammar?.tagWords): string[] {
  const { tokens, vocabulary } = scanParagraph(text);
  const names = tokens.flags.map((flags, token) => (token > 0 ? flags & 1 : 0));
  const classes = english.grammar?.wordClasses(vocabulary) ?? new Uint32Array();
  const { tags = [] } = tagWords?.({ text, tokens, terms: tokens.term, names }, classes, vocabulary) ?? {};
  return Array.from(tags, (value) => nameOf.get(value) ?? '');
}

const byRules = (text: string, ...rules: readonly TagRule[]) => tagsOf(text, tagger(rules));

describe('a tagger', () => {
  it('takes the first rule that fits, and other where none does', () => {
    const noun = { can: [is.noun], is: tag.noun, because: '' };
    expect(byRules('ships sail', { words: new Set(['ships']), is: tag.name, because: '' }, noun)).toEqual([
      'name',
      'noun',
    ]);
    expect(byRules('the ships', noun)).toEqual(['other', 'noun']);
  });

  it('asks for what stands before only where nothing parts the two', () => {
    const rules: TagRule[] = [
      { can: [is.article], is: tag.determiner, because: '' },
      { after: [tag.determiner], is: tag.noun, because: '' },
    ];
    expect(byRules('the ship', ...rules)).toEqual(['determiner', 'noun']);
    expect(byRules('the, ship', ...rules)).toEqual(['determiner', 'other']);
  });

  it('asks for the next word, and for what may not hold', () => {
    const before: TagRule = { before: [is.article], is: tag.verb, because: '' };
    expect(byRules('sail the', before)).toEqual(['verb', 'other']);
    expect(byRules('sail the', { ...before, unless: [() => true] })).toEqual(['other', 'other']);
  });
});

describe('the rules of English', () => {
  it('tell a noun from a verb by what stands beside it', () => {
    expect(tagsOf('the talks')).toEqual(['determiner', 'noun']);
    expect(tagsOf('they will talk')).toEqual(['pronoun', 'verb', 'verb']);
    expect(tagsOf('voters support the plan')).toEqual(['noun', 'verb', 'determiner', 'noun']);
  });

  it('tell what was done from what somebody did', () => {
    expect(tagsOf('the divided island')).toEqual(['determiner', 'adjective', 'noun']);
    expect(tagsOf('the ship claimed by both')).toEqual(['determiner', 'noun', 'participle', 'preposition', 'pronoun']);
    expect(tagsOf('the ship sailed')).toEqual(['determiner', 'noun', 'verb']);
  });

  it('take that for a determiner before one noun, and else for the start of a clause', () => {
    expect(tagsOf('under that flag')[1]).toBe('determiner');
    expect(tagsOf('said that ships sail')[1]).toBe('conjunction');
  });
});

it('gives every rule of English a reason', async () => {
  const { tagRules } = await import('../../../analysis/language/english/tag-rules.ts');
  expect(tagRules.filter(({ because }) => because.length < 4)).toEqual([]);
});
