import { yamlText } from '../import/yaml-text.ts';

/**
 * A `study.yaml` with every key explained; only the title is set.
 *
 * @example
 * commentedStudy('Harbour strike').startsWith('#'); // => true
 */
export function commentedStudy(title: string): string {
  return `# A study: what you know about the articles in articles/. Only \`title\` is needed, everything else refines the report.
# Take out the # before a key to use it. A key that does not exist is an error that names the nearest one.
title: ${yamlText(title)}

# What the report is to answer, in one sentence. It stands below the title.
# question: How did outlets present the strike?

# The outlets, by an id of your own. Tables use the id, prose and figures the name.
#   country    its ISO code
#   aliases    other spellings, in files and tables, that mean the same outlet
#   colour     its own in figures, as "#1d4f73"
# outlets:
#   the-post: { name: The Post, country: US, aliases: [Post Online, THE POST] }

# What files do not say themselves, by file name without extension (or the id of a table's row).
#   outlet     an id from above
#   basis      how the outlet is known: declared (by you or the file), inferred, unknown
#   published  the day, as 2023-06-18
#   event      outlets are compared within one event; leave it out where there is only one
#   flags      damaged, translated, duplicate, wire, truncated
# articles:
#   some-file: { outlet: the-post, basis: declared, published: 2023-06-18, event: strike, flags: [wire] }

# People, countries, institutions: with every name that outlets use. Without this table they are found in the text.
#   kind       person, country, institution, group or other
#   side       an id from \`sides\`
#   aliases    matched with their capitals, as whole words, longest first
# actors:
#   lee: { name: Ann Lee, kind: person, side: port, aliases: [Lee, Minister Lee, the minister] }

# The parties to the events. Figures compare sides where there are any.
# sides:
#   port: { name: The port }

# What the articles may stress or leave out: words and phrases, each form of a word by itself.
# topics:
#   wages: { name: Wages, terms: [wage, wages, pay, pay rise] }

# Things that outlets name differently: the nouns at the head of their labels ("the illegal walkout").
# referents:
#   strike: { name: The strike, heads: [strike, walkout, action] }

# Words that are added to the program's lists (analysis/language/).
#   judging    words in namings that take a side, each form of a word by itself
#   cues       verbs that introduce what somebody says, in their base form
# words: { judging: [scab, scabs], cues: [spruik] }
# Colours of outlets in figures, in their order, instead of the eight that are built in.
# theme: { colours: ["#1d4f73", "#c4622f"] }

# What the report consists of: md always, html (a page that works offline), pptx (slides),
# ipynb (a notebook for Jupyter).
# formats: [md, html, pptx]
${corrections}`;
}

const corrections = `
# What the program guessed wrong, found by its words, so that a correction survives an edit elsewhere in the article.
#   speaker    who says what stands at \`passage\`, in one \`article\` or in all
#   quotation  false where what stands in marks at \`passage\` is no speech
#   row        a table whose rows at \`passage\` are wrong: acts, judging-words, tone-toward, causes, remedies, numbers; with
#              \`set\` what is right, without it they are left out
#   same       names that are one person or thing
#   different  names that are two
#   drop       the title of a finding that is not to be printed
# corrections:
#   - { article: some-file, passage: we will not sign, speaker: Ann Lee }
#   - { article: some-file, passage: the long night, quotation: false }
#   - { passage: stormed the hall, row: acts, set: { agent: Ann Lee } }
#   - { same: [Ann Lee, Anna Lee-Brandt] }
#   - { different: [Ann Lee, Annie Lee] }
#   - { drop: The Post quotes far more than The Times }
`;
