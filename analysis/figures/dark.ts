/**
 * What stands on a dark ground for each colour of the theme: ground and ink change places, and what carries white type
 * becomes light enough to carry dark type.
 */
export const darkColours: Readonly<Record<string, string>> = {
  // Ground, ink, lines.
  '#ffffff': '#14181d',
  '#1b1f24': '#eceff2',
  '#535c66': '#b3bcc6',
  '#8b949e': '#8b949e',
  '#cfd5db': '#48515b',
  '#e6eaee': '#2a323a',
  '#f5f7f9': '#1e242b',
  '#d3d8de': '#3f4750',
  '#8a9199': '#9aa3ac',
  // Outlets.
  '#0072b2': '#3f9fe6',
  '#c44e00': '#ff8f4d',
  '#00875f': '#3cc79b',
  '#ad3f8f': '#e58bcb',
  '#c28a00': '#e6b73e',
  '#4a9bd8': '#a8d4f5',
  '#8f1426': '#f0707f',
  '#3b3f45': '#c4cad1',
  // Parts of a whole.
  '#1d4f73': '#6fb1e0',
  '#c4622f': '#f0936a',
  '#5c7424': '#a3c060',
  '#7a4d9b': '#c39be0',
  '#86691c': '#d6b455',
  // Shades, and verdicts on a quotation.
  '#a5cae3': '#2f5d80',
  '#124a73': '#9fd0f0',
  '#3a7cae': '#6fb0dd',
  '#f2b84b': '#7a5a12',
  '#dcd5c9': '#4a453c',
};

/**
 * A specification with every colour of the theme as it is on a dark ground.
 *
 * @example
 * inColours({ mark: { color: '#1b1f24' } }, darkColours); // => { mark: { color: '#eceff2' } }
 */
export function inColours<Spec>(spec: Spec, colours: Readonly<Record<string, string>>): Spec {
  return JSON.parse(JSON.stringify(spec).replace(/#[0-9a-f]{6}\b/gu, (found) => colours[found] ?? found)) as Spec;
}
