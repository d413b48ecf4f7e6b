import type { Layer } from './frame.ts';
import { wrapText } from './text-width.ts';
import { fontSize, lineSpacing } from './theme.ts';

const style = { size: fontSize.value, weight: 600 } as const;
const mostLines = 4;
const line = Math.round(style.size * lineSpacing);
const barHeight = 4;
const gapUnderHead = 8;

/** Height in pixels of a panel's head, with the gap under it. */
export function headHeight(name: string, width: number): number {
  return wrapText(name, { width, mostLines, ...style }).length * line + 4 + barHeight + gapUnderHead;
}

/** The head of a small multiple: a name, wrapped, over a bar in the outlet's colour. */
export function panelHead({ name, colour, width }: { name: string; colour: string; width: number }): Layer[] {
  const lines = wrapText(name, { width, mostLines, ...style });
  const barTop = lines.length * line + 4;
  return [
    {
      data: { values: [{ lines }] },
      mark: { type: 'text', align: 'left', fontSize: style.size, fontWeight: style.weight, lineHeight: line },
      encoding: { x: { value: 0 }, y: { value: line / 2 }, text: { field: 'lines' } },
    },
    {
      data: { values: [{ name }] },
      mark: { type: 'rect', color: colour, cornerRadius: 2 },
      encoding: { x: { value: 0 }, x2: { value: width }, y: { value: barTop }, y2: { value: barTop + barHeight } },
    },
  ];
}
