/** Words that YAML does not read as text. */
const notText = /^(?:true|false|null|yes|no|on|off)$/i;

/**
 * A text as it may stand in `study.yaml`, in marks where it needs them.
 *
 * @example
 * yamlText('Post: the paper'); // => '"Post: the paper"'
 */
export function yamlText(text: string): string {
  const isPlain = /^[A-Za-z](?:[A-Za-z\d ._'()&-]*[A-Za-z\d.)])?$/.test(text) && !notText.test(text);
  return isPlain ? text : JSON.stringify(text);
}
