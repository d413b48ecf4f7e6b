/**
 * Loaded before a command, it makes writing slow, so that a kill at a random moment of it finds every state that a fast
 * disk leaves within microseconds.
 */
import { syncBuiltinESMExports } from 'node:module';
import { promises } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

const { open, rename, rm, rmdir } = promises;

promises.open = async (...given) => {
  await wait(2);
  return open(...given);
};
promises.rename = async (...given) => {
  await wait(10);
  await rename(...given);
  await wait(10);
};
promises.rm = async (...given) => {
  await wait(5);
  await rm(...given);
};
promises.rmdir = async (...given) => {
  await wait(5);
  await rmdir(...given);
};
syncBuiltinESMExports();
