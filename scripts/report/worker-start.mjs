// What a thread starts with, in plain JavaScript. First come packages of many files, which load twice as fast before the
// loader of TypeScript looks at each; then that loader, which threads do not inherit; then the module that answers.
//
// Nothing is awaited at the top of a module: Node 20 crashes where a thread is ended just when such a module begins.
const [module, ...packages] = process.argv.slice(2);

async function start() {
  await Promise.all(packages.map((name) => import(name)));
  if (module?.endsWith('.ts') === true) {
    const { register } = await import('tsx/esm/api');
    register();
  }
  await import(module);
}

void start();
