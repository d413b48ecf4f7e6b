/** What parts of speech a word can be, as bits; its place in the sentence decides between them. */
export const wordClass = {
  article: 1,
  demonstrative: 2,
  possessive: 4,
  quantity: 8,
  number: 16,
  pronoun: 32,
  preposition: 64,
  conjunction: 128,
  coordinator: 256,
  auxiliary: 512,
  modal: 1024,
  adverb: 2048,
  adjective: 4096,
  noun: 8192,
  /** A verb's base form. */
  base: 16384,
  /** A verb in `-s`. */
  present: 32768,
  /** A past form or past participle. */
  past: 65536,
  ing: 131072,
  /** A past participle that is never a simple past. */
  participle: 262144,
} as const;
