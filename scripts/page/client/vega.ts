import { expressionInterpreter } from 'vega-interpreter';
import { transforms } from 'vega-dataflow';
import * as encodings from 'vega-encode';
import { parse } from 'vega-parser';
import * as dataTransforms from 'vega-transforms';
import { extend } from 'vega-util';
import { View } from 'vega-view';
import * as viewTransforms from 'vega-view-transforms';

// As much of Vega as the figures use: without projections, forces, words and other layouts.
extend(transforms, dataTransforms, viewTransforms, encodings);

const refused = () => Promise.reject(new Error('a page fetches nothing'));

/** Called with what a mark tells and where the pointer is; with nothing where it left. */
export type OnTooltip = (event: MouseEvent, value: unknown) => void;

/** Draws a compiled specification into an element, without `eval` and without a network. */
export async function drawInto(container: HTMLElement, spec: object, onTooltip: OnTooltip): Promise<void> {
  const runtime = parse(spec, undefined, { ast: true });
  const view = new View(runtime, {
    expr: expressionInterpreter,
    renderer: 'svg',
    container,
    hover: false,
    loader: { load: refused, sanitize: refused, http: refused, file: refused, options: {} },
  });
  view.tooltip((_handler, event, _item, value) => {
    onTooltip(event, value);
  });
  await view.runAsync();
}
