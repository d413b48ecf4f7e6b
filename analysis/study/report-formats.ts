/** What a report may consist of; Markdown, with its figures and tables, always is part of it. */
export const reportFormats = ['md', 'html', 'pptx', 'ipynb'] as const;

export type ReportFormat = (typeof reportFormats)[number];
