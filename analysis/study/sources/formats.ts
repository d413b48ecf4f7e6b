/** What can be read as articles. */
export type SourceFormat =
  | 'text'
  | 'markdown'
  | 'page'
  | 'csv'
  | 'json'
  | 'json-lines'
  | 'parquet'
  | 'spreadsheet'
  | 'docx'
  | 'odt'
  | 'rtf'
  | 'pdf'
  | 'subtitles'
  | 'feed'
  | 'xml'
  | 'mail'
  | ContainerFormat;

/** What holds files. */
export type ContainerFormat = 'zip' | 'gzip' | 'tar' | 'epub' | 'warc';
