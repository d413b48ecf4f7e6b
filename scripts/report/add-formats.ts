import { slidesWords } from '../../analysis/prose/slides.ts';
import type { MeasuredStudy } from '../../analysis/report/chapter.ts';
import { notebook } from '../../analysis/report/notebook.ts';
import { slidesMarkdown } from '../../analysis/report/slides/slides-markdown.ts';
import { slidesOf } from '../../analysis/report/slides/slides.ts';
import type { ReportFormat } from '../../analysis/study/report-formats.ts';
import type { Study } from '../../analysis/study/study.ts';
import { type Content, sha256 } from '../files/content.ts';
import type { LoadedStudy } from './load-study.ts';

/** What a report in other forms than Markdown is made of. */
export interface Formatted {
  study: Study;
  measured: MeasuredStudy;
  formats: readonly ReportFormat[];
  /** Articles are shared as far as they are cited. */
  isExcerpts: boolean;
  inputs: LoadedStudy['inputs'];
  version: string;
}

/** What the report consists of beside Markdown, by modules that only these need. */
export async function addFormats(
  files: Map<string, Content>,
  { study, measured, formats, isExcerpts, inputs, version }: Formatted,
): Promise<void> {
  if (formats.includes('html')) {
    const { makePage } = await import('../page/make-page.ts');
    const listed = [...inputs].map(([path, { sha256: digest }]) => `${digest}  ${path}\n`).sort();
    const digest = sha256(listed.join('')).slice(0, 16);
    files.set('report.html', await makePage(study, measured, { version, digest, isExcerpts }));
  }
  if (formats.includes('ipynb')) files.set('notebook.ipynb', notebook(study, measured.chapters));
  if (formats.includes('pptx')) {
    const { makeDeck } = await import('../slides/make-deck.ts');
    const slides = slidesOf(study, measured);
    const pictures = (path: string) => {
      const content = files.get(path);
      return typeof content === 'string' ? undefined : content;
    };
    files.set('slides.md', slidesMarkdown(slides));
    files.set(
      'slides.pptx',
      await makeDeck(slides, { title: study.title, footer: slidesWords.made(version), pictures }),
    );
  }
}
