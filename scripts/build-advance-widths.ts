/**
 * Writes `analysis/figures/inter-advance-widths.json` from the fonts of `@expo-google-fonts/inter`: run it when that package changes.
 * Loading the fonts at run time would cost every report 0.4 s.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import opentype from 'opentype.js';
import { format } from 'prettier';

const weights = {
  400: '400Regular/Inter_400Regular',
  600: '600SemiBold/Inter_600SemiBold',
  700: '700Bold/Inter_700Bold',
};
/** Latin to Cyrillic, Latin and Greek extended, punctuation to arrows and shapes. */
const blocks = [
  [0x20, 0x52f],
  [0x1e00, 0x1fff],
  [0x2000, 0x2bff],
] as const;

/** Runs of neighbouring code points: `"20": [576, 640]` says that U+0020 is 576 units wide and U+0021 is 640. */
async function advanceWidths(file: string): Promise<{ unitsPerEm: number; runs: Record<string, number[]> }> {
  const url = new URL(`../node_modules/@expo-google-fonts/inter/${file}.ttf`, import.meta.url);
  const bytes = await readFile(url);
  const font = opentype.parse(new Uint8Array(bytes).buffer);
  const runs: Record<string, number[]> = {};
  let run: number[] | undefined;
  for (const [first, last] of blocks) {
    run = undefined;
    for (let codePoint = first; codePoint <= last; codePoint++) {
      const glyph = font.charToGlyph(String.fromCodePoint(codePoint));
      if (glyph.index === 0) {
        run = undefined;
        continue;
      }
      run ??= runs[codePoint.toString(16)] = [];
      run.push(glyph.advanceWidth ?? 0);
    }
  }
  return { unitsPerEm: font.unitsPerEm, runs };
}

const table: Record<string, unknown> = {};
for (const [weight, file] of Object.entries(weights)) table[weight] = await advanceWidths(file);
const path = fileURLToPath(new URL('../analysis/figures/inter-advance-widths.json', import.meta.url));
await writeFile(path, await format(JSON.stringify(table), { parser: 'json', printWidth: 120 }));
