import { expect, test } from 'vitest';
import { plainBody } from '../../../analysis/study/sources/plain-body.ts';

test.each([
  ['<p>It <b>rained</b>.</p><p>It snowed.<br>Then it stopped.</p>', 'It rained.\n\nIt snowed.\nThen it stopped.'],
  ['<div>Rain</div><script>if (a < b) x()</script><style>p { color: red }</style><p>Snow</p>', 'Rain\n\nSnow'],
  ['<p>Bed &amp; breakfast</p><!-- ad --><p>Ice</p>', 'Bed & breakfast\n\nIce'],
  ['First.\\nSecond.\\r\\nThird.', 'First.\nSecond.\nThird.'],
])('of %j a reader reads %j', (cell, text) => {
  expect(plainBody(cell)).toBe(text);
});

test.each(['a < b and c > d', 'He wrote <b> once.', 'C:\\new', 'First.\nSecond \\n and \\n.'])(
  '%j stays as it is',
  (text) => {
    expect(plainBody(text)).toBe(text);
  },
);
