import { z } from 'zod';
import { correctableTables } from './corrections.ts';
import { isoDate } from './iso-date.ts';
import { reportFormats } from './report-formats.ts';
import { articleFlags } from './study.ts';

const word = z.string().trim().min(1);
const words = z.array(word).min(1);
const date = word.transform((text, context) => {
  const day = isoDate(text);
  if (day === undefined) context.addIssue({ code: 'custom', message: 'no ISO date' });
  return day ?? text;
});

/** A colour as figures have it. */
const colour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/iu)
  .transform((hex) => hex.toLowerCase());

/** Keys of one entry of each table of `study.yaml`. */
export const entryShapes = {
  outlets: {
    name: word.optional(),
    country: word.optional(),
    aliases: z.array(word).optional(),
    colour: colour.optional(),
  },
  articles: {
    outlet: word.optional(),
    basis: z.enum(['declared', 'inferred', 'unknown']).optional(),
    published: date.optional(),
    event: word.optional(),
    flags: z.array(z.enum(articleFlags)).default([]),
  },
  actors: {
    name: word.optional(),
    kind: z.enum(['person', 'country', 'institution', 'group', 'other']).default('other'),
    side: word.optional(),
    aliases: z.array(word).default([]),
  },
  sides: { name: word.optional() },
  topics: { name: word.optional(), terms: words },
  referents: { name: word.optional(), heads: words },
};

/** Lists that a study adds words to. */
export const wordsShape = { judging: z.array(word).default([]), cues: z.array(word).default([]) };

/** How the figures of a study look, beyond what is built in. */
export const themeShape = { colours: z.array(colour).min(1).optional() };

/** Keys of one correction. */
export const correctionShape = {
  article: word.optional(),
  passage: word.optional(),
  speaker: word.optional(),
  quotation: z.union([z.literal(false), z.literal('no')]).optional(),
  row: z.enum(correctableTables).optional(),
  set: z.map(word, z.string()).optional(),
  same: z.array(word).min(2).optional(),
  different: z.array(word).min(2).optional(),
  drop: word.optional(),
};

/** Keys of `study.yaml`, in the order in which messages list them. */
export const studyShape = {
  title: word,
  question: word.default(''),
  outlets: tableOf(entryShapes.outlets),
  // A file's name may end in a blank.
  articles: tableOf(entryShapes.articles, z.string()),
  actors: tableOf(entryShapes.actors),
  sides: tableOf(entryShapes.sides),
  topics: tableOf(entryShapes.topics),
  referents: tableOf(entryShapes.referents),
  words: z.preprocess((value) => givenKeys(value ?? new Map()), z.strictObject(wordsShape)),
  theme: z.preprocess((value) => givenKeys(value ?? new Map()), z.strictObject(themeShape)),
  formats: z.array(z.enum(reportFormats)).default(['md']),
  corrections: z.array(z.preprocess(givenKeys, z.strictObject(correctionShape))).default([]),
};

/**
 * What `study.yaml` may say. Its input is YAML read with maps as `Map`, so that ids such as `__proto__` stay plain keys;
 * tables stay maps by id. A key without a value counts as not given.
 *
 * @example
 * studySchema.parse(new Map([['title', 'Floods']])).title; // => 'Floods'
 */
export const studySchema = z.preprocess(givenKeys, z.strictObject(studyShape));

/** A validated `study.yaml`. */
export type StudyFile = z.infer<typeof studySchema>;

/**
 * What an empty `study.yaml` says: nothing, not even a title.
 *
 * @example
 * emptyStudyFile().title; // => ''
 */
export function emptyStudyFile(): StudyFile {
  return { ...studySchema.parse(new Map([['title', 'none']])), title: '' };
}

function tableOf<Shape extends z.ZodRawShape>(shape: Shape, key: z.ZodType<string, string> = word) {
  const entry = z.preprocess((value) => givenKeys(value ?? new Map()), z.strictObject(shape));
  return z.map(key, entry).default(() => new Map());
}

/** A map's keys that have a value, as an object without a prototype; anything else as it is. */
function givenKeys(value: unknown): unknown {
  if (!(value instanceof Map)) return value;
  const given = Object.create(null) as Record<string, unknown>;
  for (const [key, content] of value as Map<string, unknown>) if (content !== null) given[key] = content;
  return given;
}
