import { outletOrder } from '../corpus/build-corpus.ts';
import type { Figure } from '../figures/figure.ts';
import { outletLooks } from '../figures/outlet-looks.ts';
import { outletColours } from '../figures/theme.ts';
import type { AnalysedEvent, Analysis } from '../findings/measured.ts';
import { outletNames } from '../prose/outlet-names.ts';
import { slug } from '../study/slug.ts';
import type { Study } from '../study/study.ts';
import { uniqueFileNames } from '../study/unique-names.ts';
import type { Chapter } from './chapter.ts';
import type { Finding } from './finding.ts';
import { drawFigures } from './draw-figures.ts';
import { toldFindings } from './told-findings.ts';

/** Events beyond these are in the tables only. */
const mostChapters = 6;

/** Chooses the largest events of an analysed study for chapters, tells their claims and draws their figures. */
export function buildChapters(study: Study, { events }: Analysis): Chapter[] {
  const everybody = events.flatMap(({ corpus }) => corpus.articles);
  const inOrder = outletOrder([...study.outlets.values()], everybody);
  const colours = outletColours(
    inOrder.map(({ id }) => id),
    study.colours,
  );
  for (const { id, colour } of inOrder) if (colour !== undefined) colours.set(id, colour);
  const largest = [...events].sort((a, b) => wordsIn(b) - wordsIn(a)).slice(0, mostChapters);
  const fileNames = uniqueFileNames(events.map(({ corpus }) => eventFileName(corpus.event)));
  return events.flatMap((event, place): Chapter[] => {
    if (!largest.includes(event)) return [];
    const looks = outletLooks(event.corpus, colours);
    const told = toldFindings(event.claims, outletNames(event.corpus));
    const isDropped = ({ title }: Finding) =>
      study.corrections?.some((one) => one.kind === 'drop' && one.finding === title) === true;
    const findings = told.filter((finding) => !isDropped(finding));
    const suffix = events.length > 1 ? `-${fileNames[place] ?? ''}` : '';
    return [
      {
        ...event,
        findings,
        dropped: told.filter(isDropped),
        undrawn: new Map(),
        looks,
        figures: drawFigures(event, findings, looks),
        picture: ({ name }: Figure) => `figures/${name}${suffix}.png`,
      },
    ];
  });
}

const eventFileName = (event: string) => slug(event) || (event === '' ? 'no-event' : 'event');

const wordsIn = ({ rows }: AnalysedEvent) => rows.articles.reduce((sum, { words }) => sum + words, 0);
