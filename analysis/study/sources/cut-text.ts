/** Characters of the longest cell that spreadsheets keep: what is as long was cut there. */
const longestCell = 32_767;

/** How interfaces to news say that they give no more: `… [+605 chars]`. */
const moreChars = /\s*(?:…|\.{3})?\s*\[\+\d{1,7} char(?:acter)?s\]\s*$/i;

/**
 * A text with `…` for the remark that it goes on elsewhere, and whether it was cut short: by such a remark, or at the longest cell of
 * a spreadsheet.
 *
 * @example
 * withoutCut('It rained all … [+605 chars]'); // => { text: 'It rained all …', isCut: true }
 */
export function withoutCut(given: string): { text: string; isCut: boolean } {
  const text = given.replace(moreChars, ' …');
  return { text, isCut: text !== given || given.length === longestCell };
}

/**
 * A headline without the name of its outlet behind it, as interfaces to news add it.
 *
 * @example
 * withoutOutlet('Rain in May - The Post', 'The Post'); // => 'Rain in May'
 */
export function withoutOutlet(title: string, outlet: string): string {
  const name = outlet.trim().toLowerCase();
  const cut = /^(.*\S) [-–—|] ([^-–—|]+)$/u.exec(title);
  return name !== '' && cut?.[2]?.trim().toLowerCase() === name ? (cut[1] ?? title) : title;
}
