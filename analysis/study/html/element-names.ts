const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that a browser sets as blocks of their own. */
export const blockElements = names(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul',
);

/** Elements whose content is no text of the page. */
export const skippedElements = names(
  'applet area audio base br button canvas datalist embed head iframe img input link map math meta noembed noframes noscript object option optgroup progress script select source style svg template textarea title track video',
);

/** Elements that hold one paragraph, entry or list; what is around them is the column that they stand in. */
export const textElements = names(
  'p li ul ol dl dt dd pre blockquote h1 h2 h3 h4 h5 h6 a b i em strong u span font small sub sup q cite mark table tbody thead tr td th caption center',
);
