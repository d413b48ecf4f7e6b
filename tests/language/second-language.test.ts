import { describe, expect, it } from 'vitest';

import { buildCorpus } from '../../analysis/corpus/build-corpus.ts';
import type { Corpus } from '../../analysis/corpus/corpus.ts';
import { articleOf, readAs } from '../../analysis/corpus/read-article.ts';
import { characterClass } from '../../analysis/language/characters.ts';
import { english } from '../../analysis/language/english/english.ts';
import { languagesOf } from '../../analysis/language/languages.ts';
import { labelRows } from '../../analysis/measures/labels/labels.ts';
import { quotationRows } from '../../analysis/measures/quotations/quotations.ts';
import { detectLanguage } from '../../analysis/study/sources/detect-language.ts';
import type { SourceArticle } from '../../analysis/study/study.ts';
import { spanish } from './spanish.ts';

const known = languagesOf(english, spanish);

const mayor = `La alcaldesa Marta Ruiz dijo el lunes que el puente abrirá en mayo.

«El puente está listo desde abril», afirmó Ruiz. «Nadie esperará más», añadió el ingeniero Luis Vega.`;

const engineer = `El Sr. Luis Vega también explicó por qué. Según Luis Vega, el transbordador es seguro.

Ruiz advirtió: «El agua sube».`;

function corpusOf(texts: readonly string[], language: string): Corpus {
  const articles = texts.map((text, place): SourceArticle => ({
    ...{ id: `a${place}`, file: 'a.txt', copy: 'a.txt', text, sha256: '', bodyStart: 0, language },
    ...{ outlet: 'x', outletBasis: 'declared', event: '', published: '', flags: [] },
  }));
  const study = {
    id: '',
    title: '',
    question: '',
    sides: new Map(),
    actors: [],
    topics: [],
    referents: [],
    words: { judging: [], cues: [] },
    refused: [],
  };
  const reader = known.get(language) ?? english;
  const read = articles.map((source) => articleOf(source, readAs(source, reader), known));
  return buildCorpus({ ...study, outlets: new Map(), articles }, read, '', known);
}

const said = (corpus: Corpus) =>
  quotationRows(corpus).map(({ speaker, cue, text, directness }) => [speaker, cue, text, directness]);

describe('a language beside English', () => {
  it('gives its articles their quotations and speakers', () => {
    expect(said(corpusOf([mayor], 'es'))).toEqual([
      ['La alcaldesa Marta Ruiz', 'dijo', 'que el puente abrirá en mayo', 'indirect'],
      ['Ruiz', 'afirmó', 'El puente está listo desde abril', 'direct'],
      ['el ingeniero Luis Vega', 'añadió', 'Nadie esperará más', 'direct'],
    ]);
  });

  it('attributes by phrases without a verb, too, and behind a colon', () => {
    expect(said(corpusOf([engineer], 'es')).slice(-2)).toEqual([
      ['Luis Vega', 'según', 'el transbordador es seguro', 'indirect'],
      ['Ruiz', 'advirtió', 'El agua sube', 'direct'],
    ]);
  });

  it('is told from its function words before anything is read', async () => {
    const text = 'y el río no es de la ciudad';
    expect([await detectLanguage(text), await detectLanguage(text, 0, known)]).toEqual([undefined, 'es']);
  });

  it('ends no sentence behind its own abbreviations', () => {
    const [first] = corpusOf(['La Dra. Vega llegó.'], 'es').articles;
    const [second] = corpusOf(['La Dra. Vega llegó.'], 'en').articles;
    expect([first?.sentences.start.length, second?.sentences.start.length]).toEqual([1, 2]);
  });

  it('is measured where somebody reads it, and has no labels without a grammar', () => {
    const corpus = corpusOf([mayor, engineer], 'es');
    expect(corpus.articles.flatMap(({ flags }) => flags)).not.toContain('not-english');
    expect(labelRows(corpus)).toEqual([]);
  });

  it('faces its quotation marks as it does', () => {
    const text = 'Tan sagte: »Die Brücke ist jetzt endlich fertig.«';
    const source = { text, bodyStart: 0 };
    const marks = new Map([
      ['»', characterClass.openingQuote],
      ['«', characterClass.closingQuote],
    ]);
    const spans = readAs(source, { ...english, marks }).quotes.map(({ start, end }) => text.slice(start, end));
    expect(spans).toEqual(['Die Brücke ist jetzt endlich fertig.']);
  });
});
