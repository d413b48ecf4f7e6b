/** What the page of figures says. */
export const figureIndexWords = {
  title: (study: string) => `Figures: ${study}`,
  back: 'Back to the report',
  undrawn: (reason: string) => `Could not be drawn (${reason}).`,
  png: 'PNG, 2560 × 1440',
  spec: 'Vega-Lite specification',
  data: 'data',
};
