import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { serveReport, type ServedReport } from '../../scripts/preview/serve-report.ts';

let folder: string;
let served: ServedReport;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'preview-'));
  await writeFile(join(folder, 'report.html'), 'page');
  served = await serveReport(join(folder), 0);
});
afterEach(async () => {
  await served.close();
  await rm(folder, { recursive: true });
});

it('serves the files of a report and nothing outside its folder', async () => {
  expect(await (await fetch(`${served.url}report.html`)).text()).toBe('page');
  expect((await fetch(`${served.url}..%2f..%2fetc%2fpasswd`)).status).toBe(404);
});

it('tells an open browser of a new page', async () => {
  const reader = (await fetch(`${served.url}changes`)).body?.getReader();
  await reader?.read();
  served.reload();
  expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('data: new\n\n');
  await reader?.cancel();
});

it('names another port where one is taken', async () => {
  const port = Number(new URL(served.url).port);
  await expect(serveReport(folder, port)).rejects.toThrow(`expected a free port, got ${port}`);
});
