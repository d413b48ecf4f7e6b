import { fileURLToPath } from 'node:url';
import table from './inter-advance-widths.json' with { type: 'json' };

const interFiles = ['400Regular/Inter_400Regular', '600SemiBold/Inter_600SemiBold', '700Bold/Inter_700Bold'];

/** Fonts for what Inter lacks, each with the characters that it has. All are under the SIL Open Font License. */
const others: readonly { characters: RegExp; package: string; name: string }[] = [
  { characters: /\p{Script=Arabic}/u, package: 'noto-sans-arabic', name: 'NotoSansArabic' },
  { characters: /\p{Script=Hebrew}/u, package: 'noto-sans-hebrew', name: 'NotoSansHebrew' },
  { characters: /\p{Script=Thai}/u, package: 'noto-sans-thai', name: 'NotoSansThai' },
  { characters: /\p{Script=Devanagari}/u, package: 'noto-sans-devanagari', name: 'NotoSansDevanagari' },
  { characters: /\p{Script=Bengali}/u, package: 'noto-sans-bengali', name: 'NotoSansBengali' },
  { characters: /\p{Script=Tamil}/u, package: 'noto-sans-tamil', name: 'NotoSansTamil' },
  { characters: /\p{Script=Hangul}/u, package: 'nanum-gothic', name: 'NanumGothic' },
  {
    characters: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]/u,
    package: 'noto-sans-sc',
    name: 'NotoSansSC',
  },
  { characters: /\p{Extended_Pictographic}/u, package: 'noto-emoji', name: 'NotoEmoji' },
];

const pathOf = (file: string) => fileURLToPath(import.meta.resolve(`@expo-google-fonts/${file}.ttf`));

/**
 * The files of the fonts that a text is set in: Inter, and others only where it holds their characters.
 *
 * @example
 * fontFilesFor('The Post').length; // => 3
 */
export function fontFilesFor(text: string): string[] {
  const needed = others.filter(({ characters }) => characters.test(text));
  return [
    ...interFiles.map((file) => pathOf(`inter/${file}`)),
    ...needed.flatMap((font) =>
      ['400Regular', '700Bold'].map((weight) => pathOf(`${font.package}/${weight}/${font.name}_${weight}`)),
    ),
  ];
}

const inInter = new Set(
  Object.values(table).flatMap(({ runs }) =>
    Object.entries(runs).flatMap(([first, run]: [string, number[]]) =>
      run.map((_, index) => Number.parseInt(first, 16) + index),
    ),
  ),
);
/** They have no shape of their own. */
const invisible = /[\s\p{Cf}\p{Mn}\p{Me}\p{Cc}\ufe00-\ufe0f]/u;

/** What a picture shows as letters. */
const textIn = (svg: string) => svg.replace(/<title>[^<]*<\/title>|<[^>]*>/g, ' ').replace(/&[a-z]+;/g, ' ');

/**
 * The characters of a picture that no font here can draw, each once: they are empty boxes in its PNG.
 *
 * @param svg the picture
 * @example
 * boxesIn('<svg><text>The Post ᚠ</text></svg>'); // => ['ᚠ']
 */
export const boxesIn = (svg: string): string[] =>
  [...new Set(textIn(svg))].filter(
    (character) =>
      !inInter.has(character.codePointAt(0) ?? 0) &&
      !invisible.test(character) &&
      !others.some(({ characters }) => characters.test(character)),
  );
