/** What an export of a news archive says of one of its documents. */
export interface ArchiveDocument {
  outlet: string;
  title: string;
  published: string;
  author: string;
  language: string;
  /** The body alone. */
  text: string;
}
