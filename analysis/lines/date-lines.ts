const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const day = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)';
const date = `(?:${month}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? ${month}\\.?,? \\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4})`;

/** A line that says only when, and perhaps where, the page was published, updated or saved. */
export const dateLine = new RegExp(
  `^(?:(?:first )?(?:published|updated|posted|last updated|last modified|created|modified|date)(?: (?:on|at))?:? ?(?:[\\d:.]{4,8}(?: ?[ap]\\.?m\\.?)?,? )?)?(?:[\\p{Lu}][\\p{L}. ]{1,30}, )?(?:${day},? )?${date}(?:[ ,|@•·-]*(?:at )?[\\d:. ]{1,12}(?:[ap]\\.?m\\.?)?(?: ?\\(?[A-Z]{2,5}\\)?)?)?(?: ?[|•·-](?!.*[.!?]$).{0,60})?$`,
  'iu',
);

/** Dates inside such a line. */
export const datePattern = new RegExp(date, 'giu');

/**
 * The place and agency before an article's first words: `LONDON (Reuters) –`, `WASHINGTON —`, `(CNN)`. Agencies stand
 * in brackets; a place stands in capitals, or is followed by a bracket. Without a dash, the bracket must hold an agency:
 * `The World Health Organization (WHO) Director` is the article's own words.
 */
export const openingDateline =
  /^(?:(?:[\p{Lu}][\p{Lu}\p{M}.'’/-]+(?:[ ,]+[\p{Lu}][\p{L}.'’/-]*){0,5}|[\p{Lu}][\p{L}.'’/-]+(?:[ ,]+[\p{Lu}][\p{L}.'’/-]*){0,5}(?= ?\())(?:,? (?:\w{3,9}\.? \d{1,2}))? ?(?:\([\p{L} /.-]{2,30}\))? ?[—–-]{1,2} (?=[\p{Lu}\p{N}“"‘'])|[\p{Lu}][\p{L}.'’ ,-]{1,40} \((?:Reuters|AP|AFP|UPI|CNN|Xinhua|Bloomberg|TASS|EFE|dpa|PTI|ANI|IANS|Kyodo|Yonhap)(?: \p{L}{1,20})?\)[ :]?[—–-]{0,2} ?(?=[\p{Lu}“"])|\([\p{Lu}][\p{L} /.-]{1,20}\)[ :]?[—–-]{0,2} ?(?=[\p{Lu}“"]))/u;
