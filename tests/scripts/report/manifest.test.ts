import { expect, test } from 'vitest';
import { manifest, outputsOf } from '../../../scripts/report/manifest.ts';

const none = { inputs: new Map(), settings: {}, outputs: new Map(), packages: {} };

test('a manifest is the same bytes whatever the order of its parts', () => {
  const one = manifest({
    ...none,
    outputs: new Map([
      ['b', 'x'],
      ['a', 'y'],
    ]),
    settings: { seed: 1, check: { y: 1, x: 2 } },
  });
  const other = manifest({
    ...none,
    outputs: new Map([
      ['a', 'y'],
      ['b', 'x'],
    ]),
    settings: { check: { x: 2, y: 1 }, seed: 1 },
  });
  expect(one).toBe(other);
  expect(one.endsWith('}\n')).toBe(true);
});

test('files are listed with their SHA-256, given or computed', () => {
  const text = manifest({ ...none, inputs: new Map([['a.txt', { sha256: 'abc' }]]), lexicons: new Map([['l', '']]) });
  expect(JSON.parse(text)).toMatchObject({
    inputs: { 'a.txt': 'abc' },
    lexicons: { l: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' },
  });
});

test('a manifest lists neither itself nor what changed', () => {
  const outputs = new Map(['manifest.json', 'changes.md', 'changes.json', 'report.md'].map((path) => [path, '']));
  expect([...(outputsOf(manifest({ ...none, outputs }))?.keys() ?? [])]).toEqual(['report.md']);
});

test.each(['', '[]', '{"outputs":3}', 'null'])('what is no manifest lists nothing: %j', (text) => {
  expect(outputsOf(text)).toBeUndefined();
});

test.each([
  ['nothing', ''],
  ['a list', '[]'],
  ['what another program calls a manifest', '{"inputs":{},"outputs":{"app.js":{"bytes":1}}}'],
  ['outputs without digests', '{"inputs":{},"lexicons":{},"packages":{},"settings":{},"outputs":{"app.js":"1"}}'],
])('%s is no manifest of a report', (_, text) => {
  expect(outputsOf(text)).toBeUndefined();
});
