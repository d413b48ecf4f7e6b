import type { PageArticle, PageData } from '../../../analysis/report/page/page-data.ts';
import { byId, domElement } from './page.ts';

/** Opens the article of a link beside the report, at the passage; a click on the link of a file alone is left to the browser. */
export function openEvidence(data: PageData, onShown: (pane: HTMLElement) => void): void {
  const pane = byId('pane');
  let cameFrom: HTMLElement | undefined;
  const close = () => {
    pane.hidden = true;
    document.body.classList.remove('with-pane');
    cameFrom?.focus();
  };
  byId('pane-close').addEventListener('click', close);
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && !pane.hidden) close();
  });
  document.addEventListener('click', (event) => {
    const link = (event.target as Element | null)?.closest<HTMLElement>('a[data-article]');
    const article = data.articles.find(({ id }) => id === link?.dataset['article']);
    if (!link || !article || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    cameFrom = link;
    const [start, end] = [Number(link.dataset['start']), Number(link.dataset['end'])];
    show(article, start, end, data);
    onShown(pane);
    pane.hidden = false;
    document.body.classList.add('with-pane');
    const place = document.getElementById('passage') ?? byId('pane-text');
    place.scrollIntoView({ block: 'center' });
    byId('pane-close').focus();
  });
}

function show(article: PageArticle, start: number, end: number, { outlets, words }: PageData): void {
  const outlet = outlets.find(({ id }) => id === article.outlet);
  byId('pane-title').replaceChildren(article.title);
  byId('pane-outlet').replaceChildren(outlet?.name ?? article.outlet);
  byId('pane-copy').replaceChildren(domElement('a', { href: article.path }, words.copy));
  const parts = article.parts.flatMap((part, at) => [
    ...(at === 0 && article.isWhole ? [] : [domElement('p', { class: 'cut' }, words.cut)]),
    ...linesOf(article, part, start, end),
  ]);
  byId('pane-text').replaceChildren(...parts);
}

/** The lines of a part with their numbers; where only a beginning is known, its whole line is marked. */
function linesOf(article: PageArticle, part: PageArticle['parts'][number], start: number, end: number): HTMLElement[] {
  let from = part.start;
  return part.text.split('\n').map((text, at) => {
    const to = from + text.length;
    const isBare = start === end && start >= from && start <= to;
    const span = isBare ? { start: from, end: to } : { start, end };
    const line = domElement(
      'p',
      { class: 'line', 'data-line': String(part.line + at) },
      ...pieces(article, text, from, span),
    );
    from = to + 1;
    return line;
  });
}

interface Span {
  start: number;
  end: number;
}

/** A line cut wherever voice, what is set aside, or the passage begins or ends. */
function pieces(article: PageArticle, text: string, from: number, passage: Span): Node[] {
  const to = from + text.length;
  const bounds = [...article.quoted, ...article.aside, passage.start, passage.end].filter((at) => at > from && at < to);
  const cuts = [...new Set([from, ...bounds, to])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, at) => {
    const words = text.slice(start - from, (cuts[at + 1] ?? to) - from);
    const classes = [
      ...(isInside(article.quoted, start) ? ['quoted'] : []),
      ...(isInside(article.aside, start) ? ['aside'] : []),
    ].join(' ');
    if (start < passage.start || start >= passage.end) return domElement('span', { class: classes }, words);
    const isFirst = start === Math.max(passage.start, from) && passage.start >= from;
    return domElement('mark', { class: classes, ...(isFirst && { id: 'passage' }) }, words);
  });
}

function isInside(spans: readonly number[], at: number): boolean {
  for (let index = 0; index < spans.length; index += 2) {
    const [start = 0, end = 0] = [spans[index], spans[index + 1]];
    if (at >= start && at < end) return true;
  }
  return false;
}
