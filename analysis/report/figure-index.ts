import type { Root } from 'mdast';
import { figureIndexWords } from '../prose/figure-index.ts';
import type { Chapter } from './chapter.ts';
import { heading, image, link, paragraph } from './nodes.ts';

/** A page with every figure of a report, to choose from for slides; it lies beside the pictures. */
export function figureIndex(title: string, chapters: readonly Chapter[]): Root {
  const figures = chapters.flatMap((chapter) =>
    [...chapter.figures.values()].flatMap((figure) => {
      const reason = chapter.undrawn.get(figure);
      if (reason !== undefined) return [heading(2, figure.title), paragraph(figureIndexWords.undrawn(reason))];
      const file = chapter.picture(figure).replace(/^figures\//, '');
      const stem = file.replace(/\.png$/, '');
      const separator = { type: 'text', value: ' · ' } as const;
      return [
        heading(2, figure.title),
        paragraph(image(file, figure.alt)),
        paragraph([
          link(file, figureIndexWords.png),
          separator,
          link(`${stem}.svg`, 'SVG'),
          separator,
          link(`${stem}.vl.json`, figureIndexWords.spec),
          separator,
          link(`${stem}.csv`, figureIndexWords.data),
        ]),
        paragraph(figure.alt),
      ];
    }),
  );
  return {
    type: 'root',
    children: [
      heading(1, figureIndexWords.title(title)),
      paragraph(link('../report.md', figureIndexWords.back)),
      ...figures,
    ],
  };
}
