/** Elements that a browser sets as blocks of their own. */
export const blockElements: ReadonlySet<string> = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead title tr ul'.split(' '),
);

/** Elements whose content is not text of the page. */
export const skippedElements: ReadonlySet<string> = new Set(
  'applet area audio base button canvas datalist embed head iframe input link map math meta noembed noframes noscript object option optgroup progress script select source style svg template textarea track video'.split(' '),
);
