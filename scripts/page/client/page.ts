import type { PageData } from '../../../analysis/report/page/page-data.ts';

/** What the reader has chosen; `main.ts` draws anew after each change. */
export interface Choices {
  /** An outlet whose marks stand out in every chart. */
  followed: string | undefined;
  hidden: ReadonlySet<string>;
  isBlinded: boolean;
  isDark: boolean;
}

/** The element of an id that the page is known to have. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`expected an element #${id}, got none`);
  return found;
}

/** The data that the page was built with. */
export const readData = (): PageData => JSON.parse(byId('page-data').textContent) as PageData;

/** An element with its attributes and content; content is text, never markup. */
export function domElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  ...content: (string | Node)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...content);
  return made;
}
