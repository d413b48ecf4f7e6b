import { expect, test } from 'vitest';
import { extractPage } from '../../../analysis/study/html/extract-page.ts';
import { isBuildable } from '../../../analysis/study/html/is-buildable.ts';

const attributes = Array.from({ length: 2000 }, (_, index) => `a${index}=1`).join(' ');
const sentence = 'It rained on the two ministers for all of the five hours that they met.';

test('a page as news sites make them is built', () => {
  const page = `<html><body>${'<div class="a" id="b">'.repeat(50)}${`<p>${sentence}</p>`.repeat(20)}`;
  expect(isBuildable(page)).toBe(true);
});

test.each([
  ['plainly', `<p ${attributes}>`],
  ['behind a quotation mark', `<p " ${attributes}>`],
  ['behind a comment that ends at once', `<!--><p ${attributes}>`],
  ['in a frame', `<iframe><p ${attributes}>`],
  ['with slashes between them', `<p ${attributes.replaceAll('=1 ', '/')}>`],
])('a tag with thousands of attributes is not built, %s', (_, tag) => {
  expect(isBuildable(tag + sentence)).toBe(false);
});

test.each([
  ['deep', '<div>'.repeat(600)],
  ['long', '<p>' + 'rain '.repeat(700_000)],
  ['full of tags', '<p>a'.repeat(110_000)],
])('a page that is too %s is not built', (_, page) => {
  expect(isBuildable(page)).toBe(false);
});

test('a long script is no text of a page', () => {
  expect(isBuildable(`<script>${'rain '.repeat(700_000)}</script><p>${sentence}`)).toBe(true);
});

test('of a page that is not built all its text is read', () => {
  expect(extractPage(`<p ${attributes}>${sentence}`).text).toBe(`${sentence}\n`);
});

test('a class name of a million words is no reason to lose a page', () => {
  const page = `<p class="${'a '.repeat(1_000_000)}">${sentence}`;
  expect(extractPage(page).text).toBe(`${sentence}\n`);
});
