import { gzipSync } from 'node:zlib';
import { utils, write } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { createTar } from 'nanotar';
import { body, longDate, stories, type Story } from './stories.ts';

/** Files that hold the three stories in one format; several where a file holds one. */
export interface Sample {
  /** What the table calls it. */
  format: string;
  files: readonly (readonly [name: string, content: string | Uint8Array])[];
  /** What the format does not say of a story. */
  without: readonly ('outlet' | 'title' | 'date')[];
  /** What is not read of the format, for the table. */
  notRead: string;
}

const nothing = 'nothing';
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const html = (story: Story) => story.paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join('');
const page = (story: Story) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${story.title}</title><meta property="og:site_name" content="${story.outlet}"><meta property="article:published_time" content="${story.date}"></head><body><article><h1>${story.title}</h1>${html(story)}</article></body></html>`;
const row = (story: Story) => ({ outlet: story.outlet, title: story.title, date: story.date, text: body(story) });
const rows = stories.map(row);
const plainText = (story: Story) => `${story.title}\n\n${body(story)}\n`;
const each = (extension: string, write: (story: Story) => string | Uint8Array) =>
  stories.map((story, at) => [`story-${at + 1}.${extension}`, write(story)] as const);
const csvCell = (value: string) => `"${value.replaceAll('"', '""')}"`;
const csv = (delimiter: string) =>
  [['outlet', 'title', 'date', 'text'], ...rows.map((one) => Object.values(one))]
    .map((cells) => cells.map(csvCell).join(delimiter))
    .join('\n');
const jsonLines = rows.map((one) => JSON.stringify(one)).join('\n');

/** Paragraphs as a Word document. */
export function docx(paragraphs: readonly string[]): Uint8Array {
  const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const texts = paragraphs.map((text) => `<w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`);
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="${w}"><w:body>${texts.join('')}</w:body></w:document>`,
    ),
  });
}

const odt = (paragraphs: readonly string[]) =>
  zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(
      `<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text>${paragraphs
        .map((text) => `<text:p>${escaped(text)}</text:p>`)
        .join('')}</office:text></office:body></office:document-content>`,
    ),
  });

/** Paragraphs as rich text, accents as bytes of windows-1252 and marks as escapes. */
export const rtf = (paragraphs: readonly string[]): string =>
  `{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Arial;}}\\f0\\fs20\n${paragraphs
    .map((text) => text.replace(/é/g, "\\'e9").replace(/[\u2000-\u2fff]/g, (mark) => `\\u${mark.charCodeAt(0)}?`))
    .join('\\par\n\\par\n')}\\par}`;

/** Lines of at most so many characters. */
const wrapped = (text: string, columns: number): string[] =>
  text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= columns) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);

/** A PDF of one page with a text layer, paragraphs apart by a wider gap. */
export function pdf(paragraphs: readonly string[]): Uint8Array {
  const octal: Readonly<Record<string, string>> = { '“': '\\223', '”': '\\224', '’': '\\222', é: '\\351' };
  let top = 780;
  const lines = paragraphs.flatMap((paragraph) => {
    top -= 12;
    return wrapped(paragraph, 80).map((line) => {
      top -= 14;
      const shown = line.replace(/[()\\]/g, '\\$&').replace(/[“”’é]/g, (mark) => octal[mark] ?? mark);
      return `BT /F1 11 Tf 60 ${top} Td (${shown}) Tj ET`;
    });
  });
  const content = lines.join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 6\n0000000000 65535 f \n${table}trailer << /Size 6 /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF`;
  return Buffer.from(file, 'latin1');
}

const workbook = (type: 'xlsx' | 'biff8' | 'ods') =>
  write(
    { SheetNames: ['Articles'], Sheets: { Articles: utils.json_to_sheet(rows) } },
    { bookSST: true, bookType: type, type: 'buffer' },
  ) as Uint8Array;

const lexisNexis = stories
  .map(
    (story, at) =>
      `                        ${at + 1} of 3 DOCUMENTS\n\n\n                            ${story.outlet}\n\n                      ${longDate(story.date)} Tuesday\n                              Final Edition\n\n${story.title}\n\nBYLINE: ${story.author}\n\nSECTION: NEWS; Pg. 3\n\nLENGTH: 141 words\n\n\n${story.paragraphs.map((text) => wrapped(text, 70).join('\n')).join('\n\n')}\n\nLOAD-DATE: ${longDate(story.date)}\n\nLANGUAGE: ENGLISH\n\nPUBLICATION-TYPE: Newspaper\n\n\n                  Copyright 2024 Example Media Ltd.\n                        All Rights Reserved\n\n\n`,
  )
  .join('');

const nexisLines = (story: Story) => [
  story.title,
  story.outlet,
  `${longDate(story.date)} Tuesday`,
  'Copyright 2024 Example Media Ltd. All Rights Reserved',
  'Section: NEWS; Pg. 3',
  'Length: 170 words',
  `Byline: ${story.author}`,
  'Body',
  ...story.paragraphs,
  `Load-Date: ${longDate(story.date)}`,
  'End of Document',
];
const nexis = stories.flatMap(nexisLines);

const proQuest = stories
  .map(
    (story, at) =>
      `____________________________________________________________\n\nDocument ${at + 1} of 3\n\n${story.title}\n\nAuthor: ${story.author}\n\nPublication info: ${story.outlet} ; Velmora [Velmora]${story.date}: A.1.\n\nFull text: ${body(story)}\n\nSubject: Lighthouses\n\nTitle: ${story.title}\n\nPublication title: ${story.outlet}\n\nPublication date: ${longDate(story.date)}\n\nLanguage of publication: English\n\nProQuest document ID: 29300000${at}\n\nCopyright: Copyright Example Media\n\n`,
  )
  .join('');

const factivaEnd = (at: number) => `Document VELMCO000020240305ek350000${at}`;
const factivaFields = stories.flatMap((story, at) => [
  `HD ${story.title}`,
  `BY By ${story.author}`,
  'WC 70 words',
  `PD ${longDate(story.date)}`,
  `SN ${story.outlet}`,
  'SC VELMCO',
  'LA English',
  'CY Copyright 2024 Example Media',
  `LP ${story.paragraphs[0] ?? ''}`,
  `TD ${story.paragraphs[1] ?? ''}`,
  ...story.paragraphs.slice(2),
  `AN ${factivaEnd(at)}`,
]);
const factivaPlain = stories.flatMap((story, at) => [
  story.title,
  `By ${story.author}`,
  '70 words',
  longDate(story.date),
  story.outlet,
  'VELMCO',
  'English',
  'Copyright 2024 Example Media',
  ...story.paragraphs,
  factivaEnd(at),
]);

const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Velmora feeds</title><link>https://v.example</link>${stories
  .map(
    (story) =>
      `<item><title>${story.title}</title><link>https://v.example/${story.date}</link><pubDate>${new Date(story.date).toUTCString()}</pubDate><source url="https://v.example">${story.outlet}</source><content:encoded><![CDATA[${html(story)}]]></content:encoded></item>`,
  )
  .join('')}</channel></rss>`;

const atom = (story: Story) =>
  `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>${story.outlet}</title><id>urn:x</id><updated>${story.date}T08:00:00Z</updated><entry><title>${story.title}</title><id>urn:x:1</id><published>${story.date}T08:00:00Z</published><updated>${story.date}T09:00:00Z</updated><content type="html">${escaped(html(story))}</content></entry></feed>`;

const xml = `<?xml version="1.0"?><articles>${rows
  .map(
    (one) =>
      `<article>${Object.entries(one)
        .map(([key, value]) => `<${key}>${escaped(value)}</${key}>`)
        .join('')}</article>`,
  )
  .join('')}</articles>`;

const mail = (story: Story) =>
  `From: "${story.outlet}" <news@v.example>\r\nTo: a@b.example\r\nSubject: ${story.title}\r\nDate: ${new Date(story.date).toUTCString()}\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(body(story)).toString('base64')}\r\n`;

const savedPage = (story: Story) =>
  `From: <Saved by a browser>\r\nSnapshot-Content-Location: https://v.example/a\r\nSubject: ${story.title}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="--b"\r\n\r\n----b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\nContent-Location: https://v.example/a\r\n\r\n${Buffer.from(page(story)).toString('base64')}\r\n----b--\r\n`;

const warc = stories
  .map((story) => {
    const block = Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page(story)}`);
    return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://v.example/${story.date}\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${block.length}\r\n\r\n${block.toString()}\r\n\r\n`;
  })
  .join('');

const subtitles = (mark: string) => (story: Story) => {
  const time = (seconds: number) => `00:00:${String(seconds).padStart(2, '0')}${mark}000`;
  const cues = story.paragraphs.flatMap((text) => wrapped(text, 42));
  const blocks = cues.map((cue, at) => `${at + 1}\n${time(at)} --> ${time(at + 1)}\n${cue}\n`);
  return `${mark === '.' ? 'WEBVTT\n\n' : ''}${blocks.join('\n')}`;
};

const markdown = (story: Story) =>
  `---\ntitle: '${story.title}'\noutlet: ${story.outlet}\npublished: ${story.date}\n---\n\n${body(story)}\n`;
const nothingOf = ['outlet', 'title', 'date'] as const;
const bare = ['outlet', 'date'] as const;

/** The three stories in every format that is read. */
export const samples: readonly Sample[] = [
  { format: 'text (.txt)', files: each('txt', plainText), without: bare, notRead: nothing },
  { format: 'Markdown (.md)', files: each('md', markdown), without: [], notRead: 'pictures' },
  { format: 'page (.html)', files: each('html', page), without: [], notRead: 'pictures, comments, menus' },
  {
    format: 'Word (.docx)',
    files: each('docx', (story) => docx([story.title, ...story.paragraphs])),
    without: bare,
    notRead: 'headers, footers, comments, text boxes, pictures',
  },
  {
    format: 'OpenDocument (.odt)',
    files: each('odt', (story) => odt([story.title, ...story.paragraphs])),
    without: bare,
    notRead: 'notes, comments, deleted text, pictures',
  },
  {
    format: 'rich text (.rtf)',
    files: each('rtf', (story) => rtf([story.title, ...story.paragraphs])),
    without: bare,
    notRead: 'headers, footers, pictures',
  },
  {
    format: 'PDF (.pdf)',
    files: each('pdf', (story) => pdf([story.title, ...story.paragraphs])),
    without: bare,
    notRead: 'scans (refused), pictures',
  },
  {
    format: 'subtitles (.srt)',
    files: each('srt', subtitles(',')),
    without: nothingOf,
    notRead: 'times, sounds in brackets',
  },
  {
    format: 'WebVTT (.vtt)',
    files: each('vtt', subtitles('.')),
    without: nothingOf,
    notRead: 'times, sounds in brackets',
  },
  { format: 'CSV (.csv)', files: [['rows.csv', csv(',')]], without: [], notRead: 'columns of other names' },
  { format: 'CSV with semicolons', files: [['rows.csv', csv(';')]], without: [], notRead: 'columns of other names' },
  { format: 'TSV (.tsv)', files: [['rows.tsv', csv('\t')]], without: [], notRead: 'columns of other names' },
  {
    format: 'Excel (.xlsx)',
    files: [['rows.xlsx', workbook('xlsx')]],
    without: [],
    notRead: 'sheets and columns of other names, formulas',
  },
  {
    format: 'old Excel (.xls)',
    files: [['rows.xls', workbook('biff8')]],
    without: [],
    notRead: 'sheets and columns of other names, formulas',
  },
  {
    format: 'OpenDocument sheet (.ods)',
    files: [['rows.ods', workbook('ods')]],
    without: [],
    notRead: 'sheets and columns of other names, formulas',
  },
  {
    format: 'JSON (.json)',
    files: [['rows.json', JSON.stringify({ articles: rows })]],
    without: [],
    notRead: 'keys of other names',
  },
  { format: 'JSON Lines (.jsonl)', files: [['rows.jsonl', jsonLines]], without: [], notRead: 'keys of other names' },
  { format: 'XML (.xml)', files: [['rows.xml', xml]], without: [], notRead: 'elements of other names' },
  { format: 'RSS (.rss, .xml)', files: [['feed.xml', rss]], without: [], notRead: 'enclosures' },
  { format: 'Atom (.atom)', files: each('atom', atom), without: [], notRead: 'enclosures' },
  { format: 'e-mail (.eml)', files: each('eml', mail), without: [], notRead: 'attachments' },
  { format: 'saved page (.mhtml)', files: each('mhtml', savedPage), without: [], notRead: 'pictures' },
  {
    format: 'web archive (.warc)',
    files: [['crawl.warc', warc]],
    without: [],
    notRead: 'all but HTML answers with status 200',
  },
  {
    format: 'web archive (.warc.gz)',
    files: [['crawl.warc.gz', gzipSync(warc)]],
    without: [],
    notRead: 'all but HTML answers with status 200',
  },
  {
    format: 'EPUB (.epub)',
    files: [
      [
        'paper.epub',
        zipSync({
          mimetype: [strToU8('application/epub+zip'), { level: 0 }],
          ...Object.fromEntries(stories.map((story, at) => [`OEBPS/${at}.xhtml`, strToU8(page(story))])),
        }),
      ],
    ],
    without: [],
    notRead: 'table of contents, pictures',
  },
  { format: 'gzip (.gz)', files: [['rows.jsonl.gz', gzipSync(jsonLines)]], without: [], notRead: 'as what is in it' },
  {
    format: 'tar (.tar, .tar.gz)',
    files: [['all.tar.gz', gzipSync(createTar(each('md', markdown).map(([name, data]) => ({ name, data }))))]],
    without: [],
    notRead: 'links',
  },
  {
    format: 'ZIP (.zip)',
    files: [
      ['all.zip', zipSync(Object.fromEntries(each('html', page).map(([name, text]) => [name, strToU8(String(text))])))],
    ],
    without: [],
    notRead: 'files with a password',
  },
  {
    format: 'LexisNexis (.txt)',
    files: [['Lighthouse.TXT', lexisNexis]],
    without: [],
    notRead: 'section, edition, index terms',
  },
  {
    format: 'Nexis Uni (.docx)',
    files: [['Files(3).DOCX', docx(nexis)]],
    without: [],
    notRead: 'section, index terms',
  },
  { format: 'Nexis Uni (.rtf)', files: [['Files(3).rtf', rtf(nexis)]], without: [], notRead: 'section, index terms' },
  {
    format: 'Nexis Uni (ZIP of .docx)',
    files: [
      ['Files.zip', zipSync(Object.fromEntries(stories.map((story, at) => [`${at}.docx`, docx(nexisLines(story))])))],
    ],
    without: [],
    notRead: 'section, index terms',
  },
  {
    format: 'ProQuest (.txt)',
    files: [['ProQuestDocuments.txt', proQuest]],
    without: [],
    notRead: 'abstract, subjects',
  },
  { format: 'Factiva (.rtf)', files: [['Factiva.rtf', rtf(factivaPlain)]], without: [], notRead: 'codes' },
  { format: 'Factiva with fields (.rtf)', files: [['Factiva.rtf', rtf(factivaFields)]], without: [], notRead: 'codes' },
  {
    format: 'Factiva (.html)',
    files: [
      ['Factiva.html', `<html><body>${factivaPlain.map((text) => `<p>${escaped(text)}</p>`).join('')}</body></html>`],
    ],
    without: [],
    notRead: 'codes',
  },
];
