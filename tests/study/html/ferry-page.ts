/** Three paragraphs about a ferry, long enough to be an article. */
export const paragraphs = [
  'The ferry to the island was cancelled on Monday after the harbour master warned of waves of up to four metres.',
  'Around two hundred passengers waited in the terminal, where the company handed out tea, blankets and vouchers.',
  'A spokeswoman said that the boats would sail again on Tuesday morning, provided that the wind had turned by then.',
] as const;

/** A page with a menu, an article of those paragraphs around `inside`, and a footer; `head` goes into its head. */
export function ferryPage(inside = '', head = ''): string {
  const [first, second, third] = paragraphs;
  return `<!doctype html><html lang="en-GB"><head><title>Ferry cancelled | The Isle</title>${head}</head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
<main><article><h1>Ferry cancelled in high waves</h1>
<p>${first}</p>${inside}<p>${second}</p><p>${third}</p></article></main>
<footer><p>The Isle is published by the Isle Press, and it has its office at the old harbour.</p></footer></body></html>`;
}
