/**
 * Loaded before the report command, it makes writing slow, so that a kill at a random moment of it finds every state that
 * a fast disk leaves within microseconds.
 */
import { syncBuiltinESMExports } from 'node:module';
import { promises } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

const { rename, writeFile, rm } = promises;

promises.rename = async (...given) => {
  await wait(40);
  await rename(...given);
  await wait(40);
};
promises.rm = async (...given) => {
  await wait(40);
  await rm(...given);
};
promises.writeFile = async (...given) => {
  await wait(2);
  await writeFile(...given);
};
syncBuiltinESMExports();
