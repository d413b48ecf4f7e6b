/** The part of vega-scenegraph, which ships no types, that measures text. */
declare module 'vega-scenegraph' {
  interface TextItem {
    fontSize?: number;
    fontWeight?: number | string;
  }
  export const textMetrics: {
    canvas(use: boolean): void;
    width: (item: TextItem, text: string | number | null) => number;
  };
}
