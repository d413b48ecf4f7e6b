import { expect, test } from 'vitest';
import { reportChanges } from '../../../analysis/report/changes/report-changes.ts';
import { finding, report } from './invented-report.ts';

const moved = finding({ text: 'It scores −4 in 12 sentences.' });

/** What the one finding that moved comes from. */
function causes(before: Parameters<typeof report>[0], after: Parameters<typeof report>[0]): string[] {
  const changes = reportChanges(report(before), report({ findings: [moved], ...after }));
  return (changes?.findings ?? []).flatMap((change) => change.causes.map(({ kind, id }) => `${kind} ${id}`.trim()));
}

test('a finding comes from the changed article that it quotes', () => {
  expect(causes({}, { articles: { 'post-1': 'snow', 'sella-1': 'hail' } })).toEqual(['article sella-1']);
});

test('a finding comes from the changed article whose outlet it names', () => {
  const yaml = 'title: Ferry\noutlets: { post: { name: The Mail } }';
  const named = { title: 'The Mail’s own words score lowest', evidence: [] };
  const after = { yaml, articles: { 'post-1': 'snow', 'sella-1': 'hail' }, findings: [{ ...moved, ...named }] };
  expect(causes({ yaml, findings: [finding(named)] }, after)).toEqual(['article post-1']);
});

test('a finding that names no changed input comes from all of them', () => {
  const articles = { 'post-1': 'snow', 'post-2': 'hail', 'sella-1': 'storm' };
  expect(causes({}, { articles })).toEqual(['article post-1', 'article post-2']);
});

test('a finding about topics comes from a topic even where it names another', () => {
  const yaml = 'title: Ferry\ntopics: { money: { terms: [loss] } }';
  const one = finding({ section: 'emphasis' });
  const after = {
    yaml,
    articles: { 'post-1': 'snow', 'sella-1': 'storm' },
    findings: [{ ...moved, section: 'emphasis' }],
  };
  expect(causes({ findings: [one] }, after)).toEqual(['topic money']);
});

test('a finding comes from the program where nothing changed that could move it', () => {
  expect(causes({}, {})).toEqual(['program']);
  expect(causes({}, { yaml: 'title: Boat' })).toEqual(['program']);
});

test('many causes of a kind are one', () => {
  const articles = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`post-${index}`, 'x']));
  expect(causes({}, { articles: { ...articles, 'sella-1': 'storm' } })).toEqual(['article']);
});
