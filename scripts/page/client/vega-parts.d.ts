// The parts of Vega have no types of their own.
declare module 'vega-dataflow' {
  export const transforms: Record<string, unknown>;
}
declare module 'vega-encode' {
  export const axisticks: unknown;
}
declare module 'vega-transforms' {
  export const aggregate: unknown;
}
declare module 'vega-view-transforms' {
  export const mark: unknown;
}
declare module 'vega-parser' {
  export function parse(spec: object, config: undefined, options: { ast: true }): object;
}
declare module 'vega-view' {
  export class View {
    constructor(runtime: object, options: object);
    tooltip(handler: (handler: unknown, event: MouseEvent, item: unknown, value: unknown) => void): this;
    runAsync(): Promise<this>;
  }
}
