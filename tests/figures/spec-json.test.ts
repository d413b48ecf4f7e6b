import { expect, it } from 'vitest';
import { specJson } from '../../analysis/figures/spec-json.ts';

it('gives each row of data a line, however long, and is the same value', () => {
  const long = 'a long text that goes on '.repeat(6);
  const spec = {
    data: {
      values: [
        { a: 1, b: 'x' },
        { a: 2, b: long },
      ],
    },
    axis: { values: [0, 0.5, 1] },
  };
  const json = specJson(spec);
  expect(JSON.parse(json)).toEqual(spec);
  expect(json.split('\n').filter((line) => line.trim().startsWith('{"a"'))).toHaveLength(2);
  expect(json).toContain('"axis": {"values": [0, 0.5, 1]}');
});
