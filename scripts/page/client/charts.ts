import { inColours } from '../../../analysis/figures/dark.ts';
import type { PageData, PageFigure, PageOutlet } from '../../../analysis/report/page/page-data.ts';
import { blinder } from './blinding.ts';
import type { Choices } from './page.ts';
import { byId } from './page.ts';
import { drawInto } from './vega.ts';

interface Drawn {
  element: HTMLElement;
  figure: PageFigure;
  /** What it was drawn for, so that it is drawn anew only where that changed. */
  state: string;
  isNear: boolean;
}

/** The charts of the page: drawn when they come near, and again when what the reader chose changes them. */
export function chartsOf(data: PageData): (choices: Choices) => void {
  let latest: Choices | undefined;
  const charts = data.figures.flatMap((figure, at): Drawn[] => {
    const element = document.querySelector<HTMLElement>(`[data-figure="${at}"]`);
    return element ? [{ element, figure, state: '', isNear: false }] : [];
  });
  const update = (chart: Drawn) => {
    if (latest && chart.isNear) void draw(chart, latest, data);
  };
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const chart = charts.find(({ element }) => element === target);
        if (!chart || !isIntersecting || chart.isNear) continue;
        chart.isNear = true;
        update(chart);
      }
    },
    { rootMargin: '800px' },
  );
  for (const { element } of charts) observer.observe(element);
  addEventListener('beforeprint', () => {
    for (const chart of charts) {
      chart.isNear = true;
      update(chart);
    }
  });
  return (choices) => {
    latest = choices;
    charts.forEach(update);
  };
}

async function draw(chart: Drawn, choices: Choices, data: PageData): Promise<void> {
  const { element, figure } = chart;
  const { isBlinded, isDark, hidden } = choices;
  const state = JSON.stringify([isBlinded, isDark, [...hidden]]);
  const plot = element.querySelector<HTMLElement>('.plot');
  if (!plot) return;
  if (state !== chart.state) {
    chart.state = state;
    const chosen = isBlinded ? figure.blinded : figure.spec;
    const spec = without(isDark ? inColours(chosen, data.dark) : chosen, hiddenNames(data.outlets, choices));
    await drawInto(plot, spec, showTip);
    describe(plot, isBlinded ? blinder(data.outlets)(figure.alt) : figure.alt);
    if (isBlinded) blindTexts(plot, data.outlets);
    element.dataset['drawn'] = state;
  }
  follow(plot, data.outlets, choices);
}

/** What data call an outlet: its id, its name, its letter. */
const calledIn = ({ id, name, blinded }: PageOutlet, marked = [id, name, blinded]) =>
  marked.flatMap((one) => [one, `${one} ◊`]);

const hiddenNames = (outlets: readonly PageOutlet[], { hidden }: Choices) =>
  new Set(outlets.filter(({ id }) => hidden.has(id)).flatMap((outlet) => calledIn(outlet)));

/** A specification without the rows of some outlets. */
function without(spec: object, names: ReadonlySet<string>): object {
  if (names.size === 0) return spec;
  const sets = (spec as { data?: { values?: unknown }[] }).data ?? [];
  const isKept = (row: unknown) => !names.has((row as { outlet?: string } | null)?.outlet ?? '');
  const data = sets.map((set) => (Array.isArray(set.values) ? { ...set, values: set.values.filter(isKept) } : set));
  return { ...spec, data };
}

/** One name for the whole picture: a screen reader need not walk through hundreds of marks. */
function describe(plot: HTMLElement, alt: string): void {
  plot.removeAttribute('aria-roledescription');
  plot.setAttribute('role', 'group');
  const svg = plot.querySelector('svg');
  svg?.setAttribute('role', 'img');
  svg?.setAttribute('aria-label', alt);
  svg?.removeAttribute('aria-roledescription');
  for (const inner of svg?.querySelectorAll('[role],[aria-label],[aria-roledescription]') ?? []) {
    for (const name of ['role', 'aria-label', 'aria-roledescription']) inner.removeAttribute(name);
    inner.setAttribute('aria-hidden', 'true');
  }
}

function blindTexts(plot: HTMLElement, outlets: readonly PageOutlet[]): void {
  const blinded = blinder(outlets);
  for (const label of plot.querySelectorAll('svg text')) {
    if (label.children.length === 0) label.textContent = blinded(label.textContent);
    else for (const line of label.children) line.textContent = blinded(line.textContent);
  }
}

/** Vega keeps with each mark what it was drawn from. */
type Mark = SVGElement & { __data__?: { datum?: { outlet?: unknown } } };

/** Dims what belongs to other outlets than the one that is followed. */
function follow(plot: HTMLElement, outlets: readonly PageOutlet[], { followed }: Choices): void {
  const own = new Set(outlets.filter(({ id }) => id === followed).flatMap((outlet) => calledIn(outlet)));
  for (const mark of plot.querySelectorAll<Mark>('svg path, svg text, svg rect, svg line')) {
    const outlet = mark.__data__?.datum?.outlet;
    if (typeof outlet === 'string') mark.classList.toggle('dimmed', followed !== undefined && !own.has(outlet));
  }
}

/** What a chart tells of a mark: one text, or texts by name. */
const isTold = (value: unknown): value is string | Record<string, string> =>
  (typeof value === 'string' && value !== '') || (typeof value === 'object' && value !== null);

function showTip(event: MouseEvent, value: unknown): void {
  const tip = byId('tip');
  tip.hidden = !isTold(value);
  if (!isTold(value)) return;
  tip.textContent =
    typeof value === 'string'
      ? value
      : Object.entries(value)
          .map(([key, own]) => `${key}: ${own}`)
          .join('\n');
  const { width, height } = tip.getBoundingClientRect();
  tip.style.left = `${Math.max(4, Math.min(innerWidth - width - 8, event.clientX + 14))}px`;
  tip.style.top = `${Math.max(4, Math.min(innerHeight - height - 8, event.clientY + 14))}px`;
}
