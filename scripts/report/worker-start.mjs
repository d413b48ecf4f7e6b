// What a thread starts with, in plain JavaScript. First come packages of many files, which load twice as fast before the
// loader of TypeScript looks at each; then that loader, which threads do not inherit; then the module that answers.
const [module, ...packages] = process.argv.slice(2);
await Promise.all(packages.map((name) => import(name)));
const { register } = await import('tsx/esm/api');
register();
await import(module);
