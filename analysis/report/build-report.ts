import GithubSlugger from 'github-slugger';
import type { Root } from 'mdast';
import { openingWords } from '../prose/opening.ts';
import { storyWords } from '../prose/story.ts';
import type { Study } from '../study/study.ts';
import { acrossEventsSection } from './across-events.ts';
import { anchorsIn } from './anchors.ts';
import type { MeasuredStudy } from './chapter.ts';
import { eventTitle } from './event-title.ts';
import { methodsSection } from './methods.ts';
import { heading } from './nodes.ts';
import { inShort, titleBlocks } from './opening.ts';
import { sectionBlocks } from './section-blocks.ts';
import { outletsNote } from './outlets-shown.ts';
import { eventCoverage } from './event-coverage.ts';
import { framingBlocks } from './framing-table.ts';
import { storyTable } from './story-table.ts';
import { sections } from './sections.ts';

/**
 * The report as one Markdown tree: title and question, the findings in short, what they can and cannot say, then the
 * sections, and last what made it. With several events each is a chapter.
 */
export function buildReport(study: Study, measured: MeasuredStudy): Root {
  const { events, chapters, acrossEvents } = measured;
  const isOne = chapters.length === 1;
  const depth = isOne ? 2 : 3;
  const opening = [
    ...titleBlocks(study, events),
    ...acrossEventsSection(study, acrossEvents, events.length),
    ...eventCoverage(study, events),
  ];
  const slugger = new GithubSlugger();
  anchorsIn(opening, slugger);
  const bodies = chapters.flatMap((chapter) => {
    const chapterHead = isOne ? [] : [heading(2, eventTitle(chapter.corpus))];
    const story = [
      heading(depth, storyWords.title),
      storyTable(chapter),
      ...outletsNote(chapter),
      ...framingBlocks(chapter, depth),
    ];
    const head = [...chapterHead, ...story, heading(depth, openingWords.inShort)];
    anchorsIn(head, slugger);
    const body = sections.flatMap((section) => sectionBlocks(section, chapter, { study, depth }));
    return [...head, ...inShort(chapter, anchorsIn(body, slugger, depth)), ...body];
  });
  return { type: 'root', children: [...opening, ...bodies, ...methodsSection(study, chapters)] };
}
