import type { PageData } from '../../../analysis/report/page/page-data.ts';
import { domElement } from './page.ts';

/** Tables with more rows than these can be filtered. */
const fewRows = 8;

/** Every table sorts by its heads; a long one can be filtered. */
export function liveTables({ words }: PageData): void {
  for (const table of document.querySelectorAll<HTMLTableElement>('main table')) {
    const rows = [...(table.tBodies[0]?.rows ?? [])];
    if (rows.length < 2) continue;
    [...(table.tHead?.rows[0]?.cells ?? [])].forEach((head, at) => {
      if (head.textContent !== '') sortBy(table, head, at, words.sort);
    });
    if (rows.length > fewRows) addFilter(table, rows, words);
  }
}

function sortBy(table: HTMLTableElement, head: HTMLTableCellElement, at: number, label: string): void {
  const name = head.textContent;
  const button = domElement('button', { type: 'button', title: `${label} “${name}”` });
  button.append(...head.childNodes);
  head.append(button);
  button.addEventListener('click', () => {
    const direction = head.getAttribute('aria-sort') === 'ascending' ? -1 : 1;
    for (const one of table.querySelectorAll('th[aria-sort]')) one.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', direction === 1 ? 'ascending' : 'descending');
    const body = table.tBodies[0];
    const rows = [...(body?.rows ?? [])].map((row) => ({ row, key: row.cells[at]?.textContent.trim() ?? '' }));
    rows.sort((left, right) => direction * compared(left.key, right.key));
    body?.append(...rows.map(({ row }) => row));
  });
}

/** Numbers by size, also with grouping, sign and unit; everything else as words; numbers first. */
function compared(left: string, right: string): number {
  const [a, b] = [numberIn(left), numberIn(right)];
  if (a !== undefined && b !== undefined) return a - b;
  if (a !== undefined || b !== undefined) return a === undefined ? 1 : -1;
  return left.localeCompare(right, 'en');
}

function numberIn(text: string): number | undefined {
  const found = /^[+−-]?\d[\d,]*(?:\.\d+)?(?=$|[\s%(×])/u.exec(text)?.[0];
  return found === undefined ? undefined : Number(found.replace('−', '-').replaceAll(',', ''));
}

function addFilter(table: HTMLTableElement, rows: HTMLTableRowElement[], words: PageData['words']): void {
  const input = domElement('input', { type: 'search' });
  const count = domElement('span', { role: 'status' });
  const place = table.closest('.wrap') ?? table;
  place.before(domElement('p', { class: 'filter' }, domElement('label', {}, `${words.filter} `, input), ' ', count));
  input.addEventListener('input', () => {
    const wanted = input.value.trim().toLowerCase();
    for (const row of rows) row.hidden = !row.textContent.toLowerCase().includes(wanted);
    count.textContent = wanted === '' ? '' : `${rows.filter(({ hidden }) => !hidden).length} ${words.rows}`;
  });
}
