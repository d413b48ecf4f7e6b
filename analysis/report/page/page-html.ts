import type { Element, ElementContent, RootContent, Text } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { pageWords } from '../../prose/page.ts';
import { hastElement, type PageHeading } from './page-tree.ts';
import type { PageData } from './page-data.ts';

/** What a page consists of. */
export interface PageParts {
  title: string;
  body: RootContent[];
  headings: readonly PageHeading[];
  citation: string;
  data: PageData;
  style: string;
  script: string;
  /** The `sha256-…` of a text, as a content security policy has it. */
  hash: (text: string) => string;
}

/**
 * One file that needs nothing else: no network, no `eval`, and no script or style but its own two, which its policy names
 * by their hashes.
 */
export function pageHtml({ title, body, headings, citation, data, style, script, hash }: PageParts): string {
  // Nothing in a script may end it.
  const safeScript = script.replace(/<\/(script)/giu, '<\\/$1').replaceAll('<!--', '<\\!--');
  const policy = [
    "default-src 'none'",
    `script-src '${hash(safeScript)}'`,
    `style-src '${hash(style)}'`,
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const head = hastElement(
    'head',
    {},
    hastElement('meta', { charSet: 'utf-8' }),
    hastElement('meta', { httpEquiv: ['Content-Security-Policy'], content: policy }),
    hastElement('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    hastElement('meta', { name: 'color-scheme', content: 'light dark' }),
    hastElement('title', {}, text(title)),
    hastElement('style', {}, text(style)),
  );
  const page = hastElement(
    'body',
    {},
    contents(headings),
    bar(),
    hastElement('main', { id: 'report' }, ...(body as ElementContent[]), cite(citation)),
    pane(),
    hastElement('div', { id: 'tip', role: 'status', hidden: true }),
    hastElement(
      'script',
      { type: 'application/json', id: 'page-data' },
      text(JSON.stringify(data).replaceAll('<', '\\u003c')),
    ),
    hastElement('script', {}, text(safeScript)),
  );
  const html = toHtml(hastElement('html', { lang: 'en' }, head, page), { allowDangerousHtml: true });
  return `<!doctype html>\n${html}\n`;
}

const text = (value: string): Text => ({ type: 'text', value });

function contents(headings: readonly PageHeading[]): Element {
  const links = headings
    .filter(({ depth }) => depth === 2 || depth === 3)
    .map(({ id, depth, words }) => hastElement('li', { className: [`depth-${depth}`] }, link(`#${id}`, words)));
  return hastElement('nav', { id: 'contents', ariaLabel: pageWords.contents }, hastElement('ul', {}, ...links));
}

const link = (href: string, words: string): Element => hastElement('a', { href }, text(words));

const box = (id: string, words: string): Element =>
  hastElement('label', {}, hastElement('input', { type: 'checkbox', id, autoComplete: ['off'] }), text(` ${words}`));

const bar = (): Element =>
  hastElement(
    'header',
    { className: ['bar'] },
    hastElement('div', { id: 'outlets', role: 'group', ariaLabel: pageWords.outlets }),
    hastElement('div', { className: ['boxes'] }, box('voices', pageWords.voices), box('blinded', pageWords.blinded)),
    hastElement(
      'details',
      { id: 'key', hidden: true, 'data-key': '' },
      hastElement('summary', {}, text(pageWords.key)),
      hastElement('ul', { id: 'key-list' }),
    ),
    hastElement('noscript', {}, text(pageWords.noScript)),
  );

const pane = (): Element =>
  hastElement(
    'aside',
    { id: 'pane', hidden: true, ariaLabelledBy: ['pane-title'] },
    hastElement('button', { id: 'pane-close', type: 'button' }, text(pageWords.close)),
    hastElement('p', { id: 'pane-outlet' }),
    hastElement('h2', { id: 'pane-title' }, text(pageWords.article)),
    hastElement('div', { id: 'pane-text', tabIndex: 0, role: 'region', ariaLabel: pageWords.article }),
    hastElement('p', { id: 'pane-copy' }),
  );

const cite = (citation: string): Element =>
  hastElement(
    'section',
    { id: 'cite' },
    hastElement('h2', {}, text(pageWords.cite)),
    hastElement('p', {}, text(citation)),
  );
