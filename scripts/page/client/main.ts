import { blindBelow } from './blinding.ts';
import { chartsOf } from './charts.ts';
import { controls } from './controls.ts';
import { openEvidence } from './evidence.ts';
import { byId, readData } from './page.ts';
import { liveTables } from './tables.ts';

const data = readData();
const update = chartsOf(data);
let isBlinded = false;
liveTables(data);
controls(data, (choices) => {
  isBlinded = choices.isBlinded;
  for (const id of ['contents', 'report', 'pane']) blindBelow(byId(id), data.outlets, isBlinded);
  document.title = byId('report').querySelector('h1')?.textContent ?? document.title;
  update(choices);
});
openEvidence(data, (pane) => {
  if (isBlinded) blindBelow(pane, data.outlets, true);
});
