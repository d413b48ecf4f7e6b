import { newCommand, runCommand } from './command.ts';

const command = newCommand('figure')
  .description('Draws one figure of a study, of all its outlets or of some, in one format.')
  .argument('<study>', 'folder of a study, or the name of one in data/')
  .argument('<name>', 'name of the figure, as in figures/: quotations, labels, …')
  .option('--format <format>', 'svg, png, vl.json or csv', 'png')
  .option('--scale <times>', 'size of the PNG: 1 is 1280 × 720', '2')
  .option('--dark', 'on a dark ground')
  .option('--text', 'letters of an SVG as text, which asks for the font Inter, and not as outlines')
  .option('--outlets <ids>', 'ids or names of the outlets to draw, parted by commas; the title then claims nothing')
  .option('--out <file>', 'where to write it; the name of the figure in the current folder, if not said')
  .option('--force', 'write over a file that is there');

command.action(async (study: string, name: string, options: Record<string, string | boolean>) => {
  const { runFigure } = await import('./figure/run-figure.ts');
  process.exitCode = await runFigure(study, name, options);
});

await runCommand(command);
