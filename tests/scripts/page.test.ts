import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeReport } from '../../scripts/report/make-report.ts';
import { progressOn } from '../../scripts/progress.ts';
import { ferryFolder, textOf } from '../report/ferry.ts';
import { temporaryStudy } from '../study/temporary-study.ts';

const asked = { formats: ['md', 'html'], isAddition: false } as const;
const pageOf = async (folder: string) =>
  textOf(
    (await makeReport(folder, progressOn({ write: () => undefined }), undefined, { formats: asked })).files,
    'report.html',
  );

/** Debian's Chromium, which `.ci/run` installs; on a machine without it these tests do not run. */
const executablePath = '/usr/bin/chromium';

const hostile = `Lee & <b>Berg</b> <script>document.title = 'taken'</script>

The ferry <img src=x onerror="document.title='taken'"> was sold by Ann Lee, “a </script><script>bad() deal”, she said.`;

describe.skipIf(!existsSync(executablePath))('the page in a browser', () => {
  let browser: Browser;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'page-'));
    await writeFile(join(folder, 'ferry.html'), await pageOf(ferryFolder));
    browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
  });
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true });
  });

  /** As much of the browser's types as is asked here. */
  interface Node {
    ownerDocument: { activeElement: unknown };
  }

  /** An open page, with all that it complained of or asked the network for. */
  async function opened(file: string): Promise<{ page: Page; told: string[] }> {
    const page = await browser.newPage();
    const told: string[] = [];
    page.on('console', (message) => told.push(message.text()));
    page.on('pageerror', ({ message }) => told.push(message));
    page.on('request', (request) => {
      if (request.url() !== `file://${join(folder, file)}` && !request.url().startsWith('data:'))
        told.push(request.url());
    });
    await page.goto(`file://${join(folder, file)}`);
    return { page, told };
  }

  /** Draws every chart: they wait until they come near. */
  async function drawAll(page: Page): Promise<number> {
    const figures = page.locator('figure');
    const count = await figures.count();
    for (let at = 0; at < count; at++) {
      await figures.nth(at).scrollIntoViewIfNeeded();
      await page.locator(`figure[data-figure="${at}"][data-drawn] svg`).waitFor();
    }
    return count;
  }

  it('draws every chart, says nothing on the console and fetches nothing', async () => {
    const { page, told } = await opened('ferry.html');
    expect(await drawAll(page)).toBeGreaterThan(2);
    expect(told).toEqual([]);
  });

  it('has nothing that axe objects to, closed and open, light and dark', async () => {
    const { page } = await opened('ferry.html');
    await drawAll(page);
    await page.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
    const violations = () => page.evaluate('axe.run().then(({ violations }) => violations.map(({ id }) => id))');
    expect(await violations()).toEqual([]);
    await page.locator('main a[data-article]').first().click();
    expect(await violations()).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations()).toEqual([]);
  });

  it('opens an article at the passage of a link, and goes back where the reader was', async () => {
    const { page } = await opened('ferry.html');
    const link = page.locator('main blockquote a[data-article]').first();
    await link.click();
    const marked = await page.locator('#pane mark').allTextContents();
    const quote = await page.locator('main blockquote:has(a[data-article])').first().textContent();
    expect(quote).toContain(marked.join('').slice(0, 40).replace(/^["“]/, ''));
    await page.keyboard.press('Escape');
    expect(await page.locator('#pane').isVisible()).toBe(false);
    expect(await link.evaluate((one: Node) => one.ownerDocument.activeElement === one)).toBe(true);
  });

  it('sorts a table by a column, numbers by size', async () => {
    const { page } = await opened('ferry.html');
    const table = page.locator('main table:has(th[align="right"])').first();
    const head = table.locator('th[align="right"]').first();
    const at = (await head.evaluate((one: Node) => (one as unknown as { cellIndex: number }).cellIndex)) + 1;
    await head.locator('button').click();
    const cells = (await table.locator(`tbody td:nth-child(${at})`).allTextContents()).map(Number);
    expect(cells).toEqual([...cells].sort((a, b) => a - b));
  });

  it('shows no name of an outlet when names are hidden, and all of them afterwards', async () => {
    const { page } = await opened('ferry.html');
    const names = await page.locator('.follow').allTextContents();
    await page.locator('#blinded').check();
    await drawAll(page);
    const shown = async () => {
      const text = String(await page.evaluate('document.body.innerText'));
      return names.filter((name) => text.includes(name));
    };
    expect(await shown()).toEqual([]);
    await page.locator('#blinded').uncheck();
    expect(await shown()).toEqual(names);
  });

  it('leaves a hidden outlet out of a chart and dims all but the one that is followed', async () => {
    const { page } = await opened('ferry.html');
    await drawAll(page);
    const figure = page.locator('#figure-articles');
    const bars = () => figure.locator('svg .mark-rect path').count();
    const before = await bars();
    await page.locator('.hide').first().click();
    await page.locator('#figure-articles[data-drawn*="["]').waitFor();
    await expect.poll(bars).toBeLessThan(before);
    await page.locator('.follow').nth(1).click();
    await expect.poll(() => figure.locator('.dimmed').count()).toBeGreaterThan(0);
  });

  it('keeps an article full of markup and scripts as text', async () => {
    const study = await temporaryStudy({
      'study.yaml': 'title: Ferry\n',
      'articles/a.txt': hostile,
      'articles/b.txt': hostile.replace('sold', 'given away'),
    });
    await writeFile(join(folder, 'hostile.html'), await pageOf(study));
    const { page, told } = await opened('hostile.html');
    await page.locator('main a[data-article]').first().click();
    expect(await page.locator('#pane-text').textContent()).toContain(`onerror="document.title='taken'"`);
    expect(await page.title()).toBe('Ferry');
    expect(told).toEqual([]);
  });
});

it('is the same bytes again', async () => {
  expect(await pageOf(ferryFolder)).toBe(await pageOf(ferryFolder));
});
