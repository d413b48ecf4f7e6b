/**
 * What no sentence of a report may hold: a value that was not there, a share of nothing, a range that is none, white
 * space or stops where a word is missing, quotation marks around nothing, and claims that the program never makes.
 */
export const nonsense =
  /undefined|\bnull\b|NaN|Infinity|\[object|\b0 of 0\b|(\S+%) (?:to|and) \1|between (\S+) and \2[ .]| {2}|^\s|\s$|\s[.,;!?)]|\.\.|,,|\(\)|“”|−0\b(?!\.)|\b1 (?:articles|outlets|sentences|comparisons|terms|spans)\b|significant|p-value|\bp ?[=<]|\bbiased\b/iu;
